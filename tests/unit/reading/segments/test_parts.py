"""A section as one text, and its parts by their offsets; cells as paragraphs."""

from __future__ import annotations

import pytest

from radslag.reading.segments import Part, Section
from radslag.reading.segments.rows import paragraphs_of
from tests.factories.reading import text


def section(*strings: str) -> Section:
    return Section("item", parts=[Part("prose", text(string)) for string in strings])


def test_the_text_of_a_section_is_its_parts_one_a_line() -> None:
    made = section("Avtal", "Arbetet går.", "Slut")
    assert str(made.text) == "Avtal\nArbetet går.\nSlut"
    assert [part.start for part in made.parts] == [0, 6, 19]


def test_a_section_without_parts_has_an_empty_text() -> None:
    assert str(section().text) == ""


@pytest.mark.parametrize(
    ("offset", "number"), [(0, 0), (5, 0), (6, 1), (18, 1), (19, 2), (22, 2), (99, 2)]
)
def test_a_part_is_found_by_an_offset_of_the_whole(offset: int, number: int) -> None:
    made = section("Avtal", "Arbetet går.", "Slut")
    assert made.part_at(offset) is made.parts[number]


@pytest.mark.parametrize(
    ("cell", "paragraphs"),
    [
        ("Avtal", ["Avtal"]),
        ("Avtal\vPlan", ["Avtal", "Plan"]),
        (" Avtal \v\v Plan ", ["Avtal", "Plan"]),
        ("Avtal\nPlan", ["Avtal", "Plan"]),
        ("", [""]),
        ("\v", ["\v"]),
    ],
)
def test_a_cell_is_read_by_paragraphs(cell: str, paragraphs: list[str]) -> None:
    assert [str(part) for part in paragraphs_of(text(cell))] == paragraphs
