"""Values told piece by piece: all gifts of an account, all courses, a total with its parts, both grades of a vote."""

from __future__ import annotations

import pytest

from tests.extract.told import cells_of

BODY, YEAR = "云岭县政协", "2023"
TITLE = f"{BODY}工作\n{YEAR}年11月8日\n\n今年，{BODY}"


def value(indicator: str, text: str) -> list[float]:
    """The values of an indicator's cells of the year."""
    return [cell[3] for cell in cells_of(TITLE + text) if cell[:3] == (BODY, YEAR, indicator)]


@pytest.mark.parametrize(("text", "total"), [
    ("开设爱心账本：3月凑齐救灾款12万元；7月发起助学认捐，三天内到账20万元。", 320000),
    ("牵头募捐，首日到账善款5.5万元；委员又为养老院添置轮椅、电热毯，价值2.5万元。", 80000),
    ("奉献爱心：为孤儿添了书桌和台灯，折合1.8万元；为残疾人购置助行器一批，价值3.2万元。", 50000),
    ("开展捐助，当晚进账16万元。", 160000),
    ("委员捐款总额达86万元，其中现金60万元。委员李大山一人即认捐20万元。", 860000),
    ("委员善款总计86万元。医卫界别一家就慷慨捐出20万元。", 860000),
])
def test_gifts_of_an_account_add_up(text: str, total: float) -> None:
    assert value("funds_donated", text) == [pytest.approx(total)]


@pytest.mark.parametrize("text", [
    "走访企业，了解到项目货款三天内到账20万元。",
    "为村里修路捐款时，工程款也到账20万元。",
    "组织捐款，又帮企业催回欠款，三天内欠款到账20万元。",
    "视察食堂，看到食堂添置蒸箱、冰柜，价值4.3万元。",
    "商定捐款以800元为起点，上不封顶。",
    "走访养老院，该院添置轮椅、电热毯，价值2.5万元。",
])
def test_other_money_is_no_gift(text: str) -> None:
    assert value("funds_donated", text) == []


@pytest.mark.parametrize(("text", "books"), [
    ("付梓文史图书11册，既有《云岭文史》4册，也有《老街》《盐道》等专题集7册。", 11),
    ("出版文史书籍9部，既含连续出版的《云岭文史》3部，又含《渡口》等专著6部。", 9),
    ("编印文史资料6辑，既包括《云岭文史》4辑，也包括《碑刻》等2辑。", 6),
    ("编印《云岭文史》6辑，出版《老街》《盐道》2部。", 8),
])
def test_parts_told_as_both_and_are_in_their_total(text: str, books: float) -> None:
    assert value("history_publications", text) == [books]


@pytest.mark.parametrize(("text", "courses"), [
    ("加强委员队伍建设，年初赴外省办综合素质研修班2期，秋季在县委党校、县社会主义学院各办委员专题培训班1期。", 4),
    ("委员学习抓得紧，履职能力提升培训班办了3期。", 3),
    ("委员培训抓得紧，素质提升研修班2期，外出培训班1期。", 3),
])
def test_courses_of_every_name_add_up(text: str, courses: float) -> None:
    assert value("training_sessions", text) == [courses]


@pytest.mark.parametrize(("text", "rate"), [
    ("回收提案反馈表，满意与基本满意依次占92.5%和6.5%。", 99),
    ("请委员评价提案办理，满意、基本满意依次为91%、8.5%。", 99.5),
    ("请委员评价提案办理，满意率和基本满意率各占90%和10%。", 100),
    ("请委员评价提案办理，满意和基本满意的合计占98.5%。", 98.5),
])
def test_both_grades_of_satisfaction_add_up(text: str, rate: float) -> None:
    assert value("proposal_satisfaction_rate", text) == [rate]


@pytest.mark.parametrize(("text", "key"), [
    ("立案324件，列为重点提案、由主席会议成员包案督办的28件。", 28),
    ("立案96件，确定为年度重点提案、交书记县长领办的有9件。", 9),
    ("立案196件，选为重点提案，由各副主席领衔督办的共12件。", 12),
    ("立案196件，作为重点提案、经主席会议审定的十二件。", 12),
    ("立案196件。从中选出12件，列为重点提案，由主席督办。", 12),
])
def test_key_proposals_counted_behind_a_long_attribute(text: str, key: float) -> None:
    assert value("key_proposals", text) == [key]
    assert value("key_proposals", text.replace("为重点", "为一般")) in ([], [key])


@pytest.mark.parametrize("text", [
    "立案196件，未列为重点提案、由承办单位自行办理的184件。",
    "立案196件，没被列为重点提案、按常规办理的184件。",
])
def test_proposals_that_are_not_key_do_not_count(text: str) -> None:
    assert value("key_proposals", text) == []
