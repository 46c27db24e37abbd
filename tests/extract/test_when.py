"""When a figure speaks of: the years that its words of time mean, and an empty period where the text does not say."""

from __future__ import annotations

import unicodedata

import pytest

from extract.model import Reason
from tests.extract.told import observations, periods

FILED = "proposals_filed"
IN_MAY, IN_JANUARY = "2024年5月8日", "2024年1月8日"


def report(sentence: str, published: str = "", title: str = "云岭县政协见闻") -> str:
    return "\n".join(line for line in (title, published, sentence) if line)


def when(sentence: str, published: str = "", title: str = "云岭县政协见闻") -> str:
    (period,) = {period for _, period in periods(report(sentence, published, title), FILED)}
    return period


def why(sentence: str, published: str = "") -> Reason:
    text = report(sentence, published)
    reason = observations(text, FILED)[0].period_from
    assert reason is not None
    words = unicodedata.normalize("NFKC", text[reason.start : reason.end]).replace(" ", "")
    assert words == unicodedata.normalize("NFKC", reason.text)
    return reason


@pytest.mark.parametrize(("words", "period"), [
    ("2023年", "2023"), ("2023年度", "2023"), ("二〇二三年", "2023"), ("２０２３年", "2023"), ("2023 年", "2023"),
    ("2018年至2022年", "2018-2022"), ("2018—2022年", "2018-2022"), ("2018-2022年", "2018-2022"),
    ("从2018年到2022年", "2018-2022"), ("2018年1月至2022年12月", "2018-2022"),
    ("五年来（2018—2022年）", "2018-2022"), ("2016年12月换届以来的五年（2017—2021年）", "2017-2021"),
    ("“十三五”期间", "2016-2020"),
    ("截至2023年底", "2023"), ("2023年上半年", "2023"),
])
@pytest.mark.parametrize("published", ["", IN_MAY, IN_JANUARY])
def test_years_said_in_so_many_words_need_no_day_of_publication(words: str, period: str, published: str) -> None:
    assert when(f"{words}，县政协立案97件。", published) == period
    assert not why(f"{words}，县政协立案97件。", published).assumed


@pytest.mark.parametrize(("words", "in_may", "in_january"), [
    ("今年", "2024", "2024"),
    ("今年以来", "2024", "2024"),
    ("今年上半年", "2024", "2024"),
    ("去年", "2023", "2023"),
    ("去岁", "2023", "2023"),
    ("前年", "2022", "2022"),
    ("上年", "2023", "2023"),
    ("一年来", "2024", "2023"),
    ("过去一年", "2024", "2023"),
    ("五年来", "2020-2024", "2019-2023"),
    ("过去五年", "2020-2024", "2019-2023"),
    ("三年来", "2022-2024", "2021-2023"),
    ("2019年以来", "2019-2024", "2019-2023"),
    ("自2019年以来", "2019-2024", "2019-2023"),
])
def test_time_is_counted_from_publication_which_in_january_to_march_looks_back(
    words: str, in_may: str, in_january: str
) -> None:
    sentence = f"{words}，县政协立案97件。"
    assert when(sentence, IN_MAY) == in_may
    assert when(sentence, IN_JANUARY) == in_january
    assert why(sentence, IN_MAY).text in words


def test_the_current_year_of_a_text_of_may() -> None:
    assert when("本年度，县政协立案97件。", IN_MAY) == "2024"


@pytest.mark.parametrize("month", range(1, 13))
def test_the_past_year_is_the_one_before_until_march(month: int) -> None:
    assert when("一年来，县政协立案97件。", f"2024年{month}月8日") == ("2023" if month <= 3 else "2024")


@pytest.mark.parametrize("words", ["今年", "去年", "一年来", "五年来", "上年", "截至目前"])
def test_time_counted_from_publication_stays_empty_where_that_is_not_known(words: str) -> None:
    assert when(f"{words}，县政协立案97件。") == ""


@pytest.mark.parametrize("published", ["", IN_MAY, IN_JANUARY])
@pytest.mark.parametrize("words", ["近年来", "多年来", "本届以来", "换届以来", "长期以来"])
def test_a_time_that_the_text_does_not_tell_stays_empty(words: str, published: str) -> None:
    assert when(f"{words}，县政协立案97件。", published) == ""


def test_a_papers_own_year_is_not_the_figures() -> None:
    assert when("2023年，县政协召开会议。按照2019年印发的办法评选。立案97件。", IN_MAY) == "2023"
    assert when("2023年，县政协召开会议。2019年立案97件。", IN_MAY) == "2019"


