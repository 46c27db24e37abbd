"""Texts that state no cell, tests/gold/harmless.yaml: whatever is found in them is found wrongly."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from extract.catalogue import load_catalogue
from extract.model import Document
from extract.pipeline import Extractor

ROOT = Path(__file__).parents[2]
TEXTS: list[dict[str, str]] = yaml.safe_load((ROOT / "tests/gold/harmless.yaml").read_text("utf-8"))


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    catalogue, problems = load_catalogue(ROOT / "config/indicators.yaml")
    assert catalogue
    assert not problems
    return Extractor(catalogue)


@pytest.mark.parametrize("text", [
    pytest.param(harmless["text"], id=f"{harmless['id']}-{harmless['kind']}") for harmless in TEXTS
])
def test_nothing_is_found_in_a_harmless_text(extractor: Extractor, text: str) -> None:
    found = extractor.reading(Document("harmless.txt", text)).observations
    assert [(one.mention.indicator, one.mention.text, one.body) for one in found] == []
