"""Damaged and hostile papers: a record with a remark, or one sentence that says what to do."""

from __future__ import annotations

import io
import os
import random
import zipfile
import zlib
from pathlib import Path
from typing import Any

import docx
import pytest

from radslag.reading.errors import (
    DamagedPaperError,
    LockedPaperError,
    TooLargeError,
    UnknownFormatError,
)
from radslag.reading.pages import open_paper
from tests.integration.reading.child import ChildDied, read_in_child
from tests.unit.reading.pages.making import document_bytes, plain_pdf, set_pdf, with_parts

WORDS = "BT /F1 12 Tf 72 700 Td (Protokoll) Tj ET"
MEGABYTES = 512

MINUTES = """= Minnesanteckningar
Närvarande
#table(columns: 2, [Anna Berg], [Faluby], [#strike[Per Ås]], [Storvik], [Eva Al], [Älvsby])
#for n in range(1, 12) [
== #n. Ärende om samverkan
#lorem(120)

*Nätverket beslutade:*
- att godkänna förslaget
]
"""


def minutes_docx() -> bytes:
    document = docx.Document()
    document.add_heading("Minnesanteckningar", 1)
    for number in range(60):
        document.add_paragraph(f"Ärende {number} om samverkan", style="List Number")
        document.add_paragraph("Nätverket beslutade att godkänna förslaget. " * 5)
    return document_bytes(document)


PAPERS = {
    "typst.pdf": lambda: set_pdf(MINUTES),
    "hand.pdf": lambda: plain_pdf(*[WORDS] * 8),
    "minutes.docx": minutes_docx,
    "page.html": lambda: (
        "<!doctype html><html><body>" + "<p>Ärende <b>ett</b></p>" * 200 + "</body></html>"
    ).encode(),
    "notes.md": lambda: ("# Ärende\n\n**Beslut:** att godkänna\n\n" * 100).encode(),
    "notes.txt": lambda: ("Ärende\nBeslut: att godkänna\n\f" * 100).encode(),
}


@pytest.fixture
def child(tmp_path: Path) -> Any:
    """Reads bytes in a process of its own, within the memory that a reading may take."""

    def read(data: bytes, **more: Any) -> dict[str, Any]:
        path = tmp_path / "paper"
        path.write_bytes(data)
        [told] = read_in_child(path, **more)
        assert told["megabytes"] < MEGABYTES
        return told

    return read


def ends_well(told: dict[str, Any]) -> None:
    if told["error"]:
        assert any(word in told["said"] for word in ("försök igen", "lösenord", "för sig"))
    else:
        assert told["pages"] >= 1


# Truncated and flipped (trust.md 82)


