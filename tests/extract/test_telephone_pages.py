"""Pages for telephones: icons, keycaps, a figure above its label, plans below a heading of their own."""

from __future__ import annotations

import pytest

from tests.extract.told import cells_of, figures, observations

PAGE = """云岭县政协的"年度账单"来啦📮

【年终盘点】2022，云岭县政协与你同行🎉

━━━ 1️⃣ 提案篇 ━━━

📝
97件
收到提案

✅
85件
审查立案

🔑
9件
重点提案，县委书记、县长带头领办

💯 办复率100%

━━━ 2️⃣ 协商篇 ━━━

☕️
12场
协商活动（最小的一场在渔船上）

💡
138条
意见建议

🏃 履职活动 1860+ 人次

━━━ 3️⃣ 民意篇 ━━━

📮 1.26万余篇
收到社情民意信息
📣 102篇
被市级以上采用

"""
FOUND = [
    ("consultations", 12), ("key_proposals", 9), ("opinion_reports", 12600), ("opinions_adopted", 102),
    ("participation", 1860), ("proposal_handling_rate", 100), ("proposals_filed", 85), ("proposals_submitted", 97),
    ("suggestions_made", 138),
]


def test_a_figure_above_its_label_below_an_icon() -> None:
    assert [cell[2:] for cell in cells_of(PAGE)] == FOUND
    assert all(PAGE[o.mention.start : o.mention.end] == o.mention.text for o in observations(PAGE))


@pytest.mark.parametrize("heading", [
    "2023，我们这样干💪", "2023年，看我们怎么干！", "2023，再出发", "● 2023年我们接着干", "新的一年，如何抓",
])
def test_a_list_of_plans_below_its_heading(heading: str) -> None:
    plans = f"{heading}\n▶ 提案立案突破200件\n▶ 委员之家再建10个\n▶ 公益活动办满100场\n"
    assert [cell[2:] for cell in cells_of(PAGE + plans)] == FOUND


@pytest.mark.parametrize("heading", ["2022，我们这样干💪", "2022，再出发", "这一年，我们这样干"])
def test_a_list_of_results_below_its_heading(heading: str) -> None:
    assert figures(PAGE + f"{heading}\n▶ 公益活动办满36场\n", "charity_events") == [36]


def test_the_list_of_plans_ends_with_its_marks() -> None:
    plans = "2023，我们这样干\n▶ 公益活动办满100场\n▶ 委员之家再建10个\n2022年，云岭县政协开展公益活动36场。\n"
    assert figures(PAGE + plans, "charity_events") == [36]


@pytest.mark.parametrize("lines", [
    "97名\n机关干部\n12件\n办公用品，采购自网上商城\n3台\n打印机\n",
    "97件\n工艺品，由非遗传承人制作\n85件\n文创产品\n9场\n直播\n",
])
def test_figures_above_labels_of_other_things_give_nothing(lines: str) -> None:
    assert cells_of("云岭县政协2022年\n" + lines) == []
