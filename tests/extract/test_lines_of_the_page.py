"""Lines of the page between the halves of a sentence or of a figure, and figures that spaces or wraps cut."""

from __future__ import annotations

import pytest

from extract.cleaning import cleaned
from tests.extract.told import figures

HEAD = "棠溪县政协2021年工作情况\n\n    2021年,棠溪县政协围绕中心、服务大局,"


@pytest.mark.parametrize("page", [
    "- 7 -\n棠溪县政协办公室        2021年12月30日印发\n- 8 -",
    "————————\n棠溪县政协常委会工作报告\n————————",
    "— 12 —\n\n棠溪县政协工作年报\n2021年第4期\n— 13 —",
    "棠溪县政协文件汇编          第 31 页",
    "棠溪年鉴\n2021年卷",
    "==== 棠溪县政协 内部资料 ====",
])
@pytest.mark.parametrize(("above", "below", "indicator", "value"), [
    ("组织视察监督1", "6次,社会反响良好。", "inspections", 16),
    ("提交调研报告2", "4篇,均得到回应。", "research_reports", 24),
    ("委员捐款捐物1", "36.5万元,帮扶困难群众。", "funds_donated", 1365000),
])
def test_a_figure_goes_on_behind_the_lines_of_the_page(
    page: str, above: str, below: str, indicator: str, value: float
) -> None:
    assert figures(f"{HEAD}{above}\n{page}\n{below}\n", indicator) == [value]


@pytest.mark.parametrize("page", [
    "- 7 -\n棠溪县政协办公室        2021年12月30日印发\n- 8 -",
    "————————\n棠溪县政协常委会工作报告\n————————",
    "第 5 页\n棠溪县政协\n————————",
])
def test_a_sentence_goes_on_behind_what_furniture_frames(page: str) -> None:
    assert figures(f"{HEAD}扎实开展视\n{page}\n察监督16次,社会反响良好。\n", "inspections") == [16]


@pytest.mark.parametrize("text", [
    "2021年,棠溪县政协收到提案97件。\n————————\n二、协商工作\n————————\n召开协商会8次。",
    "2021年,棠溪县政协收到提案97件,立案\n二、协商工作\n召开协商会8次。",
    "提案 | 9\n合计\n7件 |",
    "全年主席会议12\n常委会议\n5次",
])
def test_headings_and_tables_between_lines_stay(text: str) -> None:
    told = cleaned(text).text
    lines = ("二、协商工作", "合计", "常委会议")
    assert all(line in told.split("\n") for line in lines if f"\n{line}\n" in text)


@pytest.mark.parametrize(("wrapped", "joined"), [
    ("  【调研】 组织重点调研8\n项、视察5次。", "  【调研】 组织重点调研8项、视察5次。"),
    ("走访群众216\n人次,帮扶困难户31户。", "走访群众216人次,帮扶困难户31户。"),
    ("捐款12.6\n万元，用于助学。", "捐款12.6万元，用于助学。"),
])
def test_a_unit_in_the_next_line_belongs_to_the_figure(wrapped: str, joined: str) -> None:
    above = "2021年,棠溪县政协围绕中心、服务大\n局,全年工作有序,广泛凝聚共\n识,成效明显。\n"
    assert cleaned(above + wrapped).text.split("\n")[1] == joined


@pytest.mark.parametrize("text", ["共设专委会8\n个人简历，另附。", "97\n件，共计", "名单8\n项目建设情况。"])
def test_a_line_that_only_begins_like_a_unit_stands_alone(text: str) -> None:
    assert "\n" in cleaned(text).text


@pytest.mark.parametrize(("text", "rate"), [
    ("2021年，棠溪县政协提案办理扎实，提案落 实 率 ８ １．４ ％。", 81.4),
    ("2021年，棠溪县政协提案满意率 9 7.25 %。", 97.25),
    ("2021年，棠溪县政协提案满意率达 98 .4%。", 98.4),
    ("2021年，棠溪县政协提案满意率达 9\n8.4%。", 98.4),
    ("2021年，棠溪县政协提案满意率达 98\n.4%。", 98.4),
])
def test_a_share_with_spaces_is_one_figure(text: str, rate: float) -> None:
    found = figures(text, "proposal_satisfaction_rate") + figures(text, "proposal_adoption_rate")
    assert found == [rate]


def test_what_the_eye_of_a_machine_confuses_is_mended() -> None:
    text = "2021年，棠溪县政协收到提案97件，立案85件，末立案的12件作了说明，截至12月20曰己办复80件。"
    assert figures(text, "proposals_filed") == [85]
    assert figures(text, "proposals_replied") == [80]
