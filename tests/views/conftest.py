"""A folder of made-up reports, the dashboard served on a free port, and a browser that may reach nothing else."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect, sync_playwright

# A cold start imports pandas and plotly, and a small machine takes its time.
expect.set_options(timeout=30_000)

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "config" / "indicators.yaml"

# No request of the browser's own: what is left is the page's.
BROWSER_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

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


Serve = Callable[..., str]


@pytest.fixture(scope="session")
def serve_session() -> Iterator[Serve]:
    """Starts the dashboard with the arguments after `--` on a free port and gives its address; stops it at the end."""
    running: list[subprocess.Popen[bytes]] = []

    def serve(*arguments: object) -> str:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        command = [sys.executable, "-m", "streamlit", "run", str(ROOT / "dashboard.py")]
        options = [f"--server.port={port}", "--server.fileWatcherType=none", "--", *map(str, arguments)]
        server = subprocess.Popen(
            command + options, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        running.append(server)
        address = f"http://127.0.0.1:{port}"
        _wait_until_healthy(address, server)
        return address

    yield serve
    for server in running:
        server.terminate()
    for server in running:
        server.wait(timeout=20)


@pytest.fixture
def serve(serve_session: Serve) -> Serve:
    """`serve_session` for a test that needs a dashboard of its own."""
    return serve_session


@pytest.fixture(scope="session")
def samples(serve_session: Serve) -> str:
    """The address of a dashboard started plainly, as `streamlit run dashboard.py`."""
    return serve_session()


def _wait_until_healthy(address: str, server: subprocess.Popen[bytes]) -> None:
    for _ in range(300):
        if server.poll() is not None:
            raise RuntimeError(f"the dashboard stopped with code {server.returncode}")
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise RuntimeError("the dashboard did not answer")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's chromium where there is one, else the browser that Playwright installs."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=list(BROWSER_ARGUMENTS))
        yield started
        started.close()


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
    opened = context.new_page()
    opened.set_default_timeout(30_000)
    yield opened
    context.close()
    assert abroad == []
