"""Wordings of figures as real reports tell them, each with what stands near to it and states none."""

from __future__ import annotations

import pytest

from tests.extract.told import WHO, figures, periods

TOLD = [
    (WHO + "把提案督办搬到项目工地，先后开展9次。", "proposal_supervisions", [9]),
    (WHO + "提案已办复96件，另外2件结转明年办理，委员满意率99%。", "proposal_satisfaction_rate", [99]),
    (WHO + "有2件提案转至明年答复，建议采纳率81%。", "proposal_adoption_rate", [81]),
    (WHO + "明年将开展提案督办9次。", "proposal_supervisions", []),
    (WHO + "结转明年的工作，开展提案督办9次。", "proposal_supervisions", [9]),
    (WHO + "围绕优秀传统文化保护形成调研报告5篇。", "research_reports", [5]),
    (WHO + "优秀的调研报告5篇受到表扬。", "research_reports", []),
    (WHO + "共收到信息来稿214条。", "opinion_reports", [214]),
    (WHO + "“助引”项目12个，投资额3亿元。", "investment_projects", [12]),
    (WHO + "“助引”9个项目，年底前再“助引”20个项目。", "investment_projects", [9]),
    (WHO + "举办培训班6期、政协讲堂15期。", "training_sessions", [6]),
    (WHO + "重点提案督办动真碰硬，全年搞了14场。", "proposal_supervisions", [14]),
    (WHO + "督办提案不走过场，前后跑了6次。", "proposal_supervisions", [6]),
    (WHO + "的委员培训班走进大山，一年下来办了5期。", "training_sessions", [5]),
    (WHO + "委员履职培训紧跟需要，年内举办6期。", "training_sessions", [6]),
    (WHO + "委员研修班设在红军故里，共办了三期。", "training_sessions", [3]),
    (WHO + "“云岭讲堂”邀请专家登台，讲了9讲。", "lectures", [9]),
    (WHO + "“同心讲坛”从不间断，一年办了10期。", "lectures", [10]),
    (WHO + "“院坝协商”会开到田间地头，全年开了48场。", "consultations", [48]),
    (WHO + "专题协商会直奔主题，先后召开11次。", "consultations", [11]),
    (WHO + "民主监督不留情面，前后组织7次。", "inspections", [7]),
    (WHO + "委员视察直插一线，全年开展13次。", "inspections", [13]),
    (WHO + "重点课题调研沉到村组，完成了8项。", "research_projects", [8]),
    (WHO + "委员工作室建到楼栋，年内建成16个。", "member_workrooms", [16]),
    (WHO + "走访委员不留死角，全年走访233人次。", "member_visits", [233]),
    (WHO + "志愿服务活动细水长流，一共开展了52场。", "charity_events", [52]),
    (WHO + "调解邻里、婚姻纠纷，登记在册的有57起。", "disputes_resolved", [57]),
    (WHO + "化解物业矛盾纠纷，前后办成了31件。", "disputes_resolved", [31]),
    (WHO + "围绕提案督办，走访企业12次。", "proposal_supervisions", []),
    (WHO + "委员培训班结束后，学员外出考察了4次。", "training_sessions", []),
    (WHO + "委员培训班办得红火，书画笔会也举办了3期。", "training_sessions", []),
    (WHO + "的讲堂名气大，兄弟县市来访了9次。", "lectures", []),
    (WHO + "民主监督有力有序，召开座谈会8次。", "inspections", []),
    (WHO + "调解邻里纠纷，走访群众330户，有32起正在办理。", "disputes_resolved", []),
    ("来源：云岭日报 2024-02-06\n云岭县政协主席说，提案这块，去年收到212件。", "proposals_submitted", [212]),
    ("来源：云岭日报 2024-02-06\n云岭县政协2022年收到提案198件，收到来信12件。", "proposals_submitted", [198]),
    (WHO + "立案提案186件，被确定为重点提案的有11件。", "key_proposals", [11]),
    (WHO + "立案提案186件，列为年度重点提案的共9件。", "key_proposals", [9]),
    (WHO + "由主席领衔督办的重点提案的有7件。", "key_proposals", [7]),
    (WHO + "立案186件，被评为优秀提案的有12件。", "key_proposals", []),
    (WHO + "立案205件，历时半年，203件办复。", "proposals_replied", [203]),
    (WHO + "立案提案98件，96件按期办结，2件跨年办理。", "proposals_replied", [96]),
    (WHO + "交办188件，办复率98%，其中184件办结。", "proposals_replied", [184]),
    (WHO + "立案205件，抽查30件办复件。", "proposals_replied", []),
    (WHO + "立案205件，对20件答复不到位的提案重新办理。", "proposals_replied", []),
    (WHO + "收到提案205件，被列为重点提案的有9件，这9件的办结率达到100%。", "proposal_handling_rate", []),
    (WHO + "立案205件，这205件的办结率达到98%。", "proposal_handling_rate", [98]),
    (WHO + "立案189件，所提问题已经解决或基本解决的A类112件，占59.3%；B类60件，占31.7%。",
     "proposal_adoption_rate", [59.3]),
    (WHO + "已采纳落实的为A类，共90件，占60%。", "proposal_adoption_rate", [60]),
    (WHO + "立案提案150件，其中县政府系统主办138件，党群部门主办12件，到11月底已全部按期答复办结。",
     "proposal_handling_rate", [100]),
    (WHO + "立案150件。县教育部门承办18件，已全部办结，满意率100%。", "proposal_satisfaction_rate", []),
    (WHO + "从网上收上来协商议题164个，最终定下60个。", "consultation_topics", [164]),
    (WHO + "从网上收上来协商议题164个，最终定下60个。", "consultation_topics_adopted", [60]),
    (WHO + "205个协商议题从村组里汇集过来，经党组把关、主席会议审议，最后确定90个。",
     "consultation_topics", [205]),
    (WHO + "205个协商议题从村组里汇集过来，经党组把关、主席会议审议，最后确定90个。",
     "consultation_topics_adopted", [90]),
    (WHO + "征集协商议题线索88条，县政协主席会议研究后，选定20个。", "consultation_topics_adopted", [20]),
    (WHO + "收集协商议题88个，形成意见建议，选定试点20个村。", "consultation_topics_adopted", []),
    (WHO + "全年有206名委员、1530人次参加各类活动。", "participation", [1530]),
    (WHO + "188名委员，900余人次参与调研视察。", "participation", [900]),
    (WHO + "委员、群众2000人次参加活动。", "participation", []),
    (WHO + "选派委员赴省委党校参加学习培训3期。", "training_sessions", [3]),
    (WHO + "“委员讲堂”的主讲人是委员自己；组织委员赴外地参加履职培训2期。", "training_sessions", [2]),
    (WHO + "李明委员自己出钱办委员培训班2期。", "training_sessions", []),
    (WHO + "现行有效的会议规则、提案条例等制度共计28项。", "rules_issued", [28]),
    (WHO + "目前执行的委员管理、经费使用等制度有36项，均由县政协制定。", "rules_issued", [36]),
    (WHO + "现行法律规定中的制度有6项。", "rules_issued", []),
    (WHO + "参与矛盾纠纷化解310余件，成功化解262件。", "disputes_resolved", [262]),
    (WHO + "介入调解各类纠纷120起，成功调解97起。", "disputes_resolved", [97]),
    (WHO + "仅上半年就调解成功66起。", "disputes_resolved", [66]),
    (WHO + "化解矛盾纠纷97起，成功率92%。", "disputes_resolved", [97]),
    (WHO + "成功化解债务风险3件。", "disputes_resolved", []),
    (WHO + "社情民意信息屡获好评，获采用者超过210篇。", "opinions_adopted", [210]),
    (WHO + "反映社情民意渠道更宽：委员、信息员来稿380条。", "opinion_reports", [380]),
    (WHO + "编报社情民意信息190篇，2022年编报170篇，被采用35篇。", "opinion_reports", [190, 170]),
    (WHO + "编报社情民意信息。全年编报190篇，被省政协采用22篇。", "opinions_adopted", [22]),
    (WHO + "向媒体报送宣传稿件，编报190篇，被采用22篇。", "opinions_adopted", []),
    (WHO + "收到社情民意信息660篇。全年被上级政协采用58篇，其中全国政协2篇。", "opinions_adopted", [58]),
    (WHO + "征集文史稿件120篇。全年被省政协采用12篇。", "opinions_adopted", []),
    (WHO + "开展民主监督8次，提出整改建议36条，已落实30条。", "suggestions_made", [36]),
    (WHO + "视察9次、建议31条，开了协商会12场。", "suggestions_made", [31]),
    (WHO + "督促整改问题36条。", "suggestions_made", []),
    (WHO + "围绕重点议题办协商会18场。", "consultations", [18]),
    (WHO + "就上述议题召开专题协商会7次。", "consultations", [7]),
    (WHO + "全年促成9个、投资额6亿元。", "investment_projects", [9]),
    (WHO + "牵线落地的投资项目，上半年又签下4个，投资额3亿元。", "investment_projects", [4]),
    (WHO + "把督办会开到施工现场，前后开了8次提案督办会。", "proposal_supervisions", [8]),
    (WHO + "提案督办不打招呼，暗访了5家单位、4次约谈。", "proposal_supervisions", []),
    (WHO + "的培训班办在红色教育基地，全年办了4期，委员参训率100%。", "training_sessions", [4]),
    (WHO + "“商量”会开在茶馆里，一年开了36场。", "consultations", [36]),
    (WHO + "民主监督盯住营商环境，前后搞了6次。", "inspections", [6]),
    (WHO + "走访慰问委员，年内走访96名。", "member_visits", [96]),
    (WHO + "委员工作站扎根乡镇，已建起14个。", "member_workrooms", [14]),
    (WHO + "义诊进山寨，全年开展了21场。", "charity_events", [21]),
    (WHO + "文史资料征编不停步，年内出版3部。", "history_publications", [3]),
    (WHO + "列为重点督办提案的共有10件。", "key_proposals", [10]),
    (WHO + "立案提案160件，10件列为重点提案，150件一般办理。", "key_proposals", [10]),
    (WHO + "立案160件，其中158件办结，办结率98.8%。", "proposals_replied", [158]),
    (WHO + "立案160件，12件办结后又重新提出。", "proposals_replied", [12]),
    (WHO + "办理提案：收到110件答复函。", "proposals_submitted", []),
    (WHO + "提案工作，收到12件表扬信。", "proposals_submitted", []),
    (WHO + "召开会议，收到提案160件，2022年收到社情民意信息80条。", "proposals_submitted", [160]),
    (WHO + "调解劳资纠纷，追回工资34万元，调解成功18起。", "disputes_resolved", [18]),
    (WHO + "受理矛盾纠纷90起，成功调处81起，移交9起。", "disputes_resolved", [81]),
    (WHO + "委员与群众、干部1200余人次参加义诊活动。", "participation", []),
    (WHO + "制定执行方案，完善制度12项。", "rules_issued", [12]),
    (WHO + "现行有效制度36项，当年修订5项。", "rules_issued", [36]),
    (WHO + "向省委党校选派委员参加进修班2期。", "training_sessions", [2]),
    (WHO + "委员企业家购买爱心物资一批捐给福利院，价值8万元。", "funds_donated", [80000]),
    (WHO + "考察防汛物资储备库，价值300万元的设备已入库。", "funds_donated", []),
    (WHO + "委员捐款10万元。截至目前，全县累计脱贫资金总额5亿元。", "funds_donated", [100000]),
    (WHO + "调研提出整改意见9条，督促整改问题30个。", "suggestions_made", [9]),
    (WHO + "围绕年度协商议题召开座谈会12次。", "consultations", []),
    (WHO + "议题12个，组织协商会10场。", "consultations", [10]),
    (WHO + "提案立案率为91%，立案121件，2022年立案130件。", "proposals_filed", [121, 130]),
    (WHO + "社情民意信息录用28篇，比前年多录用9篇。", "opinions_adopted", [28]),
    (WHO + "收到提案312件，与上年相比，多收到提案24件。", "proposals_submitted", [312]),
    (WHO + "办了委员培训班5期，比往年少办培训班1期。", "training_sessions", [5]),
    (WHO + "满意率比上年提高到98.5%。", "proposal_satisfaction_rate", [98.5]),
    (WHO + "多形式开展协商活动12次。", "consultations", [12]),
    (WHO + "为乡亲多办民生实事26件。", "livelihood_projects", [26]),
    (WHO + "走进48户困难群众家中送米送油。", "people_helped", [48]),
    (WHO + "走访15个贫困村和86户贫困户。", "people_helped", [86]),
    (WHO + "走进12家困难企业，为24个贫困村修路。", "people_helped", []),
]


