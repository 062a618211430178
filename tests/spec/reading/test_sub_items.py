"""Sub-items under an item: a) b) … or 10.1, 10.2 … with titles of their own.

Each row is a small paper and its items as (number, parent, title). What is lettered and is no
sub-item stands first: lists in running text and clauses of a decision.
"""

from __future__ import annotations

from tests.factories.reading import outlined
from tests.spec.table import table

Row = tuple[str | None, str | None, str | None]

LISTS = [
    (
        "lettered clauses of a decision",
        """
        1. Avtal om hjälpmedel
        Länsnätverkets beslut
        a) att förlänga avtalet ett år
        b) att se över avtalet under våren
        2. Mötets avslutande
        """,
        [("1", None, "Avtal om hjälpmedel"), ("2", None, "Mötets avslutande")],
    ),
    (
        "lettered clauses straight under the title",
        """
        1. Avtal om hjälpmedel
        a) att förlänga avtalet ett år
        b) att se över avtalet under våren
        2. Mötets avslutande
        """,
        [("1", None, "Avtal om hjälpmedel"), ("2", None, "Mötets avslutande")],
    ),
    (
        "a list that a colon opens",
        """
        1. Rapport om enkäten
        Deltagarna svarade på följande frågor:
        a) Hur fungerar samverkan i dag?
        b) Vad saknas?
        2. Mötets avslutande
        """,
        [("1", None, "Rapport om enkäten"), ("2", None, "Mötets avslutande")],
    ),
    (
        "a list of whole sentences",
        """
        1. Rapport om enkäten
        a) Väntetiderna är långa i hela länet.
        b) Informationen har blivit bättre.
        c) Få känner till tjänsten.
        2. Mötets avslutande
        """,
        [("1", None, "Rapport om enkäten"), ("2", None, "Mötets avslutande")],
    ),
    (
        "clauses with numbers of two parts",
        """
        1. Rapport om enkäten
        Deltagarna har svarat på frågor om hur samverkan fungerar.
        Länsnätverkets beslut
        1.1 att tacka för rapporten
        1.2 att följa upp den
        2. Mötets avslutande
        """,
        [("1", None, "Rapport om enkäten"), ("2", None, "Mötets avslutande")],
    ),
    (
        "letters that do not begin with a",
        """
        1. Rapport om enkäten
        c) Hjälpmedel
        d) Hemsjukvård
        2. Mötets avslutande
        """,
        [("1", None, "Rapport om enkäten"), ("2", None, "Mötets avslutande")],
    ),
    (
        "numbers under another number",
        """
        1. Rapport om enkäten
        Deltagarna har svarat på frågor om hur samverkan fungerar.
        3.1 Hjälpmedel
        3.2 Hemsjukvård
        2. Mötets avslutande
        """,
        [("1", None, "Rapport om enkäten"), ("2", None, "Mötets avslutande")],
    ),
]

