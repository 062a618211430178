"""Terms: where they stand, which rule found them, what is concluded."""

from __future__ import annotations

from datetime import date

from radslag.reading.facts.rules import Fact
from radslag.reading.facts.terms import find_terms
from radslag.reading.segments.parts import Part, Section
from tests.factories.reading import item, minutes, text
from tests.factories.sections import section

DAY = date(2024, 9, 12)


def _facts(lines: str) -> list[Fact]:
    return list(find_terms(section(lines), minutes(day=DAY)))


def test_a_term_stands_from_its_word_to_its_day() -> None:
    (fact,) = _facts("Jour\nAvtalet om jour löper till och med den 31 maj 2025.")
    assert fact.at.string == "löper till och med den 31 maj 2025"
    assert fact.places["date"].string == "31 maj 2025"
    assert str(fact.values["agreement"]) == "Avtalet om jour"
    assert (fact.rule, fact.status) == ("terms.force", "stated")


def test_the_word_of_a_term_is_whole() -> None:
    (fact,) = _facts("Jour\nen avtalsförlängning till 2025-05-31")
    assert fact.at.string == "avtalsförlängning till 2025-05-31"


def test_event_status_and_item_are_concluded() -> None:
    (fact,) = _facts("Jour\nAvtalet löper till 2025-05-31.")
    assert fact.inferred == {"event", "status", "item"}
    assert fact.values["item"] == "7"


def test_a_year_that_is_concluded_is_inferred() -> None:
    (fact,) = _facts("Jour\nAvtalet löper till den 31 maj.")
    assert fact.values["date"] == "2025-05-31"
    assert fact.status == "inferred"
    assert "date" in fact.inferred


def test_a_length_stands_where_it_is_written() -> None:
    (fact,) = _facts("Jour\nAvtalet förlängs med sex månader.")
    assert fact.values["date"] is None
    assert fact.places["amount"].string == "sex månader"


def test_terms_come_in_the_order_of_the_text() -> None:
    facts = _facts(
        "Jour\nAvtalet löper t.o.m. 2025-05-31 och ska utvärderas före 2025-03-01. "
        "Det förlängs till 2026-05-31."
    )
    events = [fact.values["event"] for fact in facts]
    assert events == ["in_force_until", "evaluation_due", "extended_until"]


def test_an_extension_says_more_than_the_force_it_gives() -> None:
    facts = _facts("Jour\nAvtalet förlängs till 2026-05-31. Avtalet gäller då till 2026-05-31.")
    assert [fact.values["event"] for fact in facts] == ["extended_until"]


def test_the_cover_binds_nothing() -> None:
    prose = Part("prose", text("Avtalet löper till 2025-05-31."))
    cover = Section("cover", parts=[prose])
    assert list(find_terms(cover, minutes(day=DAY))) == []


def test_terms_of_an_item_as_it_is_read() -> None:
    paper = """
    1. Förlängning av avtal om jour, Bilaga 1
    Avtalet löper t.o.m. 2024-11-30. Styrgruppen föreslår att det förlängs till den 30 november
    2025 och att det utvärderas senast den 30 juni 2025.

    Nätverkets beslut
    att godkänna förlängningen enligt Styrgruppens förslag.
    """
    facts = find_terms(item(paper), minutes(day=DAY))
    assert [(fact.values["event"], fact.values["status"]) for fact in facts] == [
        ("in_force_until", "in_force"),
        ("extended_until", "decided"),
        ("evaluation_due", "decided"),
    ]
