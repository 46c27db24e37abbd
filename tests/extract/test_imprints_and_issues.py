"""What tells whose a page is beside its text: the imprint above or below it, a name behind the number of an issue."""

from __future__ import annotations

import pytest

from extract.cleaning import cleaned
from tests.extract.told import bodies

TEXT = "二、协商监督更加有力\n2021年，市政协开展协商活动37场，立项调研课题21项。\n"
IMPRINT = "永汀市政协办公室        2022年1月21日印发\n"


@pytest.mark.parametrize("text", [
    IMPRINT + "- 5 -\n" + TEXT,
    IMPRINT + "\n" + TEXT,
    "- 4 -\n" + IMPRINT + "- 5 -\n" + TEXT,
    TEXT + "\n" + IMPRINT,
    TEXT + "- 6 -\n政协永汀市委员会办公室          2022年1月21日印\n- 7 -\n",
    TEXT + "永汀市政协办公室秘书科      2022年1月21日印制",
])
def test_an_imprint_above_or_below_the_text_tells_whose_it_is(text: str) -> None:
    assert bodies(text, "consultations") == [(37, "永汀市政协")]


@pytest.mark.parametrize(("text", "found"), [
    ("芷溪市人民政府办公室        2022年1月21日印发\n" + TEXT, ""),
    (IMPRINT + "- 5 -\n" + TEXT.replace("市政协", "芷溪市政协"), "芷溪市政协"),
    (TEXT.replace("市政协", "芷溪市政协") + IMPRINT, "芷溪市政协"),
    (IMPRINT + "芷溪市政协工作通报\n" + TEXT, "芷溪市政协"),
    ("芷溪市政协工作通报\n" + TEXT + IMPRINT, "芷溪市政协"),
    (IMPRINT + TEXT + "- 6 -\n芷溪市政协\n2022年1月20日\n", "芷溪市政协"),
])
def test_another_committee_or_office_is_not_that_of_the_text(text: str, found: str) -> None:
    assert bodies(text, "consultations") == [(37, found)]


def test_an_imprint_between_the_halves_of_a_sentence_is_passed_over() -> None:
    text = "2021年，市政协开展协商\n" + IMPRINT + "- 5 -\n活动37场。"
    assert cleaned(text).text == "2021年，市政协开展协商活动37场。"


def test_an_imprint_is_joined_to_no_line_of_the_text() -> None:
    assert "印发\n出意见" in cleaned(IMPRINT + "出意见建议88条，采纳70条。").text


@pytest.mark.parametrize(("head", "found"), [
    ("提 案 专 刊\n总第３６期　望山县政协提案委编　２０２３年１２月２２日", "望山县政协"),
    ("政协简报\n第12期 芷溪县政协办公室编 2023年12月22日", "芷溪县政协"),
    ("工作动态\n2023年第7号 芷溪县政协编 2023年12月22日", "芷溪县政协"),
    ("履职之窗\n第3辑　芷溪县政协文史委编　2023年12月22日", "芷溪县政协"),
    ("学习与交流\n第3版　白渡县政协供稿　2023年12月22日", "白渡县政协"),
    ("工作动态\n第36期　县政协编　2023年12月22日", ""),
])
def test_a_name_behind_the_number_of_an_issue_is_read_without_it(head: str, found: str) -> None:
    text = head + "\n\n　　今年，各方面向县政协提交提案１９３件。"
    assert bodies(text, "proposals_submitted") == [(193, found)]


@pytest.mark.parametrize("lead", ["主要由", "活动由", "记者从"])
def test_a_listed_place_that_is_an_everyday_word_is_found_behind_what_leads_to_it(lead: str) -> None:
    text = f"2021年，{lead}清新区政协组织。全年开展协商活动37场。"
    assert {body for _, body in bodies(text, "consultations")} == {"清新区政协"}
