"""Tables and infographics: a figure with its row's and column's heading, its unit, whose it is and of when."""

from __future__ import annotations

import pytest

from tests.extract.told import cells_of, observations, reading

HEADING = "云川市政协2023年提案工作统计表\n2024年1月8日\n"
ROWS = [["单位", "收到提案(件)", "立案(件)"], ["云岭县政协", "97", "85"], ["雁湖区政协", "80", "71"]]
TOTAL = ["合计", "177", "156"]
OF_TWO_BODIES = [
    ("云岭县政协", "2023", "proposals_filed", 85), ("云岭县政协", "2023", "proposals_submitted", 97),
    ("雁湖区政协", "2023", "proposals_filed", 71), ("雁湖区政协", "2023", "proposals_submitted", 80),
]


def tabs(rows: list[list[str]]) -> str:
    return "".join("\t".join(row) + "\n" for row in rows)


def bars(rows: list[list[str]]) -> str:
    return "".join("| " + " | ".join(row) + " |\n" for row in rows)


def one_cell_a_line(rows: list[list[str]]) -> str:
    return "".join(cell + "\n" for row in rows for cell in row)


def one_barred_cell_a_line(rows: list[list[str]]) -> str:
    return "".join(cell + " |\n" for row in rows for cell in row)


SHAPES = pytest.mark.parametrize("shape", [tabs, bars, one_cell_a_line, one_barred_cell_a_line])


@SHAPES
@pytest.mark.parametrize("total", [[], [TOTAL]])
def test_rows_of_bodies_and_a_total_that_belongs_to_none(shape, total) -> None:  # type: ignore[no-untyped-def]
    assert cells_of(HEADING + shape(ROWS + total)) == OF_TWO_BODIES


@SHAPES
def test_a_figure_leads_to_its_cell(shape) -> None:  # type: ignore[no-untyped-def]
    text = HEADING + shape(ROWS)
    for found in observations(text):
        mention = found.mention
        assert text[mention.start : mention.end] == mention.text == str(int(mention.value))
        assert found.body_from is not None
        assert found.body_from.text == found.body
        assert text[found.body_from.start : found.body_from.end] == found.body


@SHAPES
def test_rows_of_other_organisations_are_none_of_the_committees(shape) -> None:  # type: ignore[no-untyped-def]
    rows = [ROWS[0], ROWS[1], ["县教育局", "60", "50"], ["县工商联", "3", "1"]]
    assert cells_of(HEADING + shape(rows)) == OF_TWO_BODIES[:2]


def test_an_empty_cell_or_a_dash_is_no_figure() -> None:
    rows = [ROWS[0], ["云岭县政协", "97", ""], ["雁湖区政协", "-", "71"], ["云川县政协", "—", "60"]]
    assert [cell[::3] for cell in cells_of(HEADING + tabs(rows))] == [
        ("云岭县政协", 97), ("云川县政协", 60), ("雁湖区政协", 71)]


def test_rows_of_places_in_a_table_of_committees() -> None:
    rows = [["单位", "收到提案(件)"], ["云岭县", "97"], ["雁湖区", "80"]]
    assert [(body, value) for body, _, _, value in cells_of(HEADING + tabs(rows))] == [
        ("云岭县政协", 97), ("雁湖区政协", 80)]


@pytest.mark.parametrize(("rows", "found"), [
    ([["年份", "收到提案", "立案"], ["2021年", "97件", "85件"], ["2022年", "98件", "86件"], ["2023年", "99件", ""]],
     [("2021", 85), ("2021", 97), ("2022", 86), ("2022", 98), ("2023", 99)]),
    ([["项目", "2021年", "2022年"], ["收到提案(件)", "97", "98"], ["立案(件)", "85", "86"]],
     [("2021", 85), ("2021", 97), ("2022", 86), ("2022", 98)]),
    ([["项目", "2021年度", "2022年度"], ["收到提案(件)", "97", "98"]], [("2021", 97), ("2022", 98)]),
])
def test_years_as_rows_and_as_columns(rows: list[list[str]], found: list[tuple[str, float]]) -> None:
    cells = cells_of("云岭县政协提案工作统计\n" + tabs(rows))
    assert {body for body, *_ in cells} == {"云岭县政协"}
    assert [(period, value) for _, period, _, value in cells] == found


