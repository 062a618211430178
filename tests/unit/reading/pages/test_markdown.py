"""Markdown: offsets are those of the file."""

from __future__ import annotations

import pytest

from radslag.reading.pages import open_paper
from tests.unit.reading.pages.making import marked

PAPER = """# Minnesanteckningar #

Närvarande: Anna Berg, ~~Per Ås~~ och **Eva Al**

Beslut
------

| Namn | Ort |
|------|:---:|
| Anna | Faluby |
| Per | ~~Storvik~~ |

Efter tabellen
"""


def test_the_raw_text_is_the_file_itself() -> None:
    assert open_paper(PAPER.encode(), name="a.md").pages[0].text == PAPER


def test_headings_struck_words_and_tables_are_marked() -> None:
    page = open_paper(PAPER.encode(), name="a.md").pages[0]
    assert marked(page, "heading") == ["Minnesanteckningar", "Beslut"]
    assert [mark.level for mark in page.marks if mark.kind == "heading"] == [1, 2]
    assert marked(page, "struck") == ["Per Ås", "Storvik"]
    [table] = marked(page, "table")
    assert table.startswith("| Namn | Ort |\n|---")
    assert table.endswith("| Per | ~~Storvik~~ |")


def test_what_only_looks_like_markup_is_not_marked() -> None:
    words = "#ärende utan blanksteg\n~~ inte struket ~~\na | b\n\n5 * 3 ** 2\n---\n- punkt\n---\n"
    page = open_paper(words.encode(), name="a.md").pages[0]
    assert marked(page, "struck") == []
    assert marked(page, "table") == []


def test_text_with_a_single_star_or_hash_is_text() -> None:
    assert open_paper("# 4 på dagordningen\n* tas bort\n".encode()).format == "text"


@pytest.mark.parametrize(
    "line",
    ["# " + " " * 1_000_000 + "x", "|" + " " * 1_000_000 + "x", "~~a" * 300_000, "-" * 1_000_000,
     "x" + " " * 1_000_000 + "x\n---", "| " * 500_000, "#" * 1_000_000],
    ids=["heading", "bar", "struck", "rule", "underlined", "bars", "hashes"],
)  # fmt: skip
def test_a_line_without_end_takes_no_time(line: str) -> None:
    """trust.md 145. A pattern that goes back over such a line would not end today."""
    assert open_paper(f"{line}\n{line}".encode(), name="a.md").pages[0].text.startswith(line)
