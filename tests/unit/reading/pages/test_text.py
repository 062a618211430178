"""Plain text: nothing is changed but the encoding and the newlines."""

from __future__ import annotations

import pytest

from radslag.reading.errors import TooLargeError, UnknownFormatError
from radslag.reading.pages import Limits, open_paper

WORDS = "Mötets öppnande\nÅsa Ärlig är ordförande – på begäran\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_the_letters_are_the_same_in_every_encoding(encoding: str) -> None:
    paper = open_paper(WORDS.encode(encoding))
    assert paper.pages[0].text == WORDS
    assert paper.remarks == ()


@pytest.mark.parametrize("encoding", ["latin-1", "cp850", "mac_roman"])
def test_old_encodings_are_known_by_their_swedish_letters(encoding: str) -> None:
    words = WORDS.replace("–", "-")
    assert open_paper(words.encode(encoding)).pages[0].text == words


def test_every_kind_of_newline_is_one_character() -> None:
    page = open_paper(b"ett\r\ntv\xc3\xa5\rtre\nfyra").pages[0]
    assert page.text == "ett\ntvå\ntre\nfyra"
    assert page.line_at(page.text.index("fyra")) == 4


def test_a_form_feed_parts_pages_and_belongs_to_none() -> None:
    paper = open_paper(b"f\xc3\xb6rsta\n\fandra\n\f")
    assert [(page.number, page.text) for page in paper.pages] == [(1, "första\n"), (2, "andra\n")]


def test_letters_encoded_twice_are_put_right_and_told() -> None:
    twice = "Mötets öppnande på Ängen, kl. 9–10".encode().decode("cp1252")
    paper = open_paper(f"{twice}\nÅtgärd beslutas\n".encode())
    assert paper.pages[0].text == "Mötets öppnande på Ängen, kl. 9–10\nÅtgärd beslutas\n"
    assert [remark.code for remark in paper.remarks] == ["encoding"]


def test_a_foreign_letter_is_not_taken_for_a_fault() -> None:
    for words in ("SÃO PAULO", "Â och Ê", "Münchenöverenskommelsen"):
        assert open_paper(words.encode()).pages[0].text == words


def test_a_few_broken_bytes_in_utf8_do_not_spoil_the_rest() -> None:
    data = WORDS.encode() * 20 + b"\xff" + WORDS.encode()
    assert open_paper(data).pages[0].text == WORDS * 20 + "\ufffd" + WORDS


def test_stray_control_characters_become_spaces_one_for_one() -> None:
    page = open_paper(("ett\x02två\ttre\x0bfyra" + "x" * 200).encode()).pages[0]
    assert page.text.startswith("ett två\ttre\nfyra")


def test_binary_rubbish_is_no_paper() -> None:
    """The list under "Bad input": binary rubbish."""
    import random

    rubbish = random.Random(7).randbytes(20_000)  # noqa: S311
    with pytest.raises(UnknownFormatError, match="PDF, DOCX eller text"):
        open_paper(rubbish, name="protokoll.txt")


def test_fifty_megabytes_on_one_line_are_refused() -> None:
    """The list under "Bad input": a 50 MB text of one line."""
    with pytest.raises(TooLargeError, match="Dela upp"):
        open_paper(b"x" * 50_000_000)


def test_pages_over_the_limit_are_cut_and_told() -> None:
    paper = open_paper(b"a\fb\fc\fd", limits=Limits(pages=2))
    assert [page.text for page in paper.pages] == ["a", "b"]
    assert [remark.code for remark in paper.remarks] == ["cut"]
    assert "2 sidorna" in paper.remarks[0].text


@pytest.mark.parametrize("piece", ["a@a", "(", " ", "Ã¥", "\x01" + "text " * 40])
def test_a_line_without_end_takes_no_time(piece: str) -> None:
    """trust.md 145."""
    open_paper((piece * (2_000_000 // len(piece)) + "slut").encode())
