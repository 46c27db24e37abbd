"""The kinds of mess that reports come in, each done to a clean text: for tests that no figure is lost by it."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

_CHINESE = re.compile("[\u4e00-\u9fff]")
_SYLLABLES = ("bao", "ché", "dé", "fèn", "guó", "hé", "jiàn", "lǐ", "mín", "nián", "qū", "shè", "tí", "xié", "yì")
_FOOTERS = ("— 4 —", "第 7 页 共 12 页", "————————", "A 02")
_BROKEN_FONT = str.maketrans("，。、；（）“”《》,;()", "袁遥尧曰渊冤野冶叶曳袁曰渊冤")
_ASCII = str.maketrans("，；：（）“”", ",;:()\"\"")
_MISREAD = str.maketrans("入已", "人己")


def wrapped(text: str, chance: Random, width: int = 0, margin: str = "", footers: bool = False) -> str:
    """The lines cut at a width, with the feet of pages between the halves of sentences if wanted."""
    width = width or chance.randint(18, 34)
    lines = []
    for line in text.split("\n"):
        while len(line) > width and "|" not in line:
            lines.append(margin + line[:width])
            if footers and len(lines) % 7 == 3 and "。" in line:
                lines.append(chance.choice(_FOOTERS))
            line = line[width:]
        lines.append(margin + line)
    return "\n".join(lines)


def with_pinyin(text: str, chance: Random) -> str:
    """Pinyin in brackets behind one character of eight."""
    return _CHINESE.sub(lambda m: m[0] + (f"({chance.choice(_SYLLABLES)})" if chance.random() < 0.12 else ""), text)


def doubled(text: str) -> str:
    """A comma before each sign of punctuation."""
    return text.replace("，", ",,").replace("。", ",。").replace("；", ",;")


def with_symbols(text: str, chance: Random) -> str:
    """Symbols before signs of punctuation, as pages carry them that guard against copying."""
    return re.sub(r"(?<=[^%\d])(?=[，。；,;])", lambda _: chance.choice(("", "#", "@*", "*%#", "@@", "%*")), text)


def spaced(text: str, chance: Random) -> str:
    """Some lines with a space between all characters but those of a figure."""
    def one(line: str) -> str:
        wide = not re.search(r"[A-Za-z|\s]", line) and chance.random() < 0.4
        return re.sub(r"(?<=\d) (?=[\d.%])|(?<=\.) (?=\d)", "", " ".join(line)) if wide else line

    return "\n".join(map(one, text.split("\n")))


def full_width(text: str) -> str:
    """Letters, digits and signs as wide as Chinese characters."""
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" and c != "|" else c for c in text)


MESSES: dict[str, Callable[[str, Random], str]] = {
    "wrapped": wrapped,
    "wrapped with feet of pages": lambda text, chance: wrapped(text, chance, footers=True),
    "wrapped with a margin": lambda text, chance: wrapped(text, chance, margin="    "),
    "pinyin": with_pinyin,
    "pinyin and doubled punctuation": lambda text, chance: doubled(with_pinyin(text, chance)),
    "doubled punctuation": lambda text, _: doubled(text),
    "half-width punctuation": lambda text, _: text.translate(_ASCII),
    "broken font": lambda text, _: text.translate(_BROKEN_FONT),
    "broken font, wrapped": lambda text, chance: wrapped(text.translate(_BROKEN_FONT), chance),
    "misread": lambda text, _: text.translate(_MISREAD),
    "misread, wrapped with feet of pages": lambda text, chance: wrapped(text.translate(_MISREAD), chance, footers=True),
    "symbols": with_symbols,
    "spaced": spaced,
    "spaces beside figures": lambda text, _: re.sub(
        r"(?<=[\u4e00-\u9fff])(?=\d)|(?<=\d)(?=[\u4e00-\u9fff])", " ", text
    ),
    "full width": lambda text, _: full_width(text),
    "doubled percent signs": lambda text, _: text.replace("%", "%%"),
}
