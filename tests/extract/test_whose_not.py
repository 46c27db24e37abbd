"""Articles of which no committee is the one that reports: its figures are none, and a committee's own stay."""

from __future__ import annotations

import pytest

from tests.extract.told import bodies, figures, set_aside


def why_not(text: str, indicator: str) -> list[str]:
    return [rule for _, rule in set_aside(text, indicator)]


# --- no committee acts ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "热线月报\n本月转办事项9318件，按时办结率99.4%。邀请市人大代表、市政协委员接听热线2场次。",
        "政府工作报告\n过去一年，我们自觉接受市人大的法律监督。办理政协委员提案共437件，办复率98.9%。",
    ],
)
def test_an_article_in_which_no_committee_acts_gives_none(text: str) -> None:
    assert figures(text, "proposal_handling_rate") == []
    assert why_not(text, "proposal_handling_rate") == ["no_committee"]


def test_a_short_name_that_acts_keeps_the_figure_although_its_place_is_not_told() -> None:
    assert bodies("县政协办理提案437件，办复率98.9%。", "proposal_handling_rate") == [(98.9, "")]


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("会上，邀请市直部门、云岭县政协，审查立案97件。", False),
        ("会上，县委书记肯定成绩、云岭县政协审查立案97件。", True),
    ],
)
def test_a_committee_asked_together_with_others_does_not_act(text: str, taken: bool) -> None:
    text = f"2023年，云川市政协办复提案80件。{text}"
    assert ("云岭县政协" in [body for _, body in bodies(text, "proposals_filed")]) is taken


# --- the article of another organisation ------------------------------------------------------------------------


def test_a_party_committees_department_is_another_organisation() -> None:
    text = "中共云岭县委组织部通报\n2023年，县委组织部举办专题培训班34期。县政协机关选派学员。学员撰写调研报告410篇。"
    for indicator in ("training_sessions", "research_reports"):
        assert figures(text, indicator) == []
        assert why_not(text, indicator) == ["other_organisation"]


def test_a_committee_named_in_full_keeps_its_figure_in_another_organisations_article() -> None:
    text = "县委组织部通报\n2023年，县委组织部举办专题培训班34期。云岭县政协撰写调研报告4篇。"
    assert bodies(text, "research_reports") == [(4, "云岭县政协")]


@pytest.mark.parametrize("words", ["在县委组织部支持下，", "县委统战工作有新成绩，", "会同县委宣传部，"])
def test_a_department_that_only_helps_is_not_the_one_that_acts(words: str) -> None:
    assert bodies(f"2023年，云岭县政协{words}办复提案97件。", "proposals_replied") == [(97, "云岭县政协")]


# --- the place itself --------------------------------------------------------------------------------------------


def test_what_a_place_signs_is_not_its_committees() -> None:
    assert figures("2023年，云岭县签约项目37个，总投资126亿元。云岭县政协机关在建设路。", "investment_projects") == []


@pytest.mark.parametrize("words", ["云岭县政协", "云岭县政协助推云岭县", "云岭县政协牵线，推动云岭县"])
def test_what_a_committee_helps_a_place_to_sign_is_the_committees(words: str) -> None:
    assert bodies(f"2023年，{words}签约项目37个。", "investment_projects") == [(37, "云岭县政协")]


@pytest.mark.parametrize(("words", "taken"), [
    ("县委、县政府、云岭县政协机关驻槐阳镇", False),
    ("县政府大力支持、云岭县政协多方奔走", True),
])
def test_a_committee_among_the_offices_of_a_place_is_not_the_one_that_acts(words: str, taken: bool) -> None:
    text = f"云岭概览\n2022年，全年引进项目33个。{words}。"
    assert (figures(text, "investment_projects") == [33]) is taken


# --- articles on other matters -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "aside"),
    [
        ("关于我县学前教育发展情况的调研报告", True),
        ("关于乡镇卫生院建设的视察报告（节选）", True),
        ("云岭县政协文史资料印刷服务采购公告", True),
    ("讣　告", True),
    ("王大明同志逝世", True),
    ("关于县政协提案工作的调研报告", False),
    ("云岭县政协公告栏", False),
    ("王大明同志的一天", False),
        ("云岭县政协审议《关于学前教育的调研报告》", False),
        ("云岭县政协形成调研报告", False),
    ],
)
def test_a_report_on_another_matter_tells_that_matters_figures(title: str, aside: bool) -> None:
    text = f"{title}\n\n2023年，云岭县政协开展了调研。资助困难幼儿3460人次。"
    assert (why_not(text, "people_helped") == ["subject_title"]) is aside
    assert (figures(text, "people_helped") == [3460]) is not aside


@pytest.mark.parametrize(("title", "aside"), [
    ("政协云岭县委员会全体会议工作规则", True),
    ("政协云岭县五届四次会议日程", True),
    ("关于公开征集云岭县政协提案线索的公告", True),
    ("云岭县政协委员培训测验（第二套）", True),
    ("云岭县政协提案征集有新招", False),
    ("云岭县政协议程紧凑开好全会", False),
])
def test_a_heading_of_rules_agendas_calls_and_tests(title: str, aside: bool) -> None:
    text = f"{title}\n\n2023年，云岭县政协开展视察活动2次。"
    assert (why_not(text, "inspections") == ["plan_title"]) is aside
    assert (figures(text, "inspections") == [2]) is not aside


