"""Committees told of side by side: whose a figure is by what is given to them, by datelines, lists and headings."""

import pytest

from tests.extract.told import bodies, figures, observations, periods

FILED, SUBMITTED = "proposals_filed", "proposals_submitted"


@pytest.mark.parametrize("words", [
    "委员们向汀洲区政协递交提案116件", "全体政协委员共向汀洲区政协提交提案116件",
    "会议期间，委员向汀洲区政协提案委递交提案116件",
    "广大委员踊跃向汀洲区政协大会提交提案116件", "社会各界先后向汀洲区政协提交提案116件",
    "去年委员们陆续向汀洲区政协提出提案116件",
])
def test_what_members_hand_in_is_counted_by_the_committee(words: str) -> None:
    text = f"两区同考\n2024年1月8日\n去年，澜桥区政协立案143件。{words}，立案104件。"
    assert bodies(text, FILED) == [(143, "澜桥区政协"), (104, "汀洲区政协")]


@pytest.mark.parametrize("words", [
    "还向汀洲区政协通报情况", "先后向汀洲区政协学习经验", "区政府办向汀洲区政协提交报告", "委员们向汀洲区政协借鉴做法",
])
def test_to_whom_something_else_is_told_does_not_act(words: str) -> None:
    text = f"同考\n2024年1月8日\n去年，澜桥区政协立案143件，{words}，征集提案160件。"
    assert "汀洲区政协" not in [body for _, body in bodies(text, SUBMITTED)]


@pytest.mark.parametrize("dateline", [
    "晨报讯", "岭浦日报讯", "岭浦融媒讯", "2023年9月27日  岭浦日报讯", "1月8日讯",
    "岭浦新闻网讯", "岭浦晚报记者站电", "快讯", "早报岭浦讯",
])
def test_a_dateline_is_no_part_of_a_place(dateline: str) -> None:
    text = f"{dateline} 岭浦市政协五届四次会议今天开幕。去年以来，市政协征集提案317件。"
    assert bodies(text, SUBMITTED) == [(317, "岭浦市政协")]


def test_who_writes_for_a_paper_is_no_dateline() -> None:
    text = "办理提速\n晚报通讯员云岭县政协老王\n县政协征集提案317件。"
    assert "员云岭县政协" not in [body for _, body in bodies(text, SUBMITTED)]


@pytest.mark.parametrize(("text", "indicator", "found"), [
    ("今年，潞汀市政协调解矛盾纠纷103起、筹集帮扶资金265.5万元，芦塘区政协分别为88起、142万元。", "disputes_resolved",
     [(103, "潞汀市政协"), (88, "芦塘区政协")]),
    ("今年，潞汀市政协调解矛盾纠纷103起、筹集帮扶资金265.5万元；芦塘区政协则依次是88起、142万元；松坳县政协分别有56起、90万元。",
     "funds_donated", [(2655000, "潞汀市政协"), (1420000, "芦塘区政协"), (900000, "松坳县政协")]),
    ("今年，潞汀市政协征集提案320件、立案281件，而芦塘区政协这两个数字是120件和97件。", FILED,
     [(281, "潞汀市政协"), (97, "芦塘区政协")]),
    ("今年，潞汀市政协立案281件，芦塘区政协为97件，松坳县政协有84件。", FILED,
     [(281, "潞汀市政协"), (97, "芦塘区政协"), (84, "松坳县政协")]),
    ("2023年，云麓县政协提案办复率为98.2%，芷溪县政协达到100%。", "proposal_handling_rate",
     [(98.2, "云麓县政协"), (100, "芷溪县政协")]),
    ("今年，潞汀市政协和芦塘区政协同题协商。市政协开协商会6场、提出建议35条，区政协则分别是11场、29条。",
     "suggestions_made",
     [(35, "潞汀市政协"), (29, "芦塘区政协")]),
    ("2023年，云麓县政协收到提案150件。其中立案120件，芷溪县政协为97件。", FILED,
     [(120, "云麓县政协"), (97, "芷溪县政协")]),
])
def test_bare_figures_of_another_committee(text: str, indicator: str, found: list[tuple[float, str]]) -> None:
    assert bodies("一河两岸\n2023年12月8日\n" + text, indicator) == found


@pytest.mark.parametrize("words", [
    "，其他县区政协分别为88件、42件", "，五个县区政协分别为88件、42件", "，全市各县区政协分别为88件、42件",
    "，芦塘区政协委员分别为88名、42名",
    "，芦塘区政协分别为88场、42万元", "，芦塘区政协为88件重点提案配了专班", "，芦塘区法院分别为88件、42件",
])
def test_figures_that_are_no_committees_list(words: str) -> None:
    assert figures(f"一河两岸\n2023年12月8日\n今年，潞汀市政协征集提案320件、立案281件{words}。", FILED) == [281]


