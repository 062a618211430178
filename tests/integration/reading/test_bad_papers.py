"""Damaged papers and papers that are none: a record with a remark, or one sentence.

The sentence says what to do. Numbers are those of the test catalogue in trust.md.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from radslag.reading.errors import DamagedPaperError, LockedPaperError, UnknownFormatError
from radslag.reading.pages import open_paper
from tests.integration.reading.bad import PAPERS, WORDS, ends_well, minutes_docx
from tests.integration.reading.child import read_in_child
from tests.integration.reading.conftest import MEGABYTES, SECONDS, Child
from tests.unit.reading.pages.making import plain_pdf, with_parts

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
    assert max(one["seconds"] for one in told) < SECONDS
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


# Papers that are none


def test_text_that_is_no_paper_is_still_text(child: Child) -> None:
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
