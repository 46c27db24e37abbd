"""The files of `config/`, and the wordings of `reading.yaml`, compiled."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

CONFIG = Path(__file__).resolve().parent.parent / "config"


def config_rows(path: Path) -> dict[str, Any]:
    """What a YAML file of `config/` holds, by its top-level keys.

    >>> sorted(config_rows(CONFIG / "repairs.yaml"))
    ['furniture', 'repairs']
    """
    rows: dict[str, Any] = yaml.load(path.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return rows


@dataclass(frozen=True, slots=True)
class Rules:
    """What `config/reading.yaml` says; the comments there tell what each pattern is for."""

    object_before: re.Pattern[str]
    object_after: re.Pattern[str]
    other_organisations: re.Pattern[str]
    other_again: re.Pattern[str]
    event_again: re.Pattern[str]
    other_object_before: re.Pattern[str]
    persons: re.Pattern[str]
    collectives: re.Pattern[str]
    plan_titles: re.Pattern[str]
    told_titles: re.Pattern[str]
    planned_year: re.Pattern[str]
    subject_titles: re.Pattern[str]
    other_speakers: re.Pattern[str]
    before_committees: re.Pattern[str]
    plan_before: re.Pattern[str]
    part_before: re.Pattern[str]
    total_before: re.Pattern[str]
    running_total: re.Pattern[str]
    lost_figures: re.Pattern[str]
    page_end: re.Pattern[str]
    not_local: re.Pattern[str]
    plan_sentence: re.Pattern[str]
    rule_sentence: re.Pattern[str]


@lru_cache(maxsize=4)
def load_rules(path: Path = CONFIG / "reading.yaml") -> Rules:
    """The rules of a file.

    >>> bool(load_rules().plan_before.search("明年将"))
    True
    """
    rows = config_rows(path)
    ends = {
        "object_before": "(?:%s)$",
        "object_after": "(?:%s)",
        "other_object_before": "(?:%s)$",
        "page_end": "(?m:%s)",
    }
    return Rules(
        **{
            name: re.compile(ends.get(name, "%s") % ("|".join(row) if isinstance(row, list) else row))
            for name, row in rows.items()
        }
    )