@pytest.mark.parametrize("title", [
    "砚州市各级政协助力重建", "2023年砚州市县两级政协助力重建", "2023年度砚州市三级政协助力重建",
    "砚州市政协系统助力重建", "图解：砚州市县两级政协这一年",
])
@pytest.mark.parametrize("row", ["市政协本级", "市 政 协", "市本级"])
def test_the_heading_of_a_table_tells_whose_the_level_itself_is(title: str, row: str) -> None:
    text = (f"{title}\n填报日期：2023年12月30日\n\n单位 | 提案立案（件） | 委员培训（期）\n{row} | 142 | 6\n"
            "砚湖区政协 | 97 | 4\n石梁县政协 | 84 | 3\n")
    assert bodies(text, FILED) == [(142, "砚州市政协"), (97, "砚湖区政协"), (84, "石梁县政协")]


@pytest.mark.parametrize(("text", "found"), [
    ("砚州市各级政协助力重建\n2023年，市政协立案142件。", [(142, "砚州市政协")]),
    ("我市各级政协助力重建\n2023年，市政协立案142件。", []),
    ("全市各级政协助力重建\n2023年，市政协立案142件。", []),
    ("砚州市各级政协助力重建\n2023年，县政协立案142件。", []),
])
def test_a_short_name_below_such_a_heading(text: str, found: list[tuple[float, str]]) -> None:
    assert bodies(text, FILED) == found


@pytest.mark.parametrize("words", [
    "余下2件结转今年续办", "其余2件转入今年办理", "剩下的2件顺延到今年", "2件已移到今年",
    "2件留待今年再议", "另外2件推迟到今年", "2件全部转到今年",
])
@pytest.mark.parametrize("mark", ["，", "；"])
def test_the_year_that_a_remainder_is_left_to_is_not_that_of_the_figures_behind(words: str, mark: str) -> None:
    text = f"云岭县政协提案工作\n2024年1月8日\n2023年，云岭县政协立案141件，办复139件，{words}{mark}采纳率84.1%。"
    assert periods(text, "proposal_adoption_rate") == [(84.1, "2023")]


@pytest.mark.parametrize(("words", "period"), [
    ("去年立案141件，今年采纳率84.1%", "2024"),
    ("去年立案141件；今年继续办理，采纳率84.1%", "2024"),
    ("去年立案141件。对结转今年续办的2件一并督办，采纳率84.1%", "2024"),
    ("时间转到今年，采纳率84.1%", "2024"),
])
def test_the_year_that_is_gone_over_to_is(words: str, period: str) -> None:
    text = f"云岭县政协提案工作\n2024年11月8日\n云岭县政协{words}。"
    assert periods(text, "proposal_adoption_rate") == [(84.1, period)]


@pytest.mark.parametrize("heading", ["三年提案盘点", "提案工作回顾", "数说", "回望"])
def test_years_listed_below_a_heading_that_looks_back(heading: str) -> None:
    text = f"——政协竹陂县委员会{heading}\n2019、2020、2021年，县政协立案数依次为92件、101件、97件，合计290件。"
    assert periods(text, FILED) == [(92, "2019"), (101, "2020"), (97, "2021"), (290, "2019-2021")]


def test_the_year_of_such_a_heading_is_its_own() -> None:
    assert periods("竹陂县政协提案盘点2021\n县政协立案92件。", FILED) == [(92, "2021")]


SIDE_BY_SIDE = "两区同题\n2023年12月8日\n今年，芦洲区政协立案118件，鹿鸣区政协立案109件。\n"
RATE = "proposal_handling_rate"


@pytest.mark.parametrize("words", [
    "芦洲区的提案办复率100%。鹿鸣区的提案办复率98.1%。",
    "芦洲的立案提案由29家单位办理，办复率100%；鹿鸣的立案提案，办复率98.1%。",
    "芦洲这边，提案办复率100%；鹿鸣那边，办复率98.1%。",
    "先看芦洲，办复率100%。再看鹿鸣，办复率98.1%。",
    "走进芦洲区，提案办复率100%。而一江之隔的鹿鸣区，提案办复率98.1%。",
    "芦洲区：提案办复率100%\n鹿鸣区：提案办复率98.1%\n",
    "至于芦洲区，办复率100%。鹿鸣区呢？办复率98.1%。",
    "芦洲区政协和鹿鸣区政协各有千秋：前者办复率100%，后者办复率98.1%。",
    "两区隔江相望。前者提案办复率100%；而后者呢？后者提案办复率98.1%。",
    "芦洲政协提案办复率100%，鹿鸣政协提案办复率98.1%。",
    "提案办复率怎样？芦洲：办复率100%，鹿鸣：办复率98.1%。",
    "办得如何？芦洲：提案办复率100%。鹿鸣：提案办复率98.1%。",
    "芦洲区的委员对答复点赞，办复率100%。鹿鸣区则把话挑明，办复率98.1%。",
])
def test_a_district_named_without_its_committee_is_the_one_told_of(words: str) -> None:
    assert bodies(SIDE_BY_SIDE + words, RATE) == [(100, "芦洲区政协"), (98.1, "鹿鸣区政协")]


