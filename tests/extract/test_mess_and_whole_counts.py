"""Names and figures that a wrap cuts or a bracket parts, and counts that are told whole, in turn, or of others."""

from __future__ import annotations

import pytest

from extract.cleaning import cleaned
from tests.extract.told import cells_of, figures

WHO = "云岭县政协的一年\n2024年1月9日\n2023年，云岭县政协"
YEARBOOK = "\n  【概况】 2013年末,县政协共有委员164人,分属19个界别。【提案】 年内立案98件。\n(摘自《云岭年鉴2014》)"
WRAPPED = "2023年,云岭县政协围绕中心、服务大\n局,全年工作有序,广泛凝聚共\n识,成效明显,提案办复\n率"

KEY_PROPOSALS = [
    ("立案372件，列为重点督办提案的21件。", [21]),
    ("立案112件，列为重点提案者9件。", [9]),
    ("立案210件，被定为重点督查提案的15件。", [15]),
    ("立案88件，确定为重点办理提案的有6件。", [6]),
    ("立案130件，列为重点督办的11件。", [11]),
    ("立案130件，纳入重点督办提案的14件、由主席督办3件。", [14]),
    ("把12件提案列为重点督办提案，办理单位18个。", [12]),
    ("立案130件，未列为重点督办提案的119件。", []),
    ("立案96件，没有列为重点提案的84件。", []),
]

PARTICIPATION = [
    ("晒出数字。1268人次——委员参加值岗、视察、协商等活动的总量。", [1268]),
    ("晒出数字。1268人次：委员参加各类履职活动的总人次。", [1268]),
    ("晒出数字。2306人次，这是全年委员参与视察、协商的总量。", [2306]),
    ("晒出数字。620人次，是委员们一年来参加界别活动的次数。", [620]),
    ("晒出数字。860人次——政协委员投身各项履职活动的合计数，人均6次。", [860]),
    ("晒出数字。860人次——群众参加协商活动的总量。", []),
    ("受益3000人次，是委员参加义诊的成果。", []),
    ("参加活动的委员达870人(次)。", [870]),
    ("委员参加视察达412人（次）。", [412]),
    ("委员参加调研86 人 (次)。", [86]),
    ("委员参加调研86人(上次70人)。", []),
]

TRAINING = [
    ("新一期委员培训班结业，至此年内办班3期，轮训委员186人次。", [3]),
    ("最后一期委员培训班结业，全年共办委员培训班4期。", [4]),
    ("办新一轮委员培训，全年办委员轮训班5期。", [5]),
    ("春季赴外地办委员研修班1期，秋季又在县委党校接连办了公文写作培训班4期，委员参训261人次。", [1, 4]),
    ("上半年办委员研修班2期，下半年又办了提案写作培训班1期，委员参训120人次。", [2, 1]),
    ("举办了一期委员培训班。", [1]),
    ("更新一期委员培训班教材。", [1]),
    ("全新一期委员培训班开班。", []),
]

LECTURES = [
    ("“耕读讲坛”线下开讲7场、线上直播5场。", [7, 5]),
    ("“委员讲堂”现场开讲6期，云端直播3期。", [6, 3]),
    ("“同心讲坛”室内举办5讲、网络播出9讲。", [5, 9]),
    ("“政协讲堂”在县城开讲7场，又在网上直播2场。", [7, 2]),
    ("新一期“委员讲堂”开讲，全年已讲9期。", [9]),
    ("新一场委员讲堂开讲。", []),
    ("委员讲坛开讲8场、直播带货4场。", [8]),
    ("委员讲坛开讲8场、线上招聘会举办4场。", [8]),
]

OPINIONS = [
    ("汇总社情民意信息780条。其中，县城汇总346条、整理报送88条。", [780]),
    ("社情民意信息工作再上台阶，全年汇集1210条、报送240条。", [1210, 240]),
    ("社情民意信息渠道更宽：归集860条，编报210条。", [860, 210]),
    ("社情民意信息征集面更广，各界采集412篇、编发88篇。", [412, 88]),
    ("会上汇总246条、整理报送88条。", []),
    ("建议汇总246条、宣传信息采用88条。", []),
]

MEMBERS = [
    ("加入宣讲队伍的委员由去年的8名增至16名。", []),
    ("女委员由上届的32名增至41名。", []),
    ("特聘委员由30名增至41名。", []),
    ("参与结对的委员由30人扩大到88人。", []),
    ("驻会委员由5名增至7名。", []),
    ("担任调解员的委员人数由12名增至20名。", []),
    ("委员由上届的180名扩大到204名。", [204]),
    ("委员总数由180名增加到196名。", [196]),
]

