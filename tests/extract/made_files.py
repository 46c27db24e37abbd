"""Report files made for the tests: one made-up passage in every format."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

TITLE = "云岭县政协2023年提案工作综述"
FIRST = "2023年,云岭县政协共收到提案128件,经审查立案112件。"
SECOND = "截至2023年11月底,立案的112件提案全部办复,办复率100%,委员满意率97.5%。"
PASSAGE = f"{TITLE}\n{FIRST}\n{SECOND}\n"

TABLE = (("年份", "提案", "立案"), ("2022年", "", "98件"), ("2023年", "128件", "112件"))
TABLE_TEXT = "年份\t提案\t立案\n2022年\t\t98件\n2023年\t128件\t112件\n"

BOX = "云岭县政协主席会议成员督办重点提案10件。"
INSERTED, DELETED = "其中集体提案26件。", "其中集体提案62件。"

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NAMESPACES = (
    f'xmlns:w="{_W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/{part}" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="' + _OFFICE + '/officeDocument" Target="{part}"/></Relationships>'
)


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*runs: str, properties: str = "") -> str:
    return f"<w:p>{properties}{''.join(runs)}</w:p>"


def paragraphs(text: str) -> str:
    return "".join(paragraph(run(line)) for line in text.splitlines())


def table(rows: Sequence[Sequence[str]]) -> str:
    columns = '<w:gridCol w:w="3000"/>' * len(rows[0])
    lines = "".join(f"<w:tr>{''.join(_cell(text) for text in row)}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid>{columns}</w:tblGrid>{lines}</w:tbl>"


def _cell(text: str) -> str:
    return f"<w:tc><w:tcPr/>{paragraph(run(text))}</w:tc>"


def text_box(text: str) -> str:
    """A run with a text box as Word 2010 and later writes it: the shape, and the same again for older versions."""
    content = f"<w:txbxContent>{paragraphs(text)}</w:txbxContent>"
    shape = (
        '<w:drawing><wp:inline><wp:extent cx="3000000" cy="600000"/><wp:docPr id="1" name="box"/><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3000000" cy="600000"/></a:xfrm>'
        f'<a:prstGeom prst="rect"/></wps:spPr><wps:txbx>{content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing>"
    )
    old = f'<w:pict><v:shape type="#_x0000_t202"><v:textbox>{content}</v:textbox></v:shape></w:pict>'
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{shape}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def inserted(text: str) -> str:
    return f'<w:ins w:id="1" w:author="a" w:date="2023-12-01T00:00:00Z">{run(text)}</w:ins>'


def deleted(text: str) -> str:
    words = f'<w:r><w:delText xml:space="preserve">{escape(text)}</w:delText></w:r>'
    return f'<w:del w:id="2" w:author="a" w:date="2023-12-01T00:00:00Z">{words}</w:del>'


def docx(body: str, part: str = "word/document.xml", doctype: str = "", namespace: str = _W) -> bytes:
    """A .docx file with the given WordprocessingML between `<w:body>` and its end."""
    xml = f"<w:document {_NAMESPACES.replace(_W, namespace)}><w:body>{body}</w:body></w:document>"
    xml = f'<?xml version="1.0" encoding="UTF-8"?>{doctype}{xml}'
    return zipped(
        {"[Content_Types].xml": _TYPES.format(part=part), "_rels/.rels": _RELATIONS.format(part=part), part: xml}
    )


def zipped(parts: dict[str, str]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(name, text)
    return file.getvalue()


Text = tuple[float, float, float, str]  # x, y from the lower left corner, size, the characters


def pdf(*pages: Sequence[Text], password: str = "", pictures: Sequence[int] = ()) -> bytes:
    """A PDF whose stream holds the texts of each page in the given order; on pages in `pictures` (from 0) a picture."""
    from PIL import Image
    from reportlab.lib.pdfencrypt import StandardEncryption  # type: ignore[import-untyped]
    from reportlab.pdfbase import pdfmetrics  # type: ignore[import-untyped]
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont  # type: ignore[import-untyped]
    from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(595, 842), encrypt=StandardEncryption(password) if password else None)
    for number, texts in enumerate(pages):
        if number in pictures:
            canvas.drawInlineImage(Image.new("L", (20, 20), 128), 50, 50, 400, 600)
        for x, y, size, text in texts:
            canvas.setFont("STSong-Light", size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def column(x: float, lines: Sequence[str], top: float = 760, size: float = 10) -> list[Text]:
    """Lines under each other from `top` down, as a column at `x`."""
    return [(x, top - 1.6 * size * number, size, line) for number, line in enumerate(lines)]


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of `width` characters, as a newspaper sets it."""
    return [text[start : start + width] for start in range(0, len(text), width)]