@pytest.mark.parametrize("words", [
    "鹿鸣区政协召开会议。涉及芦洲区的提案办复率100%。",
    "鹿鸣区政协召开会议。委员们把芦洲区的提案读了又读，办复率100%。",
    "鹿鸣区政协赴芦洲区考察。在芦洲区，委员们谈起自己的提案，办复率100%。",
    "鹿鸣区政协召开会议。芦洲区位于江北，办复率100%。",
])
def test_a_district_that_is_only_mentioned_is_not(words: str) -> None:
    assert bodies(SIDE_BY_SIDE + words, RATE) == [(100, "鹿鸣区政协")]


@pytest.mark.parametrize("words", [
    "芦洲区教育局办理提案12件，办复率100%。", "在芦洲区，区法院办理提案12件，办复率100%。",
])
def test_who_acts_in_a_district_is_not_its_committee(words: str) -> None:
    assert bodies(SIDE_BY_SIDE + words, RATE) == []


def test_a_district_beside_the_committee_of_its_city_does_not_stand_for_its_own() -> None:
    text = SIDE_BY_SIDE + "云川市政协召开会议。在芦洲区，委员们交流提案，办复率100%。"
    assert bodies(text, RATE) == [(100, "云川市政协")]


@pytest.mark.parametrize(("text", "found"), [
    ("西渡区政协立案118件。一河之隔的古埠县把重心放在山乡，县政协立案109件。",
     [(118, "西渡区政协"), (109, "古埠县政协")]),
    ("西渡区政协立案118件。与之相邻的云桥区则另辟蹊径，区政协立案109件。", [(118, "西渡区政协"), (109, "云桥区政协")]),
    ("西渡区政协立案118件。走进柘州市古埠县，县政协立案109件。", [(118, "西渡区政协"), (109, "古埠县政协")]),
    ("西渡区政协立案118件。着力为辖区将难题化解，区政协立案109件。", [(118, "西渡区政协"), (109, "西渡区政协")]),
    ("西渡区政协立案118件。聚焦一盘棋，带动全县，县政协立案109件。", [(118, "西渡区政协"), (109, "")]),
    ("西渡区政协立案118件。来到云桥区，区政协立案109件。", [(118, "西渡区政协"), (109, "云桥区政协")]),
    ("西渡区政协立案118件。来到云桥区看项目后，区政协立案109件。", [(118, "西渡区政协"), (109, "西渡区政协")]),
])
def test_a_short_name_behind_the_place_that_its_sentence_begins_with(text: str, found: list[tuple[float, str]]) -> None:
    assert bodies("两地政协\n2023年12月8日\n今年，" + text, FILED) == found


@pytest.mark.parametrize("words", [
    "鹿鸣区政协把集体提案与委员提案分开办。前者办复率100%。",
    "鹿鸣区政协、芦洲区政协、麦岭区政协都来了。鹿鸣区政协的集体提案与委员提案，前者办复率100%，后者居多。",
])
def test_the_former_is_a_committee_only_of_two(words: str) -> None:
    text = "两区同题\n2023年12月8日\n今年，芦洲区政协立案118件，鹿鸣区政协立案109件，麦岭区政协立案9件。\n" + words
    assert bodies(text, RATE) == [(100, "鹿鸣区政协")]


@pytest.mark.parametrize("words", [
    "两区政协合计立案227件", "两区政协今年共立案227件", "这两区政协加起来立案227件", "两地政协累计立案227件",
])
def test_what_two_committees_come_to_together_is_none_of_one(words: str) -> None:
    text = SIDE_BY_SIDE + f"鹿鸣区政协还有新招。{words}。"
    assert bodies(text, FILED) == [(118, "芦洲区政协"), (109, "鹿鸣区政协")]


@pytest.mark.parametrize("words", [
    "两区政协分别立案118件、109件", "芦洲区政协、鹿鸣区政协两区政协分别立案118件、109件",
])
def test_what_two_committees_have_each_is_theirs(words: str) -> None:
    text = f"两区同题\n2023年12月8日\n芦洲区政协、鹿鸣区政协今年联手，{words}。"
    assert bodies(text, FILED) == [(118, "芦洲区政协"), (109, "鹿鸣区政协")]


def test_a_sentence_that_goes_to_a_place_and_on_with_its_committee_is_of_it_from_the_start() -> None:
    told = (
        "岚江州政协系统扫描\n2023年11月17日\n州政协举行协商会议6场。\n走进沙棠县，22个“委员之家”散布乡间，今年以来，{}"
        "借助这些阵地协商168场次。云罗县政协设立委员工作站15个。"
    )
    rooms = {o.mention.value: o.body for o in observations(told.format("沙棠县政协"), "member_workrooms")}
    assert rooms == {22: "沙棠县政协", 15: "云罗县政协"}
    rooms = {o.mention.value: o.body for o in observations(told.format("州政协"), "member_workrooms")}
    assert rooms[22] == "岚江州政协"
