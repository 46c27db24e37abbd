"""Which bodies report which indicators: a grid of counts, as a table of HTML."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby

import pandas as pd

from extract.model import Indicator
from present.figure import text_width
from present.strings import say
from present.theme import Theme
from present.values import body_text, group_name, indicator_name

# Pixels: 33 indicators in eight groups, and the names, fit beside the sidebar on a screen 1440 wide.
CELL = 24
BETWEEN_GROUPS = 8
NAMES = 118


def coverage(
    cells: pd.DataFrame,
    indicators: Sequence[Indicator],
    bodies: Sequence[str],
    groups: Mapping[str, str],
    language: str,
    theme: Theme,
    href: Callable[[str, str], str] | None = None,
) -> str:
    """The grid of bodies × indicators as an HTML table: how many cells (figures of one period) each has.

    A table rather than a heatmap: 33 upright headers stay sharp and selectable, the first column stays in
    sight while a phone scrolls, and a screen reader says each cell with its body and indicator. Empty cells show
    a dash. `groups` is `Catalogue.groups`; `href` gives the address for a body and an indicator's id, for cells
    that lead somewhere. All text is escaped: show it with `st.html`.
    """
    counts = Counter(zip(cells["body"].tolist(), cells["indicator"].tolist(), strict=True))
    ordered = [
        (group, list(members)) for group, members in groupby(_by_group(indicators), key=lambda entry: entry.group)
    ]
    rows = "".join(_row(body, ordered, counts, language, href) for body in bodies)
    caption = html.escape(say("coverage.caption", language))
    return (
        f"<style>{_style(theme)}</style>"
        f'<p class="coverage-caption">{caption}</p>'
        f'<div class="coverage" role="region" tabindex="0" aria-label="{caption}">'
        f'<table style="width:{_width(ordered)}px">{_columns(ordered)}'
        f"<thead>{_heads(ordered, groups, language)}</thead><tbody>{rows}</tbody></table></div>"
    )


def _width(ordered: list[tuple[str, list[Indicator]]]) -> int:
    return NAMES + sum(BETWEEN_GROUPS + CELL * len(members) for _, members in ordered)


def _columns(ordered: list[tuple[str, list[Indicator]]]) -> str:
    """The widths of the columns; the first of a group holds the gap before it, as its border."""
    first, other = (f'<col style="width:{width}px">' for width in (BETWEEN_GROUPS + CELL, CELL))
    groups = "".join(first + other * (len(members) - 1) for _, members in ordered)
    return f'<colgroup><col style="width:{NAMES}px">{groups}</colgroup>'


def _by_group(indicators: Sequence[Indicator]) -> list[Indicator]:
    """The indicators with those of a group together, groups and members in the order of their first mention."""
    order = {group: place for place, group in enumerate(dict.fromkeys(entry.group for entry in indicators))}
    return sorted(indicators, key=lambda entry: order[entry.group])


def _heads(ordered: list[tuple[str, list[Indicator]]], groups: Mapping[str, str], language: str) -> str:
    tops = "".join(_group_head(group_name(group, groups, language), len(members)) for group, members in ordered)
    names = "".join(
        f'<th class="name{" first" if place == 0 else ""}" scope="col">'
        f"<span>{html.escape(indicator_name(entry, language))}</span></th>"
        for _, members in ordered
        for place, entry in enumerate(members)
    )
    corner = f'<th class="body" scope="col" rowspan="2">{html.escape(say("coverage.body", language))}</th>'
    return f"<tr>{corner}{tops}</tr><tr>{names}</tr>"


def _group_head(name: str, columns: int) -> str:
    """The head of a group, as wide as its columns: on several lines, or upright where a word is too long for that."""
    width = columns * CELL
    longest = max(text_width(word, 12) for word in _unbroken(name))
    upright = " upright" if longest > width else ""
    return (
        f'<th class="group first" scope="colgroup" colspan="{columns}">'
        f'<span class="head{upright}" style="width:{width}px">{html.escape(name)}</span></th>'
    )


def _unbroken(name: str) -> list[str]:
    """The parts that a line break does not cut: words, or single characters where Chinese has no spaces.

    >>> _unbroken("Public opinion"), _unbroken("提案")
    (['Public', 'opinion'], ['提', '案'])
    """
    return name.split() if name.isascii() else list(name)


def _row(
    body: str,
    ordered: list[tuple[str, list[Indicator]]],
    counts: Mapping[tuple[str, str], int],
    language: str,
    href: Callable[[str, str], str] | None,
) -> str:
    cells = "".join(
        _cell(body, entry, counts.get((body, entry.id), 0), place == 0, language, href)
        for _, members in ordered
        for place, entry in enumerate(members)
    )
    return f'<tr><th class="body" scope="row">{html.escape(body_text(body, language))}</th>{cells}</tr>'


def _cell(
    body: str, entry: Indicator, count: int, first: bool, language: str, href: Callable[[str, str], str] | None
) -> str:
    edge = " first" if first else ""
    title = html.escape(
        say(
            "coverage.count" if count else "coverage.none",
            language,
            body=body_text(body, language),
            indicator=indicator_name(entry, language),
            count=count,
        )
    )
    if not count:
        return f'<td class="none{edge}" title="{title}" aria-label="{title}">–</td>'
    shown = str(count)
    if href:
        shown = f'<a href="{html.escape(href(body, entry.id))}" aria-label="{title}">{count}</a>'
    return f'<td class="some{min(count, 4)}{edge}" title="{title}">{shown}</td>'


def _style(theme: Theme) -> str:
    steps = "".join(
        f".coverage td.some{count}{{background-color:color-mix(in srgb,{theme.bar} {share}%,{theme.background})}}"
        for count, share in ((1, 18), (2, 30), (3, 42), (4, 54))
    )
    return (
        f".coverage{{overflow-x:auto;color:{theme.text};font-size:13px}}"
        ".coverage table{border-collapse:separate;border-spacing:0;table-layout:fixed;margin:0}"
        # Outside the box, so that a phone wraps it and does not scroll it away with the grid.
        f".coverage-caption{{margin:0 0 8px;line-height:1.55;color:{theme.muted}}}"
        ".coverage th,.coverage td{border:0;font-weight:400;padding:0}"
        ".coverage th.group{text-align:left;vertical-align:bottom;padding:4px 0}"
        ".coverage .head{display:block;box-sizing:border-box;font-size:12px;font-weight:600;line-height:1.25}"
        ".coverage .upright{writing-mode:vertical-rl;white-space:nowrap;padding-left:5px}"
        ".coverage th.name{vertical-align:bottom;text-align:center;padding:6px 0}"
        ".coverage th.name span{writing-mode:vertical-rl;white-space:nowrap;line-height:1;display:inline-block}"
        f".coverage th.body{{position:sticky;left:0;z-index:1;background:{theme.background};text-align:left;"
        "line-height:1.3;padding:0 12px 4px 0;vertical-align:bottom}"
        ".coverage tbody th.body{vertical-align:middle;padding:2px 12px 2px 0}"
        f".coverage td{{height:26px;box-sizing:border-box;text-align:center;"
        f"border-bottom:1px solid {theme.background};"
        f"border-right:1px solid {theme.background};font-variant-numeric:tabular-nums}}"
        f".coverage .first{{border-left:{BETWEEN_GROUPS}px solid transparent;background-clip:padding-box}}"
        f".coverage td.none{{color:{theme.muted};background-color:{theme.panel}}}"
        ".coverage td a{color:inherit;text-decoration:none;display:block;line-height:25px}"
        ".coverage td a:hover,.coverage td a:focus{text-decoration:underline}"
    ) + steps
