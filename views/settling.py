"""From one open point to the next: where the figure at hand stands in the list of "To settle", and the way on.

The address names the point by what it is about, not by its number: the list grows shorter while it is worked through.
"""

from __future__ import annotations

from typing import NamedTuple

import streamlit as st

from present.open_points import KINDS, Place, Point, open_points, place_among
from views.clicks import whole
from views.filters import ask_for
from views.links import TODO, open_figure, open_page
from views.plain import paragraph
from views.shown import Shown

FACTORS = ("1.5", "2", "3", "5", "10")
"""How many times the value of the year before may make a jump."""
DEFAULT_FACTOR = "3"

_BETWEEN = "~"  # stands in an address as it is, and in no kind, period or id of an indicator

# The way on stays in sight, under the bar that Streamlit keeps above, while the reader decides further down.
_STAYS = """
<style>
div:has(> .st-key-settling) {{ position: sticky; top: 3.5rem; z-index: 2; background: {background}; padding: .4rem 0; }}
</style>"""


class Settling(NamedTuple):
    """An open point as the address names it: its kind, the factor of `FACTORS` its list was made with, its cell."""

    kind: str
    factor: str
    period: str
    indicator: str
    body: str

    @property
    def cell(self) -> tuple[str, str, str]:
        """What the point is about, as `Point.cell`."""
        return self.body, self.period, self.indicator


def point_name(settling: Settling) -> str:
    """The name of an open point in links.

    >>> point_name(Settling("conflict", "3", "2023", "filed", "甲县政协"))
    'conflict~3~2023~filed~甲县政协'
    """
    return _BETWEEN.join(settling)


def read_point(name: str) -> Settling | None:
    """The open point of this name in links; None where it names none.

    >>> read_point("conflict~3~2023~filed~甲县政协")
    Settling(kind='conflict', factor='3', period='2023', indicator='filed', body='甲县政协')
    >>> read_point(""), read_point("conflict~7~2023~filed~"), read_point("missing~3~2023~~甲县政协")
    (None, None, None)
    """
    parts = name.split(_BETWEEN, len(Settling._fields) - 1)
    if len(parts) < len(Settling._fields):
        return None
    settling = Settling(*parts)
    known = settling.kind in KINDS and settling.factor in FACTORS and settling.indicator
    return settling if known else None


@whole
def open_point(show: Shown, point: Point, factor: str) -> None:
    """Go to the figure of the point, which stands in the list made with this factor."""
    settling = Settling(point.kind, factor, point.period, point.indicator, point.body)
    open_figure(show.corpus, point.evidence, point_name(settling))


def show_place(show: Shown, settling: Settling) -> None:
    """Say where the point stands in the list of its kind, and offer the one before, the next, and the list."""
    points = open_points(show.corpus.cells, show.corpus.catalogue.indicators, float(settling.factor))
    place = place_among([point for point in points if point.kind == settling.kind], settling.cell)
    st.html(_STAYS.format(background=show.theme.background))
    with st.container(horizontal=True, vertical_alignment="center", key="settling"):
        paragraph(place_words(show, settling.kind, place), muted=True)
        for name, icon, point in (("previous", "back", place.previous), ("next", "forward", place.next)):
            if point:
                st.button(
                    show.say(f"todo.{name}"),
                    icon=f":material/arrow_{icon}:",
                    key=f"settling.{name}",
                    on_click=open_point,
                    args=(show, point, settling.factor),
                    type="tertiary",
                )
        st.button(
            show.say("todo.back"),
            icon=":material/checklist:",
            key="settling.back",
            on_click=_open_list,
            args=(settling.factor, settling.kind if place.all else "", points[0].kind if points else ""),
            type="tertiary",
        )


def place_words(show: Shown, kind: str, place: Place) -> str:
    """Where a point stands in the list of its kind, or that it is settled, and how many are left."""
    if not place.all:
        state = "done"
    elif place.number:
        state = "open" if place.next else "open_last"
    else:
        state = "settled" if place.next else "settled_last"
    name = show.say(f"todo.kind_{kind}")
    return show.say(f"todo.place_{state}", kind=name, number=place.number, count=place.all)


@whole
def _open_list(factor: str, kind: str, first: str) -> None:
    """Go to the list of this kind; `first` is the kind that is shown where none is asked for."""
    ask_for("point", kind)
    ask_for("factor", factor)
    asked = (("point", kind, first), ("factor", factor, DEFAULT_FACTOR))
    open_page(TODO, {name: value for name, value, usual in asked if value != usual})
