"""Tables whose columns only spaces set apart, and what headings of tables say: units, years together, parts."""

from __future__ import annotations

import pytest

from extract.cleaning import cleaned
from tests.extract.told import cells_of, observations

HEADING = "云川市政协2023年提案工作统计表\n2024年1月8日\n\n"
OF_TWO_BODIES = [
    ("云岭县政协", "2023", "proposals_filed", 85), ("云岭县政协", "2023", "proposals_submitted", 97),
    ("雁湖区政协", "2023", "proposals_filed", 71), ("雁湖区政协", "2023", "proposals_submitted", 80),
]


@pytest.mark.parametrize("table", [
    "单  位       收到提案(件)   立案(件)\n云岭县政协     97            85\n雁湖区政协     80            71\n",
    "单位  收到提案(件)  立案(件)\n云岭县政协  97  85\n雁湖区政协  80  71\n",
    "　单　位　　　收到提案（件）　　立案（件）\n　云岭县政协　　　97　　　　　85\n　雁湖区政协　　　80　　　　　71\n",
    "   单位名称      收到提案    立案数\n\n   云岭县政协    97件        85件\n   雁湖区政协    80件        71件\n",
    "单  位    收到提案(件)  立案(件)\n云岭县政协   97     85\n雁湖区政协   80     71\n合  计     177    156\n",
    "序号  单位        收到提案(件)  立案(件)\n1     云岭县政协  97        85\n2     雁湖区政协  80        71\n",
])
def test_columns_that_spaces_set_apart(table: str) -> None:
    text = HEADING + table + "\n备注：数据以年底审查结果为准，由各单位报送。\n"
    assert cells_of(text) == OF_TWO_BODIES
    assert all(text[o.mention.start : o.mention.end] == o.mention.text for o in observations(text))


def test_columns_of_years() -> None:
    table = "项  目           2022年    2023年\n收到提案(件)      97       98\n立  案(件)        85       86\n"
    assert [cell[1:] for cell in cells_of("云岭县政协履职情况\n" + table)] == [
        ("2022", "proposals_filed", 85), ("2022", "proposals_submitted", 97),
        ("2023", "proposals_filed", 86), ("2023", "proposals_submitted", 98)]


def test_the_sentences_below_a_table_are_read_as_sentences() -> None:
    table = "单位      收到提案    立案\n云岭县政协    97件    85件\n雁湖区政协    80件    71件\n"
    text = HEADING + table + "2023年，云川市政协举办协商会议12次。\n"
    assert cells_of(text) == sorted([*OF_TWO_BODIES, ("云川市政协", "2023", "consultations", 12)])


def test_a_row_with_too_few_columns_gives_nothing_and_ends_no_table() -> None:
    table = "单位      收到提案(件)   立案(件)\n云川市政协      60\n云岭县政协    97      85\n雁湖区政协    80     71\n"
    assert cells_of(HEADING + table) == OF_TWO_BODIES


@pytest.mark.parametrize("text", [
    "收到提案97件。    立案85件。\n云岭县政协    召开会议  3",
    "云岭县政协   2023年1月8日   星期三\n本报记者   王大明   摄",
    "姓名    职务    电话\n王大明  主席    8812345\n",
    "今年，  云岭县政协  收到提案  97  件，立案  85  件。",
    "8812345    650000    12\n8812346    650001    13",
])
def test_other_runs_of_spaces_set_no_columns_apart(text: str) -> None:
    assert "\t" not in cleaned(text).text


TABLE = "云岭县政协近三年履职情况\n2024年2月\n项目 | 单位 | 2021年 | 2022年 | 2023年"


@pytest.mark.parametrize(("rows", "found"), [
    ("\n收到提案 | 件 | 97 | 98 | 99\n", [("2021", 97), ("2022", 98), ("2023", 99)]),
    (" | 三年合计\n收到提案 | 件 | 97 | 98 | 99 | 294\n",
     [("2021", 97), ("2021-2023", 294), ("2022", 98), ("2023", 99)]),
    (" | 三年累计\n委员捐款 | 万元 | 9 | 8.5 | 7 | 24.5\n",
     [("2021", 90000), ("2021-2023", 245000), ("2022", 85000), ("2023", 70000)]),
    (" | 五年合计\n收到提案 | 件 | 97 | 98 | 99 | 481\n", [("2021", 97), ("2022", 98), ("2023", 99)]),
    (" | 2024年目标\n收到提案 | 件 | 97 | 98 | 99 | 120\n", [("2021", 97), ("2022", 98), ("2023", 99)]),
    (" | 2024年预计\n提案满意率 | % | 97 | 98 | 99 | 100\n", [("2021", 97), ("2022", 98), ("2023", 99)]),
])
def test_a_column_of_units_and_one_that_adds_up_the_years(rows: str, found: list[tuple[str, float]]) -> None:
    assert [(period, value) for _, period, _, value in cells_of(TABLE + rows)] == found


@pytest.mark.parametrize(("row", "found"), [
    ("其中：立案（件）", {"proposals_filed"}), ("其中:重点提案(件)", {"key_proposals"}),
    ("其中立案（件）", {"proposals_filed"}),
    ("其中：集体提案（件）", set()), ("其中：平时收到提案（件）", set()), ("其他提案（件）", set()),
])
def test_what_a_row_says_of_the_row_above_counts_where_it_is_another_thing(row: str, found: set[str]) -> None:
    text = f"云岭县政协履职数据\n项目 | 2022年 | 2023年\n收到提案（件） | 268 | 291\n{row} | 31 | 47\n"
    cells = cells_of(text)
    assert {indicator for _, _, indicator, value in cells if value in (31, 47)} == found
    assert {value for _, _, indicator, value in cells if indicator == "proposals_submitted"} == {268, 291}


def test_a_total_below_numbered_rows_belongs_to_no_body() -> None:
    rows = "序号 | 填报单位 | 化解纠纷(起) |\n1 | 云岭县政协 | 21 |\n2 | 雁湖区政协 | 30 |\n合计 | | 51 |\n"
    assert [(body, value) for body, _, _, value in cells_of("云川市政协2023年统计\n" + rows)] == [
        ("云岭县政协", 21), ("雁湖区政协", 30)]
