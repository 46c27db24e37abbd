"""Articles about one member: what he or she does is not the committee's, over all the paragraphs about him or her."""

from __future__ import annotations

import pytest

from tests.extract.told import bodies, figures, set_aside

FARMER = """\
【委员风采】
潘远山：茶山上的带头人
来源：云岭县融媒体中心   2024-11-21   记者 苏晓

清晨五点，云岭县政协委员、远山茶业合作社理事长潘远山已经上了山。
2016年以来，潘远山提交提案26件，反映社情民意信息41条。
“路是走出来的。”为了写好提案，他跑了3个省，收集意见建议80多条。
富了不忘乡亲。设立“远山助学金”，连续8年资助贫困学生120名，个人累计捐款160万元。
去年，“潘远山委员工作室”挂牌。一年多来，这间小屋接待群众320人次，调解矛盾纠纷43起。
"""
COMMITTEE = """\

今年以来，云岭县政协建成委员工作室27个，化解矛盾纠纷234起。捐款捐物328万元。
"""


def test_what_the_member_does_is_not_the_committees() -> None:
    for indicator in ("proposals_submitted", "opinion_reports", "people_helped", "funds_donated", "disputes_resolved"):
        assert figures(FARMER, indicator) == []
    assert set_aside(FARMER, "people_helped") == [(120, "other_organisation")]


def test_what_the_committee_does_below_is_its_own() -> None:
    assert bodies(FARMER + COMMITTEE, "member_workrooms") == [(27, "云岭县政协")]
    assert bodies(FARMER + COMMITTEE, "disputes_resolved") == [(234, "云岭县政协")]
    assert figures(FARMER + COMMITTEE, "funds_donated") == [3280000]


def test_what_all_members_do_is_not_the_members_own() -> None:
    assert figures(FARMER + "\n全县政协委员今年参加公益活动86场。\n" + COMMITTEE, "charity_events") == [86]
    assert figures(FARMER + "\n今年参加公益活动86场。\n" + COMMITTEE, "charity_events") == []


@pytest.mark.parametrize("text", [
    "守护光明的人\n——记云岭县政协委员、县人民医院眼科主任周清扬\n2024-05-06\n\n周清扬从医二十年。周委员每月下乡。\n\n"
    "连续6年举办义诊36场，资助困难学生52名。周清扬说，值得。\n",
    "把心交给孩子\n2024-05-06\n\n云岭县政协委员郑文是一名教师。郑文常说，孩子最要紧。\n\n退休后郑文办起书屋，举办公益讲座36场，"
    "资助困难学生52名。郑文的书屋有名。\n",
    "律师孟昭的一天\n2024-05-06\n\n早上八点，孟昭到了。孟昭是云岭县政协委员，云岭县政协委员、律师孟昭很忙。孟昭当天接访。\n\n"
    "五年间，老孟举办普法讲座36场，资助困难学生52名。\n",
], ids=["heading", "first sentence", "surname"])
def test_articles_about_a_member_are_told_by_heading_or_opening(text: str) -> None:
    assert figures(text, "charity_events") == []
    assert figures(text, "people_helped") == []


@pytest.mark.parametrize("text", [
    "云岭县政协开展助学活动\n2024-05-06\n\n云岭县政协委员、律师孟昭参加活动。活动资助困难学生52名。\n\n全年举办普法讲座36场。\n",
    "云岭县政协提案工作\n2024-05-06\n\n云岭县政协委员、公司董事长董平说，董事长要有担当。董事长们响应。\n\n县政协资助困难学生52名，"
    "举办普法讲座36场。\n",
], ids=["one of many", "a title"])
def test_a_member_named_in_passing_makes_no_article_about_him(text: str) -> None:
    assert figures(text, "charity_events") == [36]
