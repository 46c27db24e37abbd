"""Word files: all that a reader of the document sees, once, in its order."""

from __future__ import annotations

from pathlib import Path

import pytest

from extract.contents import Unreadable
from extract.docx_files import read_docx
from extract.word_binary import read_word_binary, streams_text
from extract.word_marks import DELETED, IN_TABLE, character_marks, paragraph_marks
from tests.extract import made_files as made
from tests.extract.made_files import paragraph, run
from tests.extract.made_old_word import word_streams

FILES = Path(__file__).parent / "files"


def text(body: str) -> str:
    return read_docx(made.docx(body)).text


class TestDocx:
    def test_paragraphs(self) -> None:
        assert text(made.paragraphs(made.PASSAGE)) == made.PASSAGE

    def test_a_table_row_is_a_line_and_an_empty_cell_keeps_its_place(self) -> None:
        body = made.paragraphs(made.FIRST) + made.table(made.TABLE) + made.paragraphs(made.SECOND)
        assert text(body) == f"{made.FIRST}\n{made.TABLE_TEXT}{made.SECOND}\n"

    def test_a_cell_of_several_paragraphs_is_one_line(self) -> None:
        cell = f"<w:tc>{paragraph(run('立案'))}{paragraph(run('提案'))}</w:tc>"
        assert text(f"<w:tbl><w:tr>{cell}<w:tc>{paragraph(run('112件'))}</w:tc></w:tr></w:tbl>") == "立案 提案\t112件\n"

    def test_a_text_box_comes_once_after_the_paragraph_that_holds_it(self) -> None:
        body = paragraph(run("督办提案"), made.text_box(made.BOX), run("情况")) + paragraph(run(made.FIRST))
        assert text(body) == f"督办提案情况\n{made.BOX}\n{made.FIRST}\n"

    def test_a_text_box_of_an_old_version_alone_is_read(self) -> None:
        box = f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{paragraph(run(made.BOX))}</w:txbxContent>"
        assert text(paragraph(box + "</v:textbox></v:shape></w:pict></w:r>")) == f"\n{made.BOX}\n"

    def test_tracked_insertions_are_in_and_deletions_out(self) -> None:
        body = paragraph(run("共收到提案"), made.deleted("821件"), made.inserted("128件"), run("。"))
        assert text(body) == "共收到提案128件。\n"

    def test_moved_words_stand_where_they_were_moved_to(self) -> None:
        moved = f"<w:moveFrom>{run('立案112件')}</w:moveFrom>{run('经审查,')}<w:moveTo>{run('立案112件')}</w:moveTo>"
        assert text(paragraph(moved)) == "经审查,立案112件\n"

    def test_a_deleted_end_of_paragraph_joins_it_with_the_next(self) -> None:
        mark = "<w:pPr><w:rPr><w:del w:id='1' w:author='a'/></w:rPr></w:pPr>"
        assert text(paragraph(run("立案"), properties=mark) + paragraph(run("112件"))) == "立案112件\n"

    def test_a_deleted_row_is_out(self) -> None:
        row = f"<w:tr><w:trPr><w:del w:id='1' w:author='a'/></w:trPr><w:tc>{paragraph(run('99件'))}</w:tc></w:tr>"
        assert text(f"<w:tbl>{row}</w:tbl>") == ""

    @pytest.mark.parametrize(
        ("inside", "line"),
        [
            (f"<w:hyperlink>{run('提案')}</w:hyperlink>", "提案"),
            (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('提案')}</w:sdtContent></w:sdt>", "提案"),
            ("<w:r><w:instrText>PAGE 3</w:instrText></w:r>" + run("提案"), "提案"),
            (f"<w:ruby><w:rt>{run('tí')}</w:rt><w:rubyBase>{run('提')}</w:rubyBase></w:ruby>", "提"),
            ("<w:r><w:t>2018</w:t><w:noBreakHyphen/><w:t>2022</w:t></w:r>", "2018-2022"),
            ("<w:r><w:t>立案</w:t><w:br/><w:t>112件</w:t></w:r>", "立案\n112件"),
        ],
    )
    def test_what_runs_hold(self, inside: str, line: str) -> None:
        assert text(paragraph(inside)) == line + "\n"

    def test_a_content_control_around_paragraphs_and_cells(self) -> None:
        control = "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>"
        first, second = (f"<w:tc>{paragraph(run(cell))}</w:tc>" for cell in ("立案", "9件"))
        table = f"<w:tbl><w:tr>{control.format(first)}{second}</w:tr></w:tbl>"
        assert text(control.format(paragraph(run("提案"))) + table) == "提案\n立案\t9件\n"

    def test_the_main_part_may_have_another_name(self) -> None:
        assert read_docx(made.docx(paragraph(run("提案")), part="word/document2.xml")).text == "提案\n"

    def test_strict_files_use_another_namespace(self) -> None:
        package = made.docx(paragraph(run("提案")), namespace="http://purl.oclc.org/ooxml/wordprocessingml/main")
        assert read_docx(package).text == "提案\n"

    def test_no_file_of_this_computer_is_drawn_in(self, tmp_path: Path) -> None:
        (tmp_path / "secret.txt").write_text("geheim")
        doctype = f'<!DOCTYPE d [<!ENTITY e SYSTEM "{(tmp_path / "secret.txt").as_uri()}">]>'
        body = "<w:p><w:r><w:t>提案&e;</w:t></w:r></w:p>"
        assert read_docx(made.docx(body, doctype=doctype)).text == "提案\n"

    def test_entities_are_not_multiplied(self) -> None:
        entities = '<!ENTITY e0 "x">' + "".join(f'<!ENTITY e{n} "{10 * f"&e{n - 1};"}">' for n in range(1, 9))
        package = made.docx("<w:p><w:r><w:t>提案&e8;</w:t></w:r></w:p>", doctype=f"<!DOCTYPE d [{entities}]>")
        with pytest.raises(Unreadable) as refusal:
            read_docx(package)
        assert refusal.value.note.code == "docx_broken"


