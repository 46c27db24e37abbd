"""What is given once more, what is gathered, what help reaches whom, and years that have gone by since a beginning."""

from __future__ import annotations

import pytest

from tests.extract.told import cells_of, figures, periods

WHO = "2023年，云岭县政协"

GATHERED = [
    ("历次视察所提建议汇总起来有326条。", [326]),
    ("座谈会上提出的意见和建议清点下来，一共218条。", [218]),
    ("委员议出的建议归拢到一起，共97条。", [97]),
    ("几场协商会上提的意见建议盘点下来达158条。", [158]),
    ("委员献出的各类建议汇集成册，计64条。", [64]),
    ("各界别所提意见建议归总有112条。", [112]),
    ("居民提出的意见建议汇总有326条。", []),
    ("群众所提建议汇总起来有326条。", []),
    ("委员提出的建议汇总表共有6页。", []),
]

CLASSES = [
    ("举办常委研修班2期。", [2]),
    ("全年办了常委会组成人员读书班3期。", [3]),
    ("在党校办界别召集人培训班1期、委员轮训班3期。", [1, 3]),
    ("举办主席会议成员研讨班1期。", [1]),
    ("常务委员进修班办了2期。", [2]),
    ("界别小组组长培训班开办1期。", [1]),
    ("协助县委常委读书班1期的会务。", []),
    ("列席市委常委会组成人员研修班2期。", []),
    ("召开常委会议5次。", []),
    ("驻会常委到农民夜校培训班讲课2期。", []),
]

RULES = [
    ("《提案工作条例》等制度已出台18项。", [18]),
    ("机关管理办法陆续修订9项。", [9]),
    ("履职规则现已建立12项。", [12]),
    ("各项规章制度累计制定26项。", [26]),
    ("《请销假办法》等制度今年修订7项，人人照办。", [7]),
    ("议事规则目前健全了5项。", [5]),
    ("视察依法行政，县直部门的管理办法已出台34项。", []),
    ("推动有关制度已出台4项。", []),
    ("《条例》等制度已学习4项。", []),
]

GIVEN_AGAIN = [
    ("委员当日捐款18万元，第二天又追加4.5万元。", [180000, 45000]),
    ("企业家委员募集善款60万元，随后再追加善款12万元。", [600000, 120000]),
    ("委员捐出30万元；几天后，又添了6万元。", [300000, 60000]),
    ("政协机关筹得款项8.2万元，后来陆续追加1.8万元。", [82000, 18000]),
    ("港澳委员捐资50万元，年底追加捐款20万元。", [500000, 200000]),
    ("委员捐款9万元，隔天再加3万元。", [90000, 30000]),
    ("委员捐款18万元，县财政又追加40万元。", [180000]),
    ("委员捐款18万元，企业追加投资40万元。", [180000]),
    ("委员捐款18万元，又追加40万元预算修路。", [180000]),
    ("委员捐款18万元，红十字会随后追加40万元。", [180000]),
    ("视察的水库已投入80万元，次日又追加40万元。", []),
]

HELPED = [
    ("246户脱贫户获得委员的结对帮扶。", [246]),
    ("91名留守儿童得到长期资助。", [91]),
    ("163户低保家庭接受了及时救助。", [163]),
    ("58位独居老人得到委员们的节日看望。", [58]),
    ("412户监测户受到精准帮扶。", [412]),
    ("37名残疾群众享受到一对一帮扶。", [37]),
    ("还有23户困难户尚未得到帮扶。", []),
    ("246户贫困户没有得到帮扶。", []),
    ("36名特困委员企业职工得到培训。", []),
    ("24个脱贫村得到结对帮扶。", []),
    ("35名脱贫攻坚干部获得表彰。", []),
]


def _cases(indicator: str, told: list[tuple[str, list[float]]]) -> list[tuple[str, str, list[float]]]:
    return [(indicator, text, values) for text, values in told]


@pytest.mark.parametrize(("indicator", "text", "values"), [
    *_cases("suggestions_made", GATHERED),
    *_cases("training_sessions", CLASSES),
    *_cases("rules_issued", RULES),
    *_cases("funds_donated", GIVEN_AGAIN),
    *_cases("people_helped", HELPED),
])
def test_a_figure_in_other_words(indicator: str, text: str, values: list[float]) -> None:
    assert figures(WHO + text, indicator) == values


@pytest.mark.parametrize(("indicator", "text", "value"), [
    ("training_sessions", "赴省城办常委研讨班2期，在本县办委员培训班3期。", 5),
    ("training_sessions", "举办委员培训班5期，其中常委研修班2期。", 5),
    ("funds_donated", "委员捐款18万元，次日又追加4.5万元。", 225000),
    ("funds_donated", "委员捐款18万元，次日又追加4.5万元，共计22.5万元。", 225000),
    # a total of what stands before it
    ("funds_donated", "委员捐款12万元，另捐棉被300床，折价3万元，两项相加共15万元。", 150000),
    ("funds_donated", "委员捐款12万元，另捐棉被300床，折价3万元，二者合计15万元。", 150000),
    ("funds_donated", "委员捐款12万元，另捐棉被300床，折价3万元，两笔加在一起一共15万元。", 150000),
    ("funds_donated", "委员募集善款20.6万元，赠送文具折价4.4万元，两项合起来达25万元。", 250000),
    ("funds_donated", "委员捐款12万元（其中侨界7万元），另捐衣被，作价3万元，两项加起来共15万元。", 150000),
    ("funds_donated", "委员捐款5万元，赠书折价2万元，又为学校捐款4万元，三项统共11万元。", 110000),
    # what a closed bracket says of one gift is not said of the next
    ("funds_donated", "委员捐款12万元（其中侨界委员7万元），另捐帐篷20顶，作价3万元。", 150000),
    ("funds_donated", "委员捐款12万元（含青年委员1万元）；赠送图书，折价2万元。", 140000),
    ("funds_donated", "委员捐款12万元（其中侨界委员捐款7万元，商界委员捐款5万元）。", 120000),
    ("funds_donated", "委员捐款12万元，其中（按界别）侨界委员捐款7万元。", 120000),
])
def test_gifts_and_classes_that_add_up(indicator: str, text: str, value: float) -> None:
    told = [(kind, figure) for _, _, kind, figure in cells_of(WHO + text)]
    assert [figure for kind, figure in told if kind == indicator] == [value]


SINCE = "云岭县政协的委员工作室\n2022年11月17日\n2019年夏天，首间委员工作室在老街挂牌；{words}"


@pytest.mark.parametrize(("words", "period"), [
    ("四年过去，县政协建成委员工作室67个。", "2019-2022"),
    ("四年过去了，县政协委员工作室建到了67个。", "2019-2022"),
    ("转眼四年过去，县政协共建成委员工作室67个。", "2019-2022"),
    ("四年时光，县政协委员工作室建到了67个。", "2019-2022"),
    ("一晃四载光阴里，县政协建成委员工作室67个。", "2019-2022"),
    ("四个春秋过去，县政协建成委员工作室67个。", "2019-2022"),
    # a plan or a time of change is no time gone by
    ("五年过渡期内，县政协建成委员工作室67个。", "2019"),
])
def test_years_gone_by_since_a_beginning_hold_for_what_has_become_of_it(words: str, period: str) -> None:
    assert (67, period) in periods(SINCE.format(words=words), "member_workrooms")
