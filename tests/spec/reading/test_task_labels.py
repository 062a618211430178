"""Tasks under printed labels: who, what and when, in any order; and tables of tasks."""

from __future__ import annotations

from tests.factories.reading import read_paper
from tests.spec.table import table

PAPER = """
Länsnätverket för vård och omsorg

MINNESANTECKNINGAR

Möte den 3 april 2024 kl. 9.00–12.00
Närvarande: Anna Torp, Kalmar kommun, Bo Ek, Region Kalmar län

1. Ärendet
{}

2. Avslutning
Ordföranden avslutar mötet.
"""

NO_TASKS = [
    ("nobody is named", "Att göra: ta fram en mall\nKlart: 9 maj"),
    ("a talk of who", "Bo Ek undrar vem som är ansvarig för mallen."),
]

BOKA = "Boka lokal | Bo Ek | 1 juni"
MALL = "Ta fram en mall | Anna Torp | 9 maj"
LOWER = "ta fram en mall | Anna Torp | 9 maj"

TASKS = [
    (
        "on lines of their own",
        "- Att göra: ta fram en mall\n- Ansvarig: Anna Torp\n- Klart: 9 maj",
        [LOWER],
    ),
    (
        "in another order, side by side",
        "Ansvarig: Anna Torp · Klart: 9 maj · Att göra: ta fram en mall",
        [LOWER],
    ),
    (
        "several",
        (
            "Åtgärd: Ta fram en mall\nAnsvarig: Anna Torp\nKlart senast: 9 maj\n"
            "Åtgärd: Boka lokal\nAnsvarig: Bo Ek\nKlart senast: 1 juni"
        ),
        [MALL, BOKA],
    ),
    (
        "in brackets",
        "- Ta fram en mall (ansvarig: Anna Torp, klart 9 maj)",
        [MALL],
    ),
    (
        "the day of a task above",
        "Beslut: Anna Torp får i uppdrag att ta fram en mall.\nAnsvarig: Anna Torp\nKlart: 9 maj",
        [LOWER],
    ),
    (
        "only the day",
        "Beslut: att ge Anna Torp i uppdrag att ta fram en mall.\nKlart: 9 maj",
        [LOWER],
    ),
    (
        "what stands above is the task",
        "Beslut: En mall tas fram.\nAnsvarig: Anna Torp, klart: 9 maj",
        ["En mall tas fram | Anna Torp | 9 maj"],
    ),
    (
        "a table in blanks",
        (
            "Åtgärdslista\n"
            "Nr   Vad                 Vem            När\n"
            "1    Ta fram en mall     Anna Torp      9 maj\n"
            "2    Boka lokal          Bo Ek          1 juni"
        ),
        [MALL, BOKA],
    ),
]


def _tasks(lines: str) -> list[str]:
    record = read_paper(PAPER.format(lines))
    return [f"{one.task} | {one.to} | {one.due}" for one in record.assignments]


@table("lines", NO_TASKS)
def test_labels_that_give_no_task(lines: str) -> None:
    assert _tasks(lines) == []


@table("lines, tasks", TASKS)
def test_labels_give_tasks(lines: str, tasks: list[str]) -> None:
    assert _tasks(lines) == tasks
