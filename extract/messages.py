"""The words of every problem, in both languages: what is wrong, and how to mend it."""

from __future__ import annotations

from extract.model import Problem

# code -> language -> (what is wrong, how to mend it); {blanks} are filled from `Problem.values`.
MESSAGES: dict[str, dict[str, tuple[str, str]]] = {
    "file_empty": {
        "en": ("the file is empty", "put the report's text into it, or remove it from the folder"),
        "zh": ("文件是空的", "请放入报告正文,或将它移出文件夹"),
    },
    "file_missing": {
        "en": ("the file is no longer there", "read the folder again"),
        "zh": ("文件已经不在了", "请重新读取文件夹"),
    },
    "file_forbidden": {
        "en": ("this computer does not let us open the file", "ask its owner for the right to read it"),
        "zh": ("没有权限打开这个文件", "请向文件的所有者申请读取权限"),
    },
    "file_refused": {
        "en": ("the file cannot be read ({reason})", "copy it to this computer's disk and try again"),
        "zh": ("文件无法读取({reason})", "请先复制到本机硬盘再试"),
    },
    "file_too_large": {
        "en": (
            "the file has {size} MB; files of more than {limit} MB are not read",
            "save it without pictures, or divide it into several files",
        ),
        "zh": ("文件有 {size} MB,超过 {limit} MB 的文件不读取", "请去掉图片后另存,或拆成几个文件"),
    },
    "file_not_text": {
        "en": (
            "the file's name says plain text, but its content is not text",
            "open it in the program that made it and save it as .docx or .txt",
        ),
        "zh": ("文件名表示纯文本,内容却不是文字", "请用原来的软件打开,另存为 .docx 或 .txt"),
    },
    "text_damaged": {
        "en": (
            "{count} characters (encoding {encoding}) are broken; they stand as \ufffd in the text",
            "compare these places with the original, and save the file again as UTF-8",
        ),
        "zh": (
            "有 {count} 处字符损坏(编码 {encoding}),正文中以 \ufffd 代替",
            "请对照原件补上,并以 UTF-8 重新保存",
        ),
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
