"""How long a click takes on the server, with 300 reports of 60 bodies over ten years.

    python bench/dashboard.py [--times N] [--profile WHAT]

Makes the reports, runs the dashboard on them and prints, for the first view of each page by a new visitor and for a
click on each kind of filter, the server's time, how many empty reruns that is, and what is sent to the browser. An
empty rerun is that of the app with a page that shows nothing. Exits with 1 where a click takes half a second or more,
or a first view two seconds or more.

The script runs as in the served app, in a thread of its own with session, widgets and messages
(`streamlit.testing.v1.AppTest`), and the clock runs around it: neither network nor browser is part of the measure. The
server's time is that of the processor, so that other work on the machine does not count; a click waits for nothing.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import random
import re
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from unittest import mock

ROOT = Path(__file__).resolve().parents[1]
sys.path[0] = str(ROOT)  # this file is named like the script that it measures

from streamlit.navigation.page import StreamlitPage  # noqa: E402
from streamlit.runtime.forward_msg_queue import ForwardMsgQueue  # noqa: E402
from streamlit.runtime.scriptrunner import ScriptRunner  # noqa: E402
from streamlit.testing.v1 import AppTest  # noqa: E402

from extract.catalogue import load_catalogue  # noqa: E402
from extract.model import Catalogue, Indicator  # noqa: E402

BODIES = [f"{first}{second}县" for first in "云墨青白金玉" for second in "川溪禾石湖岭桥亭林泉"]
YEARS = range(2014, 2024)
YEARS_OF_A_REPORT = 2
LENGTH = 4000
"""Characters of a report: some 10 kB."""

CLICK, FIRST_VIEW = 0.5, 2.0
"""Seconds of the server in which a click on a filter and the first view of a page have to be done."""

FILLER = "会议强调，要认真学习、深入调研，充分发挥专门协商机构作用，不断提高履职能力和水平。"


NUMBER = re.compile(r"\d+(?:[.]\d+)?")
UNITS = (1, 1e4, 1e8)
"""What a number of an example is multiplied with: 116.4万元 is found as 1164000."""


class Measure(NamedTuple):
    """Seconds of the processor, seconds that passed, and the kB that go to the browser."""

    seconds: float
    passed: float
    sent: float


class Click(NamedTuple):
    """A choice on a page: the page, the control's key, and the values chosen in turn."""

    page: str
    control: str
    values: tuple[Any, ...]


def clicks(catalogue: Catalogue) -> list[Click]:
    """A click on each kind of filter."""
    some = [entry.id for entry in catalogue.indicators[:4]]
    bodies = [f"{body}政协" for body in BODIES[:3]]
    return [
        Click("compare", "indicator", tuple(some)),
        Click("compare", "period", ("2020", "2021", "2022")),
        Click("compare", "chart", ("dots", "trend", "table", "bars")),
        Click("compare", "sort", ("name", "change", "worst")),
        Click("compare", "per", ("members", "")),
        Click("compare", "body", (bodies, bodies[:1], [])),
        Click("compare", "own", tuple(bodies)),
        Click("compare", "peers", ("level", "all")),
        Click("compare", "group", (catalogue.indicators[0].group, "")),
        Click("compare", "also", (some[:2], some, [])),
        Click("compare", "lang", ("en", "zh")),
        Click("trend", "indicator", tuple(some)),
        Click("trend", "body", (bodies, [])),
        Click("profile", "of", tuple(bodies)),
        Click("profile", "period", ("2020", "2021")),
        Click("evidence", "find_indicator", (*some, "")),
        Click("evidence", "find_body", (*bodies, "")),
        Click("evidence", "find_period", ("2020", "2021", "")),
        Click("todo", "factor", ("1.5", "2", "5")),
        Click("reports", "report", tuple(f"{body}{YEARS[0]}.txt" for body in bodies)),
    ]


PAGES = ("overview", "compare", "trend", "profile", "evidence", "meeting", "todo", "incoming", "reports")


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure what a click on the dashboard costs the server.")
    parser.add_argument("--times", type=int, default=3, metavar="N", help="how often each is done; the median counts")
    parser.add_argument("--profile", metavar="LINE", help="profile one line of the table only, as 'evidence find_body'")
    options = parser.parse_args()
    catalogue, _ = load_catalogue(ROOT / "config" / "indicators.yaml")
    if catalogue is None:
        raise SystemExit("config/indicators.yaml cannot be loaded: run python -m extract check")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "reports"
        write_reports(folder, catalogue)
        os.environ["DATABASE_URL"] = f"sqlite:///{name}/decisions.sqlite3"
        shutil.copy(ROOT / "config" / "indicators.yaml", name)  # whoever edits it meanwhile is not measured
        return measured(folder, catalogue, options.times, options.profile)


