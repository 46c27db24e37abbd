"""Help, money given, disputes, events and investment in words of everyday speech, each with what states no figure."""

from __future__ import annotations

import pytest

from tests.extract.told import cells_of, figures

WHO = "2023年，云岭县政协"

HELPED = [
    ("得到救助的贫困人家，点到最后是318户。", [318]),
    ("受到资助的寒门学子，数下来有126名。", [126]),
    ("委员叩开62户困难人家的门，送上米油。", [62]),
    ("委员迈进57户低保户的院子。", [57]),
    ("领到过冬棉被的困难群众有268户。", [268]),
    ("吃上委员送的年夜饭的孤寡老人共91位。", [91]),
    ("日子紧巴的乡亲，委员登门探望了245户。", [245]),
    ("家境贫寒的娃娃，委员们前后资助了73名。", [73]),
    ("认下“远亲”，也就是结对帮扶的脱贫户，有315户。", [315]),
    ("长年帮扶的困难户一共436户。", [436]),
    ("2.3万人次困难群众得到帮扶。", [23000]),
    ("同192户困难人家结了亲。", [192]),
    ("领到营业执照的商户有268户。", []),
    ("列入低保的困难群众，全县有268户。", []),
    ("结对帮扶的村，有15个。", []),
    ("叩开62户企业的门。", []),
    ("发放问卷，收到回信的用户有268户。", []),
    ("困难群众反映最多的是就医，走访了45户企业。", []),
]

DONATED = [
    ("委员掏出的真金白银超过160万元。", [1600000]),
    ("委员们又掏了7.5万元，替敬老院添置护理床。", [75000]),
    ("委员给灾区捐钱捐物，共值876.4万元。", [8764000]),
    ("委员解囊助学、修路之款，并棉衣、药品折价，计九十六万元。", [960000]),
    ("委员看望困难户，红包和米油算下来花去26.7万元。", [267000]),
    ("委员看望困难户，红包发出13万8600元，电暖器、棉鞋等又折款6万1400元。", [138600, 61400]),
    ("委员自发送来的爱心款物堆满大厅，现金就有33.15万元，棉被、柴油机等又作价26.85万元。", [331500, 268500]),
    ("委员凑出的救灾款22.4万元到了安置点，随车还有折价5.6万元的棉衣和发电机。", [224000, 56000]),
    ("委员为老家的桥和学堂，捐资加在一处已有五百多万元。", [5000000]),
    ("委员们认捐的助学款拢共48万元。", [480000]),
    ("委员们献出爱心款12.6万元。", [126000]),
    ("委员接济孤寡老人，年货、药费一年下来花掉8.2万元。", [82000]),
    ("视察的工程，业主掏出的投资款超过160万元。", []),
    ("通报纪律，有干部收受红包13万元。", []),
    ("视察扶贫工作，县扶贫办投下专项资金6.3亿元。", []),
    ("评议专项资金，机器设备等作价26.85万元入股。", []),
    ("调研乡村公路，共值876.4万元的路面已铺好。", []),
    ("走访茶企，仓库里折价5.6万元的茶叶滞销。", []),
]

PROJECTS_OF_LIFE = [
    ("经协商推动落地的民生实事累加起来有402桩。", [402]),
    ("大伙商量着办成的民生实事，算下来是96件。", [96]),
    ("替乡亲办的实事统共58件。", [58]),
    ("对政府票决的民生实事，视察了10件。", []),
]

DISPUTES = [
    ("碰上邻里闹纠纷，委员劝和了53起。", [53]),
    ("山林、坟地之纠纷，经委员从中说合而息讼者六十八起。", [68]),
    ("家长里短的矛盾，委员前后摆平37起。", [37]),
    ("邻里有了口角，委员出面调停，握手言和的有26起。", [26]),
    ("由此平息的物业纠纷有134起。", [134]),
    ("邻里纠纷告到法院的有53起。", []),
    ("邻里闹纠纷，报警的有53起。", []),
    ("邻里纠纷尚未调解的53起。", []),
]

EVENTS = [
    ("量血压、修家电之类的志愿活动，前后张罗了23场。", [23]),
    ("送戏、讲农技，公益活动一场接一场，到年底是147场。", [147]),
    ("下乡义诊，全年攒下67场。", [67]),
    ("志愿服务跑了社区，前后听取汇报23场。", []),
]

