"""The floors of the house: each may import only those above it, and nothing heavy before it is needed."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FLOORS = {
    "extract": {"plotly", "streamlit", "sqlalchemy", "review", "present", "views", "dashboard"},
    "review": {"pandas", "plotly", "streamlit", "present", "views", "dashboard"},
    "present": {"sqlalchemy", "streamlit", "views", "dashboard"},
    "views": {"sqlalchemy", "dashboard"},
}
HEAVY = {"jieba", "numpy", "pandas", "plotly", "streamlit"}


def modules(floor: str) -> list[Path]:
    return sorted((ROOT / floor).rglob("*.py"))


def imported(path: Path) -> set[str]:
    """The top-level packages that a module imports anywhere, also inside functions."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"), str(path))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "" if node.level == 0 else path.relative_to(ROOT).parts[0])
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in ("__import__", "importlib.import_module"):
            names.update(str(name.value) for name in node.args[:1] if isinstance(name, ast.Constant))
    return {name.partition(".")[0] for name in names}


@pytest.mark.parametrize("floor", FLOORS)
def test_a_floor_imports_nothing_from_below_it(floor: str) -> None:
    assert modules(floor)
    wrong = {path.name: found for path in modules(floor) if (found := imported(path) & FLOORS[floor])}
    assert not wrong


def test_a_forbidden_import_is_seen_wherever_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "module.py"
    path.write_text("def f():\n    import plotly.graph_objects as go\n    from streamlit import title\n", "utf-8")
    assert imported(path) == {"plotly", "streamlit"}


def loaded(code: str) -> set[str]:
    """The heavy packages that are loaded after `code` ran in a fresh interpreter."""
    script = f"import sys\n{code}\nprint(*sorted({HEAVY!r} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=120, check=True
    )
    return set(done.stdout.splitlines()[-1].split())


def test_the_extractor_is_imported_without_what_it_seldom_needs() -> None:
    assert not loaded("import extract, extract.catalogue, extract.matching, extract.pipeline")


def test_a_catalogue_is_checked_without_pandas() -> None:
    run = "import runpy\nsys.argv = ['extract', 'check']\ntry: runpy.run_module('extract', run_name='__main__')"
    assert not loaded(f"{run}\nexcept SystemExit: pass") - {"jieba"}


@pytest.mark.parametrize("floor", ["extract", "review"])
def test_the_map_of_the_rooms_names_every_room(floor: str) -> None:
    rooms = {path.stem for path in modules(floor)} - {"__init__"}
    told = ast.get_docstring(ast.parse((ROOT / floor / "__init__.py").read_text("utf-8"))) or ""
    named = set(re.findall(r"\b[a-z_]+\b", told))
    assert rooms <= named