@pytest.mark.parametrize("when", ["民国二十七年", "清同治七年", "1938年", "民国19年"])
def test_before_there_were_committees_no_figure_is_one_of_a_committee(when: str) -> None:
    text = f"云岭县政协文史委供稿\n{when}，共募捐8000元，救济灾民三千人。\n2023年，云岭县政协救济灾民40人。"
    assert figures(text, "people_helped") == [40]
    assert why_not(text, "people_helped") == ["before_committees"]


@pytest.mark.parametrize("words", ["《民国二十七年的云岭》等", "《1938年的云岭》等", "1949年以来的"])
def test_a_book_on_old_times_is_the_committees(words: str) -> None:
    assert figures(f"2023年，云岭县政协编印{words}文史资料2部。", "history_publications") == [2]


# --- persons -----------------------------------------------------------------------------------------------------

def test_a_year_is_no_part_of_a_name_behind_it() -> None:
    text = "云岭县政协\n1983年任县政协副主席，提交提案12件。"
    assert "年任县政协" not in [body for _, body in bodies(text, "proposals_submitted")]


def test_members_named_with_others_do_not_make_it_their_committees() -> None:
    text = "通报\n2023年，共募集助学金318万元。对云岭县政协委员周立人等20名个人予以表扬。"
    assert figures(text, "funds_donated") == []


@pytest.mark.parametrize(("office", "body"), [
    ("来宾市人民政府网", "来宾市政协"),  # 来宾 is also a word: a guest
    ("建议市人民政府网", ""),
])
def test_the_office_of_a_place_that_is_named_like_a_word(office: str, body: str) -> None:
    text = f"来源：{office}  2022-12-05\n\n从市政府督查室获悉，市政协五届一次会议以来立案的提案共97件。"
    found = bodies(text, "proposals_filed")
    assert found == ([(97, body)] if body else found)
    assert body or "建议市政协" not in [one for _, one in found]


# --- members, their groups, those who reply ----------------------------------------------------------------------


@pytest.mark.parametrize("words", [
    "县妇联界别共提交提案16件", "农业界提交提案16件", "工商联界别委员全年提出提案16件", "委员王某提交提案36件",
    "委员沈立五年来累计提交提案36件",
])
def test_the_proposals_of_a_member_or_a_group_are_not_all_of_them(words: str) -> None:
    text = f"云岭县政协见闻\n2024年5月8日\n今年，云岭县政协立案97件。{words}。"
    assert figures(text, "proposals_submitted") == []


@pytest.mark.parametrize("words", [
    "这位农机站站长先后提交提案16件", "这名来自乡村小学的老委员十年来提交提案16件", "那位90后委员累计提交提案16件",
    "老郑先后提交提案16件", "周女士累计提交提案16件", "陈医生五年来提交提案16件", "张大山委员个人资助学生16名",
])
def test_what_a_person_does_is_not_the_committees(words: str) -> None:
    text = f"云岭县政协见闻\n2024年5月8日\n今年，云岭县政协立案97件。{words}。"
    assert figures(text, "proposals_submitted") == figures(text, "people_helped") == []


@pytest.mark.parametrize(("words", "indicator", "taken"), [
    ("这位委员介绍，云岭县政协提交提案120件", "proposals_submitted", [120]),
    ("老委员先后提交提案120件", "proposals_submitted", [120]),
    ("党外委员、小组委员累计提交提案120件", "proposals_submitted", [120]),
    ("委员个人捐助资金86万元，帮扶贫困户320户", "people_helped", [320]),
    ("30多名委员个人捐款42万元", "funds_donated", [420000]),
])
def test_what_members_do_together_is_the_committees(words: str, indicator: str, taken: list[float]) -> None:
    text = f"云岭县政协见闻\n2024年5月8日\n今年，云岭县政协立案97件。{words}。"
    assert figures(text, indicator) == taken


@pytest.mark.parametrize("words", ["社会各界提交提案120件", "广大委员提交提案120件", "委员踊跃提交提案120件"])
def test_the_proposals_of_all_are_the_committees(words: str) -> None:
    text = f"云岭县政协见闻\n2024年5月8日\n今年，云岭县政协立案97件。{words}。"
    assert figures(text, "proposals_submitted") == [120]


@pytest.mark.parametrize(("words", "taken"), [
    ("县政府办公室承办提案61件，全部办结", []),
    ("县政府办公室全年承办县政协提案61件，办复率100%", []),
    ("县政府办公室大力支持，提案办复率100%", [100]),
])
def test_the_share_of_an_office_that_replies_is_not_that_of_all(words: str, taken: list[float]) -> None:
    text = f"云岭县政协见闻\n2024年5月8日\n今年，云岭县政协立案97件。{words}。"
    assert figures(text, "proposal_handling_rate") == taken


@pytest.mark.parametrize("words", [
    "同日，县人大常委会工作报告提交审议：开展视察9次", "县人民法院工作报告指出：开展视察9次",
])
def test_what_the_report_of_another_organisation_tells_is_its_own(words: str) -> None:
    assert figures(f"昨日，云岭县政协开幕。{words}。", "inspections") == []


@pytest.mark.parametrize("title", [
    "喜报：致公党溪川市委会获市政协一等奖", "民建云岭县总支获县政协集体一等奖", "九三学社溪川市委会荣获市政协先进",
])
def test_an_organisation_that_a_committee_honours_is_none(title: str) -> None:
    text = f"{title}\n2024-01-04\n两年来，共报送社情民意信息236条，被采用187条，其中全国政协单篇采用4条；完成调研8项。"
    assert not {body for indicator in ("opinion_reports", "research_projects") for _, body in bodies(text, indicator)}