TALKS = [
    ("“委员讲坛”专讲乡土旧事，开坛27场。", [27]),
    ("“政协讲堂”请来农技专家，开课19讲。", [19]),
    ("“委员讲坛”结束，放电影27场。", []),
]

INVESTED = [
    ("牵线谈拢的合作项目有12个，投资盘子21.3亿元。", [2130000000]),
    ("促成项目6个，投资体量达4.8亿元。", [480000000]),
    ("引来客商签约，投资总规模7.2亿元。", [720000000]),
    ("视察投资盘子21.3亿元的水库工程。", []),
]

PROJECTS = [
    ("凭委员的人脉，有七个投资项目与县里谈拢。", [7]),
    ("经港澳委员牵线，6个产业项目同园区谈妥。", [6]),
    ("有9个民生项目同部门谈拢。", []),
]

OPINIONS = [
    ("从茶桌上听来、再由委员写成社情民意信息递上去的，也有263篇。", [263]),
    ("由委员整理成社情民意信息报上来的，有86条。", [86]),
    ("社情民意信息被上级采用的，有63篇。", []),
]

RULES = [
    ("规章制度立、改共33项。", [33]),
    ("管理制度新建、修订合计17项。", [17]),
    ("反映的问题引起重视，县里据此出台奖补办法1个。", []),
]


def _cases(indicator: str, told: list[tuple[str, list[float]]]) -> list[tuple[str, str, list[float]]]:
    return [(indicator, text, values) for text, values in told]


@pytest.mark.parametrize(("indicator", "text", "values"), [
    *_cases("people_helped", HELPED),
    *_cases("funds_donated", DONATED),
    *_cases("livelihood_projects", PROJECTS_OF_LIFE),
    *_cases("disputes_resolved", DISPUTES),
    *_cases("charity_events", EVENTS),
    *_cases("lectures", TALKS),
    *_cases("investment_amount", INVESTED),
    *_cases("investment_projects", PROJECTS),
    *_cases("opinion_reports", OPINIONS),
    *_cases("rules_issued", RULES),
])
def test_a_figure_in_other_words(indicator: str, text: str, values: list[float]) -> None:
    assert figures(WHO + text, indicator) == values


@pytest.mark.parametrize(("indicator", "text", "value"), [
    ("training_sessions", "3月在外地举办委员培训班2期，秋天又在县委党校续办3期。", 5),
    ("training_sessions", "委员培训班上半年办了4期，下半年接着办2期。", 6),
    ("rules_issued", "新制定制度5项，修订老制度7项。", 12),
    ("rules_issued", "出台工作办法3个，修订办法4个。", 7),
    ("rules_issued", "修订制度7项，其中新制定制度2项。", 7),
    ("funds_donated", "委员三次解囊：春天掏了6.5万元，替敬老院添置轮椅；入夏又拿出12.5万元，给学生垫付学费。", 190000),
    ("funds_donated", "委员凑出的救灾款22.4万元到了安置点，随车还有折价5.6万元的棉衣。", 280000),
])
def test_figures_of_one_thing_that_add_up(indicator: str, text: str, value: float) -> None:
    told = [(kind, figure) for _, _, kind, figure in cells_of(WHO + text)]
    assert [figure for kind, figure in told if kind == indicator] == [value]


TABLE = """云岭市各级政协{title}
截至2021年8月5日

单位 |
慰问群众(户) |
{money} |
{goods} |
云岭市政协(本级) |
320 |
62.8 |
17.2 |
碧澜区政协 |
146 |
19.6 |
{none} |
"""


@pytest.mark.parametrize("goods", ["物资作价(万元)", "捐物折款(万元)", "实物估价(万元)", "物品折合资金(万元)"])
def test_goods_valued_in_a_column_of_their_own_add_to_the_money_beside(goods: str) -> None:
    text = TABLE.format(money="现金捐助(万元)", goods=goods, none="大米3吨", title="汇总台账")
    told = [(body, value) for body, _, kind, value in cells_of(text) if kind == "funds_donated"]
    assert told == [("云岭市政协", 800000), ("碧澜区政协", 196000)]


def test_goods_valued_beside_no_donation_are_none() -> None:
    text = TABLE.format(money="办公经费(万元)", goods="库存物资作价(万元)", none="3", title="收支统计")
    assert [kind for _, _, kind, _ in cells_of(text) if kind == "funds_donated"] == []
