"""A sentence that states no figure of the committee, put between those of a report, changes none of its cells."""

from __future__ import annotations

import re

import pytest

from tests.extract.test_metamorphic import PASSAGES, found_before
from tests.extract.told import cells_of

# What reports say between their figures: of guests, higher committees, places visited, others' figures, plans.
SENTENCES = (
    "在中共县委的坚强领导和省、市政协的有力指导下，各项工作取得新进展。",
    "全国政协、省政协领导先后来视察指导。",
    "市政协主席张建国一行来调研，给予充分肯定。",
    "省政协副主席李明出席会议并讲话。",
    "有关经验做法被全国政协、省政协推广。",
    "根据省政协安排，开展三级联动调研。",
    "省政协专门来函祝贺。",
    "市政协组织委员前来视察。",
    "省政协召开会议推广这一经验。",
    "省、市政协委员积极参与。",
    "邻近的青禾县政协组团前来考察学习。",
    "赴盐城市政协学习考察。",
    "盐城市政协在会上作交流发言。",
    "学习借鉴盐城市政协的做法。",
    "市政府副市长李明到会听取意见，现场答复。",
    "县慈善总会、红十字会等单位到场。",
    "人大代表、政协委员面对面交流。",
    "去年的这个时候，这里还是一片荒地。",
    "明年将继续办好这项活动。",
    "5月12日，召开专题协商会。",
    "2018年，修订后的政协章程颁布施行。",
    "2019年9月，中央政协工作会议胜利召开。",
    "市总工会走访慰问职工1200人，发放慰问金86万元。",
    "河东镇调解矛盾纠纷86起。",
    "政协委员张强的公司捐款20万元，资助学生30名。",
    "下一步，将开展协商活动12次。",
    "力争到2027年底，委员工作室达到60个。",
    "拟募集善款200万元，资助学生300名。",
    "该项目总投资3.6亿元，计划2026年建成。",
    "近三年，全市地方经济保持平稳增长。",
    "“十三五”期间，全市建成高标准农田30万亩。",
    "2017年以来，大批乡村面貌焕然一新。",
    "自1983年成立以来，学会始终服务地方发展。",
    "2020年至2022年，受疫情影响，部分企业经营困难。",
    "该医院去年3月成立专班。",
    "今年是“十四五”规划的开局之年。",
    "“十四五”期间，计划建成委员工作室50个。",
    "到2035年底，委员工作室将达到60个。",
    "张强委员说，他去年提交了3件提案。",
    "有委员感慨地说：“这一年过得真快。”",
    "委员李梅连续三年资助学生5名。",
    "城关镇政协工委开展视察12次。",
    "新增规上企业32家，引进项目12个，总投资20亿元。",
    "县人大常委会听取专项工作报告12个。",
    "全市政协系统收到提案3200件。",
)
# D037 tells no year, so that one told between dates it; the parts of D041 follow their total over a full stop; the
# first line of D072 tells its year as long as it is short.
NEED_THEIR_NEIGHBOURS = {"D037", "D041", "D072"}
END = re.compile(r"(?<=[^\d\n])。(?=[^\n”\"）)])")


@pytest.mark.parametrize("shift", range(0, len(SENTENCES), 5))
def test_a_sentence_between_changes_no_cell(shift: int) -> None:
    changed = {}
    for number, name in enumerate(sorted(PASSAGES.keys() - NEED_THEIR_NEIGHBOURS)):
        sentence = SENTENCES[(number + shift) % len(SENTENCES)]
        if cells_of(END.sub("。" + sentence, PASSAGES[name])) != sorted(found_before()[name]):
            changed[name] = sentence
    assert changed == {}
