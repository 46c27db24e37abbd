"""From a figure on the screen to its sentence: names of figures that survive a restart, and the way there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from urllib.parse import urlencode

import pandas as pd
import streamlit as st

from extract.model import Observation, Reading
from present.figure import clicked
from views import address
from views.clicks import whole
from views.corpus import Corpus
from views.filters import let_go

EVIDENCE, REPORTS, TODO = "views/evidence.py", "views/reports.py", "views/todo.py"
FIGURE, REPORT, SETTLING = "figure", "report", "settle"
UNKNOWN = "?"  # what the filters call a body or period that the report does not state
FILTERS = ("find_indicator", "find_body", "find_period")


def reference(reading: Reading, start: int, indicator: str) -> str:
    """The name of a figure in links: content of the report, place in it, indicator. It never names another figure.

    >>> from extract.model import Document
    >>> reference(Reading(Document("a.txt", "", sha256="0123456789abcdef")), 12, "members")
    '01234567.12.members'
    """
    return f"{reading.document.sha256[:8]}.{start}.{indicator}"


def reference_of(corpus: Corpus, observation: int) -> str:
    """The name in links of the figure with this id in `corpus.observations`."""
    row = observation_row(corpus, observation)
    reading = corpus.reading(row["report"])
    return reference(reading, int(row["start"]), row["indicator"]) if reading else ""


def reference_to(corpus: Corpus, observation: Observation) -> str:
    """The name in links of a figure of the folder, also of one that is left out."""
    mention = observation.mention
    reading = corpus.reading(mention.article.document.path)
    return reference(reading, mention.start, mention.indicator) if reading else ""


def observation_row(corpus: Corpus, observation: int) -> pd.Series:
    """The row of `corpus.observations` with this id."""
    return corpus.observations.iloc[observation]  # ids count from 0


def observation_of(corpus: Corpus, row: pd.Series) -> tuple[Reading, Observation]:
    """The reading and the observation that a row of `corpus.observations` stands for."""
    return next(
        (reading, found)
        for reading in corpus.readings
        if reading.document.path == row["report"]
        for found in reading.observations
        if (found.mention.start, found.mention.indicator) == (row["start"], row["indicator"])
    )


def find_observation(corpus: Corpus, name: str) -> int | None:
    """The id of the figure that a link names; None when the folder holds it no longer."""
    digest, _, rest = name.partition(".")
    start, _, indicator = rest.partition(".")
    reports = {r.document.path for r in corpus.readings if digest and r.document.sha256[:8] == digest}
    table = corpus.observations
    found = table[
        table["report"].isin(reports) & (table["start"].astype(str) == start) & (table["indicator"] == indicator)
    ]
    return None if found.empty else int(found["id"].iloc[0])


def listing_filters(indicator: str, body: str, period: str) -> dict[str, str]:
    """The options of the evidence page's filters that list a figure of these.

    >>> listing_filters("members", "", "2023")
    {'find_indicator': 'members', 'find_body': '?', 'find_period': '2023'}
    """
    return dict(zip(FILTERS, (indicator, body or UNKNOWN, period or UNKNOWN), strict=True))


def open_figure(corpus: Corpus, observations: Sequence[int], settling: str = "") -> None:
    """Go to the evidence page and show the first of these figures."""
    if observations:
        row = observation_row(corpus, observations[0])
        lists = listing_filters(row["indicator"], row["body"], row["period"])
        along = [name for name, option in address.carried(*FILTERS).items() if lists.get(name) == option]
        open_named(reference_of(corpus, observations[0]), settling, along)


def open_named(figure: str, settling: str = "", filters: Sequence[str] = ()) -> None:
    """Go to the evidence page and show the figure of this name in links; `settling` names the open point that it is
    opened from (`views.settling`), if it is. Of the page's filters only `filters` stay set, which list the figure."""
    for name in set(FILTERS).difference(filters):
        let_go(name)
    open_page(EVIDENCE, {FIGURE: figure, SETTLING: settling}, *filters)


def open_report(path: str) -> None:
    """Go to the page of reports and show the one at this path."""
    open_page(REPORTS, {REPORT: path})


def open_page(page: str, values: dict[str, str], *along: str) -> None:
    """Go to the page with these values in the session and, but for the empty ones, in the address, and with what the
    address last said of the names `along`."""
    st.session_state.update(values)
    # The whole address at once: one step for the browser's back button.
    to = address.carried(*along) | {name: value for name, value in values.items() if value}
    address.leave(to)
    st.switch_page(page, query_params=to)


@whole
def open_clicked_point(corpus: Corpus, key: str) -> None:
    """Go to the evidence of the point that was clicked in the chart `key`."""
    points = st.session_state[key].selection.points
    if points:
        open_figure(corpus, clicked(points[0]["customdata"]).evidence)


@whole
def select_row(key: str, choose: Callable[[int], None]) -> None:
    """Call `choose` with the row that was selected in the table `key`, if one was."""
    selection = st.session_state[key].selection
    rows = [*selection.rows, *(row for row, _ in selection.cells)]
    if rows:
        choose(rows[0])


def link(page: str, **values: str) -> str:
    """The address of a page with these values, relative to the page at hand."""
    return f"{page}?{urlencode(values)}"
