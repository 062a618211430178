"""Numbered lines inside an item, and other figures, that are not taken for items.

Each row is a small paper and the numbers of its items.
"""

from __future__ import annotations

from tests.factories.reading import outlined
from tests.spec.table import table

NOT_ITEMS = [
    (
        "a list of points under a proposal",
        """
        1. Mötets öppnande
        2. Avtal om hjälpmedel
        Förslag till beslut
        1. Avtalet förlängs ett år.
        2. Avtalet ses över under våren.
        3. Styrgruppen ansvarar.
        3. Mötets avslutande
        """,
        ["1", "2", "3"],
    ),
    (
        "a list that a colon opens",
        """
        1. Mötets öppnande
        2. Rapport om enkäten
        Tre saker stack ut:
        1. Väntetiderna är långa.
        2. Informationen är bra.
        3. Få känner till tjänsten.
        3. Mötets avslutande
        """,
        ["1", "2", "3"],
    ),
    (
        "a list that goes on past the number of the next item",
        """
        1. Mötets öppnande
        2. Rapport om enkäten
        Tre saker stack ut:
        1. Väntetiderna är långa.
        2. Informationen är bra.
        3. Få känner till tjänsten.
        4. Svaren kom sent.
        3. Nästa möte
        4. Mötets avslutande
        """,
        ["1", "2", "3", "4"],
    ),
    (
        "a list that nothing leads up to",
        """
        1. Mötets öppnande
        2. Avtal
        1. Pris
        2. Tid
        3. Ansvar
        4. Information till dem som berörs
        3. Rapporter
        4. Mötets avslutande
        """,
        ["1", "2", "3", "4"],
    ),
    (
        "the agenda in front of the minutes",
        """
        Dagordning
        1. Mötets öppnande
        2. Avtal
        3. Mötets avslutande

        1. Mötets öppnande
        Ordföranden hälsar alla välkomna till årets första möte, som hålls i Kalmar.

        2. Avtal
        Avtalet förlängs.

        3. Mötets avslutande
        Ordföranden tackar.
        """,
        ["1", "2", "3"],
    ),
    (
        "the paragraph of the body that prepared the matter",
        """
        KS § 12
        Au § 84
        Budget
        Kommunstyrelsen antar budgeten.
        KS § 13
        Au § 85
        Plan för vården
        Kommunstyrelsen antar planen.
        """,
        ["12", "13"],
    ),
    (
        "lines of running text that begin with a number",
        """
        1. Mötets öppnande
        Ordföranden hälsade välkommen. Avtalet gäller från den
        2 maj och kostar
        3 kronor per invånare.
        2. Mötets avslutande
        """,
        ["1", "2"],
    ),
    (
        "a day on a line of its own",
        """
        1. Mötets öppnande

        2. Nästa möte
        Nätverket möts igen

        3 april kl. 9.00 i Kalmar.

        3. Mötets avslutande
        """,
        ["1", "2", "3"],
    ),
    (
        "the clocks of a programme",
        """
        9.00 Kaffe
        1. Mötets öppnande
        9.30 Fika
        2. Rapporter
        12.00 Lunch
        3. Mötets avslutande
        """,
        ["1", "2", "3"],
    ),
    (
        "the paragraphs that the cover speaks of",
        """
        Socialnämnden
        Paragrafer §§ 12–13
        § 12
        Upprop
        Ledamöterna ropas upp.
        § 13
        Budget
        Nämnden antar budgeten.
        """,
        ["12", "13"],
    ),
]


@table("text, numbers", NOT_ITEMS)
def test_a_numbered_line_inside_an_item_is_no_item(text: str, numbers: list[str]) -> None:
    assert _numbers(text) == numbers


def test_of_two_items_with_the_same_number_the_list_is_not_taken() -> None:
    titles = [str(one.title) for one in outlined(NOT_ITEMS[3][1]).sections]
    assert titles == ["Mötets öppnande", "Avtal", "Rapporter", "Mötets avslutande"]


def _numbers(text: str) -> list[str | None]:
    return [section.number for section in outlined(text).sections]
