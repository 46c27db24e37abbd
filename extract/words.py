"""Ordinary words of Chinese, to tell 建议市政协 (advise the city's committee) from a city named 建议."""

from __future__ import annotations

from functools import lru_cache

# jieba's dictionary tags places ns, persons nr and other names nz; rarer words are names more often than not.
_NAMES = ("ns", "nr", "nz", "nt")
_RARE = 50
# Its tags of verbs, adverbs, conjunctions, prepositions, pronouns and words of time.
_NO_NOUNS = ("v", "d", "c", "p", "r", "t")
# Of its numbers only everyday ones count: 两个, but a place may be named 三峰.
_NUMBER = "m"


@lru_cache(maxsize=1)
def _words() -> dict[str, tuple[int, str]]:
    """The words of two and three characters that are no names, with their frequencies and tags: the ordinary ones, and
    of the rare ones those that are no nouns."""
    import jieba

    with jieba.get_dict_file() as file:
        rows = (line.decode("utf-8").split() for line in file)
        return {
            row[0]: (int(row[1]), row[2])
            for row in rows
            if len(row) == 3
            and len(row[0]) in (2, 3)
            and not row[2].startswith(_NAMES)
            and (int(row[1]) > _RARE or row[2].startswith(_NO_NOUNS))
        }


def is_ordinary_word(word: str) -> bool:
    """Whether a word of two or three characters is an everyday word and no name (after jieba's dictionary, MIT).

    >>> is_ordinary_word("听取"), is_ordinary_word("平川"), is_ordinary_word("云岭")
    (True, False, False)
    """
    frequency, _ = _words().get(word, (0, ""))
    return frequency > _RARE


def is_thing(word: str) -> bool:
    """Whether an ordinary word is a noun, as the names of many places are, and no word of time, manner or action.

    >>> is_thing("渡口"), is_thing("近期"), is_thing("听取"), is_thing("平川")
    (True, False, False, False)
    """
    frequency, tag = _words().get(word, (0, ""))
    return frequency > _RARE and tag == "n"


def is_no_noun(word: str) -> bool:
    """Whether a word, a rare one too, is a verb or another that no place is named after which is not in the gazetteer.

    >>> is_no_noun("参加"), is_no_noun("履职"), is_no_noun("渡口"), is_no_noun("云岭")
    (True, True, False, False)
    """
    frequency, tag = _words().get(word, (0, ""))
    return tag.startswith(_NO_NOUNS) or (frequency > _RARE and tag == _NUMBER)