class TestWordBinary:
    """`passage.doc` was saved as Word 97-2003 from the parts of `made_files`, with a tracked change in it."""

    def test_paragraphs_table_and_text_box_without_deleted_words(self) -> None:
        whole = read_word_binary((FILES / "passage.doc").read_bytes()).text
        assert whole.startswith(f"{made.PASSAGE}{made.INSERTED}\n{made.TABLE_TEXT}\n立案 提案\t112件\n督办:\n")
        assert whole.rstrip().endswith(f"\n{made.BOX}")
        assert made.DELETED not in whole

    def test_pieces_of_one_and_of_two_bytes_a_character(self) -> None:
        assert streams_text(*word_streams("97.5% – ", "办复率\r")) == "97.5% – 办复率\n"

    def test_signs_of_word_become_text_or_nothing(self) -> None:
        text = "立案\x0b112件\x0c2018\x1e2022年\x01\x08\x13 PAGE \\* \x14第3页\x15。\r"
        assert streams_text(*word_streams("", text)) == "立案\n112件\n2018-2022年第3页。\n"

    def test_a_character_beyond_the_base_plane(self) -> None:
        assert streams_text(*word_streams("", "𠮷县\r")) == "𠮷县\n"

    def test_a_piece_table_larger_than_the_file_is_refused(self) -> None:
        main, table = word_streams("", "提案\r")
        with pytest.raises(ValueError, match="more characters than the file can hold"):
            streams_text(main, table[:13] + (2**31).to_bytes(4, "little") + table[17:])

    def test_a_broken_file_is_refused(self) -> None:
        with pytest.raises(Unreadable) as refusal:
            read_word_binary(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000))
        assert refusal.value.note.code == "doc_broken"


class TestWordMarks:
    def test_properties_of_characters(self) -> None:
        # The length, another property (sprmCFBold = 1), then sprmCFRMarkDel = 1.
        properties = b"\x06\x35\x08\x01" + DELETED.to_bytes(2, "little") + b"\x01"
        page = property_page([100, 120, 130], [200, 0], {400: properties})
        marks = character_marks(page, page_table(), DELETED)
        assert [offset in marks for offset in (99, 100, 119, 120, 129)] == [False, True, True, False, False]

    def test_properties_of_paragraphs(self) -> None:
        # Word counts: 3 words less one byte: two bytes of style, then sprmPFInTable = 1.
        page = property_page([100, 120], [200], {400: b"\x03\x00\x00" + IN_TABLE.to_bytes(2, "little") + b"\x01"})
        marks = paragraph_marks(page, page_table(), IN_TABLE)
        assert [offset in marks for offset in (99, 100, 119, 120)] == [False, True, True, False]


def property_page(bounds: list[int], places: list[int], properties: dict[int, bytes]) -> bytes:
    """A formatted disk page: the bytes at which runs begin, where each run's properties stand (in words)."""
    page = bytearray(512)
    page[: 4 * len(bounds)] = b"".join(bound.to_bytes(4, "little") for bound in bounds)
    page[4 * len(bounds) : 4 * len(bounds) + len(places)] = bytes(places)
    for place, data in properties.items():
        page[place : place + len(data)] = data
    page[511] = len(places)
    return bytes(page)


def page_table() -> bytes:
    """The table that names page 0 as the only one."""
    return bytes(4) + (1000).to_bytes(4, "little") + bytes(4)
