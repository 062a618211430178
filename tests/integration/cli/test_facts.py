"""What trust.md asks of the facts that are read (113–118), seen in what `radslag read` prints."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import pytest

from tests.integration.cli.running import minutes, radslag

HEAD = "{number}\nMinnesanteckningar\nLänschefsnätverket\nden 8 maj 2020"


def read(*items: str, number: str = "", more: str = "") -> dict[str, Any]:
    head = HEAD.format(number=number) + more
    run = radslag("read", "--json", "-", given=minutes("Mötets öppnande", *items, head=head))
    assert run.status == 0
    found: dict[str, Any] = run.json
    return found


def actions(record: dict[str, Any]) -> list[tuple[str, str]]:
    return [(one["action"], one["text"]) for item in record["items"] for one in item["decisions"]]


def test_113_people_struck_out_in_a_text_that_lost_the_marks_are_neither_here_nor_there() -> None:
    people = "\n\nDeltagare (överstruken = ej närvarande)\nAnna Berg, Falun\nPer Ås, Mora\n"
    attendees = read("Avslutning", more=people)["attendees"]
    assert [one["present"] for one in attendees] == [None, None]


@pytest.mark.parametrize("number", ["Dnr:RD20/01035", "Dnr HSN 2024/1905"])
def test_114_diary_numbers_are_kept_as_they_are_printed(number: str) -> None:
    printed = number.removeprefix("Dnr").lstrip(": ")
    assert read("Avslutning", number=number)["registry_number"] == printed


def test_115_days_have_the_year_of_the_paper_and_say_so() -> None:
    record = read("Uppföljning\nFrågan togs upp på mötet 200306 och på mötet den 17 april.")
    item = record["items"][1]
    assert item["meetings_cited"] == ["2020-03-06", "2020-04-17"]
    statuses = [record["sources"][f"/items/1/meetings_cited/{n}"]["status"] for n in (0, 1)]
    assert statuses == ["stated", "inferred"]


def test_115_a_day_a_quarter_and_a_task_for_later_are_told_apart() -> None:
    record = read(
        "Avtal om platser\nAvtalet gäller t.o.m. 2020-11-30.\nBeslut:\n"
        "att arbetsgruppen får i uppdrag att utvärdera avtalet under första kvartalet 2021"
    )
    assert record["terms"][0]["date"] == "2020-11-30"
    assert record["assignments"][0]["due"] == "under första kvartalet 2021"


@pytest.mark.parametrize(
    "opening",
    [
        "Länschefsnätverket beslutade:",
        "**Länschefsnätverket beslutade:**",
        "Länschefsnätverkets beslut:",
        "Länschefsnätverket beslutar",
        "Länschefsnätverkets beslut",
    ],
)
def test_116_every_clause_under_the_opening_is_one_decision(opening: str) -> None:
    item = f"Rutin\n{opening}\natt godkänna rutinen för\negenvård\natt se över den 2021"
    assert actions(read(item)) == [
        ("approve", "att godkänna rutinen för egenvård"),
        ("review", "att se över den 2021"),
    ]


@pytest.mark.parametrize("opening", ["Förslag till beslut:", "Styrgruppen föreslår:"])
def test_116_a_proposal_is_no_decision(opening: str) -> None:
    record = read(f"Rutin\n{opening}\natt godkänna rutinen", "Avslutning")
    assert actions(record) == []
    assert [one["text"] for one in record["items"][1]["proposals"]] == ["att godkänna rutinen"]


def test_116_a_line_of_prose_that_begins_with_att_is_no_decision() -> None:
    text = "Samtal\nGruppen talade om svårigheten i\natt få plats för alla. Samtalet fortsätter."
    assert actions(read(text, "Avslutning")) == []


@pytest.mark.parametrize(
    "said", ["medverkar inte i beslutet", "deltar inte i beslutet"], ids=["medverkar", "deltar"]
)
def test_117_a_side_that_takes_no_part_is_told(said: str) -> None:
    record = read(f"Tjänst\n\nRegionens representanter {said}.\nBeslut:\natt godkänna tjänsten")
    assert record["abstentions"] == [{"item": "2", "party": "region"}]


def test_117_not_to_oppose_is_no_abstention() -> None:
    record = read("Tjänst\n\nRegionen motsatte sig inte p. 3.\nBeslut:\natt godkänna tjänsten")
    assert record["abstentions"] == []


def test_118_not_to_approve_is_a_decision_against() -> None:
    item = "Styrgrupp\nBeslut:\natt godkänna p. 1–2\natt inte godkänna p. 3"
    assert [action for action, _ in actions(read(item))] == ["approve", "reject"]


def test_no_wrong_page_or_line_is_told(tmp_path: Path) -> None:
    """A fact of the second page says so, in JSON and to people."""
    text = minutes().decode().replace("3. Avslutning", "\f3. Avslutning\nBeslut:\natt avsluta")
    path = tmp_path / "två sidor.txt"
    path.write_text(text, encoding="utf-8")
    source = radslag("read", "--json", path).json["sources"]["/items/2/decisions/0/text"]
    assert (source["page"], source["line"]) == (2, 3)
    shown = radslag("read", path).out
    line = next(line for line in shown.splitlines() if "att avsluta" in line)
    assert list(itertools.islice(line.split()[::-1], 4)) == ["3", "rad", "2", "s."]
