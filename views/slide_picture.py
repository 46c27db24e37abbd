"""The chart of a slide, drawn when it is asked for, and the ways to save it as a picture."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import streamlit as st

from present.browser import browser_path
from present.picture import NoPicture, png_of, svg_of
from present.plain_text import file_name
from present.slide_words import heading
from present.slides import About, Slide
from present.spec import UnknownChart, chart_of
from present.theme import CHART_CONFIG
from views.plain import literal, notice, paragraph
from views.shown import Shown

FORMATS = ("png", "svg")
_MAKERS = {"png": png_of, "svg": svg_of}


def show_picture(show: Shown, slide: Slide, number: int, about: About) -> None:
    """The chart of the slide, when it is unfolded, with buttons to save it."""
    box = st.expander(show.say("meeting.look"), key=f"slide.look.{number}", on_change="rerun")
    if not box.open:
        return
    with box:
        try:
            chart = chart_of(slide.spec, show.tables, show.corpus.catalogue, show.language, show.theme)
        except UnknownChart:
            notice("info", show.say("picture.lost"))
            return
        format = st.segmented_control(
            show.say("meeting.format"),
            FORMATS,
            format_func=str.upper,
            key=f"slide.format.{number}",
            default=FORMATS[0],
            required=True,
        )
        st.plotly_chart(
            chart.figure,
            key=f"slide.chart.{number}",
            theme=None,
            config=_config(file_name(heading(slide, show.corpus.catalogue, show.language), about.made, ""), format),
            alt=chart.alt,
        )
        if chart.notes:
            paragraph("\n".join(chart.notes), muted=True)
        paragraph(show.say("meeting.own_button"), muted=True)
        if browser_path():
            _offer_print(show, slide, number, about, format)


def _offer_print(show: Shown, slide: Slide, number: int, about: About, format: str) -> None:
    """Offer the picture at print size."""
    name = file_name(heading(slide, show.corpus.catalogue, show.language), about.made, format)
    make = partial(_MAKERS[format], slide, show.tables, show.corpus.catalogue, about, show.language)
    offer_drawn(show, show.say("meeting.picture", format=format.upper()), name, f"slide.print.{number}", make)


def offer_drawn(show: Shown, words: str, name: str, key: str, make: Callable[[], bytes | NoPicture]) -> None:
    """Offer a file that a browser on the server draws: made by one click, saved by another, since a picture that
    cannot be made is told in a sentence."""
    made = None
    with st.container(horizontal=True, vertical_alignment="center"):
        if st.button(words, icon=":material/image:", key=key):
            with st.spinner(show.say("meeting.picture_making")):
                made = make()
        if isinstance(made, bytes):
            label = literal(show.say("meeting.picture_save", name=name))
            st.download_button(label, made, name, icon=":material/download:", key=f"{key}.save")
    if isinstance(made, NoPicture):
        notice("warning", show.say(f"picture.{made.code}"))


def _config(name: str, format: str) -> dict[str, Any]:
    """What the chart asks of plotly.js, its own button for pictures among it."""
    picture = {"format": format, "filename": name.rstrip("."), "scale": 3}
    return CHART_CONFIG | {
        "displayModeBar": True,
        "displaylogo": False,
        "modeBarButtons": [["toImage"]],
        "toImageButtonOptions": picture,
    }
