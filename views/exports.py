"""The files that the deck at hand is exported to, each made when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

import streamlit as st

from extract.model import Catalogue
from present.browser import browser_path
from present.deck import pptx_of
from present.page import html_of
from present.peers import group_words
from present.picture import pictures_of
from present.plain_text import file_name
from present.slides import About, Deck
from present.spec import Tables
from present.table_file import csv_of
from present.workbook import xlsx_of
from views.folders import folder_name
from views.plain import paragraph
from views.shown import Shown
from views.slide_picture import offer_drawn

_Maker = Callable[[Deck, Tables, Catalogue, About, str], bytes]

# name -> what makes it, its media type, its icon
FILES: dict[str, tuple[_Maker, str, str]] = {
    "pptx": (
        pptx_of,
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        ":material/slideshow:",
    ),
    "xlsx": (xlsx_of, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ":material/table:"),
    "html": (html_of, "text/html", ":material/public_off:"),
    "csv": (csv_of, "text/csv", ":material/csv:"),
}


def offer_exports(show: Shown, deck: Deck, about: About) -> None:
    """A button for each kind of file, and one for pictures of all charts where a browser here can draw them."""
    with st.container(horizontal=True):
        for ending, (make, kind, icon) in FILES.items():
            st.download_button(
                show.say(f"meeting.{ending}"),
                data=partial(make, deck, show.tables, show.corpus.catalogue, about, show.language),
                file_name=file_name(deck.name, about.made, ending),
                mime=kind,
                icon=icon,
                key=f"export.{ending}",
                on_click="ignore",
            )
    if browser_path():
        make_pictures = partial(pictures_of, deck, show.tables, show.corpus.catalogue, about, show.language, "png")
        name = file_name(deck.name, about.made, "zip")
        offer_drawn(show, show.say("meeting.pictures"), name, "export.pictures", make_pictures)
    paragraph(show.say("meeting.export_help"), muted=True)


def about_of(show: Shown, deck: Deck) -> About:
    """What an export states of itself: the reports are those that the figures of the deck's bodies come from."""
    bodies = {body for slide in deck.slides for body in (*slide.spec.bodies, slide.spec.own)}
    told = show.corpus.observations
    used = set(told[told["body"].isin(bodies)]["report"])
    filters = [(show.say("side.folder"), folder_name(show.corpus.folder, show.language))]
    if own := list(dict.fromkeys(slide.spec.own for slide in deck.slides if slide.spec.own)):
        filters.append((show.say("filter.own"), show.joined(own)))
    reports = tuple(reading.document.path for reading in show.corpus.readings if reading.document.path in used)
    groups = tuple(group_words(slide.spec.group, show.language) for slide in deck.slides)
    return About(date.today(), show.corpus.catalogue.sha256, reports, tuple(filters), groups)
