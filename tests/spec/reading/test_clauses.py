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
        "a head and the remark that nothing was decided",
        """
        Länsnätverkets beslut
        Inget beslut.
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
        "bullets and a tab before att",
        """
        Länsnätverkets beslut
        •\tatt förlänga avtalet
        •\tatt följa arbetet
        """,
        [(D, NET, "att förlänga avtalet"), (D, NET, "att följa arbetet")],
    ),
    (
        "numbers and a tab",
        """
        Styrgruppen föreslår
        1.\tAvtalet förlängs.
        2.\tArbetet följs.
        """,
        [(P, "Styrgruppen", "Avtalet förlängs."), (P, "Styrgruppen", "Arbetet följs.")],
    ),
    (
        "the head in the margin",
        """
        Beslut        att förlänga avtalet
                      att följa arbetet
        """,
        [(D, None, "att förlänga avtalet"), (D, None, "att följa arbetet")],
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
