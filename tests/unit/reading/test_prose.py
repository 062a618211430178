"""The running text of an item: what is left when the facts have been taken out."""

from __future__ import annotations

from radslag.reading import read
from radslag.reading.prose import prose_of
from radslag.reading.record import ProseBlock
from tests.factories.reading import outlined

PAPER = """
    Länsnätverket
    Minnesanteckningar 2020-05-08

    1. Mötets öppnande
    Ordföranden hälsar alla välkomna.

    2. Rapport om vägen, bilaga 1
    Föredragande: Vera Vägman

    Vägen är klar. Den invigs i juni
    av landshövdingen.

    Det som återstår är:
    - räcken
    - skyltar

    Nätverket beslutade:
    att lägga rapporten till handlingarna.
"""


def blocks(text: str) -> list[tuple[ProseBlock, ...]]:
    return list(prose_of(outlined(text)))


def test_there_is_one_for_each_item_in_order() -> None:
    assert [[one.rows for one in item][:1] for item in blocks(PAPER)] == [
        [("Ordföranden hälsar alla välkomna.",)],
        [("Vägen är klar. Den invigs i juni av landshövdingen.",)],
    ]


def test_neither_title_nor_presenters_nor_decision_is_running_text() -> None:
    words = " ".join(row for item in blocks(PAPER) for one in item for row in one.rows)
    assert not {"Vera", "beslutade", "handlingarna", "bilaga", "öppnande"} & set(words.split())


def test_rows_in_a_row_are_one_list() -> None:
    assert [(one.kind, one.rows) for one in blocks(PAPER)[1][1:]] == [
        ("paragraph", ("Det som återstår är:",)),
        ("list", ("räcken", "skyltar")),
    ]


def test_every_block_leads_to_its_place() -> None:
    record = read(PAPER.encode(), name="a.txt", prose=True)
    for one in (block for item in record.prose for block in item):
        for at in (one.source, *one.source.continues):
            assert record.pages[at.page - 1][at.start : at.end] == at.quote
            assert at.quote


def test_receivers_stand_each_for_itself() -> None:
    (item,) = blocks("""
        § 12 Svar om bron
        Ärendebeskrivning
        Bron är gammal och behöver lagas innan någon kör genom den i vinter.
        Beslutsunderlag
        Tjänsteskrivelse 2020-01-02
        Beslutet skickas till
        Vägkontoret
        Brokontoret
    """)
    assert [(one.kind, one.rows) for one in item][-2:] == [
        ("heading", ("Beslutet skickas till",)),
        ("list", ("Vägkontoret", "Brokontoret")),
    ]


def test_it_is_made_only_where_it_is_asked_for() -> None:
    record = read(PAPER.encode(), name="a.txt")
    assert record.prose == ()
    assert "prose" not in record.as_dict()
