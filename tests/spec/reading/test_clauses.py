"""The clauses of an item: what stands under a head, one entry a clause.

Each row is the body of an item and its clauses as (what, by whom, text). Lines that begin with
att and are no clauses, and blocks without any, stand first.
"""

from __future__ import annotations

from textwrap import dedent

from tests.factories.reading import item
from tests.spec.table import table

Row = tuple[str, str | None, str]
D, P = "decision", "proposal"
NET = "Länsnätverket"

NO_CLAUSES: list[tuple[str, str, list[Row]]] = [
    (
        "a line of running text that merely begins with att",
        """
        Arbetsgruppen har under våren gått igenom hur hjälpmedel förskrivs och föreslår
        att det sker på samma sätt i hela länet. Det är viktigt för dem som flyttar och
        att de får hjälp direkt.
        """,
        [],
    ),
    (
        "a list of thoughts",
        """
        Nätverket pekade i samtalet på hur viktigt det är
        att alla är med
        att det går fort
        """,
        [],
    ),
    (
        "a head with an empty form line of dots",
        """
        Länsnätverkets beslut
        ..........................................
        """,
        [],
    ),
    (
        "a head and nothing more",
        """
        Länsnätverkets beslut
        """,
        [],
    ),
    (
        "a decision told in a sentence with its day",
        """
        Nämnden beslutade den 4 maj 2020 att avslå ansökan.
        """,
        [],
    ),
]

CLAUSES: list[tuple[str, str, list[Row]]] = [
    (
        "one clause a line",
        """
        Länsnätverkets beslut
        att förlänga avtalet
        att följa arbetet
        """,
        [(D, NET, "att förlänga avtalet"), (D, NET, "att följa arbetet")],
    ),
    (
        "a clause that is wrapped",
        """
        Länsnätverkets beslut
        att förlänga avtalet om hjälpmedel ett år på samma villkor som i dag
        gäller
        att följa arbetet
        """,
        [
            (
                D,
                NET,
                "att förlänga avtalet om hjälpmedel ett år på samma villkor som i dag gäller",
            ),
            (D, NET, "att följa arbetet"),
        ],
    ),
    (
        "a wrapped line that begins with the att of a task",
        """
        Länsnätverkets beslut
        att ge arbetsgruppen för hjälpmedel och välfärdsteknik i länets kommuner i uppdrag
        att följa arbetet
        """,
        [
            (
                D,
                NET,
                (
                    "att ge arbetsgruppen för hjälpmedel och välfärdsteknik i länets kommuner i "
                    "uppdrag att följa arbetet"
                ),
            )
        ],
    ),
    (
        "a short clause that ends in a word that often goes on",
        """
        Länsnätverkets beslut
        att godkänna förslaget
        att följa arbetet
        """,
        [(D, NET, "att godkänna förslaget"), (D, NET, "att följa arbetet")],
    ),
    (
        "att stands once, in the head",
        """
        Länsnätverket beslutade att
        - förlänga avtalet
        - följa arbetet
        """,
        [(D, NET, "förlänga avtalet"), (D, NET, "följa arbetet")],
    ),
    (
        "bullets before att",
        """
        Länsnätverkets beslut
        - att förlänga avtalet
        • att följa arbetet
        """,
        [(D, NET, "att förlänga avtalet"), (D, NET, "att följa arbetet")],
    ),
    (
        "letters before att",
        """
        Länsnätverkets beslut
        a) att förlänga avtalet
        b) att följa arbetet
        """,
        [(D, NET, "att förlänga avtalet"), (D, NET, "att följa arbetet")],
    ),
    (
        "numbers without att",
        """
        Länsnätverkets beslut
        1. Avtalet förlängs.
        2. Styrgruppen följer arbetet.
        """,
        [(D, NET, "Avtalet förlängs."), (D, NET, "Styrgruppen följer arbetet.")],
    ),
    (
        "one word",
        """
        Länsnätverkets beslut
        Bifalles.
        """,
        [(D, NET, "Bifalles.")],
    ),
    (
        "a clause on the line of the head",
        """
        Beslut: att förlänga avtalet.
        """,
        [(D, None, "att förlänga avtalet.")],
    ),
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


@table("body, clauses", NO_CLAUSES)
def test_what_only_looks_like_a_clause_is_none(body: str, clauses: list[Row]) -> None:
    assert _clauses(body) == clauses


@table("body, clauses", CLAUSES)
def test_clauses_are_read_one_by_one(body: str, clauses: list[Row]) -> None:
    assert _clauses(body) == clauses


def test_the_numbers_of_clauses_are_kept() -> None:
    section = item(_paper("Styrgruppen föreslår\n1. att avtalet förlängs\n2. att arbetet följs"))
    assert [str(clause.number) for clause in section.blocks[0].clauses] == ["1", "2"]


def _paper(body: str) -> str:
    about = "Arbetsgruppen har under våren gått igenom hur hjälpmedel förskrivs i hela länet."
    return f"1. Avtal om hjälpmedel\n{about}\n\n{dedent(body).strip()}\n\n2. Mötets avslutande"


def _clauses(body: str) -> list[Row]:
    return [
        (block.kind, None if block.by is None else str(block.by), str(clause.text))
        for block in item(_paper(body)).blocks
        for clause in block.clauses
    ]
