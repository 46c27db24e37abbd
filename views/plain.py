"""Words on the screen that nothing interprets: no Markdown, no HTML, whatever a report or a file is called."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Literal

import streamlit as st

Kind = Literal["error", "warning", "info", "note"]

# Mid hues over a see-through ground: readable on white and on black.
_HUES: dict[Kind, str] = {"error": "#c0504a", "warning": "#c08a1e", "info": "#4b8fa8", "note": "#8793a1"}


def paragraph(words: str, muted: bool = False) -> None:
    """Show the words as a paragraph; `muted` for what explains and is not the matter itself."""
    st.html(f'<p style="margin:0;line-height:1.55;{"opacity:.72;" if muted else ""}">{_lines(words)}</p>')


def notice(kind: Kind, words: str, details: tuple[str, ...] = ()) -> None:
    """Show a sentence in a box of its kind, and under it a list of details."""
    hue = _HUES[kind]
    items = "".join(f'<li style="margin:.2rem 0">{_lines(detail)}</li>' for detail in details)
    listed = f'<ul style="margin:.35rem 0 0;padding-left:1.2rem">{items}</ul>' if items else ""
    role = "alert" if kind == "error" else "note"
    st.html(
        f'<div role="{role}" class="notice {kind}" style="border-left:4px solid {hue};border-radius:4px;'
        f"background:color-mix(in srgb,{hue} 13%,transparent);padding:.6rem .9rem;line-height:1.55;"
        f'overflow-wrap:anywhere">{_lines(words)}{listed}</div>'
    )


def listing(lines: Sequence[tuple[str, str]]) -> None:
    """Show pairs of words and a link as a list; where the link is empty, the words alone."""
    items = "".join(f"<li>{_linked(_lines(words), link)}</li>" for words, link in lines)
    st.html(f'<ul style="margin:0;padding-left:1.2rem;line-height:1.6">{items}</ul>')


def facts(pairs: list[tuple[str, str]]) -> None:
    """Show pairs of a small label and its words, under each other."""
    rows = "".join(
        f'<div style="font-size:.85rem;opacity:.72;margin-top:.7rem">{_lines(label)}</div>'
        f'<div style="line-height:1.55;overflow-wrap:anywhere">{_lines(words)}</div>'
        for label, words in pairs
        if words
    )
    st.html(f'<div class="facts" style="margin-top:-.7rem">{rows}</div>')


def headline(words: str, value: str) -> None:
    """Show a value in large type under the words that say what it is."""
    st.html(
        f'<div style="opacity:.8">{_lines(words)}</div>'
        f'<div class="value" style="font-size:2rem;font-weight:600;line-height:1.3">{_lines(value)}</div>'
    )


def literal(words: str) -> str:
    """The words for a place where Markdown is read: every ASCII mark is escaped.

    >>> literal("满意率 *(%)*")
    '满意率 \\\\*\\\\(%\\\\)\\\\*'
    """
    return "".join(f"\\{c}" if c in r"\`*_{}[]()<>#+-.!|~$:&" else c for c in words)


def _linked(markup: str, link: str) -> str:
    style = "color:inherit;text-underline-offset:.25em;text-decoration-thickness:1px"
    return f'<a href="{html.escape(link)}" target="_self" style="{style}">{markup}</a>' if link else markup


def _lines(words: str) -> str:
    return html.escape(words).replace("\n", "<br>")
