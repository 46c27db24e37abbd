"""The right value where several figures are told: shares, places, occasions, totals before and behind their parts."""

from __future__ import annotations

import pytest

from tests.extract.told import WHO, cells_of, figures, set_aside


def values(text: str, indicator: str) -> list[float]:
    """The values of an indicator's cells."""
    return [value for _, _, of, value in cells_of(WHO + text) if of == indicator]


@pytest.mark.parametrize(("text", "rate"), [
    ("立案提案120件，委员对办理情况表示满意的占92.3%，表示比较满意的占6.2%。", 98.5),
    ("提案全部办结。回访中，认为“满意”的占88%、认为“基本满意”的占11.5%，没有人选“不满意”。", 99.5),
    ("对提案办理开展测评，打“满意”票的占96.1%；打“基本满意”票的占3.9%。", 100),
    ("提案办理测评，满意票占91%，基本满意票占8%，不满意票占1%。", 99),
    ("提案反馈表显示，评价满意的提案占89.6%，评价基本满意的提案占9.4%。", 99),
    ("提案办理测评，满意的占89.6%，对办理时限不满意、不基本满意的占9.4%。", 89.6),
    ("提案办理评价，很满意的占60%，满意的占35%，基本满意的占4%。", 99),
    ("提案办理非常满意率71%，满意率24%，基本满意率4.5%。", 99.5),
    ("提案总体满意率97.2%，对承办态度满意率99.5%，对落实结果满意率95%。", 97.2),
    ("提案办理态度满意率99.5%、办理结果满意率95.1%，综合满意率97.3%。", 97.3),
    ("提案综合满意率98.1%，其中对办理过程的满意率99%，对结果的满意率96.4%。", 98.1),
    ("提案满意率98.4%（其中重点提案满意率100%）。", 98.4),
    ("提案办理态度满意率99.5%。办理结果满意率95.1%。", 99.5),
])
def test_the_rate_of_all(text: str, rate: float) -> None:
    assert values(text, "proposal_satisfaction_rate") == [rate]


@pytest.mark.parametrize(("text", "indicator", "total"), [
    ("狠抓委员培训，春季在党校办班2期，秋季在省外办班1期。", "training_sessions", 3),
    ("推进委员教育培训，办专题研修班3期、全员轮训班1期。", "training_sessions", 4),
    ("先后赴厦门大学、市社会主义学院举办委员培训班各2期。", "training_sessions", 4),
    ("举办委员培训班县内5期、省外2期。", "training_sessions", 7),
    ("委员培训班上半年2期、下半年3期，委员讲堂城区9期、乡镇12期。", "training_sessions", 5),
    ("委员培训班上半年2期、下半年3期，委员讲堂城区9期、乡镇12期。", "lectures", 21),
    ("“委员讲堂”机关开讲6期、社区开讲4期、校园开讲3期。", "lectures", 13),
    ("“政协讲坛”主会场开讲5场，分会场开讲11场。", "lectures", 16),
    ("“书香政协讲堂”主会场7期，社区分讲堂5期。", "lectures", 12),
    ("“委员讲堂”共18期，其中城区8期、乡镇10期。", "lectures", 18),
    ("“委员讲堂”乡镇8期、山区学生受益10期。", "lectures", 8),
    ("“委员讲堂”城区8期、乡镇听众600人次。", "lectures", 8),
    ("义诊城区12场次、乡镇30场次。", "charity_events", 42),
    ("建成委员工作室城区7个、乡镇15个，共22个。", "member_workrooms", 22),
])
def test_what_is_told_place_by_place_or_course_by_course_adds_up(text: str, indicator: str, total: float) -> None:
    assert values(text, indicator) == [total]


def test_a_sum_of_places_leads_to_all_its_words() -> None:
    assert figures(f"{WHO}举办委员讲堂城区近6期、乡镇10期。", "lectures") == [16]


@pytest.mark.parametrize(("text", "indicator", "total"), [
    ("开展公益活动96场次。这96场活动中，义诊41场、法律咨询30场。", "charity_events", 96),
    ("开展公益活动96场次，惠及群众。这些活动里，义诊41场、普法宣讲30场。", "charity_events", 96),
    ("编印文史资料7部，内含《文史》5辑、《古桥》1册、《古树》1册。", "history_publications", 7),
    ("委员捐赠款物300万元：现金210万元、物资折款90万元。", "funds_donated", 3000000),
    ("委员捐赠款物300万元，现金210万元、物资折款90万元。", "funds_donated", 3000000),
    ("委员捐赠款物300万元，现金210万元、物资折款80万元。", "funds_donated", 5900000),
    ("收到社情民意信息620条，全年被采用或批示的合计96条次，省政协采用32条，市领导批示64条。", "opinions_adopted", 96),
    ("举办委员培训班5期：集中轮训班2期、专题培训班3期。", "training_sessions", 5),
    ("举办委员培训班5期；又开集中轮训班2期、专题培训班3期。", "training_sessions", 10),
    ("刊印文史书籍6册，计《云岭文史》4册、《云岭茶话》2册。", "history_publications", 6),
    ("出版史料4部，分别是《云岭古桥》1部、《云岭文史》3部。", "history_publications", 4),
    ("编印《云岭文史》第20辑、第21辑两辑，《茶马驿道》一部，《红色云岭》一部，全年共四部。", "history_publications", 4),
    ("新增委员之家4个，总数已达29个。", "member_workrooms", 29),
    ("新建委员驿站6个，总量增至37个。", "member_workrooms", 37),
])
def test_a_total_told_first_holds_its_parts(text: str, indicator: str, total: float) -> None:
    assert values(text, indicator) == [total]


