"""How each file was read: articles, bodies, periods, figures, and what could not be read and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import pandas as pd
import streamlit as st

from extract.messages import problem_text
from extract.model import Article, Reading, SetAside
from present.values import period_text
from views.adding import offer_adding
from views.facts_form import facts_form
from views.figure_detail import show_report
from views.figures import figure_columns, observations_table, table_height
from views.filters import choose_one
from views.left_out import left_out, list_left_out, marks_of_left_out
from views.links import REPORT, select_row
from views.plain import notice, paragraph
from views.reasons import around, marks_against, reason_line
from views.report_text import Mark, window
from views.shown import Shown, shown


def reports_table(show: Shown) -> pd.DataFrame:
    """A row per report with what it gave, in the order of `corpus.readings`."""
    by_hand = Counter(review.observation.mention.article.document.path for review in left_out(show.corpus))
    return pd.DataFrame(
        [
            {
                show.say("column.report"): reading.document.path,
                show.say("column.articles"): len(reading.articles),
                show.say("column.figures"): len(reading.observations),
                show.say("column.aside"): len(reading.set_aside),
                **({show.say("column.left_out"): by_hand[reading.document.path]} if by_hand else {}),
                show.say("column.problems"): len(reading.problems),
                show.say("column.bodies"): _each(show, (found.body for found in reading.observations)),
                show.say("column.periods"): _each_period(show, (found.period for found in reading.observations)),
            }
            for reading in show.corpus.readings
        ]
    )


def _each(show: Shown, words: Iterable[str]) -> str:
    return show.joined(sorted(set(words) - {""}))


def _each_period(show: Shown, periods: Iterable[str]) -> str:
    return show.joined(period_text(period, show.language) for period in sorted(set(periods) - {""}))


def published_words(show: Shown, article: Article) -> tuple[str, str]:
    """When the article was published, and the words that say so."""
    published = article.published
    if published is None:
        return show.say("reports.undated"), ""
    if not published.month:
        return period_text(str(published.year), show.language), reason_line(show, published.reason)
    date = show.say("reports.month", year=published.year, month=published.month)
    return date, reason_line(show, published.reason)


def list_reports(show: Shown) -> None:
    """The table of all reports; a click on a row chooses the report below."""
    table = reports_table(show)
    paths = [reading.document.path for reading in show.corpus.readings]
    paragraph(show.say("reports.hint"), muted=True)
    st.dataframe(
        table,
        key="reports.table",
        hide_index=True,
        height=table_height(len(table)),
        selection_mode=["single-row", "single-cell"],
        on_select=lambda: select_row("reports.table", lambda row: st.session_state.update({REPORT: paths[row]})),
    )


def show_articles(show: Shown, articles: Sequence[Article]) -> None:
    """The articles of a report with their dates."""
    if not articles:
        paragraph(show.say("reports.no_articles"), muted=True)
        return
    rows = []
    for article in articles:
        date, told_by = published_words(show, article)
        rows.append(
            {
                show.say("column.title"): " ".join(article.title.split()) or show.say("reports.untitled"),
                show.say("column.published"): date,
                show.say("column.published_from"): told_by,
            }
        )
    st.dataframe(pd.DataFrame(rows), hide_index=True, height=table_height(len(rows)))


def show_set_aside(show: Shown, reading: Reading) -> SetAside | None:
    """The figures that were not taken, and the words that spoke against them; the one the reader selected."""
    rows = [
        {
            show.say("column.indicator"): show.name(aside.mention.indicator),
            show.say("column.value"): aside.mention.text,
            show.say("column.against"): reason_line(show, aside.reason),
            show.say("column.sentence"): around(reading.document.text, aside.mention.start, aside.mention.end),
        }
        for aside in reading.set_aside
    ]
    table = pd.DataFrame(rows)
    event = st.dataframe(
        table,
        key=f"aside.{reading.document.path}",
        hide_index=True,
        height=table_height(len(rows)),
        on_select="rerun",
        selection_mode=["single-row", "single-cell"],
        column_config=figure_columns(show, table),
    )
    picked = [*event.selection.rows, *(row for row, _ in event.selection.cells)]
    return reading.set_aside[picked[0]] if picked else None


def show_problems(show: Shown) -> None:
    """What could not be read, and why; a sentence when all went well."""
    troubled = [reading for reading in show.corpus.readings if reading.problems]
    if not troubled:
        paragraph(show.say("reports.no_problems"))
        return
    lines = tuple(problem_text(problem, show.language) for reading in troubled for problem in reading.problems)
    notice("warning", show.say("reports.problems", count=len(troubled)), lines)


show = shown()
st.title(show.say("page.reports"), anchor=False)
paragraph(show.say("reports.lead"), muted=True)
show_problems(show)
list_reports(show)

paths = [reading.document.path for reading in show.corpus.readings]
path = choose_one(REPORT, show.say("filter.report"), paths, str, paths[0], show.language)
reading = show.corpus.reading(path)
assert reading is not None, "chosen from these readings"
st.header(show.say("reports.articles"), anchor=False)
show_articles(show, reading.articles)
if reading.document.text:
    facts_form(show, reading)

st.header(show.say("reports.figures"), anchor=False)
own = show.corpus.observations[show.corpus.observations["report"] == path]
if own.empty:
    paragraph(show.say("reports.no_figures"), muted=True)
else:
    observations_table(show, own, "reports.figures")

st.header(show.say("reports.aside"), anchor=False)
if reading.set_aside:
    selected = show_set_aside(show, reading)
else:
    selected = None
    if not left_out(show.corpus, path):
        paragraph(show.say("reports.no_aside"), muted=True)
list_left_out(show, path)
if reading.document.text:
    st.header(show.say("reports.text"), anchor=False)
    marks = marks_against(selected) if selected else []
    marks += [Mark(found.mention.start, found.mention.end, "found") for found in reading.observations]
    marks += marks_of_left_out(show.corpus, path)
    start, end = (selected.mention.start, selected.mention.end) if selected else (0, 0)
    show_report(show, reading, marks, start, end)
    offer_adding(show, reading, window(len(reading.document.text), start, end)[0])
