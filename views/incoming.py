"""Reports in: files dropped onto the page, looked at before they count, then put into the folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pandas as pd
import streamlit as st

from extract.cells import observation_table
from extract.messages import problem_text
from extract.model import Problem
from extract.readers import SIZE_LIMIT
from present.figure import rows_of
from present.values import body_text, period_text
from views.clicks import whole
from views.figure_detail import show_report
from views.figures import figure_columns, sentence_column, table_height, what_columns
from views.folders import destination, show_own_folder
from views.plain import notice, paragraph
from views.report_text import Mark
from views.shown import Shown, shown
from views.staging import Staged, known_contents, staged, taken_into

OVERVIEW = "views/overview.py"

# What the page remembers between clicks: the files' ids and what they gave, the outcome of the last taking-in, and how
# often files were taken in, which names a fresh, empty uploader.
_READ, _OUTCOME, _ROUND = "incoming.read", "incoming.outcome", "incoming.round"

# Streamlit's own words on the uploader are English in every language: ours stand in their place.
_UPLOADER_WORDS = """<style>
[data-testid=stFileUploaderDropzone] [data-testid=stBaseButton-secondary] p,
[data-testid=stFileUploaderDropzoneInstructions] span{font-size:0}
[data-testid=stFileUploaderDropzone] [data-testid=stBaseButton-secondary] p::after{content:"%s";font-size:.95rem}
[data-testid=stFileUploaderDropzoneInstructions] span::after{content:"%s";font-size:.88rem}
</style>"""


@whole
def take(found: Sequence[Staged], folder: Path) -> None:
    """Put the files into the folder and begin anew."""
    paths, problems = taken_into(folder, found)
    st.session_state[_OUTCOME] = (folder, [path.name for path in paths], problems)
    st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1
    st.session_state.pop(_READ, None)
    if paths:
        show_own_folder(folder)


def say_outcome(show: Shown) -> None:
    """Say once what the last taking-in did."""
    outcome: tuple[Path, list[str], list[Problem]] | None = st.session_state.pop(_OUTCOME, None)
    if outcome is None:
        return
    folder, names, problems = outcome
    if names:
        notice("info", show.say("incoming.taken", count=len(names), folder=folder.name))
        st.page_link(OVERVIEW, label=show.say("incoming.see"), icon=":material/grid_view:")
    if problems:
        lines = tuple(problem_text(problem, show.language) for problem in problems)
        notice("error", show.say("incoming.not_taken", count=len(problems)), lines)


def look(show: Shown, folder: Path) -> list[Staged]:
    """The files in the uploader, read once; a progress bar while that lasts."""
    limit = SIZE_LIMIT // 1024**2
    st.html(_UPLOADER_WORDS % (show.say("incoming.choose"), show.say("incoming.limit", limit=limit)))
    # Files of any kind arrive: the uploader would refuse some with a red mark and no word in the reader's language.
    files = st.file_uploader(
        show.say("incoming.drop"),
        accept_multiple_files=True,
        key=f"incoming.files.{st.session_state.get(_ROUND, 0)}",
    )
    if not files:
        return []
    key = (tuple(file.file_id for file in files), str(folder), show.corpus.catalogue.sha256)
    kept = st.session_state.get(_READ)
    if kept is None or kept[0] != key:
        place = st.empty()

        def progress(done: int, total: int) -> None:
            place.progress(done / max(total, 1), text=show.say("progress.reading", done=done, total=total))

        pairs = ((file.name, file.getvalue()) for file in files)
        kept = key, staged(pairs, show.corpus.catalogue, known_contents(folder), progress)
        place.empty()
        st.session_state[_READ] = kept
    found: list[Staged] = kept[1]
    return found


def state_words(show: Shown, one: Staged) -> str:
    """What will become of the file."""
    if one.twin:
        return show.say("incoming.twin", name=one.twin)
    return show.say("incoming.new" if one.is_new else "incoming.refused")


def list_files(show: Shown, found: Sequence[Staged]) -> None:
    """A row per file with what it would give."""
    rows = []
    for one in found:
        told = one.reading.observations if one.reading else ()
        bodies = dict.fromkeys(body_text(figure.body, show.language) for figure in told)
        periods = sorted({figure.period for figure in told}, reverse=True)
        rows.append(
            {
                show.say("column.report"): one.arrival.name,
                show.say("incoming.state"): state_words(show, one),
                show.say("column.figures"): len(told),
                show.say("column.bodies"): show.joined(bodies),
                show.say("column.periods"): show.joined(period_text(period, show.language) for period in periods),
            }
        )
    st.dataframe(pd.DataFrame(rows), hide_index=True, height=table_height(len(rows)), placeholder="—")
    if lines := tuple(problem_text(problem, show.language) for one in found for problem in one.problems):
        notice("warning", show.say("incoming.problems"), lines)


def look_into(show: Shown, readable: Sequence[Staged]) -> None:
    """One of the files as it was read: its figures, and where they stand in the text."""
    names = [one.arrival.name for one in readable]
    place = st.selectbox(
        show.say("incoming.look"), range(len(names)), format_func=names.__getitem__, key="incoming.look"
    )
    reading = readable[place or 0].reading
    assert reading is not None, "only files that were read are looked into"
    if not reading.observations:
        paragraph(show.say("reports.no_figures"), muted=True)
    else:
        rows = rows_of(observation_table([reading]))
        table = pd.DataFrame(what_columns(show, rows) | sentence_column(show, rows))
        columns = figure_columns(show, table)
        st.dataframe(table, hide_index=True, height=table_height(len(table)), column_config=columns, placeholder="—")
    marks = [Mark(figure.mention.start, figure.mention.end, "found") for figure in reading.observations]
    show_report(show, reading, marks, 0, 0)


show = shown()
st.title(show.say("page.incoming"), anchor=False)
paragraph(show.say("incoming.lead"), muted=True)
say_outcome(show)
folder = destination(show.corpus.folder)
paragraph(show.say("incoming.into" if folder == show.corpus.folder else "incoming.into_own", folder=folder.name))
found = look(show, folder)
if found:
    list_files(show, found)
    new = [one for one in found if one.is_new]
    st.button(
        show.say("incoming.take", count=len(new)),
        icon=":material/move_to_inbox:",
        type="primary",
        disabled=not new,
        on_click=take,
        args=(new, folder),
    )
    if not new:
        paragraph(show.say("incoming.nothing_new"), muted=True)
    if readable := [one for one in found if one.reading and one.reading.document.text]:
        st.header(show.say("incoming.preview"), anchor=False)
        look_into(show, readable)
