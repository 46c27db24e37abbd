"""The same figures in other words: another verb, another noun, the verb alone; and what stands near and states none."""

from __future__ import annotations

import pytest

from tests.extract.told import WHO, figures

PROPOSALS = [
    ("各参加单位交上提案226件，经审查立案197件。", "proposals_submitted", [226]),
    ("委员和各界别小组先后送交提案一百五十二件。", "proposals_submitted", [152]),
    ("二次会议上，委员呈交提案183件。", "proposals_submitted", [183]),
    ("闭会前，委员们递上提案96件。", "proposals_submitted", [96]),
    ("大会新收提案167件，初审立案148件。", "proposals_submitted", [167]),
    ("全年实收提案241件。", "proposals_submitted", [241]),
    ("共收到委员和各界别提案386件。", "proposals_submitted", [386]),
    ("收到委员提案210件，其中界别提案12件。", "proposals_submitted", [210]),
    ("收到界别提案12件。", "proposals_submitted", []),
    ("把汇编好的材料送交提案承办单位32家。", "proposals_submitted", []),
    ("新收提案办理答复函167件。", "proposals_submitted", []),
    ("提案268件，够得上立案标准的231件。", "proposals_filed", [231]),
    ("收到的提案里，达到立案要求的有187件。", "proposals_filed", [187]),
    ("其中合乎立案规定的118件，全部交办。", "proposals_filed", [118]),
    ("符合立案条件者一百零九件，其余转作来信。", "proposals_filed", [109]),
    ("经审查合格予以立案者一百三十四件。", "proposals_filed", [134]),
    ("审查后准予立案的共172件。", "proposals_filed", [172]),
    ("不够立案标准的21件退回委员。", "proposals_filed", []),
    ("够不上立案标准的12件转为来信。", "proposals_filed", []),
    ("没有达到立案要求的9件作了退回处理。", "proposals_filed", []),
    ("立案标准更严，全年接待来访58件。", "proposals_filed", []),
    ("立案186件，分给41家单位承办，如今件件都有了书面答复。", "proposal_handling_rate", [100]),
    ("这97件提案，件件都已书面答复委员。", "proposal_handling_rate", [100]),
    ("立案提案142件，一件不落地办复完毕。", "proposal_handling_rate", [100]),
    ("立案的118件已一件不漏全部办结。", "proposal_handling_rate", [100]),
    ("提案交38个部门办理，到年底无一积压，全数答复。", "proposal_handling_rate", [100]),
    ("163件提案均已按规定程序办理完毕。", "proposal_handling_rate", [100]),
    ("163件提案均已按照有关程序答复提案人。", "proposal_handling_rate", [100]),
    ("全部提案已在10月15日前办复委员。", "proposal_handling_rate", [100]),
    ("所有提案都已于11月底之前答复完毕。", "proposal_handling_rate", [100]),
    ("全部立案提案已在规定期限内办结。", "proposal_handling_rate", [100]),
    ("办理提案128件，实现按时办结、委员满意两个“百分之百”。", "proposal_handling_rate", [100]),
    ("提案工作做到了办前见面、按期答复、委员满意三个100%。", "proposal_handling_rate", [100]),
    ("办理提案128件，实现按时办结、委员满意两个“百分之百”。", "proposal_satisfaction_rate", [100]),
    ("提案工作做到了委员满意、按期答复、办前见面三个100%。", "proposal_satisfaction_rate", [100]),
    ("所提的156件提案全答复了。", "proposal_handling_rate", [100]),
    ("立案的提案都按期办完了。", "proposal_handling_rate", [100]),
    ("重点督办提案都办结了。", "proposal_handling_rate", []),
    ("委员问，提案都办结了吗？", "proposal_handling_rate", []),
    ("立案的176件提案（政府系统承办160件、其他系统承办16件）无一逾期，件件答复。", "proposal_handling_rate", [100]),
    ("群众微心愿征集了62个，件件都有了书面答复。", "proposal_handling_rate", []),
    ("信访件96件，一件不落地办结。", "proposal_handling_rate", []),
    ("提案要在9月底前全部办复委员。", "proposal_handling_rate", []),
    ("提案承办单位要做到按时办结、委员满意两个100%。", "proposal_handling_rate", []),
    ("全部提案应在9月30日前办复委员。", "proposal_handling_rate", []),
    ("12345热线工单实现按时办结、群众满意两个“百分之百”。", "proposal_handling_rate", []),
    ("12345热线工单实现按时办结、群众满意两个“百分之百”。", "proposal_satisfaction_rate", []),
    ("重点提案9件，件件都有了书面答复。", "proposal_handling_rate", []),
]

