"""Papers made for the tests: PDF by typst or by hand, DOCX by python-docx."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

import docx
import typst
from docx.document import Document

from radslag.reading.spans import Mark, Page

__all__ = ["document_bytes", "marked", "plain_pdf", "set_pdf", "with_parts"]


def set_pdf(body: str) -> bytes:
    """An A4 paper that typst sets in its own fonts."""
    head = '#set page(paper: "a4")\n#set text(lang: "sv", size: 11pt)\n'
    pdf: bytes = typst.compile((head + body).encode())
    return pdf


def plain_pdf(
    *contents: str | bytes,
    box: str = "0 0 595 842",
    more: Iterable[bytes] = (),
    resources: bytes = b"",
) -> bytes:
    """A PDF by hand: one content stream a page, with /F1 Helvetica and /F2 its bold.

    more: further objects, numbered from 5 + twice the number of pages.
    """
    pages = [
        content.encode("cp1252") if isinstance(content, str) else content for content in contents
    ]
    kids = b" ".join(b"%d 0 R" % (5 + 2 * at) for at in range(len(pages)))
    font = b"<</Type/Font/Subtype/Type1/BaseFont/%s/Encoding/WinAnsiEncoding>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]/MediaBox[%s]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>%s>>>>"
        % (len(pages), kids, box.encode(), resources),
        font % b"Helvetica",
        font % b"Helvetica-Bold",
    ]
    for at, content in enumerate(pages):
        objects.append(b"<</Type/Page/Parent 2 0 R/Contents %d 0 R>>" % (6 + 2 * at))
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
    return _assembled([*objects, *more])


def _assembled(objects: list[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root 1 0 R>>\n" % (len(objects) + 1)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % table)


def document_bytes(document: Document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def with_parts(parts: dict[str, bytes], *, of: bytes | None = None) -> bytes:
    """A DOCX with some parts put in place of its own; of an empty document if not of another."""
    source = of if of is not None else document_bytes(docx.Document())
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(source)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, part in parts.items():
            new.writestr(name, part)
    return out.getvalue()


def marked(page: Page, kind: str) -> list[str]:
    """The words under the marks of one kind."""
    return [_words(page, mark) for mark in page.marks if mark.kind == kind]


def _words(page: Page, mark: Mark) -> str:
    assert 0 <= mark.start < mark.end <= len(page.text)
    return page.text[mark.start : mark.end]
