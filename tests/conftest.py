"""No test writes to the decisions of whoever runs it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(scope="session", autouse=True)
def own_decisions(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An empty database of decisions for all tests together, also for the dashboards that they start."""
    file = tmp_path_factory.mktemp("decisions") / "decisions.sqlite3"
    before = os.environ.get("DATABASE_URL")
    os.environ["DATABASE_URL"] = f"sqlite:///{file.as_posix()}"
    yield file
    if before is None:
        del os.environ["DATABASE_URL"]
    else:
        os.environ["DATABASE_URL"] = before
