"""What counts as a wrong value, and what as a fact that is only too much."""

from __future__ import annotations

from typing import Any

from tests.gold.contradictions import contradictions

STATED = {"status": "stated"}


def _wrong(gold: dict[str, Any], read: dict[str, Any]) -> list[str]:
    return [wrong.pointer for wrong in contradictions("a-paper", gold, {"sources": {}, **read})]


def _term(event: str, date: str, item: str = "4") -> dict[str, Any]:
    return {"agreement": "avtalet", "event": event, "date": date, "amount": None, "item": item}


def test_another_day_of_the_meeting_is_wrong_and_a_missing_one_is_not() -> None:
    assert _wrong({"date": "2024-06-12"}, {"date": "2024-06-21"}) == ["/date"]
    assert _wrong({"date": None}, {"date": "2024-06-21"}) == ["/date"]
    assert _wrong({"date": "2024-06-12"}, {"date": None}) == []


def test_a_day_that_the_item_does_not_have_is_wrong() -> None:
    gold, read = _term("renews", "2024-06-30"), _term("renews", "2024-06-03")
    assert _wrong({"terms": [gold]}, {"terms": [read]}) == ["/terms/0/date"]


def test_a_day_that_the_item_has_for_something_else_is_right_and_the_event_is_wrong() -> None:
    gold, read = _term("renews", "2024-06-30"), _term("sign_by", "2024-06-30")
    assert _wrong({"terms": [gold]}, {"terms": [read]}) == ["/terms/0/event"]


def test_a_fact_that_is_only_too_much_is_contradicted_by_nothing() -> None:
    gold, read = _term("renews", "2024-06-30"), _term("sign_by", "2024-09-01", item="7")
    assert _wrong({"terms": [gold]}, {"terms": [gold, read]}) == []


def test_a_name_with_a_word_too_much_is_wrong_and_another_person_is_not() -> None:
    gold = {"attendees": [{"name": "Siw Klockarbacken"}]}
    assert _wrong(gold, {"attendees": [{"name": "Siw Klockarbacken Mora"}]}) == [
        "/attendees/0/name"
    ]
    assert _wrong(gold, {"attendees": [{"name": "Patrik Rosenhall"}]}) == []


def test_the_status_is_that_of_the_read_value() -> None:
    read = {"date": "2024-06-21", "sources": {"/date": STATED}}
    (wrong,) = contradictions("a-paper", {"date": "2024-06-12"}, read)
    assert wrong.status == "stated"
