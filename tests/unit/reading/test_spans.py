"""Text that knows where it stands, by example; the laws are in tests/properties."""

from __future__ import annotations

import pytest

from radslag.reading.spans import Page, Place, Text

PAGE = Page(3, "§ 12  Ekonomi-\nrapport\n\nBeslut: att godkänna\n")
OTHER = Page(4, "rapporten.\n")


def of(words: str, page: Page = PAGE) -> Text:
    start = page.text.index(words)
    return Text.of(page, start, start + len(words))


@pytest.mark.parametrize(("offset", "line"), [(0, 1), (14, 1), (15, 2), (23, 3), (24, 4), (45, 5)])
def test_a_page_knows_the_line_of_an_offset(offset: int, line: int) -> None:
    assert PAGE.line_at(offset) == line


def test_a_place_counts_pages_and_lines_from_one_and_quotes_the_page() -> None:
    assert of("Beslut").places == (Place(3, 4, 24, 30, "Beslut"),)


def test_joined_lines_stand_in_one_place_with_the_break_between_them() -> None:
    title = Text.join([of("Ekonomi"), of("rapport")], "")
    assert title.string == "Ekonomirapport"
    assert title.places == (Place(3, 1, 6, 22, "Ekonomi-\nrapport"),)


def test_what_runs_over_a_page_has_a_place_on_each() -> None:
    clause = Text.join([of("att godkänna"), of("rapporten.", OTHER)])
    assert clause.string == "att godkänna rapporten."
    assert [(place.page, place.quote) for place in clause.places] == [
        (3, "att godkänna"),
        (4, "rapporten."),
    ]


def test_joining_leaves_out_what_is_empty() -> None:
    joined = Text.join([of("Beslut"), Text.of(PAGE, 5, 5), of("att")])
    assert joined.string == "Beslut att"


def test_joining_nothing_is_empty_and_stands_nowhere() -> None:
    assert not Text.join([])
    assert Text.join([]).places == ()


def test_cutting_keeps_the_place_of_each_letter() -> None:
    clause = Text.join([of("Beslut:"), of("att godkänna")])
    assert clause.cut(8, 11).places == (Place(3, 4, 32, 35, "att"),)


def test_the_space_between_joined_parts_stands_nowhere() -> None:
    clause = Text.join([of("Beslut:"), of("att godkänna")])
    assert clause.cut(7, 8).string == " "
    assert clause.cut(7, 8).places == ()


def test_stripping_moves_the_place_along() -> None:
    number = Text.of(PAGE, 1, 6).strip()
    assert (number.string, number.places[0].start) == ("12", 2)


def test_restored_letters_show_in_the_string_and_the_raw_ones_in_plain() -> None:
    page = Page(1, "Mé6tets 6ppnande")
    restored = Text.of(page, 0, 16).replace([(1, 3, "ö"), (8, 9, "ö")])
    assert restored.string == "Mötets öppnande"
    assert restored.plain == "Mé6tets 6ppnande"
    assert restored.places == (Place(1, 1, 0, 16, "Mé6tets 6ppnande"),)


def test_nothing_of_a_restored_text_is_nothing_on_the_page_either() -> None:
    restored = Text.of(Page(1, "ar"), 0, 2).replace([(0, 2, "är")])
    assert (restored.cut(2).plain, restored.cut(2).places) == ("", ())


def test_part_of_restored_letters_stands_where_all_of_them_stand() -> None:
    page = Page(1, "ar rn")
    restored = Text.of(page, 0, 5).replace([(0, 2, "är"), (3, 5, "m")])
    assert restored.cut(1, 2).places == (Place(1, 1, 0, 2, "ar"),)
    assert restored.cut(3, 4).places == (Place(1, 1, 3, 5, "rn"),)


def test_letters_restored_together_with_the_break_before_them_keep_their_place() -> None:
    clause = Text.join([of("att godkänna"), of("rapporten.", OTHER)])
    restored = clause.replace([(12, 16, " Rap")])
    assert restored.string == "att godkänna Rapporten."
    assert restored.places == clause.places


def test_what_is_replaced_by_nothing_is_gone() -> None:
    marked = Text.of(Page(1, "**Beslut**"), 0, 10).replace([(0, 2, ""), (8, 10, "")])
    assert (marked.string, marked.plain) == ("Beslut", "Beslut")
    assert marked.places == (Place(1, 1, 2, 8, "Beslut"),)


@pytest.mark.parametrize(
    ("string", "lower"),
    [("ÅRSMÖTE", "årsmöte"), ("STRAẞE", "straße"), ("İzmir", "İzmir"), ("ﬁnans", "ﬁnans")],
)
def test_lower_case_keeps_the_length(string: str, lower: str) -> None:
    assert Text.of(Page(1, string), 0, len(string)).lower == lower
