"""Charts as pictures at print size, drawn by a browser on the server where there is one."""

from __future__ import annotations

import base64
import html
import io
import json
import re
import struct
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import unquote

import plotly.graph_objects as go
from plotly.offline import get_plotlyjs

from extract.model import Catalogue
from present.browser import browser_path, result_of
from present.exported import Exported, exported, facts_line, missing_words
from present.figure import text_width, wrapped
from present.page import json_text
from present.plain_text import file_name, one_line, plain
from present.slides import About, Deck, Slide
from present.spec import Tables
from present.theme import LIGHT

Format = Literal["png", "svg"]

WIDTH = 1000  # pixels of the drawing
_SCALE = 3
_MILLIMETRES = 254  # of the drawing in print: 3000 dots at 300 to the inch
_EDGE = 16  # pixels around it
_TITLE, _NOTE = 20, 12  # sizes in pixels


@dataclass(frozen=True, slots=True)
class NoPicture:
    """Why there is no picture: `no_browser`, `no_font` (the browser has no Chinese one), `failed`, or `lost` (the
    catalogue no longer has the chart). The words are those of `picture.<code>` in `present.strings`; the chart's own
    button can still save it in the reader's browser."""

    code: str


def png_of(slide: Slide, tables: Tables, catalogue: Catalogue, about: About, language: str) -> bytes | NoPicture:
    """The slide's chart as PNG, 254 mm wide at 300 dots to the inch, with title, notes and what it was made from."""
    return _one(slide, tables, catalogue, about, language, "png")


def svg_of(slide: Slide, tables: Tables, catalogue: Catalogue, about: About, language: str) -> bytes | NoPicture:
    """The slide's chart as SVG, 254 mm wide; its words are text in the Chinese face of whoever opens it."""
    return _one(slide, tables, catalogue, about, language, "svg")


def pictures_of(
    deck: Deck, tables: Tables, catalogue: Catalogue, about: About, language: str, format: Format
) -> bytes | NoPicture:
    """All charts of the deck as pictures in a ZIP file, numbered as the slides; those that are lost are left out."""
    slides = [slide for slide in exported(deck, tables, catalogue, language) if slide.chart is not None]
    drawn = _drawn(slides, catalogue, about, language, format)
    if isinstance(drawn, NoPicture):
        return drawn
    to = io.BytesIO()
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as archive:
        for slide, picture in zip(slides, drawn, strict=True):
            archive.writestr(file_name(f"{slide.number:02d} {slide.title}", about.made, format), picture)
    return to.getvalue()


def _one(
    slide: Slide, tables: Tables, catalogue: Catalogue, about: About, language: str, format: Format
) -> bytes | NoPicture:
    slides = exported(Deck("", (slide,)), tables, catalogue, language)
    if slides[0].chart is None:
        return NoPicture("lost")
    drawn = _drawn(slides, catalogue, about, language, format)
    return drawn if isinstance(drawn, NoPicture) else drawn[0]


def _drawn(
    slides: Sequence[Exported], catalogue: Catalogue, about: About, language: str, format: Format
) -> list[bytes] | NoPicture:
    """The pictures of the slides, all drawn by one start of the browser."""
    browser = browser_path()
    if browser is None:
        return NoPicture("no_browser")
    if not slides:
        return NoPicture("lost")
    figures = [json.loads(printed(slide, catalogue, about, language).to_json(validate=False)) for slide in slides]
    result = result_of(_page(figures, format), browser)
    if result is None or not result:
        return NoPicture("failed")
    told = json.loads(html.unescape(result))
    if "pictures" not in told:
        return NoPicture("failed")
    if format == "png" and not told["chinese"]:
        return NoPicture("no_font")
    return [_png(picture) if format == "png" else _svg(picture) for picture in told["pictures"]]


