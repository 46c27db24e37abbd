"""The strip of statistics under a chart."""

from __future__ import annotations

import html
from collections.abc import Sequence

import streamlit as st

from present.statistics_strip import Fact

_STYLE = (
    "<style>.statistics{display:flex;flex-wrap:wrap;gap:.6rem 2rem;margin:.2rem 0 .4rem;padding:.7rem .9rem;"
    "background:color-mix(in srgb,currentColor 5%,transparent);border-radius:6px}"
    ".statistics div{min-width:5rem}.statistics dt{font-size:.82rem;opacity:.75;line-height:1.4}"
    ".statistics dd{margin:0;font-weight:600;line-height:1.5;font-variant-numeric:tabular-nums}"
    ".statistics .own dd{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.3em}</style>"
)


def show_statistics(facts: Sequence[Fact], label: str) -> None:
    """Show the facts beside each other, on as many lines as they need; those of the own body underlined."""
    items = "".join(
        f"<div{' class=own' if fact.own else ''}><dt>{html.escape(fact.label)}</dt>"
        f"<dd>{html.escape(fact.value)}</dd></div>"
        for fact in facts
    )
    st.html(f'{_STYLE}<dl class="statistics" aria-label="{html.escape(label)}">{items}</dl>')
