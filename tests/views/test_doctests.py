"""The examples in the docstrings of what the pages share. The pages themselves run only inside the dashboard."""

from __future__ import annotations

import doctest
import importlib

import pytest

from tests.views.served import ROOT

PAGES = {"overview", "compare", "trend", "profile", "evidence", "meeting", "todo", "incoming", "reports"}
SHARED = sorted(path.stem for path in (ROOT / "views").glob("*.py") if path.stem not in {*PAGES, "__init__"})


@pytest.mark.parametrize("module", SHARED)
def test_examples_of(module: str) -> None:
    result = doctest.testmod(importlib.import_module(f"views.{module}"))
    assert result.failed == 0
