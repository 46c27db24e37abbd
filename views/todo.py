"""What is still to be settled, each point one click from its sentence and its decision."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pandas as pd
import streamlit as st

from extract.cells import reports_by_value
from present.figure import reported_values
from present.open_points import KINDS, Point, open_points, range_of
from present.values import body_text, people_value, period_text, plain_number
from views import address, decisions
from views.figures import leading
from views.filters import choose_one
from views.links import link, observation_row
from views.log import list_log
from views.plain import listing, notice, paragraph
from views.reasons import rule_words
from views.review_panel import decision_words, undo_button
from views.settling import DEFAULT_FACTOR, FACTORS, open_point
from views.shown import Shown, shown


def list_points(show: Shown, kind: str, points: Sequence[Point], factor: str) -> None:
    """The open points of one kind as a table; a click on a row opens the figure with its sentence."""
    if kind == "missing":
        paragraph(show.say("todo.missing_hint"), muted=True)
        where = link("incoming", **address.carried())
        words = [
            show.say("todo.missing_line", body=p.body, period=period_text(p.period, show.language)) for p in points
        ]
        listing([(line, where) for line in words])
        return
    paragraph(show.say("table.hint"), muted=True)
    table = pd.DataFrame(
        {
            show.say("column.body"): [body_text(point.body, show.language) for point in points],
            show.say("column.period"): [period_text(point.period, show.language) for point in points],
            show.say("column.indicator"): [show.name(point.indicator) for point in points],
            show.say("column.value"): [people_value(point.value, point.unit, False, show.language) for point in points],
            show.say("todo.what"): [_what(show, point) for point in points],
        }
    )
    if kind in DEFAULTS:
        table[show.say("todo.by_default")] = [DEFAULTS[kind](show, point) for point in points]
    leading(show, table, f"todo.{kind}", lambda row: open_point(show, points[row], factor))


def _what(show: Shown, point: Point) -> str:
    """What is the matter with the figure."""
    if point.kind == "jump":
        before = people_value(point.before, point.unit, False, show.language)
        times = plain_number(max(point.value / point.before, point.before / point.value), 1)
        grown = point.value > point.before
        return show.say("todo.grown" if grown else "todo.shrunk", before=before, times=times)
    if point.kind == "conflict":
        return show.say("todo.is_conflict", values=_values(show, point))
    if point.kind == "beyond":
        entry = show.corpus.indicator(point.indicator)
        low, high = (plain_number(bound, 2) if bound != float("inf") else "∞" for bound in range_of(entry))
        return show.say("todo.beyond_range", low=low, high=high)
    return show.say(f"todo.is_{point.kind}")


def _chosen(show: Shown, point: Point) -> str:
    """Which of the values that the reports give is shown, and by which rule (`extract.cells.cells`)."""
    told = reports_by_value((row.value, row.approx) for row in reported_values(show.corpus.by_report, point))
    equals = [value for value, reports in told.items() if reports == told[point.value]]
    value = people_value(point.value, point.unit, False, show.language)
    rule = "by_larger" if len(equals) > 1 else "by_most"
    return show.say(f"todo.{rule}", value=value, reports=told[point.value], all=told.total())


def _inferred(show: Shown, point: Point) -> str:
    """Which body and which period are shown though no words state them, and by which rule."""
    rows = [observation_row(show.corpus, number) for number in point.evidence]
    shown = {"body": body_text(point.body, show.language), "period": period_text(point.period, show.language)}
    told = []
    for part, words in shown.items():
        rules = dict.fromkeys(row[f"{part}_rule"] for row in rows if row[f"{part}_assumed"])
        told += [show.say("todo.by_rule", shown=words, rule=rule_words(show, rule)) for rule in rules]
    return show.say("list.semicolon").join(told)


# The kinds in which a default decided what is shown, and the words for it.
DEFAULTS = {"conflict": _chosen, "assumed": _inferred}


def _values(show: Shown, point: Point) -> str:
    """Every value that the reports give for the figure, the lowest first."""
    told = reported_values(show.corpus.by_report, point)
    return " / ".join(dict.fromkeys(people_value(row.value, row.unit, row.approx, show.language) for row in told))


def list_orphaned(show: Shown) -> None:
    """The decisions that no longer find their place, with what they were about."""
    orphaned = show.corpus.orphaned
    if not orphaned:
        return
    st.header(show.say("todo.orphaned", count=len(orphaned)), anchor=False)
    paragraph(show.say("todo.orphaned_hint"), muted=True)
    decisions.ask_reviewer(show)
    for decision in orphaned:
        target = decision.target
        place = f"{target.before}【{target.text}】{target.after}" if target else ""
        about = show.say("export.fact", label=target.report, value=place) if target else ""
        paragraph(f"{decision_words(show, decision)}\n{' '.join(about.split())}")
        undo_button(show, decision)


show = shown()
st.title(show.say("page.todo"), anchor=False)
paragraph(show.say("todo.lead"), muted=True)
above = st.container()
_, right = st.columns([3, 2])
with right:
    factor = choose_one(
        "factor",
        show.say("todo.factor"),
        FACTORS,
        lambda told: show.say("todo.times", factor=told),
        DEFAULT_FACTOR,
        show.language,
    )
points = open_points(show.corpus.cells, show.corpus.catalogue.indicators, float(factor))
count = Counter(point.kind for point in points)
if not points:
    notice("info", show.say("todo.none"))
else:
    kinds = [kind for kind in KINDS if count[kind]]
    with above:
        chosen = choose_one(
            "point",
            show.say("todo.kind"),
            kinds,
            lambda kind: show.say("filter.counted", name=show.say(f"todo.kind_{kind}"), count=count[kind]),
            kinds[0],
            show.language,
            beside=True,
            missing=lambda kind: show.say(f"todo.kind_{kind}") if kind in KINDS else kind,
        )
    list_points(show, chosen, [point for point in points if point.kind == chosen], factor)
list_orphaned(show)
list_log(show)
