"""Figures of a year's work in words beside the usual ones, each with the look-alikes that state nothing."""

from __future__ import annotations

import pytest

from tests.extract.told import WHO, figures


@pytest.mark.parametrize(("words", "indicator", "found"), [
    ("把议事桌搬到桥头，居民递来的协商议题143个，筛出61个。", "consultation_topics", [143]),
    ("推开协商，村民捎来的协商选题有38个。", "consultation_topics", [38]),
    ("收下居民递来的锦旗143面。", "consultation_topics", []),
    ("汇总协商课题97个，由党组会筛出31个列入清单。", "consultation_topics_adopted", [31]),
    ("汇总科研课题97个，由专家筛出31个列入清单。", "consultation_topics_adopted", []),
    ("推行协商议事，31个题目先后上桌商议44场。", "consultations", [44]),
    ("推行协商议事，31个议题逐一上桌商量了44场。", "consultations", [44]),
    ("推行协商议事，31个题目的考试组织了44场。", "consultations", []),
    ("摆开专题协商会7场，协商报告同样是7篇。", "research_reports", [7]),
    ("开专题协商8次，报送协商报告亦有8篇。", "research_reports", [8]),
    ("开火塘协商会36场，410人次的委员到场参与。", "participation", [410]),
    ("开火塘协商会36场，410人次的村民到场参与。", "participation", []),
    ("开协商会36场，到场委员830人次、居民1270人次。", "participation", [830]),
    ("把阵地铺开，委员工作室已铺到29间，镇街占20间。", "member_workrooms", [29]),
    ("把阵地铺开，委员工作室已铺到29个楼宇。", "member_workrooms", []),
    ("在7个社区办起“委员会客厅”。", "member_workrooms", []),
    ("文史书也编了3部。", "history_publications", [3]),
    ("文史书也买了3部。", "history_publications", []),
    ("今年的委员学习培训已办到5期。", "training_sessions", [5]),
    ("委员履职培训班又续办至8期。", "training_sessions", [8]),
    ("今年的村干部学习培训已办到5期。", "training_sessions", []),
    ("委员们与1204户农户结成帮扶对子。", "people_helped", [1204]),
    ("委员们和36名村民结为帮扶亲戚。", "people_helped", [36]),
    ("与26户企业结成帮扶对子。", "people_helped", []),
    ("与26户种养大户结成帮扶对子。", "people_helped", []),
    ("与36名专家学者结成对子。", "people_helped", []),
    ("入冬后看望163户脱贫户和低保户。", "people_helped", [163]),
    ("委员捐款20万元，受益的困难群众达418人。", "people_helped", [418]),
    ("为81户受冻农户送去棉被、木炭。", "people_helped", [81]),
    ("为81个受淹村送去木炭。", "people_helped", []),
    ("看望低保户，捎去的米面棉被和现金共值8万3千元。", "funds_donated", [83000]),
    ("赴外推介，带去的农产品样品总值8万3千元。", "funds_donated", []),
    ("牵线招商，谈成的有7个，合同金额3亿2000万元。", "investment_projects", [7]),
    ("牵线用工，谈成的有7个，用工总数300人。", "investment_projects", []),
])
def test_words_beside_the_usual(words: str, indicator: str, found: list[float]) -> None:
    assert figures(WHO + words, indicator) == found