@pytest.mark.parametrize(("text", "indicator", "values"), TOLD, ids=[text[-24:] for text, _, _ in TOLD])
def test_a_wording_tells_its_figures_and_no_others(text: str, indicator: str, values: list[float]) -> None:
    assert figures(text, indicator) == values


def test_what_a_bureaus_hall_does_is_not_the_committees() -> None:
    text = "2023年，云岭县政协召开协商会12场。\n云岭县民政局的社区议事厅也没闲着，年内议事90场，调处纠纷35起。"
    assert figures(text, "disputes_resolved") == []


NEWS = "云岭日报 2024-02-06\n云岭县政协主席说，"


@pytest.mark.parametrize(("text", "indicator", "told"), [
    ("提案这一项，前年收到198件，去年收到212件。", "proposals_submitted", [(198, "2022"), (212, "2023")]),
    ("前年，县政协立案186件，去年立案203件。", "proposals_filed", [(186, "2022"), (203, "2023")]),
    ("社情民意信息前年被省政协采用21条，而去年采用33条。", "opinions_adopted", [(21, "2022"), (33, "2023")]),
    ("前年委员捐款共计60万元，去年是75万元。", "funds_donated", [(600000, "2022"), (750000, "2023")]),
    ("前年收到提案198件，去年收到来信12件。", "proposals_submitted", [(198, "2022")]),
    ("2021年、2022年、2023年，县政协捐款分别为5万元、6万元、8万元，三年合计19万元。", "funds_donated",
     [(50000, "2021"), (60000, "2022"), (80000, "2023"), (190000, "2021-2023")]),
    ("2018年、2019年、2020年，县政协捐款分别为3万元、5万元、4万元，三年共12万元。", "funds_donated",
     [(30000, "2018"), (50000, "2019"), (40000, "2020"), (120000, "2018-2020")]),
    ("2022年、2023年，县政协举办委员培训班依次为3期、5期；两年一共8期。", "training_sessions",
     [(3, "2022"), (5, "2023"), (8, "2022-2023")]),
    ("2022年、2023年，县政协立案分别为180件、192件，两年共重点督办32件。", "proposals_filed",
     [(180, "2022"), (192, "2023")]),
    ("2022年、2023年，社情民意信息被省政协及以上采用的分别有18条、22条。", "opinions_adopted",
     [(18, "2022"), (22, "2023")]),
])
def test_a_word_told_again_tells_another_years_figure_and_several_years_together_are_a_span(
    text: str, indicator: str, told: list[tuple[float, str]]
) -> None:
    assert periods(NEWS + text, indicator) == told


@pytest.mark.parametrize(("title", "text", "told"), [
    ("2024年工作总结和2025年工作计划", "2024年，县政协举办委员培训班3期。\n2025年，举办委员培训班4期。", [3]),
    ("2024年工作情况及2025年工作打算", "2024年，县政协举办委员培训班3期；2025年办4期委员培训班。", [3]),
    ("2024年主要工作和2025年安排", "一、培训。县政协举办委员培训班3期；2025年举办委员培训班2期。", [3]),
    ("2024年工作回顾与2025年度重点工作谋划", "全年，县政协举办委员培训班3期。2025年举办委员培训班2期。", [3]),
    ("2025年工作计划", "2024年，县政协举办委员培训班3期。", []),
    ("2024年工作总结", "2024年，县政协举办委员培训班3期。2023年1月，举办委员培训班1期。", [3, 1]),
])
def test_beside_results_a_heading_leaves_out_only_the_year_that_it_plans_for(
    title: str, text: str, told: list[float]
) -> None:
    assert figures(f"云岭县政协{title}\n（2024年12月28日）\n{text}", "training_sessions") == told
