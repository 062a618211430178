"""What a block is in this kind of paper: a call decides nothing, minutes may quote.

Each row is the body of an item and what the record holds, as (what, by whom, text).
"""

from __future__ import annotations

from textwrap import dedent

from radslag.reading.record import Record
from tests.factories.reading import read_paper
from tests.spec.table import table

Row = tuple[str, str | None, str]
D, P = "decision", "proposal"
NET, GROUP = "Länsnätverket", "Styrgruppen"

IN_A_CALL: list[tuple[str, str, list[Row]]] = [
    (
        "an empty form line is nothing",
        """
        Förslag till beslut
        att förlänga avtalet

        Länsnätverkets beslut
        """,
        [(P, None, "att förlänga avtalet")],
    ),
    (
        "the proposal stands below the form line",
        """
        Förslag till beslut
        Länsnätverkets beslut
        att förlänga avtalet
        att följa arbetet
        """,
        [(P, None, "att förlänga avtalet"), (P, None, "att följa arbetet")],
    ),
    (
        "the body's decision without the label is proposed",
        """
        Länsnätverket beslutar
        att förlänga avtalet
        """,
        [(P, None, "att förlänga avtalet")],
    ),
    (
        "what another body has decided is told, not proposed",
        """
        Regionstyrelsen beslutade 2024-03-12
        att förlänga avtalet
        """,
        [],
    ),
    (
        "told and proposed in one item",
        """
        Regionstyrelsen beslutade 2024-03-12
        att förlänga avtalet

        Styrgruppen föreslår
        att Länsnätverket gör detsamma
        """,
        [(P, GROUP, "att Länsnätverket gör detsamma")],
    ),
    (
        "who proposes",
        """
        Styrgruppen föreslår Länsnätverket besluta
        att förlänga avtalet
        """,
        [(P, GROUP, "att förlänga avtalet")],
    ),
]

IN_MINUTES: list[tuple[str, str, list[Row]]] = [
    (
        "a proposal alone is no decision",
        """
        Förslag till beslut
        att förlänga avtalet
        """,
        [(P, None, "att förlänga avtalet")],
    ),
    (
        "a body that proposes decides nothing",
        """
        Styrgruppen föreslår
        att förlänga avtalet
        """,
        [(P, GROUP, "att förlänga avtalet")],
    ),
    (
        "the form line opens the decision",
        """
        Förslag till beslut
        att förlänga avtalet

        Länsnätverkets beslut
        att förlänga avtalet till maj
        """,
        [(P, None, "att förlänga avtalet"), (D, NET, "att förlänga avtalet till maj")],
    ),
    (
        "an empty proposal above the decision",
        """
        Förslag till beslut

        Länsnätverkets beslut
        att förlänga avtalet
        """,
        [(D, NET, "att förlänga avtalet")],
    ),
    (
        "a quoted decision of another body keeps its own name",
        """
        Regionstyrelsen beslutade 2024-03-12
        att förlänga avtalet

        Länsnätverkets beslut
        att göra detsamma
        """,
        [(D, "Regionstyrelsen", "att förlänga avtalet"), (D, NET, "att göra detsamma")],
    ),
]


@table("body, clauses", IN_A_CALL)
def test_in_a_call(body: str, clauses: list[Row]) -> None:
    assert _clauses("Kallelse", body) == clauses


@table("body, clauses", IN_MINUTES)
def test_in_minutes(body: str, clauses: list[Row]) -> None:
    assert _clauses("Minnesanteckningar", body) == clauses


def test_a_proposal_in_running_text_is_taken_where_no_block_states_it_and_marked() -> None:
    record = _read("Kallelse", "Styrgruppen föreslår att avtalet förlängs.")
    assert [(one.by, one.text, one.prose) for one in record.items[0].proposals] == [
        (GROUP, "att avtalet förlängs.", True)
    ]


def test_the_first_number_of_a_list_may_be_lost_and_is_inferred() -> None:
    record = _read(
        "Minnesanteckningar",
        """
        Styrgruppen föreslår
        . att avtalet förlängs
        2. att arbetet följs
        """,
    )
    assert [one.number for one in record.items[0].proposals] == ["1", "2"]
    assert record.sources["/items/0/proposals/0/number"].status == "inferred"


def test_a_call_has_neither_decisions_nor_outcomes() -> None:
    record = _read("Kallelse", "Förslag till beslut\nLänsnätverkets beslut\natt förlänga avtalet")
    assert [(one.decisions, one.outcome) for one in record.items] == [((), "none"), ((), "none")]


def _clauses(kind: str, body: str) -> list[Row]:
    item = _read(kind, body).items[0]
    proposals: list[Row] = [(P, one.by, one.text) for one in item.proposals]
    return proposals + [(D, one.by, one.text) for one in item.decisions]


def _read(kind: str, body: str) -> Record:
    about = "Arbetsgruppen har under våren gått igenom hur hjälpmedel förskrivs i hela länet."
    return read_paper(
        f"{kind} Länsnätverket\nMöte den 3 april 2024\n\n1. Avtal om hjälpmedel\n{about}\n\n"
        f"{dedent(body).strip()}\n\n2. Mötets avslutande\n{about}"
    )
