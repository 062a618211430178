"""Word stores no numbers: they are counted here as Word counts them."""

from __future__ import annotations

import pytest
from docx.oxml.ns import nsdecls
from lxml import etree

from radslag.reading.pages.docx.numbering import Numbering

W = nsdecls("w")


def level(at: int, form: str, text: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/>{more}</w:lvl>'
    )


def numbering(levels: str, lists: str = "", more: str = "") -> Numbering:
    lists = lists or '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    xml = (
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>{more}{lists}'
    )
    return Numbering(etree.fromstring(f"{xml}</w:numbering>".encode()))


def labels(counter: Numbering, *levels: int, of: str = "1") -> list[str]:
    return [counter.label(of, at) for at in levels]


THREE = (
    level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)") + level(2, "decimal", "%1.%2.%3")
)


def test_levels_below_start_anew() -> None:
    assert labels(numbering(THREE), 0, 1, 1, 0, 1) == ["1. ", "a) ", "b) ", "2. ", "a) "]


def test_a_number_of_several_levels_writes_each_in_its_form() -> None:
    assert labels(numbering(THREE), 0, 0, 1, 2, 2) == ["1. ", "2. ", "a) ", "2.a.1 ", "2.a.2 "]


def test_legal_numbering_writes_all_levels_in_digits() -> None:
    levels = level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2", "<w:isLgl/>")
    assert labels(numbering(levels), 0, 0, 1) == ["I. ", "II. ", "2.1 "]


def test_a_level_above_that_was_skipped_counts_as_begun() -> None:
    levels = level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2")
    assert labels(numbering(levels), 1, 1) == ["1.1 ", "1.2 "]


def test_a_level_may_never_start_anew() -> None:
    never = level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>')
    counter = numbering(level(0, "decimal", "%1.") + never)
    assert labels(counter, 0, 1, 1, 0, 1) == ["1. ", "1. ", "2. ", "2. ", "3. "]


def test_lists_of_one_pattern_count_on_unless_one_starts_anew() -> None:
    lists = (
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )
    counter = numbering(level(0, "decimal", "§ %1"), lists)
    found = [counter.label(one, 0) for one in ("1", "2", "1", "3", "3")]
    assert found == ["§ 1 ", "§ 2 ", "§ 3 ", "§ 1 ", "§ 2 "]


def test_a_list_may_begin_elsewhere() -> None:
    lists = (
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="71"/></w:lvlOverride></w:num>'
    )
    assert labels(numbering(level(0, "decimal", "§ %1"), lists), 0, 0) == ["§ 71 ", "§ 72 "]


def test_a_list_that_links_to_a_style_takes_its_levels() -> None:
    more = (
        '<w:abstractNum w:abstractNumId="5"><w:styleLink w:val="Lista"/>'
        f"{level(0, 'decimal', 'Punkt %1:')}</w:abstractNum>"
    )
    lists = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    counter = numbering('<w:numStyleLink w:val="Lista"/>', lists, more)
    assert labels(counter, 0) == ["Punkt 1: "]


@pytest.mark.parametrize(("sign", "shown"), [("–", "– "), ("\uf0b7", "• "), ("o", "• "), ("", "")])
def test_bullets_are_plain(sign: str, shown: str) -> None:
    assert labels(numbering(level(0, "bullet", sign)), 0) == [shown]


@pytest.mark.parametrize(
    ("form", "count", "shown"),
    [
        ("lowerLetter", 28, "bb"),
        ("upperLetter", 2, "B"),
        ("lowerRoman", 14, "xiv"),
        ("decimalZero", 4, "04"),
        ("none", 1, ""),
    ],
)
def test_forms_of_numbers(form: str, count: int, shown: str) -> None:
    text = "" if form == "none" else "%1"
    found = labels(numbering(level(0, form, text)), *[0] * count)[-1]
    assert found.strip() == shown


def test_a_list_or_level_that_is_not_defined_has_no_number() -> None:
    counter = numbering(THREE)
    assert labels(counter, 7) == [""]
    assert labels(counter, 0, of="9") == [""]
