"""Clean lines: what each knows of its place on the page and of how it is set."""

from __future__ import annotations

import pytest

from radslag.reading.lines import Line
from tests.factories.reading import cleaned, lines


def strings(found: list[Line]) -> list[str]:
    return [str(line.text) for line in found]


def test_a_line_knows_its_page_and_its_number_there() -> None:
    found = lines("Länsnätverket\n\nMinnesanteckningar\fNästa sida\nSlut")
    assert [(line.page, line.number) for line in found] == [(1, 1), (1, 3), (2, 1), (2, 2)]


def test_a_line_knows_whether_an_empty_line_or_a_page_break_stands_above() -> None:
    found = lines("Första\nAndra\n  \t\nTredje\fFjärde")
    assert [line.blank_before for line in found] == [True, False, True, True]


def test_a_line_below_furniture_counts_as_below_an_empty_one() -> None:
    found = lines("Första\nSida 1 (2)\nAndra\nTredje")
    assert [line.blank_before for line in found] == [True, True, False]


def test_a_line_knows_its_indent() -> None:
    assert [line.indent for line in lines("Ett\n    Två\n  - Tre")] == [0, 4, 2]


def test_tabs_part_a_line_into_cells() -> None:
    (line,) = lines("Anna Berg\tKalmar\t\tBo Ek")
    assert [str(cell) for cell in line.cells or ()] == ["Anna Berg", "Kalmar", "", "Bo Ek"]


def test_wide_gaps_part_a_line_into_columns() -> None:
    (line,) = lines("Plats och tid      Kommunhuset,  kl. 9.00")
    assert [str(column) for column in line.columns] == ["Plats och tid", "Kommunhuset, kl. 9.00"]
    assert str(line.text) == "Plats och tid Kommunhuset, kl. 9.00"


def test_a_paragraph_in_a_cell_keeps_its_break() -> None:
    (line,) = lines("1\tAvtal\vom vård\tAnna Berg")
    assert str((line.cells or ())[1]) == "Avtal\vom vård"


def test_a_line_of_spaces_alone_is_none() -> None:
    assert strings(lines("Ett\n \xa0\t\nTvå")) == ["Ett", "Två"]


@pytest.mark.parametrize("text", ["", "\n\n", " \t \n", "\f\f"])
def test_a_paper_without_words_has_no_lines(text: str) -> None:
    made = cleaned(text)
    assert (made.lines, made.furniture, made.width) == ([], [], 0)


def test_a_line_of_odd_spaces_alone_is_none_beside_markup_either() -> None:
    assert strings(cleaned("# 1. Budget\n\u200b\n**2. Val**").lines) == ["1. Budget", "2. Val"]


def test_bold_is_known_where_the_whole_line_is_set_so() -> None:
    found = lines("**Rapporter**\nArbetet går **inte** vidare.", "docx")
    assert [line.bold for line in found] == [True, False]


def test_headings_have_a_level() -> None:
    assert [line.level for line in lines("## Rapporter\n### Beslut\nJa.", "docx")] == [2, 3, 0]


def test_what_is_struck_out_is_known_by_its_span() -> None:
    (line,) = lines("  Närvarande:  ~~Anna Berg~~, Bo Ek", "docx")
    assert [str(line.text.cut(*span)) for span in line.struck] == ["Anna Berg"]


def test_the_places_of_a_clean_line_lead_back_to_the_raw_one() -> None:
    (line,) = lines("  Arbetet\xa0  går\u2009vidare. ")
    (place,) = line.text.places
    assert str(line.text) == "Arbetet går vidare."
    assert (place.start, place.quote) == (2, "Arbetet\xa0  går\u2009vidare.")


def test_the_width_is_that_of_a_full_line() -> None:
    text = "\n".join(["En rad som är full och därför lång"] * 20 + ["Kort"])
    assert cleaned(text).width == len("En rad som är full och därför lång")


def test_lines_that_are_whole_paragraphs_have_no_width() -> None:
    assert cleaned("Ett ord. " * 40 + "\n" + "Två ord. " * 40).width == 0


@pytest.mark.parametrize("form", ["docx", "html"])
def test_formats_that_wrap_nothing_have_no_width(form: str) -> None:
    assert cleaned("Arbetet går vidare i länet.\n" * 20, form).width == 0


def test_lost_letters_are_given_back_in_the_shadow_only() -> None:
    made = cleaned(
        "Ordforanden halsar alla valkomna till motet och forklarar det for oppnat.\n"
        "Arbetsgruppen har gatt igenom hur hjalpmedel forskrivs for aldre i lanet.\n"
        "Kommunerna och regionen ar overens om att fortsatta arbetet under varen.\n"
        "Anteckningarna fran foregaende mote laggs till handlingarna utan andringar.\n"
    )
    assert made.letters_lost
    assert str(made.lines[0].text).startswith("Ordföranden hälsar alla välkomna till mötet")
    assert made.lines[0].text.plain.startswith("Ordforanden halsar alla valkomna till motet")


def test_a_paper_that_has_its_letters_is_left_as_it_is() -> None:
    made = cleaned("Ordföranden hälsar alla välkomna till mötet. Anna Asp talar om far och mor.\n")
    assert not made.letters_lost
    assert strings(made.lines) == [
        "Ordföranden hälsar alla välkomna till mötet. Anna Asp talar om far och mor."
    ]
