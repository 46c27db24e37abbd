"""The empty presentation: 16:9, its layouts placed and set for it, Chinese and Latin faces, our colours.

python-pptx begins from a 4:3 file whose placeholders stand where 4:3 has them; here they are set anew on the master
and on the layouts, so that slides that people add later fit in, too.
"""

from __future__ import annotations

import copy
from typing import Any

from lxml import etree
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR
from pptx.oxml.ns import qn
from pptx.util import Emu, Inches, Pt

from present.theme import LIGHT

LATIN, CHINESE = "Segoe UI", "Microsoft YaHei"  # office programs take the system's own Chinese face where it is missing
WIDTH, HEIGHT = 13.333, 7.5  # inches
LEFT, WIDE = 0.6, 12.13  # the column that everything stands in
GROUND = "17384F"  # of the first slide
FIRST, CHART, PLAIN = "Title Slide", "Comparison", "Title Only"
TITLE, DEFINITION, REMARK = 0, 1, 3  # placeholders of the chart layout, by their number

_THEME_COLOURS = {
    "dk1": LIGHT.text,
    "lt1": LIGHT.background,
    "dk2": f"#{GROUND}",
    "lt2": LIGHT.panel,
    **{f"accent{number}": colour for number, colour in enumerate(LIGHT.series[:6], start=1)},
}

# left, top, width, height in inches; size in points; colour
_Place = tuple[float, float, float, float, float, str]
_MASTER: dict[str, _Place] = {
    "title": (LEFT, 0.42, WIDE, 0.72, 28, LIGHT.text),
    "body": (LEFT, 1.75, WIDE, 4.7, 18, LIGHT.text),
    "dt": (9.2, 6.99, 2.4, 0.3, 11, LIGHT.muted),
    "ftr": (LEFT, 6.99, 11.2, 0.3, 11, LIGHT.muted),
    "sldNum": (11.93, 6.99, 0.8, 0.3, 11, LIGHT.muted),
}
_LAYOUTS: dict[str, dict[int, _Place]] = {
    FIRST: {0: (0.9, 2.2, 11.5, 1.6, 44, LIGHT.background), 1: (0.9, 4.15, 11.5, 1.5, 20, "#C9D8E4")},
    "Title and Content": {0: _MASTER["title"], 1: _MASTER["body"]},
    CHART: {
        TITLE: _MASTER["title"],
        DEFINITION: (LEFT, 1.14, WIDE, 0.36, 14, LIGHT.muted),
        REMARK: (LEFT, 1.62, WIDE, 0.5, 20, LIGHT.text),
    },
    PLAIN: {0: _MASTER["title"]},
}


def empty_presentation() -> Any:
    """A presentation without slides, with the layouts `FIRST`, `CHART`, `PLAIN` and one for title and content."""
    presentation = Presentation()
    presentation.slide_width, presentation.slide_height = Inches(WIDTH), Inches(HEIGHT)
    _set_theme(presentation)
    master = presentation.slide_master
    for shape in master.placeholders:
        _set(shape, _MASTER[_kind(shape)])
    for style in master.element.iter(qn("p:titleStyle"), qn("p:bodyStyle")):
        _set_style(style)
    for layout in list(presentation.slide_layouts):
        if layout.name in _LAYOUTS:
            _set_layout(layout)
        else:
            presentation.slide_layouts.remove(layout)
    return presentation


def add_slide(presentation: Any, layout: str, foot: str = "") -> Any:
    """A new slide of the layout; with words for its foot it carries them and its number."""
    chosen = next(entry for entry in presentation.slide_layouts if entry.name == layout)
    slide = presentation.slides.add_slide(chosen)
    if foot:
        for shape in chosen.placeholders:
            if _kind(shape) in ("ftr", "sldNum"):
                slide.shapes._spTree.append(copy.deepcopy(shape._element))
        for shape in slide.placeholders:
            if _kind(shape) == "ftr":
                shape.text_frame.text = foot
            if _kind(shape) in ("ftr", "sldNum"):
                for run in shape._element.iter(qn("a:r"), qn("a:fld")):
                    set_faces(run.get_or_add_rPr() if run.tag == qn("a:r") else run.find(qn("a:rPr")))
    return slide