def write_reports(folder: Path, catalogue: Catalogue) -> None:
    """Write a report per body and two years, in which each indicator is told for each year in the words of one of its
    examples; the values change little from year to year."""
    folder.mkdir()
    chosen = random.Random(2024)
    sentences = {entry.id: sentence_of(entry) for entry in catalogue.indicators}
    for body in BODIES:
        values = {entry.id: first_value(entry, chosen) for entry in catalogue.indicators}
        for first in YEARS[::YEARS_OF_A_REPORT]:
            text = f"{body}政协工作报告\n\n"
            for year in range(first, first + YEARS_OF_A_REPORT):
                for entry in catalogue.indicators:
                    values[entry.id] = next_value(entry, values[entry.id], chosen)
                    told = sentences[entry.id].format(values[entry.id])
                    text += f"{year}年，{body}政协认真履职，{told}\n"
            text += f"{FILLER}\n" * ((LENGTH - len(text)) // len(FILLER))
            (folder / f"{body}政协{first}.txt").write_text(text, encoding="utf-8")


def sentence_of(indicator: Indicator) -> str:
    """The example that tells one figure and the fewest other numbers, with a blank for the figure."""
    told = []
    for example in indicator.examples:
        numbers = list(NUMBER.finditer(example.text))
        figures = [n for n in numbers if [float(n[0]) * unit for unit in UNITS].count(max(example.found, default=0))]
        if len(example.found) == len(figures) == 1 and not re.search("政协|年", example.text):
            start, end = figures[0].span()
            told.append((len(numbers), f"{example.text[:start]}{{}}{example.text[end:]}"))
    if not told:
        raise SystemExit(f"config/indicators.yaml: no example of {indicator.id} tells one figure only")
    return min(told)[1]


def first_value(indicator: Indicator, chosen: random.Random) -> float:
    return chosen.randint(80, 99) if indicator.unit == "%" else chosen.randint(20, 400)


def next_value(indicator: Indicator, value: float, chosen: random.Random) -> float:
    """The value of the next year; a share stays below 100."""
    if indicator.unit == "%":
        return round(min(99.9, max(50.0, value + chosen.uniform(-1, 1))), 1)
    return max(2, round(value * chosen.uniform(0.9, 1.2)))


def measured(folder: Path, catalogue: Catalogue, times: int, only: str | None) -> int:
    """Measure and print all lines; give 1 where one takes too long."""
    begin = time.perf_counter()
    first = Visit(folder)
    first.open("overview")
    print(f"{len(list(folder.iterdir()))} reports read and shown in {time.perf_counter() - begin:.1f} s", flush=True)
    with mock.patch.object(StreamlitPage, "run"):
        empty = median([first.rerun() for _ in range(4 * times)])
    print(f"{'':<24} {'ms':>6} {'reruns':>7} {'ms passed':>10} {'kB sent':>8}")
    late = 0

    def show(what: str, measure: Measure, most: float) -> None:
        nonlocal late
        late += measure.seconds >= most
        told = f" MISSED: {most:g} s" if measure.seconds >= most else ""
        times = f"{1000 * measure.seconds:>6.0f} {measure.seconds / empty.seconds:>7.1f} {1000 * measure.passed:>10.0f}"
        print(f"{what:<24} {times} {measure.sent:>8.0f}{told}", flush=True)

    show("empty rerun", empty, CLICK)
    profile = cProfile.Profile() if only else None
    for page in PAGES:
        if only in (None, page):
            show(page, median([Visit(folder, profile).open(page) for _ in range(times)]), FIRST_VIEW)
    visits: dict[str, Visit] = {}
    for click in clicks(catalogue):
        what = f"{click.page} {click.control}"
        if only in (None, what):
            if click.page not in visits:
                visits[click.page] = Visit(folder)
                visits[click.page].open(click.page)
            visit = visits[click.page]
            visit.profile = profile
            show(what, max(visit.choose(click.control, value) for value in click.values), CLICK)
    if profile:
        pstats.Stats(profile).sort_stats("cumulative").print_stats(60)
    return 1 if late else 0


def median(measures: list[Measure]) -> Measure:
    return Measure(*(statistics.median(values) for values in zip(*measures, strict=True)))


class Visit:
    """A visitor of the dashboard: a session of its own."""

    def __init__(self, folder: Path, profile: cProfile.Profile | None = None) -> None:
        self.profile = profile
        sys.argv = ["dashboard.py", "--reports", str(folder), "--catalogue", str(folder.parent / "indicators.yaml")]
        self._app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=600)

    def open(self, page: str) -> Measure:
        """Open a page."""
        return self._timed(lambda: self._app.switch_page(f"views/{page}.py").run())

    def rerun(self) -> Measure:
        """Run the page again with nothing changed."""
        return self._timed(self._app.run)

    def choose(self, control: str, value: Any) -> Measure:
        """Choose a value of the control with this key, as a click does."""
        found: list[Any] = [one for one in self._app.main if getattr(one, "key", None) == control]
        found += [one for one in self._app.sidebar if getattr(one, "key", None) == control]
        if not found:
            raise SystemExit(f"there is no control {control!r} on the page")
        return self._timed(lambda: found[0].set_value(value).run())

    def _timed(self, action: Callable[[], AppTest]) -> Measure:
        with watched(self.profile) as (runs, sent):
            app = action()
        if app.exception:
            raise SystemExit(f"the page failed: {app.exception[0].message}")
        seconds, passed = map(sum, zip(*runs, strict=True))
        return Measure(seconds, passed, sum(sent) / 1000)


@contextmanager
def watched(profile: cProfile.Profile | None) -> Iterator[tuple[list[tuple[float, float]], list[int]]]:
    """For each run of the script, what controls call included, the seconds of the processor and those that passed;
    and the bytes of each message sent."""
    runs: list[tuple[float, float]] = []
    sent: list[int] = []
    run = ScriptRunner._run_script

    def timed(runner: ScriptRunner, *arguments: Any) -> None:
        begin, passed = time.thread_time(), time.perf_counter()
        if profile:
            profile.enable()
        try:
            run(runner, *arguments)
        finally:
            if profile:
                profile.disable()
            runs.append((time.thread_time() - begin, time.perf_counter() - passed))

    ForwardMsgQueue.on_before_enqueue_msg(lambda message: sent.append(message.ByteSize()))
    with mock.patch.object(ScriptRunner, "_run_script", timed):
        yield runs, sent
    ForwardMsgQueue.on_before_enqueue_msg(None)


if __name__ == "__main__":
    sys.exit(main())
