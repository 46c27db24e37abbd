"""The command `explain`: a report with each figure marked, and why the others were not taken."""

from __future__ import annotations

import sys
from pathlib import Path

from extract.messages import RULE_WORDS, problem_text
from extract.model import Catalogue, Observation, Reading, Reason, SetAside
from extract.pipeline import Extractor, read_report


def explain(path: Path, catalogue: Catalogue) -> int:
    """Print a report's text with its figures marked, each with what it became or why it became nothing."""
    if not path.is_file():
        print(f"{path}: there is no such file", file=sys.stderr)
        return 1
    reading = read_report(path, path.parent, Extractor(catalogue))
    for problem in reading.problems:
        print(problem_text(problem, "en"), file=sys.stderr)
    if not reading.document.text:
        return 1
    print(marked(reading))
    return 0


def marked(reading: Reading) -> str:
    """The text with 【1:figure】 for each one taken and 〖2:figure〗 for each set aside, and a list of them below."""
    notes: list[Observation | SetAside] = [*reading.observations, *reading.set_aside]
    notes.sort(key=lambda note: note.mention.start)
    text, at = reading.document.text, 0
    parts: list[str] = []
    lines: list[str] = []
    for number, note in enumerate(notes, 1):
        mention = note.mention
        opening, closing = "【】" if isinstance(note, Observation) else "〖〗"
        if mention.start >= at:  # several indicators may take one figure: it is marked once
            parts += [text[at : mention.start], f"{opening}{number}:{mention.text}{closing}"]
            at = mention.end
        lines.append(f"{number}. {_line(note)}")
    return "".join((*parts, text[at:])) + "\n\n" + "\n".join(lines or ["no figures found"])


def _line(note: Observation | SetAside) -> str:
    mention = note.mention
    about = "about " if mention.approx else ""
    figure = f"{mention.indicator} = {about}{mention.value:g} {mention.unit}"
    if isinstance(note, SetAside):
        return f"not taken: {figure}: {_why(note.reason)}"
    body = f"{note.body or 'body unknown'} ({_why(note.body_from)})"
    period = f"{note.period or 'period unknown'} ({_why(note.period_from)})"
    return f"{figure}; {body}; {period}; pattern {mention.pattern}"


def _why(reason: Reason | None) -> str:
    if reason is None:
        return "nothing in the text says"
    rule = RULE_WORDS[reason.rule]["en"]
    words = f": “{' '.join(reason.text.split())}”" if reason.text else ""
    return rule[0].lower() + rule[1:] + words + (", assumed" if reason.assumed else "")
