"""What “read again” does anew, and what it need not."""

from __future__ import annotations

from pathlib import Path

import pytest

import views.corpus
from extract.model import Catalogue, Problem
from tests.views.served import CATALOGUE


def test_the_examples_are_run_again_only_for_another_catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run: list[bytes] = []

    def counted(path: Path) -> tuple[Catalogue | None, tuple[Problem, ...]]:
        run.append(path.read_bytes())
        return None, ()

    monkeypatch.setattr(views.corpus, "checked", counted)
    catalogue = tmp_path / "indicators.yaml"
    for content in (CATALOGUE.read_bytes(), CATALOGUE.read_bytes() + b"\n# another\n"):
        catalogue.write_bytes(content)
        for _ in range(2):
            views.corpus.forget()
            assert views.corpus.example_problems(catalogue) == ()
    assert len(run) == len(set(run)) == 2
