"""Observations -> pandas: the table of all of them, and the cells by body, period and indicator.

The only module that aggregates. An indicator's `aggregate` says how the figures of one cell meet: `max` takes the
total among parts, `sum` adds distinct events. The same figure told twice counts once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pandas as pd

from extract.model import Observation, Reading, Reason
from extract.sentences import sentence_at

OBSERVATION_COLUMNS = {
    "id": "int64",  # counts from 0 over all reports
    "report": "str",  # path of the report, relative to the folder
    "indicator": "str",
    "value": "float64",  # in the indicator's unit
    "unit": "str",
    "aggregate": "str",  # max or sum
    "approx": "bool",
    "body": "str",  # "" where the report does not say
    "period": "str",  # 2023, 2018-2022, or "" where the report does not say
    "start": "int64",  # of the figure, in characters of document.text
    "end": "int64",
    "text": "str",  # document.text[start:end]
    "sentence": "str",
    "sentence_start": "int64",
    "body_from": "str",  # the words that decided the body
    "period_from": "str",
    "body_rule": "str",
    "period_rule": "str",
    "body_assumed": "bool",  # no words of the article decided, a default did
    "period_assumed": "bool",
    "body_start": "int64",  # 0, 0 where no words decided
    "body_end": "int64",
    "period_start": "int64",
    "period_end": "int64",
    "pattern": "str",
}
CELL_COLUMNS = {
    "body": "str",
    "period": "str",
    "indicator": "str",
    "value": "float64",
    "unit": "str",
    "approx": "bool",
    "mentions": "int64",  # figures behind the cell
    "conflict": "bool",  # reports disagree about the value
    "assumed": "bool",  # body or period was decided by a default
    "evidence": "object",  # ids of the observations, those that make the value first
    "reports": "int64",  # reports behind the cell
}
# 近50万元 and 49.86万元 are the same gift: how far an approximate figure may be from the exact one.
_ABOUT = 0.02
_CELL = ["body", "period", "indicator"]


def observation_table(readings: Iterable[Reading]) -> pd.DataFrame:
    """One row per observation with the columns of `OBSERVATION_COLUMNS`, in the order of reports and text."""
    rows = [_row(observation, reading) for reading in readings for observation in reading.observations]
    columns = [name for name in OBSERVATION_COLUMNS if name != "id"]
    table = pd.DataFrame(rows, columns=columns)
    table.insert(0, "id", range(len(table)))
    return table.astype(OBSERVATION_COLUMNS)


def _row(observation: Observation, reading: Reading) -> tuple[object, ...]:
    mention, text = observation.mention, reading.document.text
    start, end = sentence_at(text, mention.start)
    body, period = observation.body_from or Reason(""), observation.period_from or Reason("")
    return (
        reading.document.path, mention.indicator, mention.value, mention.unit, mention.aggregate, mention.approx,
        observation.body, observation.period, mention.start, mention.end, mention.text, text[start:max(end, mention.end)],
        start, body.text, period.text, body.rule, period.rule, body.assumed, period.assumed,
        body.start, body.end, period.start, period.end, mention.pattern,
    )


def cells(observations: pd.DataFrame, by_report: bool = False) -> pd.DataFrame:
    """One row per body, period and indicator (and report), sorted by them; columns of `CELL_COLUMNS`.

    Where reports disagree, `conflict` is true, the value is the one of most reports (the larger of equals), and the
    evidence holds the figures of all.
    """
    keys = ["report", *_CELL]
    within = [
        {**dict(zip(keys, key, strict=True)), **_of_one_report(group)}
        for key, group in observations.groupby(keys, sort=True, dropna=False)
    ]
    reports = pd.DataFrame(within, columns=["report", *CELL_COLUMNS])
    reports["reports"] = 1
    reports["conflict"] = False
    if by_report:
        return reports.astype({"report": "str", **CELL_COLUMNS})
    rows = [
        {**dict(zip(_CELL, key, strict=True)), **_of_all_reports(group, observations)}
        for key, group in reports.groupby(_CELL, sort=True, dropna=False)
    ]
    return pd.DataFrame(rows, columns=list(CELL_COLUMNS)).astype(CELL_COLUMNS)


def _of_one_report(group: pd.DataFrame) -> dict[str, object]:
    """The value of one report's figures for a cell, and the ids that make it."""
    rows = list(group[["id", "value", "sentence_start"]].itertuples(index=False, name=None))
    approx = dict(zip(group["id"], group["approx"], strict=True))
    making = _distinct(rows, approx) if group["aggregate"].iloc[0] == "sum" else _largest(rows, approx)
    first = set(making)
    value = sum(float(v) for i, v, _ in rows if i in first)
    return {
        "value": round(value, 6),
        "unit": group["unit"].iloc[0],
        "approx": any(approx[i] for i in making),
        "mentions": len(rows),
        "assumed": bool((group["body_assumed"] | group["period_assumed"]).any()),
        "evidence": (*making, *(i for i, _, _ in rows if i not in first)),
    }


def _largest(rows: list[tuple[int, float, int]], approx: Mapping[int, bool]) -> list[int]:
    """The id of the largest value; of equal ones the first that is exact."""
    return [max(rows, key=lambda row: (row[1], not approx[row[0]], -row[0]))[0]]


def _distinct(rows: list[tuple[int, float, int]], approx: Mapping[int, bool]) -> list[int]:
    """The ids of distinct events: a value told again in another sentence is the same event, about 50 is 49.86."""
    seen: dict[float, int] = {}
    ids = []
    exact = [value for i, value, _ in rows if not approx[i]]
    for i, value, sentence in rows:
        if approx[i] and any(abs(value - other) <= _ABOUT * other for other in exact):
            continue
        if seen.setdefault(value, sentence) == sentence:
            ids.append(i)
    return ids


def _of_all_reports(group: pd.DataFrame, observations: pd.DataFrame) -> dict[str, object]:
    """The value of a cell over all reports that state it."""
    counts = group["value"].value_counts()
    most = counts[counts == counts.max()].index.max()
    chosen = group[group["value"] == most]
    rest = group[group["value"] != most]
    return {
        "value": float(most),
        "unit": group["unit"].iloc[0],
        "approx": bool(chosen["approx"].all()),
        "mentions": int(group["mentions"].sum()),
        "conflict": len(counts) > 1,
        "assumed": bool(chosen["assumed"].all()),
        "evidence": tuple(i for ids in (*chosen["evidence"], *rest["evidence"]) for i in ids),
        "reports": len(group),
    }
