"""Which numbered lines are the items: the chain of numbers that grow by one.

Each row is a small paper and the numbers of its items. Numbered lines that are none: see
`test_numbered_lists`.
"""

from __future__ import annotations

from tests.factories.reading import outlined
from tests.spec.table import table

ITEMS = [
    (
        "numbers with a dot",
        """
        1. Mötets öppnande
        2. Rapporter
        3. Mötets avslutande
        """,
        ["1", "2", "3"],
    ),
    (
        "numbers with a bracket",
        """
        1) Mötets öppnande
        2) Rapporter
        3) Mötets avslutande
        """,
        ["1", "2", "3"],
    ),
    (
        "numbers alone",
        """
        1 Mötets öppnande
        2 Rapporter
        3 Mötets avslutande
        """,
        ["1", "2", "3"],
    ),
    (
        "orphaned numbers above their titles",
        """
        1.
        Mötets öppnande

        2.
        Rapporter

        3.
        Mötets avslutande
        """,
        ["1", "2", "3"],
    ),
    (
        "the clock before the number",
        """
        09.00 1. Mötets öppnande
        09.10 2. Rapporter
        11.50 3. Mötets avslutande
        """,
        ["1", "2", "3"],
    ),
    (
        "what each item is for before its title",
        """
        1. Rapport: Enkäten
        2. Beslut: Avtal om hjälpmedel
        3. Beslut: Plan för vården
        4. Dialog: Sommaren
        """,
        ["1", "2", "3", "4"],
    ),
    (
        "an item right below an empty form line",
        """
        1. Avtal om hjälpmedel
        Förslag till beslut
        att förlänga avtalet
        Länsnätverkets beslut
        2. Plan för vården
        Förslag till beslut
        att anta planen
        Länsnätverkets beslut
        3. Mötets avslutande
        """,
        ["1", "2", "3"],
    ),
    (
        "a letter after the number is an item of its own",
        """
        1. Mötets öppnande
        2. Rapporter
        2a. Rapport om hjälpmedel
        3. Mötets avslutande
        """,
        ["1", "2", "2a", "3"],
    ),
    (
        "a number that was given twice",
        """
        1. Mötets öppnande
        Ordföranden hälsar välkommen.
        2. Avtal om hjälpmedel
        Avtalet förlängs.
        2. Plan för vården
        Planen antas.
        3. Mötets avslutande
        Ordföranden tackar.
        """,
        ["1", "2", "2", "3"],
    ),
    (
        "a number that is missing",
        """
        1. Mötets öppnande
        2. Rapporter
        4. Information om enkäten
        5. Mötets avslutande
        """,
        ["1", "2", "4", "5"],
    ),
    (
        "paragraphs that begin high",
        """
        § 71
        Upprop
        Ledamöterna ropas upp.
        § 72
        Budget
        Nämnden antar budgeten.
        """,
        ["71", "72"],
    ),
    (
        "paragraphs with the year",
        """
        § 8/20 Upprop
        Ledamöterna ropas upp.
        § 9/20 Budget
        Nämnden antar budgeten.
        """,
        ["8/20", "9/20"],
    ),
    (
        "paragraphs of an extract that leaves some out",
        """
        KS § 12
        Upprop
        Ledamöterna ropas upp.
        KS § 19
        Budget
        Kommunstyrelsen antar budgeten.
        """,
        ["12", "19"],
    ),
    (
        "one single paragraph",
        """
        Kommunstyrelsen
        § 84 Yttrande över remiss
        Beslut
        Kommunstyrelsen ställer sig bakom förslaget.
        """,
        ["84"],
    ),
    (
        "numbers inside a paragraph are its clauses",
        """
        § 12 Budget
        Beslut
        1. Nämnden antar budgeten.
        2. Nämnden ger kontoret i uppdrag att följa upp.
        § 13 Information
        Kontoret informerar.
        """,
        ["12", "13"],
    ),
]


@table("text, numbers", ITEMS)
def test_the_items_are_the_chain_that_grows_by_one(text: str, numbers: list[str]) -> None:
    assert _numbers(text) == numbers


def _numbers(text: str) -> list[str | None]:
    return [section.number for section in outlined(text).sections]
