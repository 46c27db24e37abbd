"""The one way from a file to its text: every bad file gives a sentence in both languages, and raises nothing."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from extract import docx_files, readers
from extract.messages import MESSAGES, problem_text
from extract.model import Document, Problem
from extract.readers import REPORT_SUFFIXES, SIZE_LIMIT, read_document, report_paths
from tests.extract import made_files as made

OLD_WORD = Path(__file__).parent / "files" / "passage.doc"


def read(folder: Path, name: str, data: bytes) -> tuple[Document | None, tuple[Problem, ...]]:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return read_document(path, folder)


def refused(folder: Path, name: str, data: bytes) -> tuple[str, str]:
    """The sentences, English and Chinese, with which the file is refused."""
    document, problems = read(folder, name, data)
    assert document is None
    (problem,) = problems
    return problem_text(problem, "en"), problem_text(problem, "zh")


def renamed_stream(name: str) -> bytes:
    """The old Word file with its main stream under another name."""
    data = bytearray(OLD_WORD.read_bytes())
    at = data.index("WordDocument".encode("utf-16-le"))
    data[at : at + 64] = name.encode("utf-16-le").ljust(64, b"\0")
    data[at + 64 : at + 66] = (2 * len(name) + 2).to_bytes(2, "little")
    return bytes(data)


def changed_head(place: int, value: int) -> bytes:
    """The old Word file with other 16 bits at `place` of its FIB."""
    data = bytearray(OLD_WORD.read_bytes())
    at = data.index(b"\xec\xa5") + place
    data[at : at + 2] = value.to_bytes(2, "little")
    return bytes(data)


class TestReportPaths:
    def test_sorted_with_subfolders_without_hidden_temporary_and_notes(self, tmp_path: Path) -> None:
        kept = ["2022/乙县.txt", "2023/甲县.docx", "丙县.pdf", "表.xlsx"]
        left_out = [".x.txt", "~$甲县.docx", "README.md", "说明.MD", "丁.txt~", "戊.tmp", "Thumbs.db", ".git/a.txt"]
        for name in kept + left_out:
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).touch()
        assert [path.relative_to(tmp_path).as_posix() for path in report_paths(tmp_path)] == kept

    def test_an_empty_folder_has_none(self, tmp_path: Path) -> None:
        assert report_paths(tmp_path) == []

    def test_a_folder_that_cannot_be_listed_is_told(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "open.txt").write_text("a")
        locked = tmp_path / "locked"
        locked.mkdir()
        scandir = os.scandir

        def refuse(place: str) -> object:
            if Path(place) == locked:
                raise PermissionError(13, "Permission denied", place)
            return scandir(place)

        monkeypatch.setattr(os, "scandir", refuse)
        assert report_paths(tmp_path) == [locked, tmp_path / "open.txt"]
        document, (problem,) = read_document(locked, tmp_path)
        assert document is None
        assert "the folder cannot be opened" in problem_text(problem, "en")
        assert "文件夹无法打开" in problem_text(problem, "zh")


class TestDocument:
    def test_path_is_relative_with_forward_slashes_and_the_hash_is_that_of_the_bytes(self, tmp_path: Path) -> None:
        data = made.PASSAGE.encode()
        document, problems = read(tmp_path, "2023/云岭.txt", data)
        assert document is not None
        assert (document.path, document.text) == ("2023/云岭.txt", made.PASSAGE)
        assert document.sha256 == hashlib.sha256(data).hexdigest()
        assert problems == ()

    def test_a_name_in_the_encoding_of_an_old_zip_is_made_readable(self, tmp_path: Path) -> None:
        path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + "云岭.txt".encode("gb18030")))
        try:
            path.write_text("提案")
        except OSError:
            pytest.skip("this file system takes UTF-8 names only")
        document, _ = read_document(path, tmp_path)
        assert document is not None
        assert document.path == "云岭.txt"

    @pytest.mark.parametrize("suffix", REPORT_SUFFIXES)
    def test_capital_suffixes_are_the_same(self, tmp_path: Path, suffix: str) -> None:
        content = {
            ".docx": made.docx(made.paragraphs(made.PASSAGE)),
            ".pdf": made.pdf(made.column(60, made.PASSAGE.splitlines())),
            ".doc": OLD_WORD.read_bytes(),
            ".wps": OLD_WORD.read_bytes(),
        }
        document, problems = read(tmp_path, f"A{suffix.upper()}", content.get(suffix, made.PASSAGE.encode()))
        assert document is not None
        assert made.FIRST in document.text
        assert problems == ()

    def test_a_text_without_suffix_is_read(self, tmp_path: Path) -> None:
        document, problems = read(tmp_path, "云岭", made.PASSAGE.encode())
        assert document is not None
        assert problems == ()


class TestWrongNames:
    @pytest.mark.parametrize(
        ("name", "data", "kind"),
        [
            ("a.txt", made.docx(made.paragraphs(made.PASSAGE)), "DOCX"),
            ("a.doc", f"<html><body><p>{made.FIRST}</p></body></html>".encode("gb18030"), "HTML"),
            ("a.docx", made.pdf(made.column(60, made.PASSAGE.splitlines())), "PDF"),
            ("a.docx", OLD_WORD.read_bytes(), "DOC"),
            ("a.pdf", made.PASSAGE.encode(), "TXT"),
            ("a.jsp", f"<!DOCTYPE html><body><p>{made.FIRST}</p>".encode(), "HTML"),
        ],
    )
    def test_read_by_content_and_told(self, tmp_path: Path, name: str, data: bytes, kind: str) -> None:
        document, (problem,) = read(tmp_path, name, data)
        assert document is not None
        assert made.FIRST in document.text
        suffix = Path(name).suffix
        assert f"ends in “{suffix}”, but the file is of the kind {kind}" in problem_text(problem, "en")
        assert f"以“{suffix}”结尾，内容却是 {kind} 格式" in problem_text(problem, "zh")


class TestRefused:
    @pytest.mark.parametrize(
        ("name", "data", "english", "chinese"),
        [
            ("a.txt", b"", "the file is empty", "文件是空的"),
            ("a.txt", b"\xef\xbb\xbf \r\n", "the file is empty", "文件是空的"),
            ("a.txt", bytes(range(256)) * 40, "the content of the file is not text", "文件内容不是文字"),
            ("a.docx", b"\x00\x01\x02\x7f" * 99, "the content of the file is not text", "文件内容不是文字"),
            ("a.txt", b"\x89PNG\r\n\x1a\n" + b"\0" * 99, "this is a picture", "这是图片"),
            ("a.jpg", b"\xff\xd8\xff\xe0" + b"\0" * 99, "this is a picture", "这是图片"),
            ("a.csv", "提案,128".encode(), "files named “.csv” are not read", "以“.csv”结尾的文件不作为报告读取"),
            ("a.doc", rb"{\rtf1 a}", "a file of the kind RTF", "这是 RTF 格式的文件"),
            ("a.doc", b"MIME-Version: 1.0\r\n", "of the kind MHTML", "这是 MHTML 格式的文件"),
            ("a.doc", b'<?xml?><?mso-application progid="Word.Document"?>', "kind Word XML", "Word XML 格式"),
            ("a.xlsx", made.zipped({"xl/workbook.xml": ""}), "a file of the kind Excel", "这是 Excel 格式的文件"),
            ("a.ofd", made.zipped({"OFD.xml": ""}), "a file of the kind OFD", "这是 OFD 格式的文件"),
            ("a.docx", made.zipped({"a.txt": "a"}), "a file of the kind ZIP", "这是 ZIP 格式的文件"),
            ("a.docx", made.docx("<w:p/>"), "there is no text in the file", "文件里没有文字"),
            ("a.docx", made.docx("<w:p/>")[:300], "the Word file is damaged", "Word 文件已损坏"),
            ("a.docx", made.docx("<w:p>"), "the Word file is damaged", "Word 文件已损坏"),
            ("a.docx", made.zipped({"word/a.xml": ""}), "the Word file is damaged", "Word 文件已损坏"),
            ("a.docx", renamed_stream("EncryptedPackage"), "locked by a password", "文件有密码保护"),
            ("a.doc", renamed_stream("Workbook"), "this is no Word document", "不是 Word 文档"),
            ("a.wps", renamed_stream("CONTENTS"), "this is no Word document", "不是 Word 文档"),
            ("a.doc", changed_head(2, 0x0068), "written by Word 95 or older", "由 Word 95 或更早的版本保存"),
            ("a.doc", changed_head(10, 0x0100), "locked by a password", "文件有密码保护"),
            ("a.doc", OLD_WORD.read_bytes()[:600], "the Word 97-2003 file is damaged", "Word 97-2003 文件已损坏"),
            ("a.doc", changed_head(154 + 8 * 33, 0xFFFF), "Word 97-2003 file is damaged", "Word 97-2003 文件已损坏"),
            ("a.pdf", made.pdf([], pictures=[0]), "the PDF is scanned", "PDF 是扫描件"),
            ("a.pdf", made.pdf([]), "the PDF is scanned", "PDF 是扫描件"),
            ("a.pdf", made.pdf([], password="x"), "locked by a password", "文件有密码保护"),
            ("a.pdf", b"%PDF-1.7\n" + b"x" * 99, "the PDF file is damaged", "PDF 文件已损坏"),
            ("a.html", b"<html><script>1</script>", "no article was found on this web page", "没有找到正文"),
        ],
    )
    def test_with_a_sentence_in_both_languages(
        self, tmp_path: Path, name: str, data: bytes, english: str, chinese: str
    ) -> None:
        in_english, in_chinese = refused(tmp_path, name, data)
        assert in_english.startswith(f"{name}: ")
        assert english in in_english
        assert chinese in in_chinese

    def test_too_large(self, tmp_path: Path) -> None:
        path = tmp_path / "a.txt"
        with path.open("wb") as file:
            file.truncate(SIZE_LIMIT + 1)
        document, (problem,) = read_document(path, tmp_path)
        assert document is None
        assert "files of more than 50 MB are not read" in problem_text(problem, "en")
        assert "超过 50 MB 的文件不读取" in problem_text(problem, "zh")

    def test_of_just_the_limit_is_read(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(readers, "SIZE_LIMIT", 10)
        assert read(tmp_path, "a.txt", b"a" * 10)[0] is not None
        assert read(tmp_path, "a.txt", b"a" * 11)[0] is None

    def test_unpacks_too_large(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(docx_files, "UNPACKED_LIMIT", 1024**2)
        bomb = made.docx(made.paragraph(made.run("a" * 1024**2)))
        assert len(bomb) < 10_000
        english, chinese = refused(tmp_path, "a.docx", bomb)
        assert "unpacks to more than 1 MB" in english
        assert "解压后超过 1 MB" in chinese

    @pytest.mark.parametrize(
        ("error", "english", "chinese"),
        [
            (PermissionError(13, "Permission denied"), "does not let us open the file", "没有权限打开这个文件"),
            (FileNotFoundError(2, "No such file"), "the file is no longer there", "文件已经不在了"),
            (OSError(5, "Input/output error"), "cannot be read (Input/output error)", "无法读取（Input/output error）"),
        ],
    )
    def test_by_the_system(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, english: str, chinese: str
    ) -> None:
        def refuse(_: Path) -> bytes:
            raise error

        monkeypatch.setattr(Path, "read_bytes", refuse)
        in_english, in_chinese = refused(tmp_path, "a.txt", b"a")
        assert english in in_english
        assert chinese in in_chinese

    def test_by_a_library_in_an_unforeseen_way(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(_: bytes) -> None:
            raise RecursionError

        monkeypatch.setitem(readers._READERS, "TXT", fail)
        in_english, in_chinese = refused(tmp_path, "a.txt", b"a")
        assert "damaged and cannot be read (RecursionError)" in in_english
        assert "文件已损坏，无法读取（RecursionError）" in in_chinese


@pytest.mark.parametrize("code", [code for code in MESSAGES if code.startswith(("file_", "docx_", "doc_", "pdf_"))])
def test_every_message_says_what_and_how_to_mend_it_in_both_languages(code: str) -> None:
    assert set(MESSAGES[code]) == {"en", "zh"}
    assert all(len(words) == 2 and all(words) for words in MESSAGES[code].values())
