"""In a real browser: reports dropped onto the page, looked at, taken in, and seen in the comparison."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import pytest
from playwright.sync_api import FilePayload, Page, expect

from tests.views.conftest import Serve

TEXT = "丁式县政协2023年工作报告\n2023年，丁式县政协共收到提案207件，立案190件，办复率100%。"


def file(name: str, data: bytes) -> FilePayload:
    return {"name": name, "mimeType": "application/octet-stream", "buffer": data}


def docx_of(text: str) -> bytes:
    document = docx.Document()
    for line in text.splitlines():
        document.add_paragraph(line)
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def zip_of(**files: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as package:
        for name, data in files.items():
            package.writestr(name.replace("_", "."), data)
    return content.getvalue()


def drop(page: Page, *files: FilePayload) -> None:
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(list(files))


@pytest.mark.parametrize(
    ("language", "take", "taken", "overview"),
    [
        ("zh", "放入1份报告", "已将1份报告放入“reports”，并计入各页。", "查看总览"),
        ("en", "Put in 1 reports", "Reports put into reports: 1. They count now.", "See the overview"),
    ],
)
def test_drop_a_docx_and_see_its_figures(
    page: Page, serve: Serve, reports: Path, language: str, take: str, taken: str, overview: str
) -> None:
    page.goto(f"{serve('--reports', reports)}/incoming?lang={language}")
    drop(page, file("丁式县2023.docx", docx_of(TEXT)))
    expect(page.locator(".report-text mark.found")).to_have_text(["207", "190", "100%"])
    assert not (reports / "丁式县2023.docx").exists()
    page.get_by_role("button", name=take).click()
    expect(page.get_by_text(taken)).to_be_visible()
    assert (reports / "丁式县2023.docx").exists()
    page.get_by_role("link", name=overview).click()
    expect(page.locator("h1")).to_have_text({"zh": "总览", "en": "Overview"}[language])
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_text("丁式县政协").first).to_be_visible()


def test_the_same_content_and_what_cannot_be_read_stay_out(page: Page, serve: Serve, reports: Path) -> None:
    twin = (reports / "甲示县2023.txt").read_bytes()
    page.goto(f"{serve('--reports', reports)}/incoming")
    drop(page, file("另一个名字.txt", twin), file("包.zip", zip_of(图_png=b"x", 空_txt=b"")))
    expect(page.get_by_text("没有可放入的报告")).to_be_visible()
    expect(page.get_by_role("button", name="放入0份报告")).to_be_disabled()
    expect(page.locator(".notice.warning li")).to_have_count(2)
    assert len(list(reports.iterdir())) == 4


def test_a_file_of_another_kind_is_refused_in_words(page: Page, serve: Serve, reports: Path) -> None:
    page.goto(f"{serve('--reports', reports)}/incoming")
    drop(page, file("照片.jpg", b"\xff\xd8"), file("丁式县2023.txt", TEXT.encode()))
    expect(page.locator(".notice.warning li")).to_contain_text("照片.jpg")
    expect(page.get_by_role("button", name="放入1份报告")).to_be_enabled()


def test_an_empty_folder_takes_reports(page: Page, serve: Serve, tmp_path: Path) -> None:
    page.goto(f"{serve('--reports', tmp_path)}/incoming")
    drop(page, file("丁式县2023.txt", TEXT.encode()))
    page.get_by_role("button", name="放入1份报告").click()
    expect(page.locator(".notice.info")).to_contain_text("已将1份报告放入")


def test_a_folder_that_cannot_be_written_says_so_and_keeps_the_files(page: Page, serve: Serve, reports: Path) -> None:
    page.goto(f"{serve('--reports', reports)}/incoming")
    drop(page, file("丁式县2023.txt", TEXT.encode()))
    expect(page.locator(".report-text mark.found")).to_have_count(3)
    for path in reports.iterdir():
        path.unlink()
    reports.rmdir()
    reports.write_text("no folder")
    page.get_by_role("button", name="放入1份报告").click()
    expect(page.get_by_role("alert").first).to_be_visible()


def test_names_and_texts_stay_words(page: Page, serve: Serve, reports: Path) -> None:
    page.goto(f"{serve('--reports', reports)}/incoming")
    drop(page, file("=cmd()$x$ *b*.txt", ("<img src=x onerror=alert(1)>$x$ *b*\n" + TEXT).encode()))
    expect(page.locator(".report-text")).to_contain_text("<img src=x onerror=alert(1)>$x$ *b*")
    assert page.locator(".report-text img").count() == 0
