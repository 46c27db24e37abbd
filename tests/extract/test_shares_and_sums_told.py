"""A share told beside its whole, gifts in money and in kind, and far words for what is proposed, solved, printed."""

from __future__ import annotations

import pytest

from tests.extract.told import WHO, bodies, cells_of, figures


def cell(text: str, indicator: str) -> list[float]:
    """The values of an indicator's cells."""
    return [told[3] for told in cells_of(WHO + text) if told[2] == indicator]


@pytest.mark.parametrize(("text", "indicator", "told"), [
    ("志愿服务活动搞了48场，义诊占去13场，普法占了9场。", "charity_events", [48]),
    ("开展公益活动36场，其间义诊占11场。", "charity_events", [36]),
    ("编印文史书籍12部：连续出版物《云岭文史》占5辑，专题占7部。", "history_publications", [12]),
    ("推出的文史书籍摆满一格，共11部、320万字：《云岭文史》占4辑。", "history_publications", [11]),
    ("委员捐款86万元，经济界占去41万元。", "funds_donated", [860000]),
    ("协议引资38.4亿元，涉及项目12个；已开工4个，到位资金6.5亿元。", "investment_amount", [3.84e9]),
    ("签约项目9个，签约金额12亿元，资金到位3亿元。", "investment_amount", [1.2e9]),
    ("引荐项目8个，计划总投资21亿元，到位资金达2.4亿元。", "investment_amount", [2.1e9]),
    # nothing of one whole
    ("引进外资项目3个，到位资金380万元。", "investment_amount", [3800000]),
    ("开展志愿服务28场，义诊13场。", "charity_events", [41]),
    ("协议引资3亿元，另有外资到位资金1亿元。", "investment_amount", [4e8]),
])
def test_a_share_is_no_more_of_its_whole(text: str, indicator: str, told: list[float]) -> None:
    assert cell(text, indicator) == told


@pytest.mark.parametrize(("text", "total"), [
    ("发动委员凑起善款36.2万元，另有一批棉被、雨衣、水泵运到受灾村寨，合8.3万元。", 445000),
    ("募集善款20万元，还把药品和食品装车，共值4.5万元。", 245000),
    ("委员自筹12.4万元，买来防护服。委员认捐助学款6.3万元。", 187000),
    ("委员连夜汇出赈灾款9万元，随后又把棉被、手电装满一车，这批货物作价3.1万元。", 121000),
    ("捐款15万元。界别委员汇去救急款2.6万元。", 176000),
    ("委员两天内打去赈灾款共11万元。", 110000),
])
def test_money_and_goods_given_add_up(text: str, total: float) -> None:
    assert cell(text, "funds_donated") == [total]


@pytest.mark.parametrize("text", [
    "委员企业自筹设备款8万元。",
    "委员汇去货款6万元。",
    "视察粮库，一批粮油运抵仓库，合16万元。",
    "委员自筹资金300万元办起茶厂。",
    "界别委员转去项目定金5万元。",
    "委员了解到有关部门汇出工程款12万元。",
    "库存帐篷、雨衣已送到指挥部，值9万元。",
])
def test_money_that_is_paid_is_not_given(text: str) -> None:
    assert figures(WHO + text, "funds_donated") == []


@pytest.mark.parametrize(("text", "indicator", "told"), [
    ("寄回的征询表上，勾选“满意”的132件，勾选“基本满意”的7件，两项相加正好100%。",
     "proposal_satisfaction_rate", [100]),
    ("委员打“满意”的98件、“基本满意”的4件，合在一起占99.2%。", "proposal_satisfaction_rate", [99.2]),
    ("提案满意的88件，基本满意的6件，加起来恰好100%。", "proposal_satisfaction_rate", [100]),
    ("委员及各界别所提提案凡一百四十五件，准予立案者一百二十九件。", "proposals_submitted", [145]),
    ("委员和各党派所交提案共218件。", "proposals_submitted", [218]),
    ("党派所提提案46件、委员所提提案99件。", "proposals_submitted", []),
    ("委员所提提案99件，党派所提提案46件。", "proposals_submitted", []),
    ("所具之提案凡九十六件。", "proposals_submitted", [96]),
    ("他所提提案共9件。", "proposals_submitted", []),
    ("所提提案办结145件。", "proposals_submitted", []),
    ("提案所提建议获采纳落实者占百分之七十一。", "proposal_adoption_rate", [71]),
    ("提案问题得到解决、建议得到吸纳的214件，占75.9%。", "proposal_adoption_rate", [75.9]),
    ("所提意见被吸收的106件，占63.1%。", "proposal_adoption_rate", [63.1]),
    ("提案所提建议尚未吸纳的9件，占4.2%。", "proposal_adoption_rate", []),
    ("经各街镇收拢协商议题226个，敲定94个。", "consultation_topics", [226]),
    ("各界别归拢来的协商议题共58个。", "consultation_topics", [58]),
    ("把意见收拢到5个协商议题上。", "consultation_topics", []),
    ("委员出面调停的邻里、物业纠纷共136宗，握手言和的121宗。", "disputes_resolved", [121]),
    ("参与调解家事纠纷92起，双方和解的有80起。", "disputes_resolved", [80]),
    ("调处山林纠纷64件，当事人息诉61件。", "disputes_resolved", [61]),
    ("调解邻里纠纷57起，说和家事纠纷38起。", "disputes_resolved", [57, 38]),
    ("调停纠纷136宗，未能言和的15宗。", "disputes_resolved", [136]),
    ("与委员结上帮扶对子的孤寡老人、残疾人等困难群众有538人。", "people_helped", [538]),
    ("由委员包联的困难户共126户。", "people_helped", [126]),
    ("受委员长期资助的寒门学子有64名。", "people_helped", [64]),
    ("得到救助的独居老人、残疾人等困难群众达317人。", "people_helped", [317]),
    ("与委员企业签约的困难群众有412人。", "people_helped", []),
    ("编印《云岭文史》第四辑至第七辑，凡四辑、九十六万字。", "history_publications", [4]),
    ("编纂《云岭文史资料》第十二、十三辑，计2辑。", "history_publications", [2]),
    ("另有3部书稿已排进今年的出版计划。", "history_publications", []),
    ("还有5部口述史纳入来年的编印选题。", "history_publications", []),
])
def test_far_words_tell_the_same(text: str, indicator: str, told: list[float]) -> None:
    assert figures(WHO + text, indicator) == told


@pytest.mark.parametrize(("office", "body"), [
    ("公开主体：沄州市人民政府督查室", "沄州市政协"),
    ("来源：岚州区人民政府办公室", "岚州区政协"),
    ("沅州县融媒体中心", "沅州县政协"),
])
def test_an_office_names_a_place_whose_name_ends_in_zhou(office: str, body: str) -> None:
    level = body[-3]
    text = f"{level}政协提案办理结果公告\n\n{office} 2022-10-28\n\n今年{level}政协立案的提案共计318件。"
    assert bodies(text, "proposals_filed") == [(318, body)]


def test_all_of_a_provinces_prefectures_are_no_place() -> None:
    text = "市政协提案办理结果公告\n\n各州市人民政府办公室 2022-10-28\n\n今年市政协立案的提案共计318件。"
    assert "各州" not in str(bodies(text, "proposals_filed"))
