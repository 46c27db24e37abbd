"""A deck as one HTML file that needs nothing else: charts, tables, sentences, and no request to anywhere."""

from __future__ import annotations

import base64
import hashlib
import html
import json
from collections.abc import Iterable
from typing import Any

from plotly.offline import get_plotlyjs

from extract.model import Catalogue
from present.exported import Exported, Source, exported, facts, missing_words, name_of, value_words
from present.page_script import SCRIPT, STYLE
from present.plain_text import one_line, plain
from present.slides import About, Deck
from present.spec import Tables
from present.standings import marks_text
from present.strings import say
from present.theme import CHART_CONFIG
from present.values import body_text, people_value, period_text


def html_of(deck: Deck, tables: Tables, catalogue: Catalogue, about: About, language: str) -> bytes:
    """The deck as an HTML file of about 5 MB, plotly.js in it once.

    A click on a figure, or its button in the table under the chart, shows its sentence and file. The file's own policy
    forbids every request, and every script but the two it comes with: what a report says can only ever be text.
    """
    slides = exported(deck, tables, catalogue, language)
    page = _Page(slides, catalogue, language)
    name = one_line(deck.name) or say("app.title", language)
    library = get_plotlyjs().replace("\r\n", "\n")
    scripts = (library, SCRIPT)
    parts = [
        f'<!DOCTYPE html>\n<html lang="{"zh-CN" if language == "zh" else "en"}"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy(scripts)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{_text(name)}</title><style>{STYLE}</style></head><body>",
        page.header(name, about),
        f"<main>{''.join(page.section(slide) for slide in slides)}</main>",
        page.footer(about),
        page.dialog(),
        f'<script type="application/json" id="data">{json_text(page.data())}</script>',
        *(f"<script>{script}</script>" for script in scripts),
        "</body></html>\n",
    ]
    return plain("".join(parts)).encode("utf-8")


def policy(scripts: Iterable[str]) -> str:
    """The page's security policy: nothing is loaded; scripts run that have these hashes, and no other."""
    hashes = " ".join(
        f"'sha256-{base64.b64encode(hashlib.sha256(plain(script).encode()).digest()).decode()}'" for script in scripts
    )
    return (
        f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data: blob:; "
        "base-uri 'none'; form-action 'none'"
    )


def _text(words: str) -> str:
    return html.escape(plain(words))


def json_text(data: Any) -> str:
    """JSON that stays JSON inside a `script` element, whatever its texts hold.

    >>> json_text({"a": "</script>&"})
    '{"a": "\\\\u003c/script\\\\u003e\\\\u0026"}'
    """
    text = json.dumps(data)
    for character in "<>&":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


