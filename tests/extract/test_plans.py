"""What stands below a heading about plans, or answers a question about them, is no result."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, set_aside

FILED = "proposals_filed"
TITLE = "云岭县政协提案工作\n2024年1月9日\n\n一、2023年工作情况\n2023年，云岭县政协收到提案120件，办复率99%。\n"


def taken(text: str) -> list[float]:
    assert all(rule == "plan" for _, rule in set_aside(text, FILED))
    return figures(text, FILED)


@pytest.mark.parametrize("heading", [
    "二、2024年工作打算", "二、下一步工作打算", "（二）今后工作思路", "二、明年主要任务", "二、关于下一步的工作安排",
    "2.下阶段重点举措", "二、2024年的总体目标", "■ 新的一年工作展望", "二、今年工作要点",
    "今后五年的工作建议", "2024年工作建议", "第三点，明年怎么干。", "三、下一步如何抓",
])
def test_below_a_heading_about_plans_no_figure_is_a_result(heading: str) -> None:
    assert taken(f"{TITLE}{heading}\n立案120件左右。\n") == []


@pytest.mark.parametrize("line", [
    "下一步打算：立案120件左右。", "（三）2024年工作打算。立案120件左右，办复率100%。",
    "二、下一步工作思路：立案120件。",
])
def test_a_plan_in_the_line_of_its_heading(line: str) -> None:
    assert taken(f"{TITLE}{line}\n") == []


@pytest.mark.parametrize("heading", [
    "二、2023年工作回顾", "二、今年主要目标任务完成情况", "二、2023年度重点工作", "二、提案工作的主要举措",
    "二、打算与成效", "二、群众的工作建议", "二、去年怎么干",
    "二、2023年重点举措", "二、围绕全县目标任务履职", "二、提案办理协商计划落实情况",
])
def test_below_another_heading_figures_are_results(heading: str) -> None:
    assert taken(f"{TITLE}{heading}\n立案97件。\n") == [97]


def test_a_plan_ends_with_the_next_heading_of_its_kind() -> None:
    assert taken(f"{TITLE}二、下一步工作打算\n（一）抓质量\n立案120件左右。\n三、附记\n2023年，立案97件。\n") == [97]
    assert taken(f"{TITLE}（一）下一步工作打算\n立案120件左右。\n三、附记\n2023年，立案97件。\n") == [97]
    assert taken(f"{TITLE}下一步打算：立案120件左右。\n2023年，立案97件。\n") == [97]


@pytest.mark.parametrize("words", ["2024年要", "年内还将", "按照计划，今年还要", "今年的打算，是", "2024年将再",
                                   "县政协将围绕中心工作", "县政协将打造品牌，"])
def test_what_a_sentence_announces_is_no_result(words: str) -> None:
    assert taken(f"{TITLE}{words}立案120件。立案97件。\n") == [97]


def test_what_a_meeting_settles_is_no_result_up_to_the_next_part() -> None:
    settled = "二、关于下半年工作\n会议议定：\n（一）立案120件。\n（二）立案130件。\n三、附记\n2023年，立案97件。\n"
    assert taken(TITLE + settled) == [97]


@pytest.mark.parametrize("sentence", ["去年已立案97件。", "2023年以来，立案97件。", "截至去年底，累计立案97件。"])
def test_among_plans_a_sentence_may_look_back(sentence: str) -> None:
    assert taken(f"{TITLE}二、下一步工作打算\n{sentence}在此基础上再上台阶。\n") == [97]


@pytest.mark.parametrize("question", [
    "记者：今年有什么打算？", "问：下一步怎么干？", "记者：新的一年，提案工作有哪些新的安排？",
    "明年，政协将在哪里发力？",
    "2024年的目标是什么？", "主持人：接下来还有何打算？", "问：2024年如何做好提案工作？",
])
def test_the_answer_to_a_question_about_plans_is_no_result(question: str) -> None:
    text = f"{TITLE}{question}\n云岭县政协主席：立案120件左右。\n记者：去年立案多少？\n主席：立案97件。\n"
    assert taken(text) == [97]


@pytest.mark.parametrize("question", [
    "记者：今年的目标完成得怎么样？", "问：去年的打算落实了吗？", "记者：去年都做了哪些安排？",
    "问：提案工作有哪些成效？",
    "记者：下一步的路怎么选，提案从哪里来？", "问：计划是怎样实现的？",
])
def test_the_answer_to_another_question_is_a_result(question: str) -> None:
    assert taken(f"{TITLE}{question}\n云岭县政协主席：立案97件。\n") == [97]


@pytest.mark.parametrize(("words", "expected"), [
    ("“账单”也列出了下半年的待办：立案120件。", []),
    ("会上列出待办事项：立案120件。", []),
    ("待办提案全部办结，立案97件。", [97]),
])
def test_what_is_still_to_be_done_is_no_result(words: str, expected: list[float]) -> None:
    assert taken(TITLE + words) == expected


@pytest.mark.parametrize("words", [
    "计划每季度召开一次例会，全年立案120件", "双方约定今年互派委员学习2批次，共同立案120件",
    "今年打算以基层为重点，办好提案工作，立案120件", "两地政协商定，今年互访2次，立案120件",
    "我们准备分片走访委员，征集提案线索，立案120件",
])
def test_a_plan_goes_on_over_the_clauses_of_its_sentence(words: str) -> None:
    assert taken(f"{TITLE}{words}。") == []


@pytest.mark.parametrize(("words", "expected"), [
    ("按照约定时限，立案97件", [97]),
    ("按计划开展审查，立案97件", [97]),
    ("协商计划有序推进，立案97件", [97]),
    ("约定的三件事都办成了，立案97件", [97]),
    ("计划每季度审查一次，目前已立案97件", [97]),
    ("计划立案120件，已立案97件", [97]),
])
def test_what_came_of_a_plan_is_a_result(words: str, expected: list[float]) -> None:
    assert figures(f"{TITLE}{words}。", FILED) == expected