def test_the_total_of_one_bodys_parts_counts_and_its_parts_do_not() -> None:
    rows = [["类别", "收到提案", "立案"], ["经济", "30", "25"], ["社会", "67", "60"], ["合计", "97", "85"]]
    text = "云岭县政协2023年提案统计（单位：件）\n" + tabs(rows)
    assert [cell[2:] for cell in cells_of(text)] == [("proposals_filed", 85), ("proposals_submitted", 97)]


@pytest.mark.parametrize(("heading", "column", "cell", "value"), [
    ("（单位：万元）", "捐款", "86.5", 865000), ("", "捐款(万元)", "86.5", 865000), ("", "捐款（元）", "8,650", 8650),
    ("", "捐款", "86.5万元", 865000), ("（单位：亿元）", "捐款", "1.2", 120000000),
])
def test_the_unit_stands_in_the_cell_in_its_heading_or_above_the_table(
    heading: str, column: str, cell: str, value: float
) -> None:
    text = f"云川市政协2023年捐赠统计{heading}\n单位\t{column}\n云岭县政协\t{cell}\n"
    assert cells_of(text) == [("云岭县政协", "2023", "funds_donated", value)]
    assert [o.mention.text for o in observations(text)] == [cell]


@pytest.mark.parametrize("heading", ["满意率", "满意率(%)", "提案满意率（%）"])
def test_a_rate_is_in_percent(heading: str) -> None:
    text = f"云川市政协2023年提案统计\n单位\t{heading}\n云岭县政协\t97.5\n雁湖区政协\t98%\n"
    assert [cell[3] for cell in cells_of(text)] == [97.5, 98]


@pytest.mark.parametrize("column", ["指标值", "年度目标", "计划数", "得分", "分值", "同比", "占比", "排名"])
def test_columns_that_hold_no_results_are_passed_over(column: str) -> None:
    text = f"云岭县政协2023年绩效\n指标\t{column}\t完成值\n收到提案(件)\t90\t97\n立案(件)\t80\t85\n"
    assert [cell[3] for cell in cells_of(text)] == [85, 97]


@pytest.mark.parametrize("lines", [
    ["收到提案", "97件", "立案", "85件", "协商会议", "12次", "满意率", "98%"],
    ["97件", "收到提案", "85件", "立案", "12次", "协商会议", "98%", "满意率"],
    ["一起来看", "PART 01", "提案有回音", "97件", "收到提案", "85件", "立案", "12次", "协商会议", "98%", "满意率"],
    ["97件收到提案", "85件立案提案", "12次协商会议", "98%满意率"],
])
def test_an_infographic(lines: list[str]) -> None:
    text = "云岭县政协2023年成绩单\n" + "\n".join(lines) + "\n"
    assert cells_of(text) == [
        ("云岭县政协", "2023", "consultations", 12), ("云岭县政协", "2023", "proposal_satisfaction_rate", 98),
        ("云岭县政协", "2023", "proposals_filed", 85), ("云岭县政协", "2023", "proposals_submitted", 97),
    ]


@pytest.mark.parametrize("text", [
    "云岭县政协2023年名单\n姓名\t年龄\t电话\n王大明\t52\t8812345\n李小云\t47\t8854321\n",
    "云岭县政协2023年议程\n时间\t内容\n9:00\t听取提案工作报告\n10:30\t协商会议\n",
    "云岭县政协\n地址\n电话\n8812345\n邮编\n650000\n",
    "云岭县政协2023年值班表\n1月\t王大明\n2月\t李小云\n",
])
def test_tables_of_other_things_give_nothing(text: str) -> None:
    assert reading(text).observations == ()


def test_the_sentences_around_a_table_are_read_as_sentences() -> None:
    text = "云川市政协2023年工作\n全年，市政协召开协商会12次。\n" + tabs(ROWS) + "此外，市政协形成调研报告9篇。\n"
    assert cells_of(text) == sorted([
        *OF_TWO_BODIES, ("云川市政协", "2023", "consultations", 12), ("云川市政协", "2023", "research_reports", 9),
    ])
