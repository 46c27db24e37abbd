"""Years that the words beside a figure only point to: a term, a beginning, a chronicle's bounds, the year before."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, periods

HEAD = "云岭县政协工作\n2022年2月9日\n\n"
"""A heading with the day of the report."""


@pytest.mark.parametrize(("text", "indicator", "found"), [
    ("现将十届县政协五年来的工作报告如下。\n（一）协商更实。任期内开展视察73次。", "inspections", [(73, "2017-2021")]),
    ("过去的五年，十届县政协守正创新。\n届内举办委员培训班13期。", "training_sessions", [(13, "2017-2021")]),
    ("四年来，县政协常委会团结奋进。\n本届以来，走访委员420人次。", "member_visits", [(420, "2018-2021")]),
    ("近五年来，县政协编印文史资料4辑。\n本届以来，走访委员420人次。", "member_visits", [(420, "")]),
    ("三年来，县政协编印文史资料4辑。\n任期内，走访委员420人次。", "member_visits", [(420, "")]),
    ("五年来，县政协守正创新。\n八届县政协期间，走访委员420人次。", "member_visits", [(420, "")]),
])
def test_a_term_is_of_the_years_that_the_report_counts_for_it(
    text: str, indicator: str, found: list[tuple[float, str]]
) -> None:
    assert periods(HEAD + text, indicator) == found


@pytest.mark.parametrize(("text", "found"), [
    ("（《云岭县政协志》，记事起于二〇一一年，止于二〇一五年）\n\n五年内，县政协组织视察二十六次。", "2011-2015"),
    ("本篇上限2006年，下限2010年。\n五年间，县政协组织视察26次。", "2006-2010"),
    ("本章记事始自1998年，迄2002年。\n五年内共组织视察26次。", "1998-2002"),
    ("《云岭县政协简史》（起于2001年，讫于2005年）\n任内，组织视察26次。", "2001-2005"),
    ("本章起于2001年，讫于2005年。\n本届政协任期中，组织视察26次。", "2001-2005"),
    ("本志断限：2001年，下迄2005年。\n五年以内，先后视察26次。", "2001-2005"),
])
def test_a_chronicle_says_where_it_begins_and_ends(text: str, found: str) -> None:
    assert periods("云岭县政协履职纪略\n" + text, "inspections") == [(26, found)]


@pytest.mark.parametrize("text", [
    "力争三年内，建成委员工作室12个。",
    "未来五年内，再建委员工作室12个。",
])
def test_years_to_come_tell_no_result(text: str) -> None:
    assert figures(HEAD + "县政协提出，" + text, "member_workrooms") == []


@pytest.mark.parametrize(("text", "found"), [
    ("“同心帮扶”由县政协于2018年春天发起，此后年年有新招。截至2021年底，委员先后捐款190万元。", "2018-2021"),
    ("“爱心书屋”2017年3月推出，一直没有停。截至2020年底，委员累计捐款190万元。", "2017-2020"),
    ("县政协助学基金2019年初设立，专帮寒门学子；截止2021年底，委员已捐款190万元。", "2019-2021"),
    ("县政协于2020年4月开办爱心书屋。到2021年底，委员累计捐款190万元。", "2020-2021"),
    ("2020年，县政协启动“暖冬行动”。至2021年底，委员捐款190万元。", "2020-2021"),
    ("2019年，县政协设立助学基金，专帮寒门学子。到2021年末，委员共捐款190万元。", "2019-2021"),
    ("2019年，县政协设立助学基金。到2019年底，委员共捐款190万元。", "2019"),
    ("2020年，县政协召开会议。截至2021年1月底，委员捐款190万元。", "2020"),
    ("“同心帮扶”2018年启动，已有86户受益。截至2021年底，委员捐款190万元。", "2021"),
])
def test_what_was_begun_in_a_year_is_counted_from_then_on(text: str, found: str) -> None:
    assert periods(HEAD + text, "funds_donated")[-1:] == [(190e4, found)]


@pytest.mark.parametrize(("text", "found"), [
    ("2020年办复率97.5%，2021年升到100%。委员满意率98.8%。", "2021"),
    ("前年采纳率78.6%，去年82.5%。委员满意率98.8%。", "2021"),
    ("2020年采纳率是78.6%；2021年达到82.5%。委员满意率98.8%，升了0.6个百分点。", "2021"),
    ("2021年采纳率82.5%，2020年78.6%。委员满意率98.8%。", "2021"),
    ("2020年采纳率82.5%，2021年的目标是90%。委员满意率98.8%。", "2020"),
    ("2020年采纳率82.5%，比2019年的78.6%高。委员满意率98.8%。", "2020"),
])
def test_a_sentence_that_ends_with_the_next_year_goes_on_with_it(text: str, found: str) -> None:
    assert periods(HEAD + "谈提案。" + text, "proposal_satisfaction_rate") == [(98.8, found)]


@pytest.mark.parametrize(("text", "found"), [
    ("去年，委员捐款245万元。开年这两个月，委员们又捐款4.3万元。", [(245e4, "2021"), (43e3, "2022")]),
    ("去年，委员捐款245万元。开年以来，委员们又捐款4.3万元。", [(245e4, "2021"), (43e3, "2022")]),
    ("去年，委员捐款245万元。2022年开年，委员们又捐款4.3万元。", [(245e4, "2021"), (43e3, "2022")]),
    ("去年开年第一会后，委员捐款245万元。", [(245e4, "2021")]),
])
def test_the_beginning_of_the_year_is_of_this_year(text: str, found: list[tuple[float, str]]) -> None:
    assert periods(HEAD + "县政协盘点帮扶。" + text, "funds_donated") == found


@pytest.mark.parametrize(("text", "indicator", "found"), [
    ("去年，委员视察14次，提出建议97条；前年是11次、76条。", "suggestions_made", [(97, "2021"), (76, "2020")]),
    ("去年，县政协收到提案187件、立案165件。前年为171件、160件。", "proposals_filed", [(165, "2021"), (160, "2020")]),
    ("去年，县政协收到提案187件，立案165件；前年为171件。", "proposals_filed", [(165, "2021"), (171, "2020")]),
    ("去年，县政协举办讲座9场，收到提案187件，立案165件；前年为171件、160件。", "proposals_filed", [(165, "2021")]),
    ("去年，委员视察14次，提出建议97条；前年是11次、76天。", "suggestions_made", [(97, "2021")]),
    ("去年，委员参加活动1320人次，只比前年的1286人次多一点。", "participation", [(1320, "2021"), (1286, "2020")]),
    ("去年，县政协收到提案187件，略高于前年的171件。", "proposals_submitted", [(187, "2021"), (171, "2020")]),
    ("去年，县政协收到提案187件，又比前年多收11件。", "proposals_submitted", [(187, "2021")]),
    ("2019、2020、2021年，县政协确定的重点提案逐年为8件、9件、10件。", "key_proposals",
     [(8, "2019"), (9, "2020"), (10, "2021")]),
    ("2020年、2021年，县政协立案的提案逐年有121件、133件。", "proposals_filed", [(121, "2020"), (133, "2021")]),
])
def test_other_times_figures_stand_beside_it(text: str, indicator: str, found: list[tuple[float, str]]) -> None:
    assert periods(HEAD + text, indicator) == found


@pytest.mark.parametrize(("text", "found"), [
    ("2019年春，第一张方桌摆进廊桥。到2021年底，县政协的“廊桥夜话”走过三个年头：召开协商会81场。", "2019-2021"),
    ("县政协的“圆桌”走完了四年：召开协商会81场。", "2018-2021"),
    ("这张圆桌，县政协一摆就是三年：召开协商会81场。", "2019-2021"),
    ("县政协的夜话坚持了四年；召开协商会81场。", "2018-2021"),
    ("2018年秋，县政协支起圆桌。历时三年，召开协商会81场。", "2018-2021"),
    ("2017年，县政协支起圆桌。历时三年，召开协商会81场。", "2019-2021"),
    ("2019年9月，首场院坝协商会在柳树下开张。至2021年底，县政协召开协商会81场。", "2019-2021"),
    ("县政协圆桌2018年5月挂牌。截至2021年底，召开协商会81场。", "2018-2021"),
    ("2019年，县政协首个协商驿站亮了灯。截至2020年末，召开协商会81场。", "2019-2020"),
    ("2019年9月，县政协首次召开院坝协商会9场。至2021年底，召开协商会81场。", "2021"),
    ("2018年县政协协商专班组建，到2021年底，召开协商会81场。", "2018-2021"),
    ("2019年，县政协启动“圆桌”，至2021年底，召开协商会81场。", "2019-2021"),
    ("2019年县政协召开协商会9场，到2021年底，累计召开协商会81场。", "2019"),
    ("县政协规定，一届任期五年。召开协商会81场。", "2022"),
])
def test_years_gone_by_are_counted_from_their_beginning(text: str, found: str) -> None:
    assert periods(HEAD + text, "consultations")[-1:] == [(81, found)]


@pytest.mark.parametrize("text", [
    "把时间拉长到2019年至2021年，三年引回项目29个。",
    "往前看到2019年至2021年，引进项目29个。",
    "把镜头拉远到2019年—2021年。引进项目29个。",
    "将视线投向2019年至2021年。三年里，引进项目29个。",
    "时间推移到2019年至2021年。引进项目29个。",
    "合起2019年到2021年的账，引进项目29个。",
])
def test_a_range_behind_to_is_no_end(text: str) -> None:
    told = periods(HEAD + "去年，县政协引进项目12个。" + text, "investment_projects")
    assert told == [(12, "2021"), (29, "2019-2021")]


def test_an_end_told_alone_is_an_end() -> None:
    text = "自2019年以来，县政协抓招商。到2020年，引进项目29个。"
    assert periods(HEAD + text, "investment_projects") == [(29, "2019-2020")]


@pytest.mark.parametrize("text", [
    "2021年，县政协召开协商会18场（2020年：16场）。",
    "县政协2021年召开协商会18场(2020年: 16场)，走访委员9人次。",
    "2021年，县政协召开协商会18场（上年：16场）。",
    "2021年，县政协召开协商会18场；2020年：16场。",
])
def test_another_year_may_stand_before_a_colon(text: str) -> None:
    assert periods(HEAD + text, "consultations") == [(18, "2021"), (16, "2020")]


@pytest.mark.parametrize(("words", "found"), [
    ("前年以来", "2022-2024"),
    ("自前年挂牌至今", "2022-2024"),
    ("去年秋天以来", "2023-2024"),
    ("自去年换届以来", "2023-2024"),
    ("从去年到现在", "2023-2024"),
    ("2022年至今", "2022-2024"),
    ("自2022年始", "2022-2024"),
    ("2022年开始", "2022-2024"),
    ("2022年伊始", "2022"),
    ("三年当中", "2022-2024"),
    ("三年如一日", "2022-2024"),
    ("三年多", "2021-2024"),
    ("三年有余", "2021-2024"),
    ("2021至2023三个年度", "2021-2023"),
    ("2021年1月1日至2023年12月31日", "2021-2023"),
    ("2021年春至2023年冬", "2021-2023"),
    ("2023这一年", "2023"),
    ("2023全年", "2023"),
    ("上个年度", "2023"),
    ("新一届以来", ""),
    ("履新以来", ""),
])
def test_words_that_span_years(words: str, found: str) -> None:
    text = f"云岭县政协工作\n2024年9月9日\n\n{words}，县政协召开协商会81场。"
    assert periods(text, "consultations") == [(81, found)]


@pytest.mark.parametrize(("text", "found"), [
    ("2017年，县政协挂出第一块驿站的牌子。五年后的今天，召开协商会81场。", "2022"),
    ("2019年，县政协摆出第一张方桌。三年后，如今召开协商会81场。", "2022"),
    ("去年，县政协召开协商会81场，如今场场有回音。", "2021"),
    ("2022年，县政协五年跑遍128个村。一页页翻：召开协商会81场。", "2018-2022"),
    ("县政协四年写下一本账。召开协商会81场。", "2019-2022"),
])
def test_years_after_a_beginning_are_told_from_today(text: str, found: str) -> None:
    assert periods("云岭县政协工作\n2022年11月9日\n\n" + text, "consultations")[-1:] == [(81, found)]
