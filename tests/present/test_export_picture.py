"""Pictures at print size, and a clear word where none can be made."""

from __future__ import annotations

import io
import zipfile

import pytest
from lxml import etree
from PIL import Image

from present import picture
from present.picture import NoPicture, pictures_of, png_of, svg_of
from present.slides import Slide
from present.spec import ChartSpec
from present.strings import say
from tests.present.decks import ABOUT, DECK, catalogue_of, hostile, observations, tables_of

TABLES, CATALOGUE = tables_of(observations()), catalogue_of()


def test_a_png_is_as_large_as_print_asks_for_and_not_empty() -> None:
    data = png_of(DECK.slides[0], TABLES, CATALOGUE, ABOUT, "zh")
    assert isinstance(data, bytes)
    image = Image.open(io.BytesIO(data))
    image.load()
    assert image.width == 3000
    assert image.info["dpi"] == pytest.approx((300, 300), abs=0.5)
    colours = {colour for _, colour in image.convert("RGB").getcolors(1 << 24)}
    assert (0x1F, 0x5F, 0x8B) in colours
    assert image.convert("RGB").getpixel((0, 0)) == (255, 255, 255)


def test_an_svg_says_its_figures_and_facts_in_a_chinese_face() -> None:
    data = svg_of(DECK.slides[0], TABLES, CATALOGUE, ABOUT, "zh")
    assert isinstance(data, bytes)
    root = etree.fromstring(data)
    assert root.get("width") == "254.00mm"
    words = "".join(root.itertext())
    for told in (
        "提案立案数",
        "甲县政协",
        "150件",
        "制作日期：2026年4月1日",
        "0123456789ab",
        "未报告：丁县政协",
        "7份",
    ):
        assert told in words
    assert b"Microsoft YaHei" in data


def test_all_charts_of_a_deck_come_in_one_file() -> None:
    data = pictures_of(DECK, TABLES, CATALOGUE, ABOUT, "en", "svg")
    assert isinstance(data, bytes)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        assert [name[:3] for name in names] == ["01 ", "02 ", "03 "]
        for name in names:
            etree.fromstring(archive.read(name))


def test_without_a_browser_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "browser_path", lambda: None)
    told = png_of(DECK.slides[0], TABLES, CATALOGUE, ABOUT, "zh")
    assert told == NoPicture("no_browser")
    assert "浏览器" in say(f"picture.{told.code}", "zh")


def test_a_browser_that_fails_is_no_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "browser_path", lambda: "/bin/false")
    assert svg_of(DECK.slides[0], TABLES, CATALOGUE, ABOUT, "zh") == NoPicture("failed")


def test_a_lost_chart_has_no_picture() -> None:
    assert png_of(Slide(ChartSpec("bars", "gone")), TABLES, CATALOGUE, ABOUT, "zh") == NoPicture("lost")


def test_hostile_text_stays_text() -> None:
    deck, tables, catalogue, about = hostile()
    data = svg_of(deck.slides[0], tables, catalogue, about, "zh")
    assert isinstance(data, bytes)
    root = etree.fromstring(data)
    assert not list(root.iter("{*}script", "{*}img", "{*}image"))
    assert "<img src=x" in "".join(root.itertext())