def set_faces(properties: Any) -> None:
    """Name the Latin and the Chinese face in a run's or chart's text properties (`a:rPr`, `a:defRPr`).

    `a:ea` is the face that PowerPoint takes for Chinese characters; python-pptx sets only `a:latin`.
    """
    for tag, face in (("a:latin", LATIN), ("a:ea", CHINESE), ("a:cs", LATIN)):
        for old in properties.findall(qn(tag)):
            properties.remove(old)
        element = etree.SubElement(properties, qn(tag))
        element.set("typeface", face)


def _kind(shape: Any) -> str:
    """The placeholder's type as the file spells it; a title of a first slide is a title."""
    kind = shape._element.find(f".//{qn('p:ph')}").get("type", "body")
    return {"ctrTitle": "title", "subTitle": "body"}.get(kind, str(kind))


def _set(shape: Any, place: _Place) -> None:
    left, top, width, height, size, colour = place
    shape.left, shape.top, shape.width, shape.height = (Emu(Inches(inches)) for inches in (left, top, width, height))
    frame = shape.text_frame
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.word_wrap = True
    kind = _kind(shape)
    frame.vertical_anchor = MSO_ANCHOR.BOTTOM if kind == "title" else MSO_ANCHOR.TOP
    styles = shape._element.find(f".//{qn('a:lstStyle')}")
    for child in list(styles):
        styles.remove(child)
    level = etree.SubElement(styles, qn("a:lvl1pPr"), marL="0", indent="0", algn="r" if kind == "sldNum" else "l")
    etree.SubElement(level, qn("a:buNone"))
    run = etree.SubElement(level, qn("a:defRPr"), sz=str(int(Pt(size).pt * 100)), b="1" if kind == "title" else "0")
    fill = etree.SubElement(etree.SubElement(run, qn("a:solidFill")), qn("a:srgbClr"))
    fill.set("val", colour.lstrip("#"))


def _set_layout(layout: Any) -> None:
    places = _LAYOUTS[layout.name]
    for shape in list(layout.placeholders):
        number, kind = shape.placeholder_format.idx, _kind(shape)
        if number in places:
            _set(shape, places[number])
        elif kind in ("ftr", "sldNum"):
            _set(shape, _MASTER[kind])
        else:
            shape._element.getparent().remove(shape._element)
    if layout.name == FIRST:
        fill = layout.background.fill
        fill.solid()
        fill.fore_color.rgb = rgb(GROUND)


def _set_style(style: Any) -> None:
    """Titles and text of the master begin at the left, in our faces."""
    for level in style:
        level.set("algn", "l")


def rgb(colour: str) -> Any:
    """The colour for python-pptx."""
    return RGBColor.from_string(colour.lstrip("#").upper())


def _set_theme(presentation: Any) -> None:
    """Our faces and colours in the file's theme, where menus of PowerPoint offer them."""
    parts = (rel.target_part for rel in presentation.slide_master.part.rels.values() if rel.reltype.endswith("/theme"))
    part = next(parts)
    tree = etree.fromstring(part.blob)
    for fonts in tree.iter(qn("a:majorFont"), qn("a:minorFont")):
        for tag, face in (("a:latin", LATIN), ("a:ea", CHINESE)):
            fonts.find(qn(tag)).set("typeface", face)
        for font in fonts.findall(qn("a:font")):
            if font.get("script") == "Hans":
                font.set("typeface", CHINESE)
    for name, colour in _THEME_COLOURS.items():
        entry = tree.find(f".//{qn('a:' + name)}")
        for child in list(entry):
            entry.remove(child)
        etree.SubElement(entry, qn("a:srgbClr")).set("val", colour.lstrip("#").upper())
    part.blob = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