SUB_ITEMS = [
    (
        "letters with text below, after a decision and a colon",
        """
        § 1 Information
        Beslut
        Socialnämnden noterar informationen.
        Sammanfattning
        Följande information lämnas:
        a) Hjälpmedel
        Arbetet går vidare i alla kommuner.
        b) Hemsjukvård
        Arbetet är klart i hela länet.
        § 2 Avslutning
        """,
        [
            ("1", None, "Information"),
            ("1a", "1", "Hjälpmedel"),
            ("1b", "1", "Hemsjukvård"),
            ("2", None, "Avslutning"),
        ],
    ),
    (
        "letters with titles",
        """
        1. Rapporter
        a) Hjälpmedel
        Arbetet går vidare.
        b) Hemsjukvård
        Arbetet är klart.
        2. Mötets avslutande
        """,
        [
            ("1", None, "Rapporter"),
            ("1a", "1", "Hjälpmedel"),
            ("1b", "1", "Hemsjukvård"),
            ("2", None, "Mötets avslutande"),
        ],
    ),
    (
        "letters with titles and nothing under them, as in a call",
        """
        1. Rapporter
        a) Hjälpmedel
        b) Hemsjukvård
        c) Barn och unga
        2. Mötets avslutande
        """,
        [
            ("1", None, "Rapporter"),
            ("1a", "1", "Hjälpmedel"),
            ("1b", "1", "Hemsjukvård"),
            ("1c", "1", "Barn och unga"),
            ("2", None, "Mötets avslutande"),
        ],
    ),
    (
        "letters after a short line of prose",
        """
        1. Rapporter
        Styrgruppen rapporterar.
        a) Hjälpmedel
        Arbetet går vidare.
        b) Hemsjukvård
        Arbetet är klart.
        2. Mötets avslutande
        """,
        [
            ("1", None, "Rapporter"),
            ("1a", "1", "Hjälpmedel"),
            ("1b", "1", "Hemsjukvård"),
            ("2", None, "Mötets avslutande"),
        ],
    ),
    (
        "numbers under a number",
        """
        1. Mötets öppnande
        2. Rapporter
        2.1 Resultat av enkäten
        Arbetet går vidare.
        2.2 Resultat av granskningen
        Arbetet är klart.
        3. Mötets avslutande
        """,
        [
            ("1", None, "Mötets öppnande"),
            ("2", None, "Rapporter"),
            ("2.1", "2", "Resultat av enkäten"),
            ("2.2", "2", "Resultat av granskningen"),
            ("3", None, "Mötets avslutande"),
        ],
    ),
    (
        "one single number under a number",
        """
        9. Rapporter
        Styrgruppen rapporterar.
        10. Hjälpmedel
        10.1 Resultat av enkäten
        11. Mötets avslutande
        """,
        [
            ("9", None, "Rapporter"),
            ("10", None, "Hjälpmedel"),
            ("10.1", "10", "Resultat av enkäten"),
            ("11", None, "Mötets avslutande"),
        ],
    ),
    (
        "a title over two lines",
        """
        1. Rapporter
        a) Förslag på hur länets arbete med hjälpmedel och
        hemsjukvård kan samordnas
        Arbetet går vidare.
        b) Barn och unga
        Arbetet är klart.
        2. Mötets avslutande
        """,
        [
            ("1", None, "Rapporter"),
            (
                "1a",
                "1",
                "Förslag på hur länets arbete med hjälpmedel och hemsjukvård kan samordnas",
            ),
            ("1b", "1", "Barn och unga"),
            ("2", None, "Mötets avslutande"),
        ],
    ),
]


@table("text, items", LISTS)
def test_a_lettered_list_makes_no_sub_items(text: str, items: list[Row]) -> None:
    assert _items(text) == items


@table("text, items", SUB_ITEMS)
def test_sub_items_have_a_title_and_their_parent(text: str, items: list[Row]) -> None:
    assert _items(text) == items


def test_a_decision_block_after_the_last_sub_item_belongs_to_the_parent() -> None:
    sections = outlined(
        """
        1. Rapporter
        a) Hjälpmedel
        Arbetet går vidare.
        b) Hemsjukvård
        Arbetet är klart.

        Länsnätverkets beslut
        att lägga rapporterna till handlingarna
        2. Mötets avslutande
        """
    ).sections
    assert [(one.number, len(one.blocks)) for one in sections] == [
        ("1", 1),
        ("1a", 0),
        ("1b", 0),
        ("2", 0),
    ]


def test_a_decision_block_stays_with_its_sub_item_where_each_has_its_own() -> None:
    sections = outlined(
        """
        1. Rapporter
        a) Hjälpmedel

        Länsnätverkets beslut
        att förlänga avtalet
        b) Hemsjukvård

        Länsnätverkets beslut
        att lägga rapporten till handlingarna
        2. Mötets avslutande
        """
    ).sections
    assert [(one.number, len(one.blocks)) for one in sections] == [
        ("1", 0),
        ("1a", 1),
        ("1b", 1),
        ("2", 0),
    ]


def _items(text: str) -> list[Row]:
    return [(one.number, one.parent, _str(one.title)) for one in outlined(text).sections]


def _str(title: object) -> str | None:
    return None if title is None else str(title)
