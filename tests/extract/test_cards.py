"""Infographics and lists that tell the figure first: 168件  立案提案; 203次：各类协商活动的次数，…."""

from __future__ import annotations

import pytest

from extract.cleaning import cleaned
from tests.extract.told import cells_of, observations

FOUR = [
    ("云岭县政协", "2023", "consultations", 12), ("云岭县政协", "2023", "proposal_satisfaction_rate", 98),
    ("云岭县政协", "2023", "proposals_filed", 85), ("云岭县政协", "2023", "proposals_submitted", 97),
]


@pytest.mark.parametrize("lines", [
    ["97件 收到提案", "85件 立案提案", "12次 协商活动", "98% 提案满意率"],
    ["▍97件   收到委员、界别提案", "▍85件   立案提案", "▍12次   专题协商、对口协商等协商活动", "▍98%   提案满意率"],
    ["● 97件：全年收到的提案总数", "● 85件：立案提案的数量", "● 12次：各类协商活动的次数", "● 98%：提案满意率"],
    ["97件：收到提案，比上年多3件。", "85件：立案提案，涉及教育。", "12次：协商活动，邀请群众。", "98%：提案满意率。"],
    ["📌97件收到提案", "📌85件立案提案", "📌12次协商活动", "📌98%提案满意率"],
    ["97件　　收到提案", "", "85件　　立案提案", "", "12次　　协商活动", "", "98%　　提案满意率"],
    ["收到提案：97件", "立案提案：85件", "协商活动：12次", "提案满意率：98%"],
])
def test_a_figure_and_what_it_counts_in_one_line(lines: list[str]) -> None:
    text = "云岭县政协2023年成绩单，一起来看——\n" + "\n".join(lines) + "\n\n数字背后，是委员走过的路、说过的话。\n"
    assert cells_of(text) == FOUR
    assert all(text[o.mention.start : o.mention.end] == o.mention.text for o in observations(text))


def test_what_else_a_card_tells_is_read_as_a_sentence() -> None:
    cards = "97件：全年收到的提案总数，其中85件立案，提案者满意率98%。\n12次：协商活动的次数，比上年多2次。\n"
    assert cells_of("数字里的2023年，云岭县政协——\n" + cards) == FOUR


def test_a_card_without_its_noun_takes_it_from_the_line_above() -> None:
    text = "云岭县政协2023年成绩单\n352条 社情民意信息\n98条 被上级采用\n12次 协商活动\n"
    assert [cell[2:] for cell in cells_of(text)] == [
        ("consultations", 12), ("opinion_reports", 352), ("opinions_adopted", 98)]


@pytest.mark.parametrize("text", [
    "云岭县政协2023年成绩单\n97名 干部职工\n3场 文艺演出\n12元 门票\n",
    "2023年，云岭县政协机关\n3名：张三、李四、王五。\n5名：赵六、钱七。\n",
    "云岭县政协2023年采购\n20件 打印纸\n85% 预算执行率\n",
])
def test_cards_of_other_things_give_nothing(text: str) -> None:
    assert cells_of(text) == []


@pytest.mark.parametrize("text", [
    "今年，云岭县政协共收到提案97件，其中立案\n85件。围绕教育、医疗和养老，委员们提出\n12件联名提案，推动了一批问题的解决。",
    "今年，云岭县政协共收到各界提案，最后总数为\n97件，比去年有了明显的增加，其中已经立案\n85件，已经全部办复。",
])
def test_wrapped_lines_that_begin_with_a_figure_are_no_cards(text: str) -> None:
    assert "\n" not in cleaned(text).text


@pytest.mark.parametrize("mark", "▍▶✦★➤🔹◉")
def test_a_line_with_a_mark_begins_anew(mark: str) -> None:
    text = f"今年，我们开展协商，参加的有委员、群众\n{mark}走访委员，听取意见和建议，改进作风"
    assert cleaned(text).text == text
