"""Tables of which a page left one cell a line: numbered rows, columns of units and words, cells that are missing."""

from __future__ import annotations

import pytest

from tests.extract.told import bodies, cells_of, figures, observations, set_aside

TITLE = "云岭县政协2023年履职情况统计表\n2024年1月8日\n\n"


def lines(cells: str) -> str:
    return "\n".join(cells.split()) + "\n"


NUMBERED = "序号 指标名称 单位 2023年 2022年 1 收到提案 件 165 158 2 立案提案 件 142 137 3 提案办复率 % 100 99"
FOUND = [
    ("2022", "proposal_handling_rate", 99), ("2022", "proposals_filed", 137), ("2022", "proposals_submitted", 158),
    ("2023", "proposal_handling_rate", 100), ("2023", "proposals_filed", 142), ("2023", "proposals_submitted", 165),
]


@pytest.mark.parametrize("table", [
    NUMBERED,
    NUMBERED.replace("序号", "编号"),
    "项目 计量单位 2023年 2022年 收到提案 件 165 158 立案提案 件 142 137 提案办复率 % 100 99",
    "指标名称 2023年 2022年 收到提案（件） 165 158 立案提案（件） 142 137 提案办复率（%） 100 99",
    "序号 项目 2023年 2022年 备注 1 收到提案 165件 158件 含平时提案 2 立案提案 142件 137件 并案后 "
    "3 提案办复率 100% 99% 办公室提供",
    "年度 收到提案 （件） 立案提案 （件） 提案办复率 （%） 2022年 158 137 99 2023年 165 142 100",
])
@pytest.mark.parametrize("around", [("", ""), ("填报单位：云岭县政协办公室\n", "审核人：农勤\n填表人：小石\n")])
def test_numbered_rows_and_columns_of_units_and_words(table: str, around: tuple[str, str]) -> None:
    text = TITLE + around[0] + lines(table) + around[1]
    assert cells_of(text) == [("云岭县政协", *cell) for cell in FOUND]
    assert all(text[o.mention.start : o.mention.end] == o.mention.text for o in observations(text))


def test_the_number_of_a_row_is_no_figure_where_the_table_has_lost_its_shape() -> None:
    text = TITLE + lines("序号 指标名称 1 提案满意率 2 提案办复率 3 协商会议 4 收到提案")
    assert cells_of(text) == []


@pytest.mark.parametrize("label", ["收到提案，含大会提案（件）", "大会以来全体政协委员和参加单位收到提案（件）"])
def test_a_long_label_in_the_midst_of_a_table(label: str) -> None:
    table = f"序号 指标 2023年 2022年 1 立案提案（件） 142 137 2 {label} 165 158 3 视察（次） 9 8"
    assert figures(TITLE + lines(table), "inspections") == [9, 8]
    assert figures(TITLE + lines(table), "proposals_filed") == [142, 137]


def test_several_tables_below_each_other() -> None:
    text = TITLE + lines(NUMBERED) + lines("附表 项目 单位 2023年 委员视察 次 11 协商会议 次 24 调研报告 篇 9")
    assert [cell[2:] for cell in cells_of(text)][-3:] != []
    assert figures(text, "inspections") == [11]
    assert figures(text, "consultations") == [24]
    assert figures(text, "proposals_submitted") == [165, 158]


OF_BODIES = "序号 单位 立案（件） 办复率（%） 社情民意信息（条） 1 云岭县政协 124 100 236 {} 3 雁湖区政协 97 99 151"


@pytest.mark.parametrize(("row", "filed", "rate"), [
    ("2 金川区政协 83 98 188", [83], [98]),
    ("2 金川区政协 83 98 —", [83], [98]),
    ("2 金川区政协 83 98 未报送", [83], [98]),
    ("2 金川区政协 83 ~ 188", [83], []),  # a blank line within the row
    ("2 金川区政协 83 98", [], []),  # one is missing, nobody knows which
    ("2 金川区政协 83", [], []),
    ("2 金川区政协", [], []),
])
def test_cells_that_are_missing(row: str, filed: list[float], rate: list[float]) -> None:
    table = lines(OF_BODIES.format(row)).replace("~", "")
    text = f"云川市政协2023年提案工作统计表\n2024年1月8日\n{table}\n合计\n304\n\n575\n"
    assert [value for value, body in bodies(text, "proposals_filed") if body == "金川区政协"] == filed
    assert [value for value, body in bodies(text, "proposal_handling_rate") if body == "金川区政协"] == rate
    for body, value in (("云岭县政协", 124), ("雁湖区政协", 97)):
        assert (value, body) in bodies(text, "proposals_filed")


def test_a_long_table_of_rows_without_figures_is_read_to_its_end() -> None:
    rows = "项目 2023年 2022年 立案（件） 97 85 " + "重点提案（件） 未报 8 " * 2000
    assert figures(TITLE + lines(rows), "proposals_filed") == [97, 85]


