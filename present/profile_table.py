"""The profile of a body as a table of HTML: value, rank, change, and a strip that shows where it lies."""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import Any

from present.profile import Line
from present.standings import change_text, marks_text
from present.strings import say
from present.theme import Theme
from present.values import definition_text, group_name, indicator_name, people_value

STRIP = 22  # pixels high; it is as wide as its column, so that everything in it stands at a share of its width
_EDGE = 4  # per cent of the strip at either end, for half a dot


def profile_table(
    lines: Sequence[Line],
    own: str,
    groups: Mapping[str, str],
    language: str,
    theme: Theme,
    evidence: Callable[[Any], str],
    compare: Callable[[str], str],
) -> str:
    """The lines as an HTML table: keyboards reach every figure, a screen reader says each strip in words.

    `groups` is `Catalogue.groups`; `evidence` gives the address of a cell's sentence, `compare` that of the chart of an
    indicator's id. All text is escaped: show it with `st.html`.
    """
    body = "".join(
        _group(group_name(group, groups, language))
        + "".join(_row(line, language, evidence, compare) for line in members)
        for group, members in groupby(lines, key=lambda line: line.indicator.group)
    )
    names = ("indicator", "value", "rank", "change")
    heads = "".join(f'<th scope="col" class="{name}">{_words(f"column.{name}", language)}</th>' for name in names)
    strip = (
        f'<td class="low"></td><th scope="col" class="strip">{_words("profile.column_strip", language)}</th>'
        '<td class="high"></td>'
    )
    caption = html.escape(say("profile.caption", language, body=own))
    return (
        f"<style>{_style(theme)}</style>"
        f'<div class="profile" role="region" tabindex="0" aria-label="{caption}"><table>'
        f"<thead><tr>{heads}{strip}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _words(key: str, language: str) -> str:
    return html.escape(say(key, language))


def _group(name: str) -> str:
    return f'<tr><th class="group" scope="rowgroup" colspan="7">{html.escape(name)}</th></tr>'


def _row(line: Line, language: str, evidence: Callable[[Any], str], compare: Callable[[str], str]) -> str:
    entry = line.indicator
    name = html.escape(indicator_name(entry, language))
    definition = html.escape(definition_text(entry, language))
    low, high = (people_value(value, entry.unit, False, language) for value in (line.spread.low, line.spread.high))
    head = (
        f'<th scope="row" class="indicator"><a href="{html.escape(compare(entry.id))}" target="_self" '
        f'title="{definition}">{name}</a></th>'
    )
    return (
        f"<tr>{head}{_figures(line, language, evidence)}"
        f'<td class="low">{html.escape(low)}</td><td class="strip">{_strip(line, language)}</td>'
        f'<td class="high">{html.escape(high)}</td></tr>'
    )


def _figures(line: Line, language: str, evidence: Callable[[Any], str]) -> str:
    """Value, rank and change; the value leads to its sentence."""
    if line.cell is None:
        return f'<td class="none" colspan="2">{_words("profile.not_reported", language)}</td><td class="change"></td>'
    value = html.escape(people_value(line.cell.value, line.indicator.unit, line.cell.approx, language))
    remarks = marks_text(line.cell, language)
    marks = f'<span class="marks">{html.escape(remarks)}</span>' if remarks else ""
    rank = say("stat.rank_value", language, rank=line.rank, count=line.spread.count)
    change = html.escape(change_text(line.change, line.indicator.unit, language)) or "–"
    return (
        f'<td class="value"><a href="{html.escape(evidence(line.cell))}" target="_self">{value}</a>{marks}</td>'
        f'<td class="rank">{html.escape(rank)}</td><td class="change">{change}</td>'
    )


def strip_words(line: Line, language: str) -> str:
    """What the strip shows, in words."""
    spread = line.spread
    if line.cell is not None and spread.count == 1:
        return say("profile.alone", language)
    unit = line.indicator.unit
    low, high = (people_value(value, unit, False, language) for value in (spread.low, spread.high))
    if spread.median is None:
        return say("profile.strip_few", language, count=spread.count, low=low, high=high)
    middle = people_value(spread.median, unit, False, language)
    return say("profile.strip", language, count=spread.count, low=low, median=middle, high=high)


def _strip(line: Line, language: str) -> str:
    spread = line.spread
    parts = [f'<i class="range" style="left:{_EDGE}%;right:{_EDGE}%"></i>']
    if spread.quartiles:
        first, last = (_share(line.place(value)) for value in spread.quartiles)
        parts.append(f'<i class="quartiles" style="left:{first}%;width:{max(last - first, 0.5):.2f}%"></i>')
    if spread.median is not None:
        parts.append(f'<i class="median" style="left:{_share(line.place(spread.median))}%"></i>')
    if line.cell is not None:
        parts.append(f'<i class="own" style="left:{_share(line.place(float(line.cell.value)))}%"></i>')
    words = html.escape(strip_words(line, language))
    # Boxes rather than an SVG, which Streamlit takes out of what it shows.
    return f'<div class="line" role="img" aria-label="{words}" title="{words}">{"".join(parts)}</div>'


def _share(place: float) -> float:
    """The per cent of the strip's width at which a place between 0 and 1 stands.

    >>> _share(0.0), _share(0.5), _share(1.0)
    (4.0, 50.0, 96.0)
    """
    return round(_EDGE + place * (100 - 2 * _EDGE), 2)


def _style(theme: Theme) -> str:
    return (
        f".profile{{overflow-x:auto;color:{theme.text};font-size:14px}}"
        ".profile table{border-collapse:collapse;width:100%;margin:0}"
        f".profile th,.profile td{{border:0;border-bottom:1px solid {theme.grid};padding:5px 10px 5px 0;"
        "font-weight:400;text-align:left;vertical-align:middle;line-height:1.35}"
        f".profile thead th{{color:{theme.muted};font-size:12.5px}}"
        f".profile th.group{{font-weight:600;padding-top:16px;color:{theme.text}}}"
        ".profile .value,.profile .rank,.profile .change,.profile .low{text-align:right;white-space:nowrap;"
        "font-variant-numeric:tabular-nums}"
        ".profile td.value a{font-weight:600}"
        f".profile a{{color:inherit;text-decoration:underline;text-decoration-color:{theme.faint};"
        "text-underline-offset:.25em}"
        ".profile a:hover,.profile a:focus{text-decoration-color:currentColor}"
        f".profile .marks{{display:block;font-size:11.5px;color:{theme.muted}}}"
        f".profile td.none{{color:{theme.muted};text-align:right}}"
        f".profile td.low,.profile td.high{{color:{theme.muted};font-size:12.5px;white-space:nowrap}}"
        ".profile td.low{padding-left:18px}"
        ".profile .strip{width:34%;min-width:110px}"
        f".profile .line{{position:relative;height:{STRIP}px}}"
        ".profile .line i{position:absolute;top:50%;transform:translateY(-50%)}"
        f".profile .range{{height:2px;background:{theme.muted};opacity:.6}}"
        f".profile .quartiles{{height:10px;background:{theme.peer};opacity:.6;border-radius:2px}}"
        f".profile .line .median{{width:2px;height:16px;margin-left:-1px;background:{theme.text}}}"
        f".profile .line .own{{width:12px;height:12px;margin-left:-6px;border-radius:50%;background:{theme.own};"
        f"box-shadow:0 0 0 2px {theme.background}}}"
        # A phone keeps what matters: the name, the value, the rank, the strip.
        "@media (max-width:700px){.profile .low,.profile .high,.profile .change{display:none}"
        ".profile .strip{width:28%;min-width:84px}.profile td,.profile th{padding-right:6px;font-size:13px}}"
    )