@pytest.mark.parametrize(("text", "total"), [
    ("两次发起募捐。4月为地震灾区募得35万元。8月为洪灾募得22万元。两次共57万元。", 570000),
    ("两次发起募捐。4月为地震灾区募得35万元。8月为洪灾募得22万元。年末共捐款6万元。", 630000),
    ("爱心不断：1月送去价值4万元的棉衣；5月，为村小捐建书屋，折合5.5万元；8月，资助大学新生，共12万元。", 215000),
    ("爱心不断：1月捐款4万元；5月捐款5万元；8月捐款3万元，总共12万元。", 120000),
    ("募捐助残：第一笔8万元，第二笔6万元，两笔合计14万元。", 140000),
    ("投入公益资金95万元，加上为灾区捐款58万元，合计153万元。", 1530000),
    ("组织委员两次捐款，首次32万元，第二次18万元。", 500000),
    ("三场义卖筹款9万元、7万元、5万元，三场共筹得21万元。", 210000),
    ("机关干部捐款3.6万元，委员企业捐款48万元，总共51.6万元。", 516000),
    ("委员踊跃捐赠，现金31万元，粮油、口罩等物资折价9万元。", 400000),
    ("委员向灾区捐款26万元，另捐帐篷、棉被等价值11万元。", 370000),
    ("委员连夜筹款9.3万元；企业家委员给山区小学添置爱心图书，折款6.2万元。", 155000),
])
def test_gifts_of_several_occasions_and_kinds_add_up(text: str, total: float) -> None:
    assert values(text, "funds_donated") == [total]


@pytest.mark.parametrize(("text", "held"), [
    ("召开专题协商会4次、对口协商会9次、界别协商会12次，合计25次。", 25),
    ("召开专题协商会4次、界别协商会9次，共计13次。", 13),
    ("召开专题协商会4次、界别协商会9次，合计20次。", 9),
    ("召开专题协商会4次、界别协商会9次，共13人参加。", 9),
])
def test_the_total_behind_kinds_is_told_where_they_add_up_to_it(text: str, held: float) -> None:
    assert values(text, "consultations") == [held]


def test_two_overall_rates_hold_no_part_of_each_other() -> None:
    text = f"{WHO}提案综合办复率98%，综合满意率97%，其他满意率99%。"
    assert figures(text, "proposal_satisfaction_rate") == [97]
    assert figures(text, "proposal_handling_rate") == [98]


@pytest.mark.parametrize(("text", "helped"), [
    ("委员帮扶困难家庭326户，参与结对帮扶行动4200人次。", [326]),
    ("委员参加慰问活动260人次，慰问困难群众180人。", [180]),
    ("组织慰问活动，慰问困难群众180人次。", [180]),
])
def test_those_who_help_are_not_those_who_are_helped(text: str, helped: list[float]) -> None:
    assert values(text, "people_helped") == helped


@pytest.mark.parametrize(("text", "held"), [
    ("十一届十五次常委会专题协商教育。全年召开协商会8次。", 8),
    ("九届委员会二十三次常委会议专题协商医改。全年召开协商会6次。", 6),
    ("九届政协二十六次主席会议专题协商医改。全年召开协商会6次。", 6),
    ("本届召开专题协商会16次。", 16),
])
def test_the_number_of_a_meeting_counts_none(text: str, held: float) -> None:
    assert values(text, "consultations") == [held]


def test_parts_of_a_rate_stay_visible() -> None:
    text = f"{WHO}提案综合满意率98.1%，对办理过程的满意率99%。"
    assert set_aside(text, "proposal_satisfaction_rate") == [(99, "part")]


def test_what_an_organisation_of_the_town_does_is_not_told_of_its_lecture_rooms() -> None:
    assert figures(f"{WHO}政协讲堂主会场8期。街道分讲堂办讲堂13期。", "lectures") == [8, 13]
    assert figures(f"{WHO}政协讲堂主会场8期。街道办讲堂13期。", "lectures") == [8]
