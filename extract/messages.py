"""The words of every problem, in both languages: what is wrong, and how to mend it."""

from __future__ import annotations

from extract.model import Problem

# code -> language -> (what is wrong, how to mend it); {blanks} are filled from `Problem.values`.
MESSAGES: dict[str, dict[str, tuple[str, str]]] = {
    "file_empty": {
        "en": ("the file is empty", "put the report's text into it, or remove it from the folder"),
        "zh": ("文件是空的", "请放入报告正文,或将它移出文件夹"),
    },
}


def problem_text(problem: Problem, language: str) -> str:
    """One line that says where, what and how to mend it, in `en` or `zh`.

    >>> problem_text(Problem("file_empty", "a.txt"), "en")
    "a.txt: the file is empty (mend: put the report's text into it, or remove it from the folder)"
    """
    what, mend = (words.format_map(dict(problem.values)) for words in MESSAGES[problem.code][language])
    place = problem.path
    if problem.line:
        place += f":{problem.line}:{problem.column}"
    label, opening, closing = ("mend: ", " (", ")") if language == "en" else ("修正:", "(", ")")
    return f"{place}: {what}{opening}{label}{mend}{closing}"
