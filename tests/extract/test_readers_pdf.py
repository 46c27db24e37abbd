"""PDF: the text in the order in which it is read, whatever the order in the file."""

from __future__ import annotations

import itertools

import pytest

from extract.contents import Unreadable
from extract.pdf_columns import Run, page_text
from extract.pdf_files import read_pdf
from tests.extract.made_files import FIRST, PASSAGE, SECOND, TITLE, Text, column, pdf, wrapped

HEADING: list[Text] = [(120, 800, 18, TITLE)]
NEIGHBOUR = (
    "松河市政协全年组织视察调研三十六次,报送社情民意信息五百二十条,其中被省政协采用八十七条,省领导批示十二条,"
    "开展协商活动二十四次,参加委员八百余人次。"
)
LEFT, RIGHT = wrapped(FIRST + SECOND, 20), wrapped(NEIGHBOUR, 20)


def interleaved(*columns: list[Text]) -> list[Text]:
    """The texts of the columns line by line across the page, as some programs write them."""
    return [text for row in itertools.zip_longest(*columns) for text in row if text]


def test_one_column() -> None:
    content = read_pdf(pdf(column(60, PASSAGE.splitlines())))
    assert (content.text, content.pages, content.notes) == (PASSAGE, (0,), ())


@pytest.mark.parametrize(
    "columns",
    [
        column(60, LEFT) + column(320, RIGHT),
        interleaved(column(60, LEFT), column(320, RIGHT)),
        interleaved(column(320, RIGHT), column(60, LEFT)),
    ],
    ids=["in order", "line by line", "line by line from the right"],
)
def test_two_newspaper_columns(columns: list[Text]) -> None:
    texts = [*HEADING, *columns, (280, 60, 10, "第3版")]
    assert read_pdf(pdf(texts)).text == "\n".join([TITLE, *LEFT, *RIGHT, "第3版", ""])


def test_three_interleaved_columns() -> None:
    third = wrapped("青原县政协" + NEIGHBOUR[5:], 14)
    columns = [wrapped(FIRST + SECOND, 14), wrapped(NEIGHBOUR, 14), third]
    texts = interleaved(*(column(x, lines) for x, lines in zip((50, 220, 390), columns, strict=True)))
    assert read_pdf(pdf(HEADING + texts)).text == "\n".join([TITLE, *itertools.chain(*columns), ""])


def test_columns_in_the_order_of_the_stream_stay_although_the_right_one_comes_first() -> None:
    texts = column(320, RIGHT) + column(60, LEFT)
    assert read_pdf(pdf(texts)).text == "\n".join([*RIGHT, *LEFT, ""])


ROWS = [
    ("单位", "收到提案", "立案"),
    ("云岭县政协提案委员会", "128", "112"),
    ("松河市政协提案委员会", "97", ""),
    ("青原县政协提案委员会", "64", "60"),
    ("白沙县政协提案委员会", "55", "50"),
]


@pytest.mark.parametrize("above", [[], column(60, wrapped(FIRST + SECOND, 45))])
def test_a_row_of_a_table_is_a_line_with_tabs(above: list[Text]) -> None:
    columns = (column(60 + 170 * place, cells, top=600) for place, cells in enumerate(zip(*ROWS, strict=True)))
    lines = read_pdf(pdf(above + interleaved(*columns))).text.splitlines()
    assert lines == [text for _, _, _, text in above] + ["\t".join(filter(None, row)) for row in ROWS]


def test_pages_hold_the_offsets_at_which_they_begin() -> None:
    content = read_pdf(pdf(column(60, [TITLE]), [], column(60, [SECOND])))
    assert [content.text[start:].partition("\n")[0] for start in content.pages] == [TITLE, "", SECOND]


def test_single_scanned_pages_are_told_and_the_others_read() -> None:
    content = read_pdf(pdf(column(60, [FIRST]), [(60, 20, 10, "— 2 —")], column(60, [SECOND]), [], pictures=[1, 2, 3]))
    assert FIRST in content.text
    assert SECOND in content.text
    assert [(note.code, dict(note.values)) for note in content.notes] == [("pdf_pages_need_ocr", {"pages": "2, 4"})]


def test_a_scan_with_page_numbers_needs_ocr() -> None:
    with pytest.raises(Unreadable) as refusal:
        read_pdf(pdf([(60, 20, 10, "1")], [(60, 20, 10, "2")], pictures=[0, 1]))
    assert refusal.value.note.code == "pdf_needs_ocr"


def test_a_broken_page_is_told_and_the_others_read() -> None:
    whole = pdf(column(60, [FIRST]), column(60, [SECOND]))
    first_page = whole.index(b"/Type /Page\n")
    content = read_pdf(whole[:first_page] + b"/Type /Pag_\n" + whole[first_page + 12 :])
    assert SECOND in content.text
    assert [(note.code, dict(note.values)) for note in content.notes] == [("pdf_pages_broken", {"pages": "1"})]


class TestPageText:
    def test_letters_of_a_wide_title_are_one_row(self) -> None:
        runs = [Run("通", 60, 80, 700, 20), Run("知", 120, 140, 700, 20), Run("立案112件。", 60, 120, 660, 10)]
        assert page_text(runs) == "通\t知\n立案112件。"

    @pytest.mark.parametrize(
        "rows",
        [
            [("云岭县", "112件"), ("松河市", "990件"), ("青原县", "660件"), ("白沙县", "550件")],
            [("关于加强水源地保护的提案", "水利局"), ("关于夜市的提案", "城管局会同交通局办理"), ("养老", "民政局")],
        ],
        ids=["narrow cells of one width", "wide cells that do not fill their column"],
    )
    def test_cells_are_no_newspaper_columns(self, rows: list[tuple[str, str]]) -> None:
        runs = [
            Run(cell, left, left + 10 * len(cell), 700 - 20 * line, 10)
            for line, row in enumerate(rows)
            for left, cell in zip((60, 300), row, strict=True)
        ]
        assert page_text(runs) == "\n".join("\t".join(row) for row in rows)

    def test_nothing_gives_nothing(self) -> None:
        assert page_text([]) == ""
