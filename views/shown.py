"""What the page at hand shows, handed from `dashboard.py` to the pages, and the reader's language and light."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import streamlit as st

from extract.model import Indicator
from present.figure import Chart
from present.spec import ChartSpec, Tables, chart_of
from present.strings import say
from present.theme import DARK, LIGHT, Theme
from present.values import group_name, indicator_name
from views.corpus import Corpus

_SHOWN = "shown"


@dataclass(frozen=True)
class Compared:
    """The own body ("" for none), the bodies it is compared with (itself among them), the group's name in words, and
    `kept`, the group as charts keep it. `unclear` are the bodies whose names stand for several places, of which one
    belongs to the group; `absent` says that the folder has no body of the own list that is the group."""

    own: str
    bodies: tuple[str, ...]
    group: str
    kept: str
    unclear: tuple[str, ...] = ()
    absent: bool = False


@dataclass(frozen=True, eq=False)
class Shown:
    """The folder as read, the language (`zh` or `en`) and colours to show it in, and whom to compare with whom."""

    corpus: Corpus
    language: str
    theme: Theme
    compared: Compared

    @property
    def own(self) -> str:
        """The reader's own body, "" where none is chosen."""
        return self.compared.own

    @property
    def tables(self) -> Tables:
        """The tables that charts are made from."""
        return Tables(self.corpus.cells, self.corpus.by_report, self.corpus.observations)

    def chart(self, spec: ChartSpec) -> Chart:
        """The chart of the spec, made once for a while. Raises UnknownChart as `chart_of` does."""
        return self.corpus.charts.made(
            (spec, self.language, self.theme.name),
            lambda: chart_of(spec, self.tables, self.corpus.catalogue, self.language, self.theme),
        )

    def say(self, key: str, **blanks: object) -> str:
        """The words for `key` in the reader's language."""
        return say(key, self.language, **blanks)

    def joined(self, words: Iterable[str]) -> str:
        """The words as a list within a sentence."""
        return self.say("list.comma").join(words)

    def name(self, indicator: str) -> str:
        """The indicator's name in the reader's language; its id where the catalogue no longer has it."""
        entry = self.corpus.indicator(indicator)
        return indicator_name(entry, self.language) if entry else indicator

    def grouped_name(self, indicator: Indicator) -> str:
        """The indicator's group and name, as a long list of indicators needs it."""
        group = group_name(indicator.group, self.corpus.catalogue.groups, self.language)
        return f"{group} · {indicator_name(indicator, self.language)}"


def language_of(locale: str | None) -> str:
    """The interface's language for a browser's locale; Chinese where the browser does not say.

    >>> language_of("zh-CN"), language_of("en-GB"), language_of("fr"), language_of(None)
    ('zh', 'en', 'en', 'zh')
    """
    return "zh" if not locale or locale.lower().startswith("zh") else "en"


def current_theme() -> Theme:
    """The chart colours for the browser's light or dark."""
    return DARK if st.context.theme.type == "dark" else LIGHT


def mend_contrast(theme: Theme) -> None:
    """Write dark words on what was picked from a list, in the dark theme: Streamlit writes white ones, and its colour
    there is the one that the chosen button has for its words, which has to be light."""
    if theme is DARK:
        picked = ".stMultiSelect [data-tag],.stMultiSelect [data-tag] *"
        st.html(f"<style>{picked}{{color:{DARK.background}!important}}</style>")


def hand_over(shown: Shown) -> None:
    """Set what the page is to show."""
    st.session_state[_SHOWN] = shown


def shown() -> Shown:
    """What the page is to show."""
    value: Shown = st.session_state[_SHOWN]
    return value