@pytest.mark.parametrize("name", PAPERS)
def test_truncated_at_every_tenth(name: str, tmp_path: Path) -> None:
    data = PAPERS[name]()
    paths = [tmp_path / f"{tenth}-{name}" for tenth in range(10)]
    for tenth, path in enumerate(paths):
        path.write_bytes(data[: len(data) * tenth // 10])
    told = read_in_child(*paths)
    assert len(told) == 10
    for one in told:
        ends_well(one)
    if name.endswith((".pdf", ".docx")):
        assert all(one["error"] or "damaged" in one["remarks"] for one in told)
        assert "damaged" in told[9]["remarks"], "nine tenths of a paper are worth reading"
        assert told[9]["letters"] > 0


@pytest.mark.slow
@pytest.mark.parametrize("name", ["typst.pdf", "hand.pdf"])
def test_truncated_at_every_hundredth(name: str, tmp_path: Path) -> None:
    data = PAPERS[name]()
    paths = [tmp_path / f"{part}-{name}" for part in range(100)]
    for part, path in enumerate(paths):
        path.write_bytes(data[: len(data) * part // 100])
    for one in read_in_child(*paths):
        ends_well(one)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["typst.pdf", "hand.pdf", "minutes.docx", "page.html"])
def test_three_hundred_papers_with_flipped_bits(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(PAPERS[name]())
    told = read_in_child(path, flips=300)
    assert len(told) == 300
    for one in told:
        ends_well(one)
    assert max(one["seconds"] for one in told) < 10
    assert max(one["megabytes"] for one in told) < MEGABYTES


def test_what_is_left_of_a_truncated_pdf_is_whole_pages() -> None:
    data = plain_pdf(*[WORDS.replace("Protokoll", f"Sida {n}") for n in range(1, 9)])
    paper = open_paper(data[: data.index(b"(Sida 6)")])
    assert [page.text for page in paper.pages][:5] == [f"Sida {n}" for n in range(1, 6)]
    assert paper.remarks[0].code == "damaged"
    assert "Hämta den på nytt" in paper.remarks[0].text


def test_a_truncated_docx_gives_the_paragraphs_that_are_left() -> None:
    data = minutes_docx()
    paper = open_paper(data[: len(data) * 9 // 10])
    assert paper.pages[0].text.startswith("Minnesanteckningar\n")
    assert [remark.code for remark in paper.remarks] == ["damaged"]


def test_an_undamaged_pdf_has_no_remark() -> None:
    for name in ("typst.pdf", "hand.pdf"):
        assert open_paper(PAPERS[name]()).remarks == ()


# Locked (trust.md 84)


def test_a_pdf_with_a_password_is_not_guessed_at() -> None:
    data = plain_pdf(WORDS)
    locked = b"/Encrypt<</Filter/Standard/V 1/R 2/O(%s)/U(%s)/P -44>>/ID[(a)(a)]/Root 1 0 R"
    data = data.replace(b"/Root 1 0 R", locked % (b"o" * 32, b"u" * 32))
    with pytest.raises(LockedPaperError, match="kopia utan lösenord") as error:
        open_paper(data)
    assert "password" in error.value.english


def test_a_zip_with_a_password_is_told() -> None:
    data = bytearray(with_parts({"word/document.xml": b"<w/>"}))
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(b"word/document.xml"))
    data[at + 8] |= 1
    with pytest.raises((UnknownFormatError, DamagedPaperError)):
        open_paper(bytes(data))


# XML in DOCX (trust.md 77, 78)

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
    head: bytes, words: bytes, part: str, child: Any
) -> None:
    """trust.md 77."""
    told = child(with_parts({part: head + DOCUMENT % words}))
    assert told["error"] == "DamagedPaperError"
    assert told["seconds"] < 1


def test_entities_in_another_encoding_are_refused_too(child: Any) -> None:
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
def test_xml_a_hundred_thousand_deep_is_refused(tag: bytes, child: Any) -> None:
    """trust.md 78."""
    deep = b"<%s>" % tag * 100_000 + b"</%s>" % tag * 100_000
    told = child(with_parts({"word/document.xml": DOCUMENT % deep}))
    assert told["error"] in ("DamagedPaperError", "TooLargeError")
    assert told["seconds"] < 1


# Zip (trust.md 79, 80)


def test_a_part_of_two_hundred_megabytes_is_not_unpacked(child: Any) -> None:
    """trust.md 79: 200 MB of zeros in 195 kB."""
    stream = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = stream.compress(bytes(200_000_000)) + stream.flush()
    told = child(_zip_of("word/document.xml", packed, 200_000_000))
    assert told["error"] == "TooLargeError"
    assert told["seconds"] < 1
    assert told["megabytes"] < 150


def test_a_part_that_lies_about_its_size_is_stopped_too(child: Any) -> None:
    """trust.md 79."""
    stream = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = stream.compress(bytes(200_000_000)) + stream.flush()
    told = child(_zip_of("word/document.xml", packed, 1_000))
    assert told["error"] in ("TooLargeError", "DamagedPaperError")
    assert told["seconds"] < 1
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


def test_a_zip_of_zips_is_not_opened(child: Any) -> None:
    """trust.md 80: as 42.zip."""
    inner = b""
    for _ in range(6):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(16):
                archive.writestr(f"lib {number}.zip", inner or bytes(1_000_000))
        inner = out.getvalue()
    assert child(inner)["error"] == "UnknownFormatError"


def test_a_million_entries_are_refused(child: Any) -> None:
    """trust.md 80. The list of entries alone would take half a gigabyte."""
    entry = b"PK\x01\x02" + bytes(24) + b"\x04\x00" + bytes(16) + b"a.xm"
    central = entry * 1_000_000
    end = b"PK\x05\x06" + bytes(4) + b"\xff\xff" * 2 + len(central).to_bytes(4, "little") + bytes(6)
    told = child(b"PK\x03\x04" + bytes(26) + central + end)
    assert told["error"] == "TooLargeError"
    assert told["seconds"] < 1


def test_entries_that_lie_in_each_other_are_refused() -> None:
    """trust.md 80: overlapping entries."""
    data = minutes_docx()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.infolist()
    first = names[0].header_offset.to_bytes(4, "little")
    at = data.rindex(b"PK\x01\x02") + 42
    with pytest.raises((TooLargeError, DamagedPaperError)):
        open_paper(data[:at] + first + data[at + 4 :])


def test_a_document_of_a_million_empty_paragraphs_is_refused(child: Any) -> None:
    part = (
        b"<w:document "
        + NAMESPACE
        + b"><w:body>"
        + b"<w:p/>" * 1_000_000
        + b"</w:body></w:document>"
    )
    told = child(with_parts({"word/document.xml": part}))
    assert told["error"] == "TooLargeError"
    assert told["seconds"] < 5


# PDF (trust.md 81, 83, 87)


def test_ten_thousand_pages_end_in_time_with_the_first_of_them(child: Any) -> None:
    """trust.md 83."""
    told = child(plain_pdf(*[WORDS] * 10_000))
    assert (told["pages"], told["remarks"]) == (2_000, ["cut"])
    assert told["seconds"] < 60


def test_a_page_of_two_hundred_metres_is_read_as_any_other(child: Any) -> None:
    """trust.md 83."""
    told = child(plain_pdf(WORDS, box="0 0 566929 566929"))
    assert (told["pages"], told["letters"]) == (1, len("Protokoll"))


def test_a_great_picture_in_a_pdf_is_not_drawn() -> None:
    """trust.md 83: 100 000 x 100 000 pixels."""
    picture = zlib.compress(bytes(100_000))
    image = (
        b"<</Type/XObject/Subtype/Image/Width 100000/Height 100000/ColorSpace/DeviceGray"
        b"/BitsPerComponent 8/Filter/FlateDecode/Length %d>>stream\n%s\nendstream"
    ) % (len(picture), picture)
    data = plain_pdf(
        "q 595 0 0 842 0 0 cm /I Do Q", more=[image], resources=b"/XObject<</I 7 0 R>>"
    )
    paper = open_paper(data, ocr=lambda picture: pytest.fail("the picture was drawn"))
    assert [remark.code for remark in paper.remarks] == ["needs_ocr"]


def test_a_huge_page_that_is_a_picture_is_drawn_within_limits() -> None:
    """trust.md 83."""
    image = (
        b"<</Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray"
        b"/BitsPerComponent 8/Length 4>>stream\n\x00\xff\xff\x00\nendstream"
    )
    data = plain_pdf(
        "q 566929 0 0 566929 0 0 cm /I Do Q",
        box="0 0 566929 566929",
        more=[image],
        resources=b"/XObject<</I 7 0 R>>",
    )
    seen: list[int] = []

    def ocr(picture: bytes) -> str:
        seen.append(len(picture))
        return "text"

    assert open_paper(data, ocr=ocr).pages[0].text == "text"
    assert seen[0] < 41_000_000


def _with_trailer(old: bytes, new: bytes) -> bytes:
    return plain_pdf(WORDS).replace(old, new)


HOSTILE = {
    "circular /Prev": _with_trailer(b"/Root 1 0 R", b"/Root 1 0 R/Prev 9"),
    "circular page tree": _with_trailer(b"/Kids[5 0 R]", b"/Kids[2 0 R 5 0 R]"),
    "page that is its own parent": _with_trailer(b"/Parent 2 0 R", b"/Parent 5 0 R"),
    "circular outlines": _with_trailer(b"/Pages 2 0 R", b"/Pages 2 0 R/Outlines 1 0 R/First 1 0 R"),
    "enormous /Size": _with_trailer(b"/Size 7", b"/Size 2147483647"),
    "enormous /Count": _with_trailer(b"/Count 1", b"/Count 2147483647"),
    "negative /Count": _with_trailer(b"/Count 1", b"/Count -7"),
    "contents that are the page": _with_trailer(b"/Contents 6 0 R", b"/Contents 5 0 R"),
    "a form that draws itself": plain_pdf(
        "/X Do " + WORDS,
        more=[b"<</Subtype/Form/BBox[0 0 9 9]/Resources 8 0 R/Length 5>>stream\n/X Do\nendstream",
              b"<</XObject<</X 7 0 R>>>>"],
        resources=b"/XObject<</X 7 0 R>>",
    ),
    "costly encryption": _with_trailer(
        b"/Root 1 0 R",
        b"/Root 1 0 R/ID[(a)(a)]/Encrypt<</Filter/Standard/V 5/R 6/Length 256/P -1/O(%s)/U(%s)"
        b"/OE(%s)/UE(%s)/Perms(%s)>>" % (b"o" * 48, b"u" * 48, b"o" * 32, b"u" * 32, b"p" * 16),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_pdf_that_goes_in_circles_ends(name: str, child: Any) -> None:
    """trust.md 81."""
    told = child(HOSTILE[name])
    ends_well(told)
    assert told["seconds"] < 10


def _stream(filters: bytes, body: bytes) -> bytes:
    return b"<</Filter%s/Length %d>>stream\n%s\nendstream" % (filters, len(body), body)


def _bomb(stream: bytes) -> bytes:
    """A page whose contents are the stream."""
    data = plain_pdf("x")
    start = data.index(b"6 0 obj\n") + len(b"6 0 obj\n")
    return data[:start] + stream + data[data.index(b"\nendobj", start) :]


@pytest.mark.slow
@pytest.mark.parametrize(
    "stream",
    [
        pytest.param(_stream(b"/RunLengthDecode", b"\x81 " * 400_000 + b"\x80"), id="run length"),
        pytest.param(
            _stream(b"/FlateDecode", zlib.compress(b"BT ET " * 3_000_000)), id="operators"
        ),
        pytest.param(
            _stream(
                b"/FlateDecode",
                zlib.compress(b"BT /F1 9 Tf 1 1 Td (" + b"x" * 5_000_000 + b") Tj ET"),
            ),
            id="one long line",
        ),
        pytest.param(
            _stream(b"/FlateDecode", zlib.compress(b"0 0 m 9 9 l S " * 300_000)), id="many lines"
        ),
    ],
)
def test_streams_that_unpack_without_end_stay_within_limits(stream: bytes, child: Any) -> None:
    """trust.md 81: RunLength bomb, nested FlateDecode."""
    told = child(_bomb(stream))
    ends_well(told)


@pytest.mark.slow
@pytest.mark.parametrize("filters", [b"/FlateDecode", b"[/FlateDecode/FlateDecode]"])
def test_a_stream_that_takes_all_memory_takes_only_its_own_process(
    filters: bytes, tmp_path: Path
) -> None:
    """trust.md 81: pdfium itself knows no limit, so the process that reads must have one."""
    body = zlib.compress(b"q " * 40_000_000)
    path = tmp_path / "bomb.pdf"
    path.write_bytes(_bomb(_stream(filters, zlib.compress(body) if b"[" in filters else body)))
    try:
        [told] = read_in_child(path, megabytes=1_000)
    except ChildDied:
        return
    ends_well(told)


def test_a_cmap_whose_name_is_a_path_opens_no_file(tmp_path: Path, child: Any) -> None:
    """trust.md 87. Whoever opens the pipe for reading waits for ever."""
    os.mkfifo(tmp_path / "evil")
    name = str(tmp_path / "evil").replace("/", "#2f").encode()
    fonts = [
        b"<</Type/Font/Subtype/Type0/BaseFont/Arial/Encoding/%s/DescendantFonts[8 0 R]>>" % name,
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/Arial/CIDSystemInfo"
        b"<</Registry(%s)/Ordering(%s)/Supplement 0>>>>" % (name, name),
    ]
    data = plain_pdf("BT /F9 12 Tf 72 700 Td (abc) Tj ET " + WORDS, more=fonts)
    data = data.replace(b"/F1 3 0 R", b"/F1 3 0 R/F9 7 0 R")
    told = child(data, seconds=20)
    assert told["error"] is None


# Papers that are none


def test_text_that_is_no_paper_is_still_text(child: Any) -> None:
    told = child("Två dl mjöl, en dl socker och lite kardemumma.".encode())
    assert (told["error"], told["pages"]) == (None, 1)


@pytest.mark.parametrize("size", [1, 100, 100_000])
def test_binary_rubbish_ends_in_one_sentence(size: int, tmp_path: Path) -> None:
    paths = [tmp_path / str(n) for n in range(20)]
    for n, path in enumerate(paths):
        path.write_bytes(random.Random(n).randbytes(size))  # noqa: S311 (no secret)
    for one in read_in_child(*paths):
        ends_well(one)
        assert size == 1 or one["error"] == "UnknownFormatError"
