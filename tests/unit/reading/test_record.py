"""The record and its JSON form."""

from __future__ import annotations

import json
from dataclasses import FrozenInstanceError
from typing import Any

import pytest

from radslag.reading.record import (
    Decision,
    Item,
    Proposal,
    Record,
    Remark,
    Source,
    Term,
)

AT = Source(1, 2, 3, 9, "Beslut", "decisions.block", "stated")


def _item(**more: Any) -> dict[str, Any]:
    told: dict[str, Any] = Record("minutes", items=(Item("1", "Ekonomi", **more),)).as_dict()
    (item,) = told["items"]
    assert isinstance(item, dict)
    return item


def test_a_bare_record_tells_every_fact_with_null_or_an_empty_list() -> None:
    assert Record("call").as_dict() == {
        "kind": "call",
        "body": None,
        "date": None,
        "start": None,
        "end": None,
        "place": None,
        "registry_number": None,
        "document_date": None,
        "attendees": [],
        "items": [],
        "terms": [],
        "assignments": [],
        "appointments": [],
        "abstentions": [],
        "money": [],
        "sources": {},
    }


def test_an_item_tells_every_fact_too() -> None:
    assert _item() == {
        "number": "1",
        "title": "Ekonomi",
        "parent": None,
        "kind": "other",
        "presenters": [],
        "attachments": [],
        "proposals": [],
        "decisions": [],
        "outcome": "none",
        "meetings_cited": [],
    }


def test_an_item_has_a_registry_number_only_where_one_is_told() -> None:
    assert _item(registry_number="KS 2020/287")["registry_number"] == "KS 2020/287"


def test_a_clause_is_marked_as_prose_only_where_it_is() -> None:
    block, prose = _item(decisions=(Decision("att"), Decision("att", prose=True)))["decisions"]
    assert "prose" not in block
    assert prose["prose"] is True


def test_restored_twins_stand_beside_their_values() -> None:
    item = Item("1", "Mtets ppnande", proposals=(Proposal("att faststlla", by="Rdet"),))
    restored = {
        "/place": "Säter",
        "/items/0/title": "Mötets öppnande",
        "/items/0/proposals/0/text": "att fastställa",
        "/items/0/proposals/0/by": "Rådet",
    }
    told = Record("minutes", place="Sater", items=(item,), restored=restored).as_dict()
    assert (told["place"], told["restored_place"]) == ("Sater", "Säter")
    assert told["items"][0]["restored_title"] == "Mötets öppnande"
    assert told["items"][0]["proposals"] == [
        {
            "text": "att faststlla",
            "restored": "att fastställa",
            "by": "Rdet",
            "restored_by": "Rådet",
            "number": None,
        }
    ]


def test_where_no_letters_were_lost_nothing_is_restored() -> None:
    assert "restored" not in json.dumps(Record("minutes", items=(Item("1", "Val"),)).as_dict())


def test_a_source_says_page_line_span_quote_rule_and_status() -> None:
    told = Record("minutes", body="Beslut", sources={"/body": AT}).as_dict()
    assert told["sources"] == {
        "/body": {
            "page": 1,
            "line": 2,
            "start": 3,
            "end": 9,
            "quote": "Beslut",
            "rule": "decisions.block",
            "status": "stated",
        }
    }


def test_a_source_that_runs_over_pages_says_where_it_continues() -> None:
    more = Source(2, 1, 0, 3, "att", "decisions.block", "stated")
    over = Source(1, 2, 3, 9, "Beslut", "decisions.block", "stated", (more,))
    told = Record("minutes", sources={"/body": over}).as_dict()["sources"]["/body"]
    assert [(part["page"], part["quote"]) for part in told["continues"]] == [(2, "att")]
    assert "continues" not in told["continues"][0]


def test_remarks_stand_there_only_where_there_are_any() -> None:
    remarks = (
        Remark("truncated", "Filen är avhuggen."),
        Remark("needs_ocr", "En bild.", page=2),
    )
    assert "remarks" not in Record("minutes").as_dict()
    assert Record("minutes", remarks=remarks).as_dict()["remarks"] == [
        {"code": "truncated", "text": "Filen är avhuggen."},
        {"code": "needs_ocr", "text": "En bild.", "page": 2},
    ]


def test_raw_pages_are_not_part_of_the_json_form() -> None:
    told = Record("minutes", pages=("Hela sidan",), sha256="ab", format="pdf").as_dict()
    assert {"pages", "sha256", "format"}.isdisjoint(told)


def test_the_json_form_can_be_written_as_json_and_read_back() -> None:
    term = Term("avtalet", "renews", None, "2 years", "1", "in_force")
    record = Record("minutes", items=(Item("1", "Avtal"),), terms=(term,), sources={"/kind": AT})
    assert json.loads(json.dumps(record.as_dict())) == record.as_dict()


def test_a_record_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        Record("minutes").kind = "call"  # type: ignore[misc]
