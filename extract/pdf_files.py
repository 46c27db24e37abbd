"""PDF files: the text layer, page by page. A scanned page has none."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING

from extract.contents import Content, Note, Unreadable
from extract.pdf_columns import JUMP, Run, page_text

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

# A scanned page may carry a page number or a watermark as text; fewer characters than this are no report.
_PAGE_MINIMUM = 10

# PDFium must not be called from two threads at a time, and each session of the dashboard is a thread.
_PDFIUM = threading.Lock()

# PDFium's sign for a hyphen at the end of a line, in numbers a range: '2018-' '2022'.
_LINE_END_HYPHEN = "\ufffe"


def read_pdf(data: bytes) -> Content:
    """The text of a PDF; `pages` holds the offset at which each page begins.

    Raises `Unreadable` for a file that is locked by a password or broken, and for one without a text layer
    (a scan). A note names single pages that are only pictures.
    """
    import pypdfium2

    with _PDFIUM:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            is_locked = error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD
            raise Unreadable("file_encrypted" if is_locked else "pdf_broken") from error
        with closing(document):
            return _content(document)


def _content(document: PdfDocument) -> Content:
    from pypdfium2 import PdfiumError

    texts: list[str] = []
    scanned: list[str] = []
    broken: list[str] = []
    for index in range(len(document)):
        text = ""
        try:
            with closing(document[index]) as page:
                text = _page(page)
                if len(text.strip()) < _PAGE_MINIMUM and _has_picture(page):
                    scanned.append(str(index + 1))
        except PdfiumError:
            broken.append(str(index + 1))
        texts.append(text + "\n")
    if len(scanned) == len(texts) or not "".join(texts).strip():
        raise Unreadable("pdf_needs_ocr" if not broken else "pdf_broken")
    starts = itertools.accumulate((len(text) for text in texts[:-1]), initial=0)
    named = {"pdf_pages_need_ocr": scanned, "pdf_pages_broken": broken}
    notes = tuple(Note(code, (("pages", ", ".join(pages)),)) for code, pages in named.items() if pages)
    return Content("".join(texts), pages=tuple(starts), notes=notes)


def _page(page: PdfPage) -> str:
    """The text of one page. Only a page whose lines jump is looked at character by character, which is slow."""
    with closing(page.get_textpage()) as layer:
        text = page_text(list(_runs(layer))) if _jumps(layer) else layer.get_text_range()
    return text.replace("\r\n", "\n").replace(_LINE_END_HYPHEN, "-")


def _has_picture(page: PdfPage) -> bool:
    from pypdfium2 import raw

    return any(True for _ in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]))


def _jumps(layer: PdfTextPage) -> bool:
    """Whether two neighbours in the stream stand on one baseline and far apart.

    (PDFium itself puts neighbours on one baseline from left to right.)
    """
    boxes = [layer.get_rect(number) for number in range(layer.count_rects())]
    for (_, bottom, right, top), (next_left, next_bottom, _, next_top) in itertools.pairwise(boxes):
        height = min(top - bottom, next_top - next_bottom)
        overlap = min(top, next_top) - max(bottom, next_bottom)
        if overlap > 0.5 * height and next_left - right > JUMP * height:
            return True
    return False


def _runs(layer: PdfTextPage) -> Iterator[Run]:
    """The characters of the page in the order of the stream, as runs that stand together on one baseline."""
    run: Run | None = None
    space = ""
    for character, left, right, y, height in _characters(layer):
        if character.isspace():
            space = " "
            continue
        gap = left - run.right if run else 0.0
        if run and abs(y - run.y) < 0.5 * height and -0.5 * height < gap < JUMP * height:
            run = Run(run.text + space + character, run.left, max(right, run.right), run.y, max(height, run.height))
        else:
            if run:
                yield run
            run = Run(character, left, right, y, height)
        space = ""
    if run:
        yield run


def _characters(layer: PdfTextPage) -> Iterator[tuple[str, float, float, float, float]]:
    """Each character with its left and right edge, baseline and height, in points."""
    import ctypes

    from pypdfium2 import raw

    x, y = ctypes.c_double(), ctypes.c_double()
    for index in range(layer.count_chars()):
        code = raw.FPDFText_GetUnicode(layer, index)
        left, bottom, right, top = layer.get_charbox(index, loose=True)
        raw.FPDFText_GetCharOrigin(layer, index, x, y)
        if code and not 0xD800 <= code < 0xE000:  # half of a character that PDFium could not put together
            yield chr(code), left, right, y.value, max(top - bottom, 1.0)