@pytest.mark.parametrize(("words", "period"), [
    ("“十四五”开局之年", "2021"), ("“十三五”收官之年", "2020"), ("“十三五”时期", "2016-2020"),
])
def test_a_year_of_a_five_year_plan(words: str, period: str) -> None:
    assert when(f"{words}，县政协立案97件。") == period


def test_the_next_year_of_a_row() -> None:
    text = report("2019年立案97件；到2022年，立案120件。", IN_MAY)
    assert periods(text, FILED) == [(97, "2019"), (120, "2022")]
    assert when("从2018年到2022年，立案97件。", IN_MAY) == "2018-2022"


def test_years_told_later_of_something_else_do_not_explain_a_number_of_years() -> None:
    assert when("五年来，立案97件。2016年至2020年，连续五年获奖。", "2021年12月20日") == "2017-2021"
    assert when("2016年至2020年，县政协努力履职。五年来，立案97件。", "2021年12月20日") == "2016-2020"


def test_a_topic_stands_behind_the_reporters_names() -> None:
    text = report("本报讯（记者 管苇） 4年来，县政协收到提案120件。截至2021年11月底，立案97件。", "2022年2月22日")
    assert periods(text, FILED) == [(97, "2018-2021")]


def test_a_figure_in_the_heading_has_the_time_of_the_sentences_below() -> None:
    text = "云岭县政协立案97件\n2024年5月8日\n2022年，县政协立案97件。"
    assert periods(text, FILED) == [(97, "2022"), (97, "2022")]
    assert [o.period_from.assumed for o in observations(text, FILED) if o.period_from] == [True, False]


def test_without_words_of_time_the_year_is_that_of_publication_and_assumed() -> None:
    assert when("县政协立案97件。", IN_MAY) == "2024"
    assert why("县政协立案97件。", IN_MAY).assumed
    assert why("县政协立案97件。", IN_MAY).text == IN_MAY
    assert when("县政协立案97件。") == ""


def test_a_report_on_work_given_to_the_session_is_about_the_year_before() -> None:
    title = "云岭县政协常务委员会工作报告"
    assert when("立案97件。", IN_JANUARY, title) == "2023"
    assert when("立案97件。", IN_MAY, title) == "2024"
    late = "政协云岭县九届五次会议提案工作报告摘要"
    assert when("一年来，立案97件。", IN_MAY, late) == "2023"
    assert when("一年来，立案97件。", IN_MAY) == "2024"


def test_members_at_the_end_of_the_year_are_of_the_year_reported_on() -> None:
    title = "云岭县政协2023年工作总结"
    text = report("2023年，走访委员9次。到年底，本届县政协共有委员213名。", IN_JANUARY, title)
    assert periods(text, "members") == [(213, "2023")]


@pytest.mark.parametrize(("line", "period"), [
    ("来源：云岭日报  时间：2022-11-05", "2022"), ("2022年11月5日", "2022"), ("2022.11.05", "2022"),
    ("2022/11/5", "2022"), ("5.11.2022 12:05  本文来源：云岭县新闻门户", "2022"),
    ("二〇二二年十一月五日", "2022"), ("发布日期：2022-11-05 10:20", "2022"),
])
def test_days_of_publication(line: str, period: str) -> None:
    assert when("今年，县政协立案97件。", line) == period
    text = f"云岭县政协见闻\n今年，县政协立案97件，都已办复。\n{line}\n"
    assert periods(text, FILED) == [(97, period)]


def test_a_date_in_the_text_is_not_the_day_of_publication() -> None:
    text = "云岭县政协见闻\n2024年5月8日\n2021年3月2日，县政协召开会议。今年，县政协立案97件。"
    assert periods(text, FILED) == [(97, "2024")]


@pytest.mark.parametrize(("words", "period"), [
    ("2017年到现在", "2017-2021"), ("自2017年起", "2017-2021"), ("该活动2017年启动，从未间断，至今", "2017-2021"),
    ("活动2017年启动", "2017"), ("五年立案提案910件，", "2017-2021"), ("五年规划期内", "2021"),
    ("五年加在一起", "2017-2021"), ("从2017年3月挂牌算起", "2017-2021"), ("2017年我们一起", "2017"),
    ("该活动自2017年发起，到今年整整五年，一棒接着一棒跑，从未间断，", "2017-2021"),
    ("自2017年2月创办至2021年10月", "2017-2021"), ("四年多来", "2017-2021"),
    ("志愿服务已开展二十年", "2021"),
])
def test_time_that_lasts_until_the_day_of_publication(words: str, period: str) -> None:
    assert when(f"{words}，县政协立案97件。".replace("，，", "，"), "2021年11月26日").endswith(period)


