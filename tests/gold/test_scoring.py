"""The scorer says what it ought to: tried on small records."""

from __future__ import annotations

from typing import Any

import pytest

from tests.gold.errors import Error, Score
from tests.gold.gates import is_good_enough
from tests.gold.scoring import score, total


def _item(title: str = "Mötets öppnande", number: str | None = "1", **more: Any) -> dict[str, Any]:
    return {"number": number, "parent": None, "title": title, **more}


def _counts(name: str, gold: dict[str, Any], read: dict[str, Any]) -> tuple[int, int, int]:
    found = score("a-paper", gold, read)[name]
    return found.hit, found.gold, found.read


def _told(name: str, gold: dict[str, Any], read: dict[str, Any]) -> list[str]:
    return [str(error) for error in score("a-paper", gold, read)[name].errors]


def test_the_same_record_has_no_errors() -> None:
    record = {
        "kind": "minutes",
        "date": "2024-06-12",
        "attendees": [{"name": "Siw Klockarbacken", "present": True}],
        "items": [_item(decisions=[{"text": "att godkänna dagordningen.", "action": "approve"}])],
        "terms": [{"agreement": "avtalet", "event": "renews", "date": None, "amount": "1 year"}],
    }
    scores = score("a-paper", record, record)
    assert [name for name, one in scores.items() if one.f1 < 1 or one.errors] == []


@pytest.mark.parametrize(
    "read",
    [
        "att lägga rapporten till handlingarna.",
        "Att lägga **rapporten** till  handlingarna",
        "att lagga rapporten till handlingarna",
        "att läga rapporten till handlingarna",
    ],
)
def test_texts_are_the_same_when_they_are_similar(read: str) -> None:
    gold = {"items": [_item(decisions=[{"text": "att lägga rapporten till handlingarna."}])]}
    found = {"items": [_item(decisions=[{"text": read}])]}
    assert _counts("decisions", gold, found) == (1, 1, 1)


def test_texts_are_not_the_same_when_half_of_them_differs() -> None:
    gold = {"items": [_item(decisions=[{"text": "att lägga rapporten till handlingarna."}])]}
    found = {"items": [_item(decisions=[{"text": "att lägga rapporten på is."}])]}
    assert _counts("decisions", gold, found) == (0, 1, 1)


def test_a_restored_twin_is_as_good_as_the_spelling_of_the_paper() -> None:
    gold = {"items": [_item("Mtets ppnnd", restored_title="Mötets öppnande")]}
    assert _counts("item.title", gold, {"items": [_item()]}) == (1, 1, 1)


@pytest.mark.parametrize(("read", "counts"), [([], (0, 0, 0)), (["Siw Klockarbacken"], (0, 0, 0))])
def test_an_optional_entry_counts_neither_way(
    read: list[str], counts: tuple[int, int, int]
) -> None:
    gold = {"attendees": [{"name": "Siw Klockarbacken", "optional": True}]}
    assert _counts("attendees", gold, {"attendees": [{"name": one} for one in read]}) == counts


def test_an_optional_value_may_be_left_out_but_not_be_wrong() -> None:
    gold = {"date": "2024-06-12", "date_optional": True}
    assert _counts("date", gold, {"date": None}) == (0, 0, 0)
    assert _counts("date", gold, {"date": "2024-06-12"}) == (0, 0, 0)
    assert _counts("date", gold, {"date": "2024-06-21"}) == (0, 1, 1)


def test_sub_items_are_told_apart_by_their_parents() -> None:
    gold = {
        "items": [_item("Lägesrapport", "1", parent="4"), _item("Lägesrapport", "1", parent="5")]
    }
    read = {"items": [_item("Lägesrapport", "1", parent="5")]}
    assert _counts("item.number", gold, read) == (1, 2, 1)


def test_items_without_a_number_are_told_apart_by_their_titles() -> None:
    gold = {
        "items": [
            _item("Öppnande", None, attachments=["1"]),
            _item("Ekonomi", None, attachments=["2"]),
        ]
    }
    read = {"items": list(reversed(gold["items"]))}
    assert _counts("item.number", gold, read) == (2, 2, 2)
    assert _counts("attachments", gold, read) == (2, 2, 2)


def test_an_item_without_a_number_is_not_taken_for_one_of_another_title() -> None:
    gold = {"items": [_item("Öppnande", None, attachments=["1"])]}
    read = {"items": [_item("Ekonomi", None, attachments=["1"])]}
    assert _counts("item.number", gold, read) == (0, 1, 1)
    assert _counts("attachments", gold, read) == (0, 1, 1)


def test_an_item_whose_number_was_misread_keeps_its_facts() -> None:
    gold = {"items": [_item("Ekonomi", "7", attachments=["2"])]}
    read = {"items": [_item("Ekonomi", "1", attachments=["2"])]}
    assert _counts("attachments", gold, read) == (1, 1, 1)
    assert _told("item.number", gold, read) == ["≠ item 7: read 1: Ekonomi"]


def test_the_facts_of_an_item_that_is_none_are_too_much() -> None:
    read = {"items": [_item(presenters=[{"name": "Siw Klockarbacken"}])]}
    assert _counts("presenters", {"items": []}, read) == (0, 0, 1)


def test_an_action_is_judged_only_where_the_decision_was_found() -> None:
    gold = {"items": [_item(decisions=[{"text": "att anta planen", "action": "adopt"}])]}
    wrong = {"items": [_item(decisions=[{"text": "att anta planen", "action": "note"}])]}
    assert _counts("decision.action", gold, wrong) == (0, 1, 1)
    assert _counts("decision.action", gold, {"items": [_item()]}) == (0, 0, 0)


def test_an_error_says_what_and_where_and_points_to_what_was_read() -> None:
    gold = {"money": [{"item": "8", "amount": 120000, "what": "samordnaren"}]}
    read = {"money": [{"item": "8", "amount": 12000, "what": "samordnaren"}]}
    missing, surplus = score("a-paper", gold, read)["money"].errors
    assert missing == Error("−", "a-paper", "item 8", "120000 samordnaren")
    assert surplus == Error("+", "a-paper", "item 8", "12000 samordnaren", "/money/0")


def _score(*errors: tuple[str, str], gold: int) -> Score:
    found = [Error(sign, "a-paper", where, "") for sign, where in errors]  # type: ignore[arg-type]
    missing = sum(error.sign == "−" for error in found)
    surplus = sum(error.sign == "+" for error in found)
    return Score(gold - missing, gold, gold - missing + surplus, found)


def test_a_fact_read_wrong_is_one_mistake_and_two_facts_in_two_places_are_two() -> None:
    assert _score(("−", "item 1"), ("+", "item 1"), gold=5).mistakes == 1
    assert _score(("−", "item 1"), ("+", "item 2"), gold=5).mistakes == 2


def test_of_fewer_than_ten_facts_one_may_be_wrong() -> None:
    assert is_good_enough("kind", _score(("−", "item 1"), gold=9))
    assert not is_good_enough("kind", _score(("−", "item 1"), gold=10))
    assert not is_good_enough("kind", _score(("−", "item 1"), ("+", "item 2"), gold=9))


def test_the_facts_of_several_papers_are_counted_together() -> None:
    found = total([{"kind": Score(1, 1, 1)}, {"kind": Score(0, 1, 0)}])["kind"]
    assert (found.hit, found.gold, found.read) == (1, 2, 1)
