"""The day by which a task is due, parted from its words. Only "till" is left out."""

from __future__ import annotations

from datetime import date

from radslag.reading.facts.due import split_due
from tests.factories.reading import text
from tests.spec.table import table

NO_DUE = [
    ("a year that the plan is for", "ta fram en plan för 2025"),
    ("a place", "lämna en rapport till Region Dalarna"),
    ("something to be invited to", "bjuda in Länsstyrelsen till en dialog"),
    ("a purpose", "ta fram förslag till överenskommelse"),
    ("an end of validity", "se över om avtalet kan förlängas till den 30 juni 2025"),
    ("a meeting that was", "ordna den kurs som beslutades om på nätverkets möte 240306"),
    ("a condition", "avvakta till dess att kommunerna har svarat"),
    ("one of every kind", "ta fram underlag för varje kvartal som mäts"),
    ("a number of years that the plan is for", "ta fram en plan som räcker i tre år"),
    ("within a body", "samla in synpunkter inom tre kommuner"),
    ("what shall happen", "redovisa vilket arbete som ska ske"),
    ("examples", "anordna en dag med gäster från t.ex. högskolan och andra län"),
]

DUE = [
    (
        "next meeting",
        "återkomma med förslag till nästa möte.",
        "återkomma med förslag",
        "nästa möte",
    ),
    (
        "next meeting with body and day",
        "ta fram förslag till nästa möte i Nätverket den 3 oktober",
        "ta fram förslag",
        "nästa möte i Nätverket den 3 oktober",
    ),
    (
        "before a meeting",
        "skicka ut underlaget inför nästa möte den 12 december",
        "skicka ut underlaget",
        "inför nästa möte den 12 december",
    ),
    (
        "a meeting with a day",
        "ta fram en rutin till Styrgruppens möte den 4 november",
        "ta fram en rutin",
        "Styrgruppens möte den 4 november",
    ),
    (
        "at somebody's meeting",
        "förmedla svaret på förbundets årsmöte den 18 mars 2025",
        "förmedla svaret",
        "på förbundets årsmöte den 18 mars 2025",
    ),
    (
        "several meetings",
        "ta fram förslag till beslut i Nätverket på möten den 3 oktober och 12 december 2024",
        "ta fram förslag till beslut i Nätverket",
        "på möten den 3 oktober och 12 december 2024",
    ),
    ("at the latest", "lämna förslag senast 15 oktober", "lämna förslag", "senast 15 oktober"),
    (
        "a quarter",
        "ta fram en utvärdering under första kvartalet 2025",
        "ta fram en utvärdering",
        "under första kvartalet 2025",
    ),
    ("a season", "utreda frågan under hösten", "utreda frågan", "under hösten"),
    ("a season before", "återkomma innan sommaren", "återkomma", "innan sommaren"),
    ("a holiday before", "lämna en rapport före midsommar", "lämna en rapport", "före midsommar"),
    ("again and again", "redovisa läget varje halvår", "redovisa läget", "varje halvår"),
    ("twice", "redovisa läget två gånger per år", "redovisa läget", "två gånger per år"),
    ("at every meeting", "redovisa läget vid varje möte", "redovisa läget", "vid varje möte"),
    ("within a time", "ta fram en plan inom tre månader", "ta fram en plan", "inom tre månader"),
    ("at once", "ta fram en plan snarast möjligt", "ta fram en plan", "snarast möjligt"),
    (
        "a time before a meeting",
        "skicka ut planen senast två veckor före nästa möte",
        "skicka ut planen",
        "senast två veckor före nästa möte",
    ),
    (
        "the first meeting of a season",
        "ta fram en plan till höstens första möte",
        "ta fram en plan",
        "höstens första möte",
    ),
    ("in full", "mäta läget fram till årsskiftet", "mäta läget", "fram till årsskiftet"),
    ("the middle", "svara senast i mitten av oktober", "svara", "senast i mitten av oktober"),
    ("until then", "till dess komplettera underlaget", "komplettera underlaget", "till dess"),
    (
        "what shall happen by a day",
        "underteckna avtalet, vilket ska ske senast den 20 december 2024",
        "underteckna avtalet",
        "senast den 20 december 2024",
    ),
    ("the turn of the year", "utreda frågan till årsskiftet", "utreda frågan", "årsskiftet"),
    (
        "in front",
        "senast den 1 mars 2025 redovisa utfallet",
        "redovisa utfallet",
        "senast den 1 mars 2025",
    ),
    (
        "every year, in front",
        "årligen före utgången av mars lämna en rapport",
        "lämna en rapport",
        "årligen före utgången av mars",
    ),
    (
        "every year and the first time, in front",
        "årligen, första gången senast den 30 april 2026, redovisa utfallet",
        "redovisa utfallet",
        "årligen, första gången senast den 30 april 2026",
    ),
    (
        "in the midst, where it stays",
        "återkomma till nästa möte med förslag",
        "återkomma till nästa möte med förslag",
        "nästa möte",
    ),
    (
        "a meeting that is called is no day, its own day is",
        "kalla till ett extra möte i november",
        "kalla till ett extra möte",
        "i november",
    ),
]


def _split(task: str) -> tuple[str, str | None]:
    words, due = split_due(text(task), date(2024, 9, 12))
    return words.string, due.string if due else None


@table("task", NO_DUE)
def test_what_is_no_due_day_stays_in_the_task(task: str) -> None:
    assert _split(task) == (task, None)


@table("task, words, due", DUE)
def test_the_due_day_is_parted_from_the_task(task: str, words: str, due: str) -> None:
    assert _split(task) == (words, due)
