"""The tasks of an item: by clauses, by carrying a proposal, in running text, in lists."""

from __future__ import annotations

from datetime import date

from radslag.reading.facts.assignments import assignments
from radslag.reading.facts.rules import Context
from radslag.reading.spans import Text
from tests.factories.reading import call, item, minutes

DAY = date(2024, 9, 12)

Row = tuple[str, str, str | None]


def _tasks(paper: str, context: Context | None = None) -> list[Row]:
    facts = assignments(item(paper), context or minutes(day=DAY))
    return [tuple(_str(fact.values[key]) for key in ("to", "task", "due")) for fact in facts]  # type: ignore[misc]


def _str(value: object) -> str | None:
    return value.string if isinstance(value, Text) else None


PROPOSED = """
1. Ny arbetsgrupp
Styrgruppen föreslår
1. att arbetsgruppen lämnar en rapport senast den 15 januari 2025.
2. att Styrgruppen fortsätter arbetet.
3. att planen antas.

Nätverkets beslut
"""


def test_a_call_gives_no_tasks() -> None:
    paper = "1. Planen\nFörslag till beslut\natt ge Styrgruppen i uppdrag att skriva den.\n"
    assert _tasks(paper, call()) == []


def test_a_clause_gives_a_task_with_its_day() -> None:
    paper = """
    1. Planen
    Nätverkets beslut
    att ge Styrgruppen i uppdrag att återkomma med en plan till nästa möte den 10 oktober.
    """
    assert _tasks(paper) == [
        ("Styrgruppen", "återkomma med en plan", "nästa möte den 10 oktober"),
    ]


def test_carrying_points_of_a_proposal_gives_the_tasks_in_them() -> None:
    found = _tasks(PROPOSED + "att godkänna Styrgruppens förslag p. 1 och 3.")
    assert found == [("arbetsgruppen", "lämnar en rapport", "senast den 15 januari 2025")]


def test_carrying_the_whole_proposal_gives_all_its_tasks() -> None:
    found = _tasks(PROPOSED + "att bifalla förslaget.")
    assert [to for to, _, _ in found] == ["arbetsgruppen", "Styrgruppen"]


def test_what_is_not_carried_gives_no_task() -> None:
    assert _tasks(PROPOSED + "att inte godkänna Styrgruppens förslag p. 1-2.") == []


def test_another_bodys_decision_gives_no_task() -> None:
    paper = """
    1. Planen
    Välfärdsrådet beslutade:
    att ge Styrgruppen i uppdrag att skriva en plan.
    """
    assert _tasks(paper) == []


def test_a_clause_on_reporting_gives_the_task_above_its_day() -> None:
    paper = """
    1. Planen
    Nätverkets beslut
    att ge Styrgruppen i uppdrag att skriva en plan.
    att uppdraget ska redovisas senast den 11 december 2024.
    """
    assert _tasks(paper) == [("Styrgruppen", "skriva en plan", "senast den 11 december 2024")]


def test_prose_that_a_clause_says_again_is_told_once() -> None:
    paper = """
    1. Planen
    Styrgrupp fick i uppdrag att ordna en sådan kurs.

    Nätverkets beslut
    att Styrgruppen får i uppdrag att ordna en kurs om hemgång.
    """
    assert _tasks(paper) == [("Styrgruppen", "ordna en kurs om hemgång", None)]


def test_prose_that_no_clause_says_again_gives_a_task() -> None:
    paper = """
    1. Planen
    Styrgruppen får i uppdrag att se över kostnaden. Anna Torp återkommer med siffror.

    Nätverkets beslut
    att ge Styrgruppen i uppdrag att återkomma med en plan.
    """
    assert _tasks(paper) == [
        ("Styrgruppen", "återkomma med en plan", None),
        ("Styrgruppen", "se över kostnaden", None),
        ("Anna Torp", "återkommer med siffror", None),
    ]


def test_a_decision_of_an_earlier_meeting_that_is_retold_gives_no_task() -> None:
    paper = """
    1. Planen
    På nätverkets möte den 7 juni diskuterades frågan.

    När det gäller valen beslutades att ge Styrgruppen i uppdrag att bereda dem.
    """
    assert _tasks(paper) == []


def test_lists_say_who_answers_for_what() -> None:
    paper = """
    1. Åtgärdslista

    - Ta fram underlag till budget. Ansvarig: Anna Torp, klart 15 oktober

    - Boka lokal. Ansvarig: Bo Ek, senast 1 oktober.
    """
    assert _tasks(paper) == [
        ("Anna Torp", "Ta fram underlag till budget", "15 oktober"),
        ("Bo Ek", "Boka lokal", "senast 1 oktober"),
    ]


def test_who_is_asked_has_a_task_only_with_a_day() -> None:
    assert _tasks("1. Läget\nKommunerna ombeds att se över sina förråd.\n") == []
    assert _tasks("1. Läget\nKommunerna ombeds att svara senast den 1 oktober.\n") == [
        ("Kommunerna", "svara", "senast den 1 oktober"),
    ]


def test_who_hands_something_in_has_a_task_only_with_a_day_to_come() -> None:
    told = "1. Läget\nBo Ek lämnar en skriftlig redogörelse "
    assert _tasks(told + "från mötet den 3 maj.\n") == []
    assert _tasks(told + "till kommunerna före jul.\n") == [
        ("Bo Ek", "lämnar en skriftlig redogörelse till kommunerna", "före jul"),
    ]


def test_a_body_works_on_something_as_a_task_only_with_a_day_to_come() -> None:
    assert _tasks("1. Läget\nKansliet tar fram ett underlag.\n") == []
    assert _tasks("1. Läget\nKansliet tar fram ett underlag till nästa möte.\n") == [
        ("Kansliet", "tar fram ett underlag", "nästa möte"),
    ]


def test_the_place_of_a_task_is_its_clause() -> None:
    [fact] = assignments(
        item("1. Planen\nNätverkets beslut\natt uppdra åt Bo Ek att skriva planen.\n"), minutes()
    )
    assert fact.at.string == "att uppdra åt Bo Ek att skriva planen."
    assert fact.values["item"] == "1"
    assert fact.rule == "assignments.charged"