FILED = [
    ("指引居民到法院立案11件。", []),
    ("帮当事人网上立案9件。", []),
    ("协助农民工向劳动监察立案6件。", []),
    ("代写诉状、协助起诉立案8件。", []),
    ("引导村民去法庭登记立案3件。", []),
    ("帮助群众在仲裁委立案2件。", []),
    ("收到提案140件，只立案104件。", [104]),
    ("县法院承办立案提案8件。", [8]),
]

SUBMITTED = [
    ("委员和界别交上来150件提案，只立案114件。", [150]),
    ("各界递上来96件提案，立案80件。", [96]),
    ("委员们交来了188件提案。", [188]),
    ("报送上来的73件提案，立案66件。", [73]),
    ("承办单位送来36件提案答复函。", []),
    ("承办单位报来86件提案的办理情况。", []),
    ("委员送来12件提案素材。", []),
    ("群众送来3面锦旗。", []),
]

HANDLED = [
    ("提案列入督查清单，办结率98.6%。", [98.6]),
    ("提案一件一档进入交办清单，办复率100%。", [100]),
    ("提案纳入考核清单，按期答复率达98%。", [98]),
    ("民生问题清单办结率96%。", []),
    ("为民办事清单，办结率96%。", []),
    ("信访督办清单，办结率96%。", []),
    ("视察发现的问题列成交办清单，问题交办清单办结率96%。", []),
    ("整改事项督查清单，办结率96%。", []),
]

TOLD = [
    (indicator, text, found)
    for indicator, rows in (
        ("key_proposals", KEY_PROPOSALS),
        ("participation", PARTICIPATION),
        ("training_sessions", TRAINING),
        ("lectures", LECTURES),
        ("opinion_reports", OPINIONS),
        ("members", MEMBERS),
        ("proposals_filed", FILED),
        ("proposals_submitted", SUBMITTED),
        ("proposal_handling_rate", HANDLED),
    )
    for text, found in rows
]


@pytest.mark.parametrize(("indicator", "text", "found"), TOLD)
def test_what_is_counted(indicator: str, text: str, found: list[float]) -> None:
    assert figures(WHO + text, indicator) == found


@pytest.mark.parametrize("name", [
    "政協云嶺縣委\n員會",
    "政协云岭县委\n  员会",
    "政协云岭县委员\n会",
    "政协云岭县\n委员会",
    "云岭县政\n协委员会",
    "中国人民政治协商会议云岭县委\n员会",
])
def test_a_name_cut_over_two_lines_of_the_heading(name: str) -> None:
    assert [cell[0] for cell in cells_of(name + YEARBOOK)] == ["云岭县政协", "云岭县政协"]


@pytest.mark.parametrize("text", [
    "走访云岭县\n委员会议召开。",
    "走访委员\n会议召开。",
    "云岭县政\n协会成立。",
])
def test_lines_that_are_no_halves_of_a_name_stay(text: str) -> None:
    assert cleaned(text).text == text


@pytest.mark.parametrize(("below", "found"), [
    ("\n99.\n2%,满意率98%。", [99.2]),
    ("9\n7.4%,满意率98%。", [97.4]),
    ("\n96.5\n%,满意率98%。", [96.5]),
])
def test_a_share_cut_anywhere_is_one(below: str, found: list[float]) -> None:
    assert figures(WRAPPED + below, "proposal_handling_rate") == found


def test_a_number_of_a_list_begins_a_line_of_its_own() -> None:
    text = "2023年,云岭县政协围绕中心、服务大\n局,全年工作有序,广泛凝聚共\n识,成效明显\n9.收到提案97件,立案\n86件。"
    assert "\n9.收到提案97件" in cleaned(text).text


@pytest.mark.parametrize(("text", "total"), [
    ("全国政协选用9条，省政协选用68条，另有5条获省领导批示，采用和批示合计82条。", 82),
    ("省政协选用41条，市政协刊用20条，合计采用61条。", 61),
    ("市政协转用12条，省政协选用8条，采用总数为20条。", 20),
])
def test_who_uses_reports_is_not_whose_they_are(text: str, total: float) -> None:
    cells = cells_of("云岭县政协的一年\n2023年，云岭县政协汇集社情民意信息1143条；" + text)
    assert [cell for cell in cells if cell[2] == "opinions_adopted"] == [
        ("云岭县政协", "2023", "opinions_adopted", total)
    ]


@pytest.mark.xfail(strict=True, reason="whom members saw is read as who took part")
def test_those_whom_members_saw_took_no_part() -> None:
    assert figures(WHO + "晒出数字。860人次——委员参加义诊看过的老人。", "participation") == []