CONSULTATION = [
    ("征得协商议题412项，主席会议两轮比选后圈定63项。", "consultation_topics_adopted", [63]),
    ("向镇街征集议题208个，经反复比对，最后圈出41个。", "consultation_topics_adopted", [41]),
    ("征集协商议题156个，党组会议拍板28个。", "consultation_topics_adopted", [28]),
    ("收集议题线索330条，几上几下后择定54条。", "consultation_topics_adopted", [54]),
    ("从186个议题中甄选22个列入协商计划。", "consultation_topics_adopted", [22]),
    ("圈定年度协商议题18个。", "consultation_topics_adopted", [18]),
    ("征集协商议题156个，走访企业48家。", "consultation_topics_adopted", []),
    ("征集协商议题88个，圈定试点村12个。", "consultation_topics_adopted", []),
    ("视察12次，评议部门4个，反馈意见建议近130条。", "suggestions_made", [130]),
    ("视察部门6个，反馈意见建议82条。", "suggestions_made", [82]),
    ("全年视察八次，归纳建议一百二十多条。", "suggestions_made", [120]),
    ("座谈后梳理出意见建议64条送有关部门。", "suggestions_made", [64]),
    ("视察7次，提建议26条，并化解用水纠纷4起。", "suggestions_made", [26]),
    ("开展调研9次，提意见建议58条。", "suggestions_made", [58]),
    ("视察3次，献建议17条。", "suggestions_made", [17]),
    ("梳理归纳群众意见建议96条。", "suggestions_made", []),
    ("每次视察至少提建议2条。", "suggestions_made", []),
    ("教育部门反馈意见建议30条。", "suggestions_made", []),
    ("采纳所提建议12条。", "suggestions_made", []),
    ("专题调研、监督性视察各有18次。", "research_projects", [18]),
    ("专题调研、监督性视察各有18次。", "inspections", [18]),
    ("的专题调研和专项视察各9次。", "inspections", [9]),
    ("的专题调研和专项视察各9次。", "research_projects", [9]),
    ("专题调研、视察监督均为21次。", "research_projects", [21]),
    ("专题调研、视察监督均为21次。", "inspections", [21]),
    ("调研、视察活动共31次。", "research_projects", []),
]

MEMBERS = [
    ("委员培训班、委员讲堂同步推进，均为12期。", "training_sessions", [12]),
    ("委员培训班、委员讲堂同步推进，均为12期。", "lectures", [12]),
    ("委员讲堂和委员培训班各办6期。", "training_sessions", [6]),
    ("委员讲堂和委员培训班各办6期。", "lectures", [6]),
    ("委员讲堂、委员培训班分别是6期、4期。", "lectures", [6]),
    ("委员讲堂、委员培训班分别是6期、4期。", "training_sessions", [4]),
    ("委员参与履职活动突破2600人次、人均12次。", "participation", [2600]),
    ("委员参加调研视察1840人次，年人均9次。", "participation", [1840]),
    ("委员参加活动人均8次、每人提交提案1件以上。", "participation", []),
    ("培训班办了7期，走访委员860人次。", "training_sessions", [7]),
    ("办培训班5期，委员参加活动2100人次。", "training_sessions", [5]),
    ("委员活动丰富。办学习培训班两期，编印学习资料六期。", "training_sessions", [2]),
    ("重视委员学习，举办读书班三期。", "training_sessions", [3]),
    ("走访委员110人次，开办研讨班3期。", "training_sessions", [3]),
    ("委员企业办农技培训班9期。", "training_sessions", []),
    ("走访委员86人次，为村民举办电商培训班9期。", "training_sessions", []),
    ("委员下乡讲课，县农业局办培训班11期。", "training_sessions", []),
    ("新定《委员视察简则》等制度四项。", "rules_issued", [4]),
    ("订立《走访委员办法》等制度5项。", "rules_issued", [5]),
    ("新立规章制度7项。", "rules_issued", [7]),
    ("新定协商议题8项。", "rules_issued", []),
]