def test_what_a_session_has_taken_in_so_far_is_of_its_own_year() -> None:
    told = "过去的一年，县政协收到提案512件。2023年全县经济增长。"
    text = report(f"{told}\n截至16日17时，大会秘书处提案组已收到提案203件。", "2024年1月17日")
    assert periods(text, "proposals_submitted") == [(512, "2023"), (203, "2024")]


@pytest.mark.parametrize("words", ["九届二次会议以来", "九届二次会议至今", "自九届二次会议起", "九届二次会议闭幕以来"])
def test_since_a_session_ends_with_the_next_one(words: str) -> None:
    title = "云岭县政协动态"
    assert when(f"昨日召开的九届三次会议上，记者获悉，{words}，县政协立案97件。", IN_JANUARY, title) == "2023"
    text = report(f"九届三次会议以来，收到提案120件。上一年度，{words}，县政协立案97件。", IN_JANUARY,
                  "（在政协云岭县九届四次会议上）")
    assert periods(text, FILED) == [(97, "2022")]


def test_what_a_session_counts_up_to_the_days_before_the_next_is_of_one_year() -> None:
    told = "九届一次会议以来，立案97件。截至2019年2月20日，99.2%的提案已办复。"
    text = report(told, "2019年3月3日", "云岭县政协动态\n九届二次会议上")
    assert periods(text, "proposal_handling_rate") == [(99.2, "2018")]


def test_an_account_of_a_year_is_what_the_sentences_behind_it_are_about() -> None:
    text = report("近日，县政协在线上晒2023年成绩单。县政协：立案97件。", "2024年5月26日")
    assert periods(text, FILED) == [(97, "2023")]
    assert when("主席会议讨论并听取2023年提案工作情况汇报。县政协立案97件。", IN_MAY) == "2023"
    assert when("主席会议讨论并印发2023年工作规则。县政协立案97件。", IN_MAY) == "2024"


def test_what_a_year_is_only_the_basis_of_is_of_another_one() -> None:
    assert when("在去年9件的基础上，县政协立案97件。", IN_MAY) == "2024"
    assert when("这是在2022年成立5个工作室的基础上，县政协立案97件。", IN_MAY) == "2024"


FIVE = "政协云岭县第九届委员会常务委员会工作报告"


def test_in_a_report_on_five_years_one_of_them_holds_for_its_paragraph_only() -> None:
    told = "五年来，县政协收到提案512件。今年立案的25件中，9件涉及教育。收到社情民意信息8条。\n【一线】县政协立案97件。"
    text = report(told, "2021年12月21日", FIVE)
    assert periods(text, FILED)[-1] == (97, "2017-2021")
    told = "五年来，县政协收到提案512件。\n2021年工作\n县政协开展工作。\n县政协立案97件。"
    text = report(told, "2021年12月21日", FIVE)
    assert periods(text, FILED) == [(97, "2021")]
    told = "五年来，县政协收到提案512件。2020年新冠肺炎疫情来袭，委员捐款9万元。县政协立案97件。"
    assert periods(report(told, "2021年12月21日", FIVE), FILED) == [(97, "2017-2021")]
    text = report("近两年来，县政协探索不停。\n今年，县政协收到提案120件。\n县政协立案97件。", "2021年12月21日")
    assert periods(text, FILED) == [(97, "2021")]


@pytest.mark.parametrize("words", ["届内", "到届末共", "任期内"])
def test_within_a_term_means_the_years_of_the_heading_above(words: str) -> None:
    told = "第六届委员会（1998年3月—2002年12月）\n2000年，县政协收到提案120件。\n学习。1999年创办讲堂，"
    assert periods(report(f"{told}{words}立案97件。", title="《政协云岭县志》"), FILED) == [(97, "1998-2002")]


@pytest.mark.parametrize("title", ["【年终盘点】2022，云岭县政协的账单", "盘点2022 | 云岭县政协"])
def test_a_bare_year_of_an_account(title: str) -> None:
    assert when("县政协立案97件。", "2023-01-12", title) == "2022"