def printed(slide: Exported, catalogue: Catalogue, about: About, language: str) -> go.Figure:
    """The slide's figure on white ground, with its title above and below it its notes, what is not reported, and the
    facts that every export states."""
    assert slide.chart is not None  # slides without a chart are left out before
    chart = slide.chart
    figure = go.Figure(chart.figure)
    margin, height = figure.layout.margin, figure.layout.height
    made = facts_line(about.of_slide(slide.number), language)
    notes = [chart.definition, *chart.notes, missing_words(slide, catalogue, language), made]
    below = [line for note in notes if note for line in _lines(note, _NOTE)]
    above = _lines(slide.title, _TITLE)
    head, foot = 1.3 * _TITLE * len(above) + 1.5 * _EDGE, 1.5 * _NOTE * len(below) + 1.5 * _EDGE
    left = {"xref": "paper", "x": 0, "xanchor": "left", "xshift": _EDGE - margin.l - _EDGE, "showarrow": False}
    words = {"yref": "paper", "align": "left"}
    title = {"y": 1, "yanchor": "top", "yshift": margin.t + head - _EDGE, "text": _markup(above, bold=True)}
    told = {"y": 0, "yanchor": "top", "yshift": -margin.b - _EDGE / 2, "text": _markup(below)}
    figure.update_layout(
        width=WIDTH,
        height=height + head + foot,
        autosize=False,
        paper_bgcolor=LIGHT.background,
        margin={"t": margin.t + head, "b": margin.b + foot, "l": margin.l + _EDGE, "r": margin.r + _EDGE},
        annotations=[
            *figure.layout.annotations,
            {**left, **words, **title, "font": {"size": _TITLE, "color": LIGHT.text}},
            {**left, **words, **told, "font": {"size": _NOTE, "color": LIGHT.muted}},
        ],
    )
    return figure


def _lines(text: str, size: float) -> list[str]:
    room = (WIDTH - 2 * _EDGE) / size
    return wrapped(one_line(text), room * 0.97) if text_width(text, size) else []


def _markup(lines: Sequence[str], bold: bool = False) -> str:
    words = "<br>".join(html.escape(line, quote=False) for line in lines)
    return f"<b>{words}</b>" if bold else words


def _page(figures: Sequence[Any], format: Format) -> str:
    """A page that draws the figures one after the other and writes them down; two Chinese characters that look the
    same to it are drawn as the box for a missing character."""
    scale = _SCALE if format == "png" else 1
    data = json_text({"figures": figures, "format": format, "width": WIDTH, "scale": scale})
    return plain(
        "<!DOCTYPE html><html><head><meta charset='utf-8'>"
        "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; script-src 'unsafe-inline'; "
        "style-src 'unsafe-inline'; img-src data: blob:\"></head><body>"
        f"<script type='application/json' id='data'>{data}</script><pre id='result'></pre>"
        f"<script>{get_plotlyjs()}</script><script>{_SCRIPT}</script></body></html>"
    )


_SCRIPT = """
const {figures, format, width, scale} = JSON.parse(document.getElementById("data").textContent);
function drawn(word) {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  pen.font = "40px " + figures[0].layout.font.family;
  pen.fillText(word, 20, 60);
  return canvas.toDataURL();
}
(async () => {
  const pictures = [];
  for (const figure of figures) {
    const size = {format, width, height: figure.layout.height, scale};
    pictures.push(await Plotly.toImage({data: figure.data, layout: figure.layout}, size));
  }
  const chinese = drawn("\\u56fd") !== drawn("\\u6c38");
  document.getElementById("result").textContent = JSON.stringify({pictures, chinese});
})();
"""


def _png(address: str) -> bytes:
    """The picture of a `data:` address, with its dots to the metre, by which programs know how large it prints."""
    data = base64.b64decode(address.partition(",")[2])
    dots = round(WIDTH * _SCALE / (_MILLIMETRES / 1000))
    chunk = b"pHYs" + struct.pack(">IIB", dots, dots, 1)
    sized = struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
    header = 8 + 25  # the signature, then the first chunk, which is IHDR
    return data[:header] + sized + data[header:]


def _svg(address: str) -> bytes:
    """The drawing of a `data:` address, its size given in millimetres instead of pixels."""
    text = plain(unquote(address.partition(",")[2]))
    head, rest = text.split(">", 1)
    head = re.sub(
        r' (width|height)="([\d.]+)"',
        lambda found: f' {found[1]}="{float(found[2]) * _MILLIMETRES / WIDTH:.2f}mm"',
        head,
    )
    return f"{head}>{rest}".encode()
