"""What all tests share: one browser, and decisions of their own, so that no test writes to those of whoever runs it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.views.served import started


@pytest.fixture(scope="session", autouse=True)
def decisions_of_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A database of decisions for the dashboards that serve many tests."""
    with pytest.MonkeyPatch.context() as environment:
        _use(tmp_path_factory.mktemp("decisions"), environment)
        yield


@pytest.fixture(autouse=True)
def own_decisions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A database of decisions for this test and the dashboards that it starts."""
    _use(tmp_path / "decisions", monkeypatch)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The browser of all tests."""
    with sync_playwright() as playwright:
        running = started(playwright)
        yield running
        running.close()


def _use(folder: Path, environment: pytest.MonkeyPatch) -> None:
    environment.setenv("DATABASE_URL", f"sqlite:///{(folder / 'decisions.sqlite3').as_posix()}")
