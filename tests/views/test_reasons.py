"""Every rule that decides something has its words in both languages."""

from __future__ import annotations

import re

from extract.catalogue import load_catalogue
from extract.pipeline import read_folder
from present.strings import STRINGS
from tests.views.served import CATALOGUE, ROOT


def test_every_rule_of_the_samples_has_words() -> None:
    catalogue, _ = load_catalogue(CATALOGUE)
    assert catalogue is not None
    rules: set[str] = set()
    for folder in ("seeds", "examples/many-years"):
        for reading in read_folder(ROOT / folder, catalogue):
            rules |= {aside.reason.rule for aside in reading.set_aside}
            rules |= {article.published.reason.rule for article in reading.articles if article.published}
            for found in reading.observations:
                rules |= {reason.rule for reason in (found.body_from, found.period_from) if reason}
    assert len(rules) > 8
    assert {rule for rule in rules if f"rule.{rule}" not in STRINGS} == set()


def test_every_rule_that_the_code_names_has_words() -> None:
    named = set()
    for path in (ROOT / "extract").glob("*.py"):
        named |= set(re.findall(r'(?:Reason|Guard|_reason)\("([a-z_]+)"', path.read_text(encoding="utf-8")))
    assert "other_organisation" in named
    assert {rule for rule in named if f"rule.{rule}" not in STRINGS} == set()
