"""Whom the reader compares with whom: the own body and its peers, chosen beside the pages for all of them."""

from __future__ import annotations

import streamlit as st

from extract.gazetteer import load_gazetteer
from extract.rules import CONFIG
from present.peers import ALL, LEVEL, LIST, group_words, groups_for, kept_group, peers_of
from present.strings import say
from views import peer_lists
from views.choices import known_bodies
from views.corpus import Corpus
from views.filters import choose_one
from views.shown import Compared


def choose_compared(corpus: Corpus, language: str) -> Compared:
    """The reader's own body and whom to compare it with."""
    known = known_bodies(corpus.cells)
    own = choose_one(
        "own",
        say("filter.own", language),
        ["", *known],
        lambda body: body or say("own.none", language),
        "",
        language,
        help=say("filter.own_help", language),
    )
    places, lists = load_gazetteer(CONFIG / "divisions.csv"), peer_lists.saved_lists()

    def words(group: str) -> str:
        # Beside the own body it goes without saying whose level is meant.
        return say("peers.level", language) if group == LEVEL else group_words(kept_group(own, group, places), language)

    if saved := peer_lists.just_saved(language):
        st.session_state["peers"] = LIST + saved
    group = choose_one("peers", say("filter.peers", language), groups_for(own, lists, places), words, ALL, language)
    if st.button(
        say("lists.open", language), icon=":material/playlist_add_check:", type="tertiary", disabled=not known
    ):
        peer_lists.edit(known, lists, language)
    found = peers_of(own, group, known, lists, places)
    return Compared(own, found.bodies, words(group), kept_group(own, group, places), found.unclear, found.absent)
