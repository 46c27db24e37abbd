"""What was read, and who reports what."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from extract.model import Reading
from present.charts import coverage
from present.open_points import SETTLED
from present.values import is_year
from review.applied import Review
from views import address
from views.corpus import Corpus
from views.folders import folder_name
from views.left_out import left_out
from views.links import FIGURE, REPORT, UNKNOWN, link, reference, reference_of
from views.plain import listing, notice, paragraph
from views.shown import Shown, shown


def counts(show: Shown) -> list[tuple[str, str]]:
    """What was read, in numbers: pairs of label and value."""
    table = show.corpus.observations
    years = sorted(filter(is_year, table["period"].unique()))
    span = "—"
    if years:
        first, last = years[0], years[-1]
        span = first if first == last else show.say("overview.years_span", first=first, last=last)
    return [
        (show.say("overview.reports"), f"{len(show.corpus.readings):,}"),
        (show.say("overview.bodies"), f"{table['body'][table['body'] != ''].nunique():,}"),
        (show.say("overview.years"), span),
        (show.say("overview.figures"), f"{len(table):,}"),
        (show.say("overview.problems"), f"{sum(len(reading.problems) for reading in show.corpus.readings):,}"),
    ]


def worth_knowing(show: Shown, observations: pd.DataFrame, cells: pd.DataFrame) -> list[tuple[str, str]]:
    """A sentence for each thing that limits what the figures say, and a link to where it shows, if to one place."""
    spans = sum(bool(period) and not is_year(period) for period in observations["period"].tolist())
    assumed = cells["assumed"].astype(bool) & ~cells["review"].isin(SETTLED)  # as many as the link leads to
    by_hand = left_out(show.corpus)
    found = {
        "overview.no_body": int((observations["body"] == "").sum()),
        "overview.no_period": int((observations["period"] == "").sum()),
        "overview.spans": spans,
        "overview.conflicts": int(cells["conflict"].astype(bool).sum()),
        "overview.approx": int(observations["approx"].astype(bool).sum()),
        "overview.assumed": int(assumed.sum()),
        "overview.aside": sum(len(reading.set_aside) for reading in show.corpus.readings),
        "overview.left_out": len(by_hand),
        "overview.unread": sum(_has_problems(reading) for reading in show.corpus.readings),
    }
    carried = address.carried()
    links = {
        "overview.no_body": link("evidence", **carried, find_body=UNKNOWN, **_first_figure(show, "body", "")),
        "overview.no_period": link("evidence", **carried, find_period=UNKNOWN, **_first_figure(show, "period", "")),
        "overview.conflicts": link("todo", **carried, point="conflict"),
        "overview.assumed": link("todo", **carried, point="assumed"),
        "overview.aside": link("reports", **carried),
        "overview.left_out": link("reports", **carried | _first_report(by_hand)),
        "overview.unread": link("reports", **carried),
    }
    return [(show.say(key, count=count), links.get(key, "")) for key, count in found.items() if count]


def first_figures(corpus: Corpus) -> dict[tuple[str, str], str]:
    """The name in links of the first figure of each body ("" for none) and indicator.

    A link that names it is not written anew by the page that it opens, which would be one more step to go back.
    """
    firsts = corpus.observations.drop_duplicates(["body", "indicator"])
    readings = {reading.document.path: reading for reading in corpus.readings}
    rows = zip(*(firsts[column] for column in ("body", "indicator", "report", "start")), strict=True)
    return {
        (body, indicator): reference(readings[report], int(start), indicator) for body, indicator, report, start in rows
    }


def _first_figure(show: Shown, column: str, value: str) -> dict[str, str]:
    """What the address says to show the first figure of which the column has this value."""
    table = show.corpus.observations
    ids = table["id"][table[column] == value]
    return {FIGURE: reference_of(show.corpus, int(ids.iloc[0]))} if len(ids) else {}


def _first_report(reviews: Sequence[Review]) -> dict[str, str]:
    """What the address says to show the first report of these figures."""
    return {REPORT: reviews[0].observation.mention.article.document.path} if reviews else {}


def _has_problems(reading: Reading) -> bool:
    return bool(reading.problems)


show = shown()
st.title(show.say("page.overview"), anchor=False)
paragraph(show.say("overview.lead", folder=folder_name(show.corpus.folder, show.language)), muted=True)

with st.grid(5, gap="small", min_column_width=150):
    for label, value in counts(show):
        st.metric(label, value, border=True)

if show.corpus.observations.empty:
    notice("info", show.say("overview.none"))
else:
    known = sorted(filter(None, show.corpus.cells["body"].unique()))
    st.header(show.say("overview.coverage"), anchor=False)
    carried, first = address.carried(), first_figures(show.corpus)
    st.html(
        coverage(
            show.corpus.cells,
            show.corpus.catalogue.indicators,
            [*known, ""] if (show.corpus.cells["body"] == "").any() else known,
            show.corpus.catalogue.groups,
            show.language,
            show.theme,
            href=lambda body, indicator: link(
                "evidence",
                **carried,
                find_body=body or UNKNOWN,
                find_indicator=indicator,
                **{FIGURE: first[body, indicator]},
            ),
        )
    )

sentences = worth_knowing(show, show.corpus.observations, show.corpus.cells)
if sentences:
    st.header(show.say("overview.know"), anchor=False)
    listing(sentences)
