"""`open_paper`: what a file is, is told by its content."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import docx
import pytest

from radslag.reading.errors import (
    DamagedPaperError,
    ReadingError,
    TooLargeError,
    UnknownFormatError,
)
from radslag.reading.pages import Limits, open_paper
from tests.unit.reading.pages.making import document_bytes, plain_pdf, with_parts

PDF = plain_pdf("BT /F1 12 Tf 100 700 Td (M\xf6tet) Tj ET")
DOCX = document_bytes(docx.Document())


@pytest.mark.parametrize(
    ("data", "name", "form"),
    [
        (PDF, "protokoll.txt", "pdf"),
        (b"\r\n\r\nmottaget 2024-03-01\r\n" + PDF, None, "pdf"),
        (DOCX, "protokoll.pdf", "docx"),
        (b"<!DOCTYPE html><p>Protokoll</p>", "protokoll.docx", "html"),
        ("Närvarande: Anna".encode(), "protokoll.pdf", "text"),
        ("# Protokoll\n\n## Öppnande\n\n## Val\n".encode(), "protokoll.txt", "markdown"),
        (b"Protokoll", "protokoll.md", "markdown"),
        (b"a < b och <p> i l\xc3\xb6pande text", None, "text"),
        ("BM Nilsson öppnade mötet.".encode(), None, "text"),
    ],
)
def test_the_content_decides_the_format_before_the_name(
    data: bytes, name: str | None, form: str
) -> None:
    assert open_paper(data, name=name).format == form


def test_a_path_gives_the_name_and_the_bytes_their_sum(tmp_path: Path) -> None:
    path = tmp_path / "2024-03-06 minnesanteckningar.txt"
    path.write_bytes("Mötet öppnas".encode())
    for source in (path, str(path)):
        paper = open_paper(source)
        assert paper.name == path.name
        assert paper.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "DOC"),
        (b"{\\rtf1\\ansi Protokoll}", "RTF"),
        (b"\x1f\x8b\x08\x00\x00\x00", "gzip"),
        (b"RIFF\x00\x00\x00\x00WEBP", "WebP"),
        (b"GIF89a\x01\x00\x01\x00", "GIF"),
        (b"MZ\x90\x00\x03\x00\x00\x00", "program"),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related", "MHTML"),
        (b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w/>', "XML"),
    ],
)
def test_a_known_other_format_is_named_and_told_what_to_do(head: bytes, kind: str) -> None:
    with pytest.raises(UnknownFormatError) as error:
        open_paper(head, name="protokoll.doc")
    assert kind in str(error.value)
    assert "Spara den som DOCX eller PDF och försök igen." in str(error.value)
    assert "Save it as DOCX or PDF" in error.value.english


@pytest.mark.parametrize(
    ("part", "kind"),
    [
        ("xl/workbook.xml", "XLSX"),
        ("ppt/presentation.xml", "PPTX"),
        ("content.xml", "ODT"),
        ("bilder/1.png", "zip-arkiv"),
    ],
)
def test_a_zip_of_another_kind_is_named(part: str, kind: str) -> None:
    import io
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(part, "<a/>")
    with pytest.raises(UnknownFormatError, match=kind):
        open_paper(out.getvalue(), name="protokoll.docx")


def test_an_empty_file_is_said_to_be_empty() -> None:
    """trust.md 82: 0 bytes."""
    for data in (b"", b" \n\f \n", b"\xef\xbb\xbf"):
        with pytest.raises(DamagedPaperError, match=r"Filen är tom\."):
            open_paper(data)


def test_a_folder_or_a_pipe_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(UnknownFormatError):
        open_paper(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnknownFormatError):
        open_paper(tmp_path / "pipe")


def test_a_file_that_is_not_there_is_the_callers_matter(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        open_paper(tmp_path / "saknas.pdf")


def test_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "stor.txt"
    path.write_bytes(b"x" * 1_000)
    with pytest.raises(TooLargeError, match="Dela upp"):
        open_paper(path, limits=Limits(file_bytes=999))


def test_a_name_of_any_kind_does_no_harm() -> None:
    """trust.md 89: the name is only looked at."""
    for name in ("../../x", "con.pdf", "a\x00b.md", "\u202efdp.exe", "x" * 300, "å.md"):
        assert open_paper(b"text", name=name).name == name


def test_every_error_survives_the_way_back_from_a_child_process() -> None:
    import pickle

    with pytest.raises(ReadingError) as error:
        open_paper(with_parts({"word/document.xml": b"<trasig"}))
    again = pickle.loads(pickle.dumps(error.value))  # noqa: S301 (our own bytes)
    assert (str(again), again.english) == (str(error.value), error.value.english)