@pytest.mark.parametrize("caption", ["（单位：万元）", "单位：万元", "计量单位：万元", "(单位:万元)\n2023年12月31日"])
@pytest.mark.parametrize("total", ["合计\n\n86.4", "合计\n86.4", "总计\n—\n86.4"])
def test_a_total_row_with_fewer_cells_has_the_unit_of_the_caption(caption: str, total: str) -> None:
    rows = lines("捐助项目 时间 金额 抗洪救灾 6月 70.1 爱心助学 8月 16.3")
    text = f"云岭县政协委员2023年爱心捐助明细\n{caption}\n\n{rows}{total}\n"
    assert cells_of(text) == [("云岭县政协", "2023", "funds_donated", 864000)]


@pytest.mark.parametrize("rows", [
    "任务名称 目标值 责任单位 立案提案 140件以上 提案委 提案办复率 100% 提案委 协商会议 26次 办公室 工作室 新建3个",
    "序号 指标 年度目标 1 立案提案 140件 2 提案办复率 100% 3 协商会议 26次 4 社情民意信息采用 不少于60条",
    "工作任务 数量 牵头部门 立案提案 140件 提案委 提案办复率 100% 提案委 协商会议 26次 办公室",
])
def test_what_is_aimed_at_is_no_result(rows: str) -> None:
    assert cells_of("云岭县政协2023年工作总结\n2023年，云岭县政协开展视察9次。\n重点工作表\n" + lines(rows)) == [
        ("云岭县政协", "2023", "inspections", 9)]


@pytest.mark.parametrize("done", ["完成值", "实际完成", "完成情况", "实际数"])
def test_what_came_of_the_aims_is_one(done: str) -> None:
    rows = f"任务名称 目标值 {done} 单位 立案提案 90件 97件 甲委 提案办复率 100% 99% 甲委 协商会议 10次 12次 乙室"
    assert cells_of("云岭县政协2023年目标任务完成情况\n" + lines(rows)) == [
        ("云岭县政协", "2023", "consultations", 12), ("云岭县政协", "2023", "proposal_handling_rate", 99),
        ("云岭县政协", "2023", "proposals_filed", 97)]


# --- annexes ------------------------------------------------------------------------------------------------------

RESULTS = "云岭县政协2023年履职情况报告\n2023年，云岭县政协立案提案97件。\n"


@pytest.mark.parametrize("heading", [
    "附件1\n2024年履职任务分解表", "附件2：2024年协商计划\n", "附表 2024年目标任务表",
    "附件1\n2024年工作安排（征求意见稿）",
])
def test_an_annex_that_plans_states_no_results(heading: str) -> None:
    rows = lines("项目 数量 责任单位 立案提案 140件 提案委 协商会议 26次 办公室 委员视察 9次 办公室")
    for plan in (rows, "开展专题协商12次。\n组织视察6次。\n"):
        text = f"{RESULTS}{heading}\n{plan}附件3\n2023年其他数据\n全年形成调研报告9篇。\n"
        assert [cell[2:] for cell in cells_of(text)] == [("proposals_filed", 97), ("research_reports", 9)]


def test_what_an_annex_that_plans_tells_is_set_aside() -> None:
    assert set_aside(f"{RESULTS}附件1\n2024年协商计划\n组织视察6次。", "inspections") == [(6, "plan")]


@pytest.mark.parametrize("heading", [
    "附件1\n2023年其他数据", "附件：2023年任务分解表完成情况", "附件2\n云岭县政协工作报告（征求意见稿）",
    "附件2\n云岭县政协2023年度履职情况\n（征求意见稿）",
])
def test_an_annex_of_results_states_them(heading: str) -> None:
    assert figures(f"{RESULTS}{heading}\n全年组织视察6次。", "inspections") == [6]


# --- the committee of the whole ------------------------------------------------------------------------------------


@pytest.mark.parametrize("label", ["云川市政协（本级）", "云川市政协本级", "市政协(本级)", "市政协", "市本级", "本级"])
def test_the_committee_of_the_whole_beside_those_of_its_parts(label: str) -> None:
    rows = f"| 单位 | 立案提案（件） |\n| {label} | 268 |\n| 云岭县政协 | 124 |\n| 合计 | 392 |\n"
    assert cells_of("云川市政协办公室关于2023年度提案工作的通报\n" + rows) == [
        ("云岭县政协", "2023", "proposals_filed", 124), ("云川市政协", "2023", "proposals_filed", 268)]


@pytest.mark.parametrize(("heading", "label"), [
    ("云川市政协办公室关于2023年度提案工作的通报", "县本级"),  # of another level
    ("2023年度提案工作情况", "本级"),  # of whom, nothing says
    ("云川市政协办公室关于2023年度提案工作的通报", "市直机关"),
])
def test_a_row_of_which_nobody_knows_whose_it_is(heading: str, label: str) -> None:
    rows = f"| 单位 | 立案提案（件） |\n| {label} | 268 |\n| 云岭县政协 | 124 |\n"
    assert [value for *_, body, value in bodies_with_a_name(f"{heading}\n{rows}")] == [124]


def bodies_with_a_name(text: str) -> list[tuple[str, float]]:
    return [(body, value) for value, body in bodies(text, "proposals_filed") if body]
