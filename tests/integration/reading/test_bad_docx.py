"""DOCX files made to do harm: refused within a second, in little memory."""

from __future__ import annotations

import io
import zipfile
import zlib

import pytest

from radslag.reading.errors import DamagedPaperError, TooLargeError
from radslag.reading.pages import open_paper
from tests.integration.reading.bad import minutes_docx
from tests.integration.reading.conftest import SECONDS, Child
from tests.unit.reading.pages.making import with_parts

LAUGHS = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
NAMESPACE = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
DOCUMENT = (
    b"<w:document "
    + NAMESPACE
    + b"><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>"
)


@pytest.mark.parametrize(
    ("head", "words"),
    [
        pytest.param(b'<!DOCTYPE x [<!ENTITY l0 "ha">' + LAUGHS + b"]>", b"&l9;", id="laughs"),
        pytest.param(
            b'<!DOCTYPE x [<!ENTITY a "' + b"x" * 50_000 + b'">]>', b"&a;" * 20_000, id="quadratic"
        ),
        pytest.param(
            b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', b"&e;", id="external"
        ),
        pytest.param(
            b'<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1/x"> %p;]>', b"x", id="parameter"
        ),
        pytest.param(b'<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd">', b"x", id="dtd"),
    ],
)
@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "_rels/.rels"])
def test_xml_that_declares_anything_is_refused(
    head: bytes, words: bytes, part: str, child: Child
) -> None:
    """trust.md 77."""
    told = child(with_parts({part: head + DOCUMENT % words}))
    assert told["error"] == "DamagedPaperError"
    assert told["seconds"] < SECONDS


def test_entities_in_another_encoding_are_refused_too(child: Child) -> None:
    """trust.md 77."""
    text = '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE x [<!ENTITY e "ha">]>'
    part = (text + (DOCUMENT % b"&e;").decode()).encode("utf-16")
    assert child(with_parts({"word/document.xml": part}))["error"] == "DamagedPaperError"


def test_xinclude_is_refused() -> None:
    """trust.md 77."""
    include = (
        b'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" parse="text" href="/etc/passwd"/>'
    )
    part = DOCUMENT.replace(b"<w:body>", b"<w:body>" + include) % b"Protokoll"
    with pytest.raises(DamagedPaperError):
        open_paper(with_parts({"word/document.xml": part}))


@pytest.mark.parametrize("tag", [b"w:p", b"w:tbl", b"w:sdt", b"w:r"])
def test_xml_a_hundred_thousand_deep_is_refused(tag: bytes, child: Child) -> None:
    """trust.md 78."""
    deep = b"<%s>" % tag * 100_000 + b"</%s>" % tag * 100_000
    told = child(with_parts({"word/document.xml": DOCUMENT % deep}))
    assert told["error"] in ("DamagedPaperError", "TooLargeError")
    assert told["seconds"] < SECONDS


# Zip (trust.md 79, 80)


def test_a_part_of_two_hundred_megabytes_is_not_unpacked(child: Child) -> None:
    """trust.md 79: 200 MB of zeros in 195 kB."""
    stream = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = stream.compress(bytes(200_000_000)) + stream.flush()
    told = child(_zip_of("word/document.xml", packed, 200_000_000))
    assert told["error"] == "TooLargeError"
    assert told["seconds"] < SECONDS
    assert told["megabytes"] < 150


def test_a_part_that_lies_about_its_size_is_stopped_too(child: Child) -> None:
    """trust.md 79."""
    stream = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = stream.compress(bytes(200_000_000)) + stream.flush()
    told = child(_zip_of("word/document.xml", packed, 1_000))
    assert told["error"] in ("TooLargeError", "DamagedPaperError")
    assert told["seconds"] < SECONDS
    assert told["megabytes"] < 150


def _zip_of(name: str, packed: bytes, size: int) -> bytes:
    """A zip of one entry, whose sizes are what they are said to be."""
    head = b"\x14\x00\x00\x00\x08\x00\x00\x00\x00\x00" + bytes(4)
    sizes = len(packed).to_bytes(4, "little") + size.to_bytes(4, "little")
    names = len(name).to_bytes(2, "little") + bytes(2) + name.encode()
    local = b"PK\x03\x04" + head + sizes + names
    central = b"PK\x01\x02\x14\x00" + head + sizes + names[:4] + bytes(14) + name.encode()
    end = b"PK\x05\x06" + bytes(4) + b"\x01\x00\x01\x00"
    end += len(central).to_bytes(4, "little") + (len(local) + len(packed)).to_bytes(4, "little")
    return local + packed + central + end + bytes(2)


def test_a_zip_of_zips_is_not_opened(child: Child) -> None:
    """trust.md 80: as 42.zip."""
    inner = b""
    for _ in range(6):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(16):
                archive.writestr(f"lib {number}.zip", inner or bytes(1_000_000))
        inner = out.getvalue()
    assert child(inner)["error"] == "UnknownFormatError"


def test_a_million_entries_are_refused(child: Child) -> None:
    """trust.md 80. The list of entries alone would take half a gigabyte."""
    entry = b"PK\x01\x02" + bytes(24) + b"\x04\x00" + bytes(16) + b"a.xm"
    central = entry * 1_000_000
    end = b"PK\x05\x06" + bytes(4) + b"\xff\xff" * 2 + len(central).to_bytes(4, "little") + bytes(6)
    told = child(b"PK\x03\x04" + bytes(26) + central + end)
    assert told["error"] == "TooLargeError"
    assert told["seconds"] < SECONDS


def test_entries_that_lie_in_each_other_are_refused() -> None:
    """trust.md 80: overlapping entries."""
    data = minutes_docx()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.infolist()
    first = names[0].header_offset.to_bytes(4, "little")
    at = data.rindex(b"PK\x01\x02") + 42
    with pytest.raises((TooLargeError, DamagedPaperError)):
        open_paper(data[:at] + first + data[at + 4 :])


def test_a_document_of_a_million_empty_paragraphs_is_refused(child: Child) -> None:
    part = (
        b"<w:document "
        + NAMESPACE
        + b"><w:body>"
        + b"<w:p/>" * 1_000_000
        + b"</w:body></w:document>"
    )
    told = child(with_parts({"word/document.xml": part}))
    assert told["error"] == "TooLargeError"
    assert told["seconds"] < SECONDS
