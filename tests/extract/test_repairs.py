"""Each row of config/repairs.yaml: it mends its examples, leaves its `keep` words alone, and clean text as it is."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from extract.cleaning import Repair, cleaned, folded, repairs
from extract.readers import read_document
from extract.rules import CONFIG
from tests.extract.told import ROOT

FILE: dict[str, Any] = yaml.safe_load((CONFIG / "repairs.yaml").read_text(encoding="utf-8"))
ROWS: list[dict[str, Any]] = FILE["repairs"]
FURNITURE: list[dict[str, str]] = FILE["furniture"]
BY_ID: dict[str, Repair] = {repair.id: repair for repair in repairs()[0]}
MENDED = [(row["id"], damaged, mended) for row in ROWS for damaged, mended in row["example"].items()]
KEPT = [(row["id"], words) for row in ROWS for words in row["keep"]]
SOUND = "今年，我们，走访了，委员，收到了，提案。会议，开了。都办复了。、、、、、、"
CLEAN = sorted((ROOT / "examples" / "many-years").glob("*.txt"))


def mended_alone(repair: Repair, text: str) -> str:
    """The text after this one repair."""
    return repair.find.sub(lambda _: repair.replace, text) if repair.applies(text) else text


def test_the_rows_are_told_apart_and_each_has_an_example_and_words_to_keep() -> None:
    assert len(BY_ID) == len(ROWS) == len(repairs()[0])
    assert all(row["example"] and row["keep"] for row in ROWS)
    assert {key for row in ROWS for key in row} <= {"id", "find", "replace", "only_if", "than", "example", "keep"}
    assert all(("only_if" in row) == ("than" in row) for row in ROWS)


@pytest.mark.parametrize(("name", "damaged", "mended"), MENDED, ids=[name for name, *_ in MENDED])
def test_a_repair_mends_its_example(name: str, damaged: str, mended: str) -> None:
    assert mended_alone(BY_ID[name], damaged) == mended
    assert damaged != mended


@pytest.mark.parametrize(("name", "words"), [
    *KEPT,
], ids=[f"{name}-{n}" for n, (name, _) in enumerate(KEPT)])
def test_a_repair_leaves_other_words_alone(name: str, words: str) -> None:
    assert mended_alone(BY_ID[name], words) == words


@pytest.mark.parametrize(("name", "mended"), [(name, mended) for name, _, mended in MENDED])
def test_a_repair_has_nothing_to_do_where_it_has_been(name: str, mended: str) -> None:
    assert mended_alone(BY_ID[name], mended) == mended


@pytest.mark.parametrize("name", [row["id"] for row in ROWS if "only_if" in row])
def test_a_repair_of_a_broken_font_is_not_made_in_a_sound_report(name: str) -> None:
    damaged = next(iter(next(row for row in ROWS if row["id"] == name)["example"]))
    assert BY_ID[name].applies(damaged)
    assert not BY_ID[name].applies(damaged + SOUND)


@pytest.mark.parametrize("row", FURNITURE, ids=[row["find"][:16] for row in FURNITURE])
def test_a_line_of_the_page_is_known_by_its_row(row: dict[str, str]) -> None:
    assert re.search(row["find"], row["example"].strip())
    assert repairs()[1].search(row["example"].strip())


@pytest.mark.parametrize("line", [
    "2023年，县政协收到提案120件,立案112件。(编辑:王五)", "全年收到提案128件（责任编辑：王五）",
    "经审查立案112件。", "一、提案工作", "云岭县政协2023年工作综述", "2023年1月12日", "全年收到提案128件，",
])
def test_a_line_of_text_is_no_line_of_the_page(line: str) -> None:
    assert not repairs()[1].search(line)


@pytest.mark.parametrize("row", FURNITURE, ids=[row["find"][:16] for row in FURNITURE])
def test_a_sentence_goes_on_behind_a_line_of_the_page(row: dict[str, str]) -> None:
    text = f"今年，云岭县政协共收到委员提案，经过审查立\n{row['example']}\n案112件，已经办复，委员都很满意。"
    assert cleaned(text).text == "今年，云岭县政协共收到委员提案，经过审查立案112件，已经办复，委员都很满意。"


def test_there_are_clean_reports() -> None:
    assert len(CLEAN) > 20


@pytest.mark.parametrize("path", CLEAN, ids=[path.stem for path in CLEAN])
def test_clean_text_stays_as_it_is(path: Path) -> None:
    document, _ = read_document(path, ROOT)
    assert document is not None
    assert "".join(cleaned(document.text).text.split()) == "".join(folded(document.text).split())


@pytest.mark.parametrize(("text", "told"), [
    ("县政协召开协商会?/span>9次&nbsp;,立案97?件", "县政协召开协商会9次,立案97件"),
    ("选题8项nbsp;&nbsp;立案97件 br /> ;办?复96件", "选题8项立案97件;办复96件"),
    ("办?复了吗？立案97件?好。", "办?复了吗？立案97件?好。"),
])
def test_what_a_page_in_the_wrong_encoding_left_of_its_markup_is_taken_out(text: str, told: str) -> None:
    assert cleaned(text).text == told