WELFARE = [
    ("委员连同所在企业拿出帮扶资金2160多万元。", "funds_donated", [21600000]),
    ("委员携手企业捐出帮扶资金86万元。", "funds_donated", [860000]),
    ("委员捐建桥梁、校舍，款额达一千零四十万元。", "funds_donated", [10400000]),
    ("委员捐修水渠、村道，款项共计73万元。", "funds_donated", [730000]),
    ("委员捐建图书室3间，资金达28万元。", "funds_donated", [280000]),
    ("委员捐建卫生室，工程造价达500万元的项目开工。", "funds_donated", []),
    ("委员与1203户困难家庭结成对子。", "people_helped", [1203]),
    ("委员同86名留守儿童结成帮扶对子。", "people_helped", [86]),
    ("委员和142户脱贫户结对认亲。", "people_helped", [142]),
    ("委员与12个贫困村结成对子。", "people_helped", []),
    ("县政协机关与32名企业家结成对子。", "people_helped", []),
    ("替村和社区办成民生实事307件。", "livelihood_projects", [307]),
    ("议定并办成民生实事126件，平息矛盾纠纷53起。", "livelihood_projects", [126]),
    ("议定并办成民生实事126件，平息矛盾纠纷53起。", "disputes_resolved", [53]),
    ("商定并推动落实民生实事39件。", "livelihood_projects", [39]),
    ("会议商定明年办民生实事20件。", "livelihood_projects", []),
    ("商定再办民生实事20件。", "livelihood_projects", []),
    ("调和邻里纠纷88起，帮办实事61件。", "disputes_resolved", [88]),
    ("劝解家事纠纷41起。", "disputes_resolved", [41]),
    ("出面撮合解开邻里矛盾26起。", "disputes_resolved", [26]),
    ("受理邻里纠纷530起，促成和解472起，和解率89%。", "disputes_resolved", [472]),
    ("受理家事纠纷61起，其中握手言和的52起。", "disputes_resolved", [52]),
    ("介入纠纷73起，达成调解协议66件。", "disputes_resolved", [66]),
    ("参与调处矛盾纠纷。全年调处137起，募集善款12万元。", "disputes_resolved", [137]),
    ("参与化解矛盾纠纷。其中委员工作室化解64起。", "disputes_resolved", [64]),
    ("收到欠薪线索73起，促成整改66起。", "disputes_resolved", []),
    ("走访派出所。县公安局受理纠纷73起，促成和解66起。", "disputes_resolved", []),
    ("开展普法。全年调处137起。", "disputes_resolved", []),
]

FURTHER = [
    ("委员上交提案149件，会后新添提案21件。", "proposals_submitted", [149, 21]),
    ("新添提案办理系统终端21件。", "proposals_submitted", []),
    ("212件提案逐件会审，188件过关立案。", "proposals_filed", [188]),
    ("212件提案逐件会审，24件未过关立案。", "proposals_filed", []),
    ("把9件提案列作重点提案督办。", "key_proposals", [9]),
    ("八成五的提案建议落了地。", "proposal_adoption_rate", [85]),
    ("两成的建议还没落地，未能落地。", "proposal_adoption_rate", []),
    ("从中挑定协商议题26个。", "consultation_topics_adopted", [26]),
    ("征集议题138个，最终入选37个。", "consultation_topics_adopted", [37]),
    ("征集议题138个，入选典型案例7个村。", "consultation_topics_adopted", []),
    ("协商后议定意见建议64条。", "suggestions_made", [64]),
    ("向县委、县政府建言136条。", "suggestions_made", [136]),
    ("开展建言献策系列活动9项。", "suggestions_made", []),
    ("委员出席各种会议和活动达2136人次。", "participation", [2136]),
    ("委员出席婚礼、群众到场300人次。", "participation", []),
    ("妥处矛盾纠纷45起。", "disputes_resolved", [45]),
    ("招来产业项目6个、引荐项目9个。", "investment_projects", [6, 9]),
    ("引来民生项目6个。", "investment_projects", []),
    ("重点提案、社情民意信息各完成12件。", "key_proposals", [12]),
    ("重点提案、社情民意信息各完成12件。", "opinion_reports", [12]),
    ("每个专委会的专题调研、视察各有2次。", "research_projects", []),
    ("协商会、视察均不少于8次。", "inspections", []),
    ("民主监督、专题调研、对口协商依次为7次、11次、16次。", "inspections", [7]),
    ("民主监督、专题调研、对口协商依次为7次、11次、16次。", "research_projects", [11]),
    ("民主监督、专题调研、对口协商依次为7次、11次、16次。", "consultations", [16]),
    ("委员讲堂、书画展览都办了6期。", "training_sessions", []),
]

TOLD = PROPOSALS + CONSULTATION + MEMBERS + WELFARE + FURTHER


@pytest.mark.parametrize(("text", "indicator", "values"), TOLD, ids=[f"{i}-{text[:24]}" for text, i, _ in TOLD])
def test_other_words_tell_the_same_figures_and_those_near_to_them_none(
    text: str, indicator: str, values: list[float]
) -> None:
    assert figures(WHO + text, indicator) == values


@pytest.mark.parametrize(("text", "values"), [
    ("▍提案126件。与上一年度相比少14件。\n▍立案115件。", [126]),
    ("●提案98件；\n●立案91件；", [98]),
    ("◆提案：203件。\n◆立案：188件。", [203]),
    ("■ 提案 77 件\n■ 立案 70 件", [77]),
    ("▍提案督办12件。\n▍立案115件。", []),
    ("▍提案方面的来信12件。", []),
])
def test_an_item_of_a_list_names_proposals_and_their_number_alone(text: str, values: list[float]) -> None:
    assert figures(f"数说云岭县政协年度提案\n2023年12月19日\n{text}", "proposals_submitted") == values


def test_disputes_are_named_once_for_several_committees() -> None:
    text = (
        "2022年，云州市县两级政协共调处矛盾纠纷1860起。云州市政协本级调处98起；云岭县政协调处277起，募集66.4万元。"
    )
    assert figures(text, "disputes_resolved") == [98, 277]
