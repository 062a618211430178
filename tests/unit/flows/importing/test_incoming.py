"""What a person hands in: names, folders, archives (trust 79, 80, 89, 90)."""

from __future__ import annotations

import io
import stat
import zipfile
from pathlib import Path

import pytest

from radslag.flows.importing.incoming import Incoming, papers_in, shown_name, unpacked


def archive(*entries: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in entries:
            made.writestr(name, content)
    return out.getvalue()


def names(content: bytes) -> list[str]:
    return [one.name for one in unpacked("a.zip", content)]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../x.pdf", "x.pdf"),
        ("C:\\möten\\a.pdf", "a.pdf"),
        ("a\x00b.pdf", "ab.pdf"),
        ("a\u202efdp.exe.pdf", "afdp.exe.pdf"),
        ("a\u030a.pdf", "å.pdf"),
        ("con.pdf", "con.pdf"),
        ("slut.pdf. .", "slut.pdf"),
        ("protokoll 🦌.pdf", "protokoll 🦌.pdf"),
        ("...", "papper"),
        ("", "papper"),
    ],
)
def test_89_a_name_is_shown_safely(name: str, shown: str) -> None:
    assert shown_name(name) == shown


def test_89_a_long_name_keeps_its_ending() -> None:
    shown = shown_name("å" * 300 + ".pdf")
    assert len(shown) <= 120
    assert shown.endswith("….pdf")


def test_a_folder_gives_its_papers_in_order_and_no_links(tmp_path: Path) -> None:
    for name in ("b.pdf", "a.txt", "record.json", ".dold.txt", "under/c.docx", ".git/d.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    (tmp_path / "länk.txt").symlink_to("/etc/passwd")
    found = [str(path.relative_to(tmp_path)) for path in papers_in(tmp_path)]
    assert found == ["a.txt", "b.pdf", "under/c.docx"]


def test_what_is_no_archive_is_the_paper_itself() -> None:
    assert list(unpacked("a.txt", b"x")) == [Incoming("a.txt", b"x")]
    assert list(unpacked("a.zip", b"x")) == [Incoming("a.zip", b"x")]


def test_an_archive_gives_its_papers_and_nothing_else() -> None:
    content = archive(
        ("möten/a.txt", b"1"), ("b.pdf", b"2"), ("__MACOSX/b.pdf", b"3"), ("c.json", b"4")
    )
    assert [(one.name, one.content) for one in unpacked("a.zip", content)] == [
        ("a.txt", b"1"), ("b.pdf", b"2"),
    ]  # fmt: skip


def test_90_climbing_and_absolute_names_are_only_names() -> None:
    assert names(archive(("../../etc/x.txt", b"1"), ("/etc/y.txt", b"2"))) == ["x.txt", "y.txt"]


def test_90_a_link_is_not_followed_and_says_so() -> None:
    link = zipfile.ZipInfo("länk.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    (found,) = unpacked("a.zip", archive((link, b"/etc/passwd")))
    assert found.content == b""
    assert found.error is not None
    assert "länk" in found.error[0]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_90_the_same_name_twice_is_two_papers() -> None:
    assert names(archive(("a.txt", b"1"), ("A.TXT", b"2"), ("a.txt", b"3"))) == [
        "a.txt", "A.TXT", "a.txt",
    ]  # fmt: skip


def test_79_a_bomb_is_refused_and_the_others_are_read() -> None:
    content = archive(("bomb.txt", b"\0" * 20_000_000), ("a.txt", b"1"))
    bomb, paper = unpacked("a.zip", content)
    assert bomb.error is not None
    assert paper.content == b"1"


def test_80_an_archive_in_an_archive_is_refused() -> None:
    (inner,) = unpacked("a.zip", archive(("b.zip", archive(("c.txt", b"1")))))
    assert inner.error is not None
    assert "Packa upp" in inner.error[0]


def test_80_too_many_entries_are_refused_before_they_are_read() -> None:
    content = bytearray(archive(("a.txt", b"1")))
    at = content.rfind(b"PK\x05\x06")
    content[at + 10 : at + 12] = (60_000).to_bytes(2, "little")
    (found,) = unpacked("a.zip", bytes(content))
    assert found.error is not None
    assert "för många" in found.error[0]


@pytest.mark.parametrize("cut", [5, 40, 80])
def test_a_damaged_archive_says_so(cut: int) -> None:
    content = archive(("a.txt", b"1" * 200))
    (found,) = unpacked("a.zip", content[:-cut])
    assert found.error is not None


def test_a_paper_that_is_an_archive_inside_is_a_paper() -> None:
    content = archive(("[Content_Types].xml", b"<x/>"), ("word/document.xml", b"<x/>"))
    assert [one.content for one in unpacked("a.zip", content)] == [content]