def test_members_of_a_report_on_a_year_are_of_that_year() -> None:
    text = report("本届县政协共有委员176名。", IN_JANUARY, "政协云岭县委员会2023年度履职情况报告")
    assert periods(text, "members") == [(176, "2023")]
    assert periods(report("本届县政协共有委员176名。", IN_JANUARY), "members") == [(176, "2024")]
    told = "一年来，县政协走访委员9次。"
    assert periods(report(f"{told}本届县政协共有委员176名。", IN_JANUARY, FIVE), "members") == [(176, "2023")]
    assert periods(report(f"{told}十届县政协共有委员176名。", IN_JANUARY, FIVE), "members") == [(176, "2024")]


def test_years_behind_the_label_of_a_section_stand_for_it() -> None:
    text = report("一、提案工作  1993—1997年，县政协收到提案862件。任期内共立案791件。", title="云岭县志(1991-2005)")
    assert periods(text, FILED) == [(791, "1993-1997")]


# --- which words of time govern ---------------------------------------------------------------------------

def test_the_words_of_its_own_sentence_come_first() -> None:
    text = report("2023年，县政协召开会议。2022年立案90件。2021年立案80件。", IN_MAY)
    assert periods(text, FILED) == [(90, "2022"), (80, "2021")]


def test_a_time_holds_until_another_one_is_named() -> None:
    text = report("2023年，县政协召开会议。县政协走访委员。共立案97件。2022年，县政协开展调研。共立案90件。", IN_MAY)
    assert periods(text, FILED) == [(97, "2023"), (90, "2022")]


def test_a_time_in_the_heading_holds_for_the_article() -> None:
    assert periods("云岭县政协2023年提案工作综述\n县政协共立案97件。", FILED) == [(97, "2023")]


def test_what_was_done_in_a_year_is_no_comparison() -> None:
    assert when("第九届县政协于2021年11月换届，立案97件。", IN_MAY) == "2021"
    assert when("县政协立案97件，不少于2021年。", IN_MAY) == "2024"


def test_a_comparison_names_the_time_of_its_own_figure_only() -> None:
    text = report("2023年立案97件，比2022年的90件增加7件。办结97件。", IN_MAY)
    assert periods(text, FILED) == [(97, "2023"), (90, "2022")]
    assert periods(text, "proposals_replied") == [(97, "2023")]


def test_a_plan_for_a_year_tells_nothing_of_the_figures_behind_it() -> None:
    text = report("2023年，县政协开展提案工作。2024年，县政协将走访委员。立案97件。", IN_MAY)
    assert periods(text, FILED) == [(97, "2023")]


def test_last_year_is_counted_from_the_year_spoken_of() -> None:
    assert when("2022年，县政协召开会议。上年立案97件。", IN_MAY) == "2021"


@pytest.mark.parametrize("words", ["2021年、2022年、2023年", "2021年、2022年和2023年", "2021年至2023年", "2021—2023年"])
def test_figures_in_turn_for_years_in_turn(words: str) -> None:
    text = report(f"{words}，县政协分别立案97件、98件、99件。", IN_MAY)
    assert periods(text, FILED) == [(97, "2021"), (98, "2022"), (99, "2023")]


def test_three_years_and_their_figures_in_turn() -> None:
    text = report("三年来，县政协分别立案97件、98件、99件。", IN_JANUARY)
    assert periods(text, FILED) == [(97, "2021"), (98, "2022"), (99, "2023")]


def test_a_rise_from_one_year_to_another_gives_both() -> None:
    text = report("满意率由2021年的96.2%上升到2023年的99.6%。", IN_MAY)
    assert periods(text, "proposal_satisfaction_rate") == [(96.2, "2021"), (99.6, "2023")]


def test_the_articles_of_a_page_each_have_their_day() -> None:
    text = (
        "云岭县政协\n提案工作再上台阶\n2022-06-05\n本报讯 今年，县政协加强提案工作，审查立案97件。\n"
        "云川县政协\n提案办理落到实处\n2023-06-05\n本报讯 今年，县政协注重提案质量，审查立案80件。\n"
    )
    assert periods(text, FILED) == [(97, "2022"), (80, "2023")]


# --- not yet -----------------------------------------------------------------------------------------------

def test_since_a_year_without_a_day_of_publication_has_no_known_end() -> None:
    assert when("2019年以来，县政协立案97件。") == ""


def test_since_a_plan_began_ends_with_the_report() -> None:
    assert when("“十四五”以来，县政协立案97件。", IN_MAY) == "2021-2024"


def test_figures_in_turn_each_keep_the_words_of_their_year() -> None:
    found = observations(report("2021年、2022年、2023年分别立案97件、98件、99件。"), FILED)
    assert [o.period_from.text for o in found if o.period_from] == ["2021年", "2022年", "2023年"]


