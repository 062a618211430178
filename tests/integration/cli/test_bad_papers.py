"""Bad papers among good ones: a remark or a sentence each, never a trace, never a hang.

What each format does with damage is tried in tests/integration/reading; here the whole
command is, with its limited child. `radslag` of `running` fails on a trace, on 60 s and
on 512 MB, so every test here tries those too.
"""

from __future__ import annotations

import random
import zlib
from pathlib import Path
from typing import Any

import docx
import pytest

from tests.integration.cli.running import Run, minutes, radslag
from tests.unit.reading.pages.making import document_bytes, plain_pdf, with_parts

WORDS = "BT /F1 12 Tf 72 700 Td (1. Protokoll) Tj ET"
TENTHS = range(10)


def pdf_of(text: bytes) -> bytes:
    lines = text.decode().replace("(", r"\(").replace(")", r"\)").splitlines()
    shown = " T* ".join(f"({line}) Tj" for line in lines)
    return plain_pdf(*[f"BT /F1 12 Tf 14 TL 72 700 Td {shown} ET"] * 3)


def docx_of(text: bytes) -> bytes:
    document = docx.Document()
    for line in text.decode().splitlines() * 20:
        document.add_paragraph(line)
    return document_bytes(document)


@pytest.fixture
def among_good_ones(tmp_path: Path) -> Any:
    """The run over the papers, with a good one before and one after."""
    good = tmp_path / "god.txt"
    good.write_bytes(minutes())

    def run(papers: dict[str, bytes], **more: Any) -> tuple[Run, list[dict[str, Any]]]:
        files = [tmp_path / name for name in papers]
        for file, content in zip(files, papers.values(), strict=True):
            file.write_bytes(content)
        run = radslag("read", "--jsonl", good, *files, good, **more)
        first, *found, last = run.lines
        assert len(found) == len(papers)
        assert [len(one["items"]) for one in (first, last)] == [3, 3]
        for file, one in zip(files, found, strict=True):
            assert ("error" in one) == (f"radslag: {file}: " in run.err)
        assert run.status == (2 if any("error" in one for one in found) else 0)
        return run, found

    return run


def said(one: dict[str, Any]) -> str:
    """Its error, or the codes of its remarks."""
    return one.get("error") or " ".join(remark["code"] for remark in one.get("remarks", ()))


def ends_well(one: dict[str, Any]) -> None:
    """A record, or a sentence that says what to do; never a mistake of ours."""
    assert "kind" in one or any(
        words in one["error"] for words in ("försök igen", "läs delarna", "utan lösenord")
    )
    assert "Rådslag gjorde fel" not in said(one)


