"""Sums: where they stand, and each once."""

from __future__ import annotations

from radslag.reading.facts.money import find_money
from radslag.reading.facts.rules import Fact
from radslag.reading.segments.parts import Part, Section
from tests.factories.reading import minutes, text
from tests.factories.sections import section


def _facts(lines: str) -> list[Fact]:
    return list(find_money(section(lines), minutes()))


def test_a_sum_stands_with_its_unit() -> None:
    (fact,) = _facts("Larm\nKostnaden är 363\u00a0280 kr per år.")
    assert fact.at.string == "363\u00a0280 kr"
    assert (fact.rule, fact.status) == ("money.figures", "stated")
    assert fact.inferred == {"item", "per"}


def test_a_sum_in_the_title_counts() -> None:
    assert [fact.values["amount"] for fact in _facts("Ansökan om 25 000 kr")] == [25_000]


def test_an_item_tells_each_sum_once() -> None:
    facts = _facts("Larm\nKostnaden är 25 tkr.\ndecision: att bevilja 25 000 kr")
    assert [fact.values["item"] for fact in facts] == ["7"]


def test_numbers_without_measure_are_no_sums() -> None:
    assert _facts(f"Larm\n{'9' * 40} kr och {'999 ' * 40}mdkr")[1:] == []


def test_the_cover_has_no_sums() -> None:
    cover = Section("cover", parts=[Part("prose", text("Avgift 500 kr"))])
    assert list(find_money(cover, minutes())) == []