def test_a_day_in_full_width_signs_is_read() -> None:
    assert when("（２０２１－１２－２２　　浏览：４１２）\n\n今年，县政协立案97件。") == "2021"


@pytest.mark.parametrize(("text", "told"), [
    ("第六届县政协（1984—1987年）收到提案312件。任期内立案298件。", "1984-1987"),
    ("政协第六届云岭县委员会（1984-1987年）共召开全会4次。其间立案298件。", "1984-1987"),
    ("截至1月8日17时，县政协十届四次会议已收到提案98件，立案90件。", "2024"),
    ("2023年，县政协履职有为。县政协十届四次会议已共收到提案98件，立案90件。", "2024"),
    ("2023年，县政协履职有为。按十届四次会议提出的要求，立案90件。", "2023"),
])
def test_years_in_brackets_behind_a_committee_stand_and_a_session_has_its_year(text: str, told: str) -> None:
    assert when(text, IN_JANUARY) == told


def test_a_day_before_a_sentence_dates_it() -> None:
    text = "区政协送年货\n\n(2020年1月20日 第3版)1月19日，云岭区政协办复提案9件。\n2019年，区政协立案97件。"
    assert periods(text, "proposals_replied") == [(9, "2020")]


@pytest.mark.parametrize(("text", "period"), [
    ("关于上年度提案办理情况的汇报\n二〇二四年三月七日\n\n云岭县政协收到提案97件。\n\n二、督办。立案88件。", "2023"),
    ("云岭县政协提案办理情况\n2024年3月7日\n\n上年度收到提案97件。\n\n二、督办。立案88件。", "2024"),
    ("云岭县政协报告\n2023年3月4日\n\n2017年至2022年的五年，是爬坡的五年。\n\n五年立案88件。", "2017-2022"),
    ("云岭县政协报告\n2023年3月4日\n\n2018年至2022年的五年，是爬坡的五年。\n\n五年立案88件。", "2018-2022"),
    ("云岭县政协报告\n2023年3月4日\n\n2017年至2022年，是爬坡的几年。\n\n五年立案88件。", "2018-2022"),
    ("云岭县政协报告\n2021年3月4日\n\n从2016年换届到2021年任满，县政协开会。任内立案88件。", "2016-2021"),
    ("云岭县政协报告\n2021年3月4日\n\n从2016年打到2020年，这一仗不易。\n\n县政协立案88件。", "2016-2020"),
    ("云岭县政协报告\n2021年3月4日\n\n自二〇一六年春至二〇二〇年冬，县政协立案88件。", "2016-2020"),
    ("云岭县政协报告\n2021年3月4日\n\n2016年收到提案98件，五个年头里，县政协立案88件。", "2016-2020"),
    ("云岭县政协报告\n2022年3月4日\n\n立案88件，为近五年最多。会后立案97件。", "2022"),
    ("云岭县政协快报\n2020年1月7日\n\n自上次全会（八届三次会议）闭幕以来，县政协收到提案98件。已立案88件。", "2019"),
    ("云岭县政协快报\n2023年1月16日\n\n县政协连同7个乡（镇），2022年收到提案98件。细账如下：立案88件。", "2022"),
    ("云岭县政协答卷\n2022-01-06\n\n五届县政协任期内（2017—2021年），视察52次。立案88件。", "2017-2021"),
    ("云岭县政协答卷\n2025年1月21日\n\n五届三次会议后的这一年，收到提案98件，上一年度为97件。立案88件。", "2024"),
    ("（本台消息，2024年1月4日播出）过去的一年，云岭县政协阵地更密。在这里，立案88件。", "2023"),
    ("云岭县政协工作综述\n2024年5月4日\n\n近年来，县政协重视协商。全年立案88件。", "2024"),
    ("云岭县政协工作综述\n2024年5月4日\n\n县政协历来重视协商，立案88件。", "2024"),
    ("云岭县政协工作综述\n2024年5月4日\n\n近年来，县政协重视协商。立案88件。", ""),
    ("办理有力，云岭县政协立案88件。\n督办有方，2017至2021年间，县政协督办提案12件。\n（2022年1月6日）", "2017-2021"),
    ("云岭县政协见闻\n\n办理有力，立案88件。\n督办有方，2017至2021年间，督办提案12件。\n（2022年1月6日）", "2022"),
])
def test_the_time_of_a_report_governs_what_no_other_words_of_time_do(text: str, period: str) -> None:
    assert periods(text, FILED)[-1][1] == period