@pytest.mark.parametrize("make", [pdf_of, docx_of, bytes], ids=["pdf", "docx", "txt"])
def test_82_a_paper_truncated_at_every_tenth(make: Any, among_good_ones: Any) -> None:
    whole = make(minutes())
    papers = {f"{tenth}.bin": whole[: len(whole) * tenth // 10] for tenth in TENTHS}
    _, found = among_good_ones(papers)
    assert found[0]["error"].startswith("Filen är tom.")
    for one in found:
        ends_well(one)


@pytest.mark.parametrize("make", [pdf_of, docx_of, bytes], ids=["pdf", "docx", "txt"])
def test_82_forty_papers_with_flipped_bits(make: Any, among_good_ones: Any) -> None:
    whole, chance = make(minutes()), random.Random(82)  # noqa: S311 (no secret)
    papers = {}
    for number in range(40):
        flipped = bytearray(whole)
        for _ in range(chance.choice((1, 10, 40))):
            flipped[chance.randrange(len(flipped))] ^= 1 << chance.randrange(8)
        papers[f"{number}.bin"] = bytes(flipped)
    for one in among_good_ones(papers)[1]:
        ends_well(one)


def _bomb(stream: bytes) -> bytes:
    """A PDF whose page unpacks to the stream, twice packed."""
    packed = zlib.compress(zlib.compress(stream, 9), 9)
    body = b"<</Filter[/FlateDecode/FlateDecode]/Length %d>>stream\n%s\nendstream"
    whole = plain_pdf("x")
    start = whole.index(b"6 0 obj\n") + len(b"6 0 obj\n")
    return whole[:start] + body % (len(packed), packed) + whole[whole.index(b"\nendobj", start) :]


def test_79_to_81_bombs_are_refused_or_stopped_at_the_limit(among_good_ones: Any) -> None:
    laughs = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
    document = b'<!DOCTYPE x [<!ENTITY l0 "ha">' + laughs + b"]><x>&l9;</x>"
    zeros = zlib.compress(bytes(200_000_000), 1)[2:-4]
    papers = {
        "79 zip bomb.docx": _zip_of("word/document.xml", zeros, 200_000_000),
        "80 zip of zips.docx": _zip_of("a.zip", zlib.compress(with_parts({}))[2:-4], 10_000),
        "77 laughs.docx": with_parts({"word/document.xml": document}),
        "81 nested streams.pdf": _bomb(b"q " * 40_000_000),
    }
    _, found = among_good_ones(papers)
    assert ["error" in one for one in found] == [True] * len(papers)
    for one in found:
        ends_well(one)


def _zip_of(name: str, packed: bytes, size: int) -> bytes:
    """A zip of one entry."""
    head = b"\x14\x00\x00\x00\x08\x00\x00\x00\x00\x00" + bytes(4)
    sizes = len(packed).to_bytes(4, "little") + size.to_bytes(4, "little")
    names = len(name).to_bytes(2, "little") + bytes(2) + name.encode()
    local = b"PK\x03\x04" + head + sizes + names
    central = b"PK\x01\x02\x14\x00" + head + sizes + names[:4] + bytes(14) + name.encode()
    end = b"PK\x05\x06" + bytes(4) + b"\x01\x00\x01\x00"
    end += len(central).to_bytes(4, "little") + (len(local) + len(packed)).to_bytes(4, "little")
    return local + packed + central + end + bytes(2)


def test_81_a_page_tree_that_goes_in_circles_ends(among_good_ones: Any) -> None:
    whole = plain_pdf(WORDS)
    papers = {
        "träd.pdf": whole.replace(b"/Kids[5 0 R]", b"/Kids[2 0 R 5 0 R]"),
        "förälder.pdf": whole.replace(b"/Parent 2 0 R", b"/Parent 5 0 R"),
        "tabell.pdf": whole.replace(b"/Root 1 0 R", b"/Root 1 0 R/Prev 9"),
    }
    for one in among_good_ones(papers)[1]:
        ends_well(one)


def test_83_ten_thousand_pages_and_giant_pictures_end(among_good_ones: Any) -> None:
    size = (100_000).to_bytes(4, "big") * 2
    picture = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + size + b"\x08\x00\x00\x00\x00" + bytes(40)
    papers = {
        "tiotusen.pdf": plain_pdf(*[WORDS] * 10_000),
        "bild.png": picture,
        "tvåhundra meter.pdf": plain_pdf(WORDS, box="0 0 566929 566929"),
    }
    _, (many, great, wide) = among_good_ones(papers)
    assert "cut" in said(many)
    assert "bildpunkter" in said(great)
    assert "kind" in wide


def test_84_a_locked_paper_asks_for_an_open_copy(among_good_ones: Any) -> None:
    locked = b"/Encrypt<</Filter/Standard/V 1/R 2/O(%s)/U(%s)/P -44>>/ID[(a)(a)]/Root 1 0 R"
    paper = plain_pdf(WORDS).replace(b"/Root 1 0 R", locked % (b"o" * 32, b"u" * 32))
    _, [one] = among_good_ones({"låst.pdf": paper})
    assert "utan lösenord" in one["error"]


def test_87_a_cmap_whose_name_is_a_path_opens_no_file(among_good_ones: Any) -> None:
    """Behind the child's walls it could not be opened either."""
    font = b"<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/%s/DescendantFonts[8 0 R]>>"
    name = b"/..#2f..#2f..#2f..#2fetc#2fpasswd"
    fonts = [font % name, b"<</Type/Font/Subtype/CIDFontType2/BaseFont/A>>"]
    paper = plain_pdf(f"BT /F9 12 Tf 72 600 Td (abc) Tj ET {WORDS}", more=fonts)
    run, [one] = among_good_ones({"cmap.pdf": paper.replace(b"/F1 3 0 R", b"/F1 3 0 R/F9 7 0 R")})
    assert "root:" not in run.out
    ends_well(one)


def test_a_wrong_extension_is_seen_through(among_good_ones: Any) -> None:
    papers = {
        "text.pdf": minutes(),
        "pdf.txt": pdf_of(minutes()),
        "word.pdf": docx_of(minutes()),
        "pdf.docx": pdf_of(minutes()),
        "ingen ändelse": minutes(),
    }
    run, found = among_good_ones(papers)
    assert run.status == 0
    assert all(one["items"] for one in found)


def test_rubbish_and_foreign_files_get_a_sentence(among_good_ones: Any) -> None:
    chance = random.Random(1)  # noqa: S311 (no secret)
    papers = {
        "skräp.bin": chance.randbytes(200_000),
        "gammal.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000),
        "nollor.txt": bytes(100_000),
        "tom.docx": b"",
    }
    for one in among_good_ones(papers)[1]:
        assert one["error"]
        ends_well(one)


def test_a_text_that_is_no_meeting_paper_gives_a_record_with_a_remark(
    among_good_ones: Any,
) -> None:
    recipe = "Kardemummabullar\n\nTre dl mjölk, 50 g jäst.\nBlanda väl.\n".encode()
    _, [one] = among_good_ones({"bullar.txt": recipe})
    assert (one["items"], said(one)) == ([], "no_items")


def test_a_line_of_fifty_megabytes_and_a_long_one_that_is_read_end(among_good_ones: Any) -> None:
    papers = {"rad.txt": b"att godkanna " * 4_000_000, "kort.txt": b"att godkanna " * 40_000}
    _, (long, short) = among_good_ones(papers)
    assert "läs delarna var för sig" in long["error"]
    assert "kind" in short


def test_a_text_that_takes_the_reader_to_its_limit_is_given_up(among_good_ones: Any) -> None:
    """More numbered lines than any agenda has."""
    paper = b"".join(b"%d. Arende\natt godkanna\n" % number for number in range(2_000))
    ends_well(among_good_ones({"lång.txt": paper})[1][0])
