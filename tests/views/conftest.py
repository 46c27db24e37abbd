"""A folder of made-up reports, the dashboard served, and a browser that may reach nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.views.pointing import IN_THE_BROWSER, wait_for_runs
from tests.views.served import serving

# A cold start imports pandas and plotly, and a small machine takes its time.
expect.set_options(timeout=30_000)

Serve = Callable[..., str]

REPORTS = {
    "甲示县2022.txt": "甲示县政协2022年工作报告\n\n2022年,甲示县政协共收到提案160件,立案141件,办复率99.5%。\n",
    "甲示县2023.txt": "甲示县政协2023年工作报告\n\n2023年,甲示县政协共收到提案183件,立案162件,办复率100%。\n",
    "乙例县2023.txt": "乙例县政协2023年工作报告\n\n2023年,乙例县政协共收到提案121件,立案97件,办复率98%。\n",
    "丙样县2023.txt": "丙样县政协2023年工作报告\n\n2023年,丙样县政协立案88件,办复率100%。\n",
}


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    """A folder with four short reports of three made-up bodies; 丙样县 does not say how many proposals it received."""
    folder = tmp_path / "reports"
    folder.mkdir()
    for name, text in REPORTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts a dashboard with the arguments after `--` and gives its address; stops it after the test."""
    with ExitStack() as running:
        yield lambda *arguments: running.enter_context(serving(*arguments))


@pytest.fixture(scope="session")
def samples() -> Iterator[str]:
    """The address of a dashboard started plainly, as `streamlit run dashboard.py`."""
    with serving() as address:
        yield address


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A Chinese reader's page at 1440×900. A request to anywhere but this machine is refused and fails the test."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, locale="zh-CN")
    abroad: list[str] = []

    def guard(route: Route) -> None:
        if urlsplit(route.request.url).hostname in ("127.0.0.1", None):
            route.continue_()
        else:
            abroad.append(route.request.url)
            route.abort()

    context.route("**/*", guard)
    context.on("page", wait_for_runs)
    context.add_init_script(IN_THE_BROWSER)
    opened = context.new_page()
    opened.set_default_timeout(30_000)
    yield opened
    context.close()
    assert abroad == []
