"""What a saved page has around its text (a menu, the way to it, its editors, other pages) changes none of its cells."""

from __future__ import annotations

import pytest

from tests.extract.test_metamorphic import PASSAGES, found_before
from tests.extract.told import cells_of

MENU = "网站首页\n机构概况\n政协要闻\n提案工作\n社情民意\n委员风采\n文史资料\n\n"
BAR = "首页 | 机构概况 | 政协要闻 | 提案工作 | 社情民意 | 委员风采\n\n首页 > 政协要闻 > 正文\n字号：大 中 小\n\n"
EDITORS = "\n\n责任编辑：王芳\n审核：李明\n主办：云山市融媒体中心 备案号：苏ICP备12345678号\n"
OTHERS = "\n\n相关阅读\n青禾县政协：委员捐款20万元\n白水县政协2019年提案办复率100%\n下一篇：盐城市政协收到提案320件\n"
# A call to members that only its first line, now behind the menu, says to be one.
KNOWN_BY_ITS_FIRST_LINE = {"D049"}


@pytest.mark.parametrize(("head", "foot", "but"), [
    (MENU, EDITORS, KNOWN_BY_ITS_FIRST_LINE),
    (BAR, OTHERS, set()),
], ids=["menu and editors", "bar and other pages"])
def test_what_stands_around_a_page_changes_no_cell(head: str, foot: str, but: set[str]) -> None:
    changed = {
        name for name, text in PASSAGES.items() if cells_of(head + text + foot) != sorted(found_before()[name])
    }
    assert changed == but
