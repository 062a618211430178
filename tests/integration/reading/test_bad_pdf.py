"""PDF files made to do harm."""

from __future__ import annotations

import os
import zlib
from pathlib import Path

import pytest

from radslag.reading.pages import open_paper
from tests.integration.reading.bad import WORDS, ends_well
from tests.integration.reading.child import ChildDied, read_in_child
from tests.integration.reading.conftest import SECONDS, Child
from tests.unit.reading.pages.making import plain_pdf


def test_ten_thousand_pages_end_in_time_with_the_first_of_them(child: Child) -> None:
    """trust.md 83."""
    told = child(plain_pdf(*[WORDS] * 10_000))
    assert (told["pages"], told["remarks"]) == (2_000, ["cut"])
    assert told["seconds"] < 60


def test_a_page_of_two_hundred_metres_is_read_as_any_other(child: Child) -> None:
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


def _stream(filters: bytes, body: bytes) -> bytes:
    return b"<</Filter%s/Length %d>>stream\n%s\nendstream" % (filters, len(body), body)


def _with_trailer(old: bytes, new: bytes) -> bytes:
    return plain_pdf(WORDS).replace(old, new)


_CHARACTER = b"1 beginbfchar <41> <42> endbfchar "
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
    "entities in the metadata": plain_pdf(
        WORDS,
        more=[
            _stream(
                b"",
                b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "'
                + b"&a;" * 1_000
                + b'">]><x>'
                + b"&b;" * 1_000
                + b"</x>",
            ).replace(b"/Filter", b"/Type/Metadata/Subtype/XML")
        ],
    ).replace(b"/Pages 2 0 R", b"/Pages 2 0 R/Metadata 7 0 R"),
    "a huge /ToUnicode": plain_pdf(
        WORDS,
        more=[_stream(b"/FlateDecode", zlib.compress(_CHARACTER * 500_000))],
    ).replace(b"/BaseFont/Helvetica/", b"/ToUnicode 7 0 R/BaseFont/Helvetica/"),
    "costly encryption": _with_trailer(
        b"/Root 1 0 R",
        b"/Root 1 0 R/ID[(a)(a)]/Encrypt<</Filter/Standard/V 5/R 6/Length 256/P -1/O(%s)/U(%s)"
        b"/OE(%s)/UE(%s)/Perms(%s)>>" % (b"o" * 48, b"u" * 48, b"o" * 32, b"u" * 32, b"p" * 16),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_pdf_that_goes_in_circles_ends(name: str, child: Child) -> None:
    """trust.md 81."""
    told = child(HOSTILE[name])
    ends_well(told)
    assert told["seconds"] < SECONDS


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
def test_streams_that_unpack_without_end_stay_within_limits(stream: bytes, child: Child) -> None:
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


def test_a_cmap_whose_name_is_a_path_opens_no_file(tmp_path: Path, child: Child) -> None:
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
