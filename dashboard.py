"""The dashboard: `streamlit run dashboard.py [-- --reports FOLDER] [--catalogue FILE]`.

Sets up the sidebar and the pages, reads the chosen folder, and hands it to the page at hand.
"""

from __future__ import annotations

import argparse
import logging
from pathlib import Path

import streamlit as st
from streamlit.navigation.page import Page

from extract.messages import problem_block
from extract.model import Catalogue, Problem
from present.strings import say
from review.failures import StoreError
from review.messages import store_text
from views import address, decisions, decks
from views.compared import choose_compared
from views.corpus import CatalogueState, Corpus, Decided, current_catalogue, example_problems, forget, read_corpus
from views.folders import HERE, choose_folder
from views.plain import notice
from views.shown import Shown, current_theme, hand_over, language_of, mend_contrast

_log = logging.getLogger(__name__)

PAGES = {
    "overview": ":material/grid_view:",
    "compare": ":material/bar_chart:",
    "trend": ":material/show_chart:",
    "profile": ":material/id_card:",
    "evidence": ":material/format_quote:",
    "meeting": ":material/slideshow:",
    "todo": ":material/checklist:",
    "incoming": ":material/upload_file:",
    "reports": ":material/description:",
}


def arguments() -> argparse.Namespace:
    """What stands after `--` on the command line."""
    parser = argparse.ArgumentParser(prog="streamlit run dashboard.py --", description="Shows the figures of reports.")
    parser.add_argument("--reports", type=Path, metavar="FOLDER", help="the folder of reports to show first")
    parser.add_argument("--catalogue", type=Path, metavar="FILE", default=HERE / "config" / "indicators.yaml")
    return parser.parse_args()


def choose_language() -> str:
    """The reader's language: the link's, else the one chosen in the sidebar, else the browser's."""
    default = language_of(st.context.locale)
    asked = address.arrived("lang")
    wanted = (asked[0] if asked else default) if asked is not None else st.session_state.get("lang")
    st.session_state["lang"] = wanted if wanted in ("zh", "en") else default
    with st.sidebar:
        chosen = st.segmented_control(
            "语言 Language",
            ["zh", "en"],
            format_func={"zh": "中文", "en": "English"}.__getitem__,
            key="lang",
            required=True,
            label_visibility="collapsed",
            persist_state="session",
        )
    language = chosen or default
    address.keep("lang", [language] if language != default else [])
    return language


def say_catalogue_problems(state: CatalogueState, language: str) -> None:
    """Put the mistakes of the catalogue on top of the page."""
    if not state.problems:
        return
    key = "catalogue.earlier" if state.earlier else "catalogue.partly" if state.catalogue else "catalogue.none"
    good = len(state.catalogue.indicators) if state.catalogue else 0
    notice("error", say(key, language, count=len(state.problems), good=good))
    list_problems(state.problems, language, unfolded=len(state.problems) <= 3)


def say_example_problems(path: Path, language: str) -> None:
    """Put on top of the page what the catalogue's own examples find fault with, once they have run."""
    if problems := example_problems(path):
        notice("warning", say("catalogue.examples", language, count=len(problems)))
        list_problems(problems, language, unfolded=False)


def list_problems(problems: tuple[Problem, ...], language: str, unfolded: bool) -> None:
    """Each problem with its line and how to mend it."""
    with st.expander(say("catalogue.details", language), expanded=unfolded):
        for problem in problems:
            st.code(problem_block(problem, language), language=None, wrap_lines=True)


def say_store_problems(problem: StoreError | None, language: str) -> None:
    """Put on top of the page why decisions cannot be read, or why the last one was not kept."""
    if refused := decisions.refused():
        notice("error", say("review.refused", language), (store_text(refused, language),))
    elif problem:
        notice("warning", say("review.unread", language), (store_text(problem, language),))


def read_chosen(
    folder: Path, catalogue: Catalogue, decided: Decided, language: str, may_be_empty: bool
) -> Corpus | None:
    """The folder as read, with a progress bar for long work; None, and a sentence, where there is nothing to read, or
    nothing in it and the page needs something."""
    place = st.empty()

    def progress(done: int, total: int) -> None:
        place.progress(done / max(total, 1), text=say("progress.reading", language, done=done, total=total))

    try:
        if not folder.is_dir():
            notice("error", say("folder.missing", language, path=folder))
            return None
        corpus = read_corpus(folder, catalogue, decided, progress)
    except OSError as error:
        notice("error", say("folder.failed", language, path=folder, reason=error.strerror or error))
        return None
    place.empty()
    if not corpus.readings and not may_be_empty:
        notice("info", say("folder.empty", language, path=folder))
        return None
    return corpus


def run_page(page: Page, language: str) -> None:
    """Run the page; a mistake of the program is told in a sentence, its details go to the terminal."""
    try:
        page.run()
    except Exception:
        _log.exception("the page %s failed", page.url_path or "overview")
        notice("error", say("page.broken", language))


def main() -> None:
    """Draw the frame and run the page at hand."""
    options = arguments()
    address.begin()
    language = choose_language()
    title = say("app.title", language)
    # An emoji is drawn by the browser; a Material icon would be fetched from the internet.
    st.set_page_config(page_title=title, page_icon="📊", layout="wide")
    page = st.navigation(
        [
            st.Page(f"views/{name}.py", title=say(f"page.{name}", language), icon=icon, default=name == "overview")
            for name, icon in PAGES.items()
        ]
    )
    mend_contrast(current_theme())
    with st.sidebar:
        folder = choose_folder(options.reports, language)
        again = st.button(
            say("side.reload", language), icon=":material/refresh:", help=say("side.reload_help", language)
        )
        if again:
            forget()
            decisions.close()
    state = current_catalogue(options.catalogue)
    decided, problem = decisions.decided()
    top = st.container()
    with top:
        say_catalogue_problems(state, language)
        say_store_problems(problem, language)
    if folder is None:
        notice("info", say("folder.confirm", language))
    corpus = None
    if folder and state.catalogue:
        corpus = read_chosen(folder, state.catalogue, decided, language, may_be_empty=page.url_path == "incoming")
    if corpus:
        if again:
            st.toast(say("side.reloaded", language, count=len(corpus.readings)), icon=":material/check:")
        with st.sidebar:
            compared = choose_compared(corpus, language)
        decks.arrive(language)
        hand_over(Shown(corpus, language, current_theme(), compared))
        run_page(page, language)
        address.taken()
    else:
        address.wait()
    address.end()
    if state.catalogue and not state.problems:
        with top:  # last, so that the page need not wait for it
            say_example_problems(options.catalogue, language)


main()
