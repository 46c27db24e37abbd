"""Which folder of reports is shown: people's own, the samples, the one given at the start, or one typed in."""

from __future__ import annotations

import os
from pathlib import Path

import streamlit as st

from extract.readers import report_paths
from present.strings import say
from views import address
from views.filters import choose_one

HERE = Path(__file__).resolve().parent.parent
SAMPLES = {"seeds": HERE / "seeds", "many-years": HERE / "examples" / "many-years"}
OWN_FOLDER = HERE / "reports"
GIVEN, OWN, OTHER = "given", "own", "other"
_CHOICE, _PATH, _OPENED = "folder", "path", "folder.opened"


def choose_folder(given: Path | None, language: str) -> Path | None:
    """The folder to read; None while the reader has not yet confirmed a typed one.

    A path is never read because a link says so: on an office network a link to another computer's share would
    send the reader's credentials there.
    """
    has_own = OWN_FOLDER.is_dir() and bool(report_paths(OWN_FOLDER))
    names = [*([GIVEN] if given else []), *([OWN] if has_own else []), *SAMPLES, OTHER]

    def words(name: str) -> str:
        return say(f"folder.{name}", language, path=given.name if given else "")

    choice = choose_one(_CHOICE, say("side.folder", language), names, words, names[0], language)
    if choice == GIVEN:
        return given
    known = SAMPLES | {OWN: OWN_FOLDER}
    return known[choice] if choice in known else _typed_folder(language)


def folder_name(folder: Path, language: str) -> str:
    """What the folder is called where it is told: the samples and people's own as in the list, others by their name."""
    listed = {path: name for name, path in (SAMPLES | {OWN: OWN_FOLDER}).items()}
    return say(f"folder.{listed[folder]}", language) if folder in listed else folder.name


def destination(shown: Path) -> Path:
    """The folder that files handed in go to: the one that is shown, but people's own instead of the samples."""
    return OWN_FOLDER if shown in SAMPLES.values() else shown


def show_own_folder(folder: Path) -> None:
    """Show people's own folder from the next run on, if it is the one meant; call it before the run."""
    if folder == OWN_FOLDER:
        st.session_state[_CHOICE] = OWN


def _typed_folder(language: str) -> Path | None:
    asked = address.arrived(_PATH)
    if asked is not None:
        st.session_state[_PATH] = asked[0] if asked else ""
    path = st.text_input(say("side.path", language), key=_PATH, persist_state="session").strip().strip('"')
    if st.button(say("side.open", language), icon=":material/folder_open:", disabled=not path):
        st.session_state[_OPENED] = path
    address.keep(_PATH, [path] if path else [])
    if path and st.session_state.get(_OPENED) == path:
        return Path(os.path.expanduser(path))  # noqa: PTH111 - Path.expanduser raises for ~someone
    return None
