"""The people chosen in an item: by clauses and in running text."""

from __future__ import annotations

from datetime import date

from radslag.reading.facts.appointments import appointments
from radslag.reading.facts.rules import Context, Fact
from radslag.reading.spans import Text
from tests.factories.reading import call, item, minutes


def _facts(paper: str, context: Context | None = None) -> list[Fact]:
    return list(appointments(item(paper), context or minutes(day=date(2024, 5, 8))))


def _people(paper: str) -> list[tuple[str | None, str | None]]:
    return [(_str(f.values["person"]), _str(f.values["role"])) for f in _facts(paper)]


def _str(value: object) -> str | None:
    return value.string if isinstance(value, Text) else str(value) if value else None


def test_nobody_is_chosen_in_a_call() -> None:
    paper = "1. Val\nFörslag till beslut\natt utse Anna Torp till ordförande.\n"
    assert _facts(paper, call()) == []


def test_who_is_only_proposed_is_not_chosen() -> None:
    assert _people("1. Ny grupp\nDet föreslås att Anna Torp utses till ordförande.\n") == []


def test_who_was_chosen_earlier_is_not_chosen_now() -> None:
    assert _people("1. Ny grupp\nPå mötet den 7 februari valdes Anna Torp till ordförande.\n") == []


def test_a_choice_told_in_running_text() -> None:
    paper = "1. Val av justerare\nTill justerare utses Bo Ek.\n"
    assert _people(paper) == [("Bo Ek", "justerare")]


def test_a_choice_in_prose_that_a_clause_says_again_is_told_once() -> None:
    paper = """
    1. Kontakt
    Anna Torp utses till kontaktperson.

    Nätverkets beslut
    att utse Anna Torp som kontaktperson.
    """
    assert _people(paper) == [("Anna Torp", "kontaktperson")]


def test_the_organisation_may_be_said_elsewhere_in_the_item() -> None:
    paper = """
    1. Kontakt
    Med i gruppen är sedan i våras Anna Torp, Mora kommun.

    Nätverkets beslut
    att utse Anna Torp som kontaktperson.
    """
    [fact] = _facts(paper)
    assert _str(fact.values["organisation"]) == "Mora kommun"


def test_the_last_day_has_its_place() -> None:
    paper = """
    1. Val
    Nätverkets beslut
    att välja Anna Torp till ledamot i Styrgruppen till utgången av 2026.
    """
    [fact] = _facts(paper)
    assert fact.values["until"] == "2026-12-31"
    assert fact.places["until"].string == "2026"


def test_a_role_that_is_not_printed_is_concluded() -> None:
    [fact] = _facts("1. Val av justerare\nBo Ek utses att justera protokollet.\n")
    assert (fact.values["role"], "role" in fact.inferred) == ("justerare", True)


def test_without_a_body_it_is_the_meetings_own_as_a_conclusion() -> None:
    paper = "1. Val\nNätverkets beslut\natt välja Anna Torp till ordförande.\n"
    [fact] = _facts(paper, minutes(body="Länsnätverket"))
    assert (fact.values["body"], fact.inferred) == ("Länsnätverket", {"body"})


def test_where_the_sentence_names_no_role_the_heading_does() -> None:
    assert _people("1. Val av mötessekreterare\nMötet väljer Anna Torp.\n") == [
        ("Anna Torp", "mötessekreterare"),
    ]
