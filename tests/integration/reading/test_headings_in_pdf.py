"""Minutes in PDF whose items have no numbers: told by how their headings are set."""

from __future__ import annotations

from radslag.reading import read
from radslag.reading.explain import explain
from tests.unit.reading.pages.making import set_pdf

MINUTES = """= Länsnätverket för vård
Minnesanteckningar den 3 april 2024
Närvarande: Anna Berg och Bo Ek
== Mötets öppnande
Ordföranden hälsade alla välkomna till mötet och gick igenom dagordningen. #lorem(20)
== Avtal om lokaler
Nätverket beslutar att godkänna förslaget om lokaler för unga.
*Viktigt att veta* #lorem(30)
== Mötets avslutande
Ordföranden tackar. #lorem(10)
"""
TITLES = ["Mötets öppnande", "Avtal om lokaler", "Mötets avslutande"]


def test_headings_are_the_items_where_no_numbers_are() -> None:
    record = read(set_pdf(MINUTES), name="möte.pdf")
    assert [(item.number, item.title) for item in record.items] == [(None, one) for one in TITLES]
    assert [one.text for one in record.items[1].decisions] == [
        "att godkänna förslaget om lokaler för unga."
    ]


def test_explaining_sees_the_same_items() -> None:
    told = explain(set_pdf(MINUTES), name="möte.pdf")
    assert [line.text for line in told.lines if line.kind == "item"] == TITLES


def test_numbers_come_before_headings() -> None:
    numbered = MINUTES.replace("== Mötets", "== 1. Mötets", 1).replace("== Avtal", "== 2. Avtal")
    numbered = numbered.replace("== Mötets av", "== 3. Mötets av")
    record = read(set_pdf(numbered), name="möte.pdf")
    assert [item.number for item in record.items] == ["1", "2", "3"]
