"""The deck of the exports' tests: made-up cells with a gap, a conflict, an approximate and an inferred figure."""

from __future__ import annotations

from datetime import date

import pandas as pd

from extract.cells import OBSERVATION_COLUMNS, cells
from extract.model import Catalogue, Indicator
from present.slides import About, Deck, Slide
from present.spec import ChartSpec, Tables

# What a report or a person could write to make a program run it, or a file not open.
FORMULA = '=HYPERLINK("http://example.org","a")'
MARKUP = "</script><script>document.title='owned'</script><img src=x onerror=alert(1)>"
CONTROL = "甲\x00\x0b\x1f\ufffe县政协"

BODIES = ("甲县政协", "乙县政协", "丙县政协", "丁县政协")
FILED, FUNDS = "filed", "funds"

# body, period, indicator, value, approximate, report
FIGURES = (
    ("甲县政协", "2021", FILED, 120.0, False, "甲县2021.txt"),
    ("甲县政协", "2023", FILED, 150.0, False, "甲县2023.txt"),
    ("乙县政协", "2021", FILED, 80.0, False, "乙县2021.txt"),
    ("乙县政协", "2022", FILED, 84.0, False, "乙县2022.txt"),
    ("乙县政协", "2023", FILED, 86.0, False, "乙县2023.txt"),
    ("乙县政协", "2023", FILED, 89.0, False, "乙县2023补充.txt"),
    ("丙县政协", "2023", FILED, 0.0, False, "丙县2023.txt"),
    ("甲县政协", "2023", FUNDS, 1164000.0, False, "甲县2023.txt"),
    ("乙县政协", "2023", FUNDS, 500000.0, True, "乙县2023.txt"),
)


def sentence_of(body: str, period: str, indicator: str, value: float) -> str:
    """The sentence that the made-up report states the figure in."""
    return f"{period}年，{body}共{'捐助' if indicator == FUNDS else '立案'}{value:g}。"


def observations(figures: tuple[tuple[str, str, str, float, bool, str], ...] = FIGURES) -> pd.DataFrame:
    """The table of observations of these figures."""
    rows = []
    for number, (body, period, indicator, value, approx, report) in enumerate(figures):
        row: dict[str, object] = {
            name: "" if dtype == "str" else False if dtype == "bool" else 0
            for name, dtype in OBSERVATION_COLUMNS.items()
        }
        row |= {"id": number, "body": body, "period": period, "indicator": indicator, "value": value, "report": report}
        row |= {
            "unit": "元" if indicator == FUNDS else "件",
            "aggregate": "max",
            "approx": approx,
            "text": f"{value:g}",
        }
        sentence = sentence_of(body, period, indicator, value)
        row |= {"sentence": sentence, "start": sentence.rindex(f"{value:g}"), "body_assumed": body == "丙县政协"}
        rows.append(row)
    return pd.DataFrame(rows, columns=list(OBSERVATION_COLUMNS)).astype(OBSERVATION_COLUMNS)


def tables_of(found: pd.DataFrame) -> Tables:
    """The tables that charts and exports are made from."""
    return Tables(cells(found), cells(found, by_report=True), found)


def catalogue_of(*names: str) -> Catalogue:
    """A catalogue with the two indicators, under other Chinese names if any are given."""
    filed, funds = names or ("提案立案数", "捐助资金")
    return Catalogue(
        "indicators.yaml",
        "0123456789abcdef" * 4,
        (
            Indicator(FILED, filed, "Proposals filed", "提案", "件", "max", "higher", "立案的提案。", ()),
            Indicator(FUNDS, funds, "Funds donated", "公益", "元", "max", "higher", "捐助的资金。", ()),
        ),
    )


DECK = Deck(
    "一季度",
    (
        Slide(ChartSpec("bars", FILED, "2023", BODIES), "", "乙县两份报告不一致。"),
        Slide(ChartSpec("trend", FILED, "", BODIES), "三年来的立案数"),
        Slide(ChartSpec("bars", FUNDS, "2023", BODIES)),
    ),
)
ABOUT = About(
    date(2026, 4, 1), "0123456789abcdef" * 4, tuple(sorted({row[5] for row in FIGURES})), (("时期", "2023年"),)
)


def hostile() -> tuple[Deck, Tables, Catalogue, About]:
    """A deck whose every word would do harm if it were taken for anything but words."""
    bodies = (FORMULA, MARKUP, CONTROL)
    found = observations(tuple((body, "2023", FILED, 5.0 + n, False, f"={body}.txt") for n, body in enumerate(bodies)))
    found["sentence"] = [f"{body}，共立案。" for body in bodies]
    asked = (*bodies, f"@{MARKUP}")
    slides = tuple(
        Slide(ChartSpec(kind, FILED, period, asked), f"{FORMULA}{MARKUP}{CONTROL}\ud800", f"+{MARKUP}{CONTROL}\ud800")
        for kind, period in (("bars", "2023"), ("trend", ""), ("table", "2023"))
    )
    deck = Deck(f"-{MARKUP}{CONTROL}", (*slides, Slide(ChartSpec("bars", f"gone{MARKUP}", "2023", asked))))
    about = About(date(2026, 4, 1), MARKUP, tuple(f"={body}.txt" for body in bodies), ((MARKUP, FORMULA),))
    return deck, tables_of(found), catalogue_of(f"{FORMULA}{MARKUP}", "捐助资金"), about