class _Page:
    """The parts of the page."""

    def __init__(self, slides: list[Exported], catalogue: Catalogue, language: str) -> None:
        self.slides, self.catalogue, self.language = slides, catalogue, language

    def _say(self, key: str, **blanks: object) -> str:
        return _text(say(key, self.language, **blanks))

    def header(self, name: str, about: About) -> str:
        """The title, the facts about the whole, and the contents."""
        told = "".join(
            f'<p class="facts">{self._say("export.fact", label=a, value=b)}</p>' for a, b in self._facts(about)
        )
        entries = "".join(f'<li><a href="#slide-{slide.number}">{_text(slide.title)}</a></li>' for slide in self.slides)
        contents = f'<nav aria-label="{self._say("export.contents")}"><ol>{entries}</ol></nav>'
        return f'<header><h1>{_text(name)}</h1>{told}<p class="hint">{self._say("export.hint")}</p>{contents}</header>'

    def _facts(self, about: About) -> list[tuple[str, str]]:
        return facts(about, self.language)

    def section(self, slide: Exported) -> str:
        """One slide: its words, the place of its chart, the table of its figures."""
        remark = f'<p class="remark">{_text(slide.remark)}</p>' if slide.remark else ""
        head = f'<section id="slide-{slide.number}"><h2>{_text(slide.title)}</h2>{remark}'
        if slide.chart is None:
            return f'{head}<p class="notes">{_text(slide.lost)}</p></section>'
        chart = slide.chart
        height = int(chart.figure.layout.height or 0)
        drawn = (
            f'<p class="definition">{_text(chart.definition)}</p>'
            f'<div class="chart" id="chart-{slide.number}" role="img" aria-label="{_text(chart.alt)}" '
            f'style="height:{height}px"></div>'
        )
        notes = [*chart.notes, missing_words(slide, self.catalogue, self.language)]
        told = "".join(f'<p class="notes">{_text(note)}</p>' for note in notes if note)
        return f"{head}{drawn}{told}{self._table(slide)}</section>"

    def _table(self, slide: Exported) -> str:
        names = ("body", "period", "indicator", "value", "marks", "sentence")
        heads = "".join(f'<th scope="col">{self._say(f"column.{name}")}</th>' for name in names)
        rows = "".join(
            self._row(cell, sources) for cell, sources in zip(slide.cells, slide.sources, strict=True)
        ) + "".join(
            f"<tr>{self._where(gap.body, gap.period, gap.indicator)}"
            f'<td class="none">{self._say("chart.not_reported")}</td><td></td><td></td></tr>'
            for gap in slide.gaps
        )
        return (
            f'<details><summary>{self._say("export.show_table")}</summary><div class="scroll" tabindex="0">'
            f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div></details>"
        )

    def _row(self, cell: Any, sources: tuple[Source, ...]) -> str:
        ids = " ".join(str(source.id) for source in sources)
        told = dict.fromkeys((source.sentence, source.report) for source in sources)
        sentences = "".join(
            f'<p>{_text(sentence)} <span class="file">{_text(report)}</span></p>' for sentence, report in told
        )
        title = _text(one_line(body_text(cell.body, self.language)))
        value = _text(value_words(cell, self.language))
        label = self._say("export.show_source")
        button = f'<button type="button" data-ids="{ids}" title="{title}" aria-label="{value} {label}">{value}</button>'
        return (
            f"<tr>{self._where(cell.body, cell.period, cell.indicator)}<td>{button}</td>"
            f'<td>{_text(marks_text(cell, self.language))}</td><td class="words">{sentences}</td></tr>'
        )

    def _where(self, body: str, period: str, indicator: str) -> str:
        words = (
            body_text(body, self.language),
            period_text(period, self.language),
            name_of(indicator, self.catalogue, self.language),
        )
        return "".join(f"<td>{_text(one_line(told))}</td>" for told in words)

    def footer(self, about: About) -> str:
        """How it was made, and the reports that it was made from."""
        reports = "".join(f"<li>{_text(one_line(name))}</li>" for name in about.reports)
        return (
            f"<footer><h2>{self._say('export.how')}</h2><p>{self._say('export.how_words')}</p>"
            f"<h2>{self._say('export.reports')}</h2><ul>{reports}</ul></footer>"
        )

    def dialog(self) -> str:
        """The place where a figure's sentence is shown; the Escape key closes it, too."""
        close = f'<form method="dialog"><button>{self._say("export.close")}</button></form>'
        return (
            '<dialog id="source" aria-labelledby="source-head"><h2 id="source-head"></h2>'
            f'<ul id="source-list"></ul>{close}</dialog>'
        )

    def data(self) -> dict[str, Any]:
        """What the script draws and shows: charts, and the sources of figures by the numbers that charts carry."""
        charts = [
            {"id": f"chart-{slide.number}", "figure": json.loads(slide.chart.figure.to_json(validate=False))}
            for slide in self.slides
            if slide.chart is not None
        ]
        every = {source.id: source for slide in self.slides for told in slide.sources for source in told}
        return {
            "charts": charts,
            "config": CHART_CONFIG,
            "sources": {str(id): source_words(source, self.catalogue, self.language) for id, source in every.items()},
        }


def source_words(source: Source, catalogue: Catalogue, language: str) -> dict[str, str]:
    """What a page's script shows of a source: whose, when and what (`head`), the sentence, the file (`report`)."""
    head = say(
        "export.source_named",
        language,
        body=one_line(body_text(source.body, language)),
        period=period_text(source.period, language),
        indicator=name_of(source.indicator, catalogue, language),
        value=people_value(source.value, source.unit, source.approx, language),
    )
    return {"head": head, "sentence": source.sentence, "report": source.report}
