"""Committees named behind their figures: 立案9件的桐汭县政协; 立案9件，这是桐汭县政协的答卷; “立案9件。”县政协主席说"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.actors import is_member
from extract.names import Name
from extract.passages import Passage

# 立案109件的桐汭县政协: the figure itself tells of the committee
_TELLS_OF = re.compile(r"[^，。；：、,;:\n的]{1,7}的")
# 立案109件、办复率98%，这是桐汭县政协的答卷; 109件——这是桐汭县政协今年的立案数
_THIS_IS = re.compile(r"[^。；;\n]{1,40}?(?:[，,]|—+)(?:这[便就正也]?|便|就)是")
_ACCOUNT = re.compile(
    r"""(?:[今去前]年|20\d\d年|全年|一年来|过去一年)?(?:的|交出|晒出|拿出|亮出|递交)[^，。；,;]{0,8}
    (?:答卷|成绩|账|数字?(?=[，。；,;])|数据|回答|清单|家底)""",
    re.VERBOSE,
)
# “我们捐了30万元。”云岭县政协常委老王说: for himself
_OF_MEMBER = re.compile("委员(?!会)|常委(?!会)|特[聘邀约]")


def named_behind(position: int, passage: Passage, names: Sequence[Name], alone: bool) -> Name | None:
    """The committee named behind the figure at `position`, as whose it is told, None where there is none.

    `names` are the article's. `alone` tells whether nobody acts before the figure in its part of the sentence.

    >>> from extract.articles import passages
    >>> from extract.cleaning import cleaned
    >>> [article] = passages(cleaned("立案9件的桐汭县政协，办复率98%。"))
    >>> named_behind(2, article, [Name(5, 10, "桐汭县", "县")], True).place
    '桐汭县'
    """
    text = passage.text
    if told := _TELLS_OF.match(text, position):
        named = next((name for name in names if name.start == told.end()), None)
        if named and named.complete:
            return named
    if not alone:
        return None
    if told := _THIS_IS.match(text, position):
        named = next((name for name in names if name.start == told.end()), None)
        if named and _ACCOUNT.match(text, named.end):
            return named
    if said := passage.said_by(position):
        by = [name for name in names if said[0] <= name.start < said[1]]
        if len(by) == 1 and not is_member(by[0], text) and not _OF_MEMBER.match(text, by[0].end):
            return by[0]
    return None
