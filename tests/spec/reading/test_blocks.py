"""Where a block of clauses begins and ends, and who decides or proposes in it.

Each row is the body of an item and its clauses as (what, by whom, text).
"""

from __future__ import annotations

from textwrap import dedent

from tests.factories.reading import item
from tests.spec.table import table

Row = tuple[str, str | None, str]
D, P = "decision", "proposal"
NET = "Länsnätverket"

BLOCKS: list[tuple[str, str, list[Row]]] = [
    (
        "a head inside the last sentence of a paragraph",
        """
        Arbetet är klart. Länsnätverket beslutar
        att förlänga avtalet
        att följa arbetet
        """,
        [(D, NET, "att förlänga avtalet"), (D, NET, "att följa arbetet")],
    ),
    (
        "a head after a full stop on the same line",
        """
        Två platser är lediga. Beslut: att utse Anna Berg
        """,
        [(D, None, "att utse Anna Berg")],
    ),
    (
        "a sentence that decides and then goes on",
        """
        Arbetet är klart.

        Länsnätverket beslutar att förlänga avtalet. Frågan tas upp igen i maj.
        """,
        [(D, NET, "att förlänga avtalet.")],
    ),
    (
        "a sentence that ends with the verb and the body",
        """
        Styrelsen föreslog avslag. Efter omröstning beslutade årsmötet
        • att avslå motionen
        • att utreda frågan
        """,
        [(D, "årsmötet", "att avslå motionen"), (D, "årsmötet", "att utreda frågan")],
    ),
    (
        "a sentence that tells what somebody else decides on",
        """
        Gruppen tar reda på vad nämnden beslutade om
        - priset
        - platserna
        """,
        [],
    ),
    (
        "another body's decision quoted with clauses of its own",
        """
        Arbetet är klart, och Samverkansrådet beslutade den 8 maj:
        • att rekommendera avtalet
        • att följa arbetet
        Avtalet gäller i tre år.
        """,
        [
            (D, "Samverkansrådet", "att rekommendera avtalet"),
            (D, "Samverkansrådet", "att följa arbetet"),
        ],
    ),
    (
        "a body with a short name",
        """
        NSV behandlade förslaget i maj och beslutade:
        att rekommendera avtalet
        """,
        [(D, "NSV", "att rekommendera avtalet")],
    ),
    (
        "a clause that goes on with a body's name",
        """
        Länsnätverket beslutar
        att tillstyrka planen i enlighet med
        Beredningsgruppens förslag
        att följa arbetet
        """,
        [
            (D, NET, "att tillstyrka planen i enlighet med Beredningsgruppens förslag"),
            (D, NET, "att följa arbetet"),
        ],
    ),
    (
        "glued clauses",
        """
        Länsnätverkets beslut
        att godkänna styrgruppens förslag att Länsnätverkets beslut skickas till rådet
        """,
        [
            (D, NET, "att godkänna styrgruppens förslag"),
            (D, NET, "att Länsnätverkets beslut skickas till rådet"),
        ],
    ),
    (
        "a list inside a clause is part of it",
        """
        Styrgruppen föreslår
        1. att avtalet förlängs
        2. att följande ses över:
        - pris
        - tid
        3. att styrgruppen återkommer
        """,
        [
            (P, "Styrgruppen", "att avtalet förlängs"),
            (P, "Styrgruppen", "att följande ses över: - pris - tid"),
            (P, "Styrgruppen", "att styrgruppen återkommer"),
        ],
    ),
    (
        "proposal and decision",
        """
        Styrgruppen föreslår
        att avtalet förlängs
        Länsnätverkets beslut
        att godkänna styrgruppens förslag
        """,
        [
            (P, "Styrgruppen", "att avtalet förlängs"),
            (D, NET, "att godkänna styrgruppens förslag"),
        ],
    ),
    (
        "who proposes, named in the clause",
        """
        Förslag till beslut
        Styrgruppen föreslår att avtalet förlängs.
        """,
        [(P, "Styrgruppen", "att avtalet förlängs.")],
    ),
    (
        "a person proposes",
        """
        I en motion föreslår Anna Berg (S)
        att avtalet förlängs
        att arbetet följs
        """,
        [(P, "Anna Berg", "att avtalet förlängs"), (P, "Anna Berg", "att arbetet följs")],
    ),
    (
        "prose after an empty line is no clause",
        """
        Länsnätverkets beslut
        att förlänga avtalet

        Ordföranden tackade för ett gott arbete under våren.
        """,
        [(D, NET, "att förlänga avtalet")],
    ),
    (
        "a label ends the block",
        """
        Länsnätverkets beslut
        att förlänga avtalet
        Bakgrund
        Avtalet har gällt sedan i våras.
        """,
        [(D, NET, "att förlänga avtalet")],
    ),
]


@table("body, clauses", BLOCKS)
def test_a_block_has_its_clauses_and_whose_they_are(body: str, clauses: list[Row]) -> None:
    assert _clauses(body) == clauses


def _paper(body: str) -> str:
    about = "Arbetsgruppen har under våren gått igenom hur hjälpmedel förskrivs i hela länet."
    return f"1. Avtal om hjälpmedel\n{about}\n\n{dedent(body).strip()}\n\n2. Mötets avslutande"


def _clauses(body: str) -> list[Row]:
    return [
        (block.kind, None if block.by is None else str(block.by), str(clause.text))
        for block in item(_paper(body)).blocks
        for clause in block.clauses
    ]
