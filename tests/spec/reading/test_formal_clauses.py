"""The clauses of a paragraph of formal minutes, with their labelled parts.

Each row is the body of a paragraph and its clauses as (what, by whom, text).
"""

from __future__ import annotations

from textwrap import dedent

from tests.factories.reading import item
from tests.spec.table import table

Row = tuple[str, str | None, str]
D, P = "decision", "proposal"

FORMAL: list[tuple[str, str, list[Row]]] = [
    (
        "what somebody claimed is no decision",
        """
        Beslut
        Nämnden antar planen.
        Yrkanden
        Bo Ek (M) yrkar avslag.
        Beslutsgång
        Ordföranden frågar om nämnden antar planen och finner att så sker.
        Beslutet skickas till
        Kommunstyrelsen
        """,
        [(D, None, "Nämnden antar planen.")],
    ),
    (
        "everything up to the next label is decision",
        """
        Beslut
        Nämnden antar planen.

        Nämnden ger kontoret i uppdrag att följa planen.
        Ärendebeskrivning
        Planen har varit på remiss.
        Beslutsunderlag
        Tjänsteskrivelse
        """,
        [
            (D, None, "Nämnden antar planen."),
            (D, None, "Nämnden ger kontoret i uppdrag att följa planen."),
        ],
    ),
    (
        "the proposal stands after the decision",
        """
        Beslut
        Nämnden antar planen.
        Ärendebeskrivning
        Planen har varit på remiss.
        Förslag till beslut
        Nämnden antar planen.
        Beslutsunderlag
        Tjänsteskrivelse
        """,
        [(D, None, "Nämnden antar planen."), (P, None, "Nämnden antar planen.")],
    ),
]


@table("body, clauses", FORMAL)
def test_clauses_of_formal_minutes(body: str, clauses: list[Row]) -> None:
    assert _clauses(body) == clauses


def _clauses(body: str) -> list[Row]:
    section = item(f"§ 1 Plan för vården\n\n{dedent(body).strip()}\n\n§ 2 Avslutning\nTack.")
    return [
        (block.kind, None if block.by is None else str(block.by), str(clause.text))
        for block in section.blocks
        for clause in block.clauses
    ]
