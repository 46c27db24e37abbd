"""Every rule that decides something has its words in both languages."""

from __future__ import annotations

import re

from extract.catalogue import load_catalogue
from extract.messages import RULE_WORDS
from extract.pipeline import read_folder
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
    assert rules - RULE_WORDS.keys() == set()


# How the code names a rule: where it decides, as a kind of time, as a kind of date.
NAMED = (
    ("*.py", r'(?:Reason|Guard|_reason|_decided)\("([a-z_]+)"'),
    ("bodies.py", r'self\._of\(.+, "([a-z_]+)"\)'),
    ("times.py", r'(?m)^[A-Z_]+ = "([a-z_]+)"'),
    ("dates.py", r'return .+, "(date[a-z_]+)"'),
)


def test_every_rule_that_the_code_names_has_words() -> None:
    named = set()
    for files, form in NAMED:
        for path in (ROOT / "extract").glob(files):
            named |= set(re.findall(form, path.read_text(encoding="utf-8")))
    assert {"other_organisation", "line_above", "session_since", "date_in_text"} <= named
    assert named - RULE_WORDS.keys() == set()
