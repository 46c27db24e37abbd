"""A deck to be shown in a meeting: one page that holds every slide, its sentences and plotly.js, and asks for nothing.

It is shown in a frame over the whole screen; no slide needs the server, and the network may be gone.
"""

from __future__ import annotations

import json
from typing import Any

from plotly.offline import get_plotlyjs

from extract.model import Catalogue
from present.exported import Exported, Source, exported, missing_words
from present.page import json_text, policy, source_words
from present.plain_text import plain
from present.slide_words import heading, lost_words
from present.slides import Deck, Slide
from present.spec import Tables
from present.stage_script import SCRIPT, STYLE
from present.strings import STRINGS, say
from present.theme import CHART_CONFIG

# What the script says; it fills the blanks itself.
_WORDS = ("next", "back", "leave", "close", "sources", "sources_of", "no_sources", "progress", "part")

_BODY = """
<main aria-live="polite"><h1 id="title"></h1><p id="remark"></p>
<div id="room"><div id="chart" role="img"></div></div>
<div id="notes"></div></main>
<aside id="panel" hidden tabindex="-1"><button type="button" id="close"></button>
<h2 id="panel-head"></h2><ul id="panel-list"></ul></aside>
<footer><div id="bar"><div id="done"></div></div><button type="button" id="sources"></button>
<span id="turns"><button type="button" id="back">‹</button><span id="progress"></span>
<button type="button" id="next">›</button></span><button type="button" id="leave">×</button></footer>
"""


def stage_of(deck: Deck, tables: Tables, catalogue: Catalogue, language: str) -> str:
    """The page as HTML, about 5 MB. Arrow keys, space, PageDown and PageUp turn its slides, S shows the sentences
    behind a slide, a click on a figure the sentences behind that, the figure marked in each. Escape closes them; where
    none are open, it sends `leave` to the page around it.

    What a report or a presenter says can only ever be text: the page's policy forbids every request, and every script
    but its own.
    """
    slides = exported(deck, tables, catalogue, language)
    every = {source.id: source for slide in slides for told in slide.sources for source in told}
    data = {
        "words": {name: STRINGS[f"stage.{name}"][language] for name in _WORDS},
        "config": CHART_CONFIG | {"responsive": False},
        "slides": [
            _slide(slide, shown, tables, catalogue, language) for slide, shown in zip(slides, deck.slides, strict=True)
        ],
        "sources": {str(id): _source(source, catalogue, language) for id, source in every.items()},
    }
    scripts = (get_plotlyjs().replace("\r\n", "\n"), SCRIPT)
    parts = [
        f'<!DOCTYPE html>\n<html lang="{"zh-CN" if language == "zh" else "en"}"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy(scripts)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{say('stage.present', language)}</title><style>{STYLE}</style></head><body>",
        _BODY,
        f'<script type="application/json" id="data">{json_text(data)}</script>',
        *(f"<script>{script}</script>" for script in scripts),
        "</body></html>\n",
    ]
    return plain("".join(parts))


def _source(source: Source, catalogue: Catalogue, language: str) -> dict[str, Any]:
    """What the script shows of a source; `marked` is from where to where its sentence states the figure, in
    characters."""
    marked = [source.at, source.at + len(source.text)] if source.at >= 0 else []
    return source_words(source, catalogue, language) | {"marked": marked}


def _slide(slide: Exported, shown: Slide, tables: Tables, catalogue: Catalogue, language: str) -> dict[str, Any]:
    """What the script shows of a slide; `lost` are the sentences on what is no longer there."""
    told = {
        "title": slide.title if slide.chart else heading(shown, catalogue, language),
        "remark": slide.remark,
        "lost": list(lost_words(shown.spec, tables, catalogue, language)),
    }
    if slide.chart is None:
        return told
    figure = json.loads(slide.chart.figure.to_json(validate=False))
    notes = [slide.chart.definition, *slide.chart.notes, missing_words(slide, catalogue, language)]
    ids = dict.fromkeys(source.id for sources in slide.sources for source in sources)
    return told | {
        "figure": figure,
        "alt": slide.chart.alt,
        "notes": [note for note in notes if note],
        "ids": list(map(str, ids)),
    }
