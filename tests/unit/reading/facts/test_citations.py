"""Cited meetings: where they stand, and how sure they are."""

from __future__ import annotations

from datetime import date

from radslag.reading.facts.citations import find_meetings_cited
from radslag.reading.facts.rules import Fact
from radslag.reading.segments.parts import Part, Section
from tests.factories.reading import minutes, text
from tests.factories.sections import section

DAY = date(2024, 9, 12)


def _facts(prose: str, **known: object) -> list[Fact]:
    known.setdefault("day", DAY)
    return list(find_meetings_cited(section(f"Ärendet\n{prose}"), minutes(**known)))


def test_a_meeting_stands_where_its_day_is_written() -> None:
    (fact,) = _facts("På mötet den 12 juni 2024 beslutades att vänta.")
    assert fact.at.string == "12 juni 2024"
    assert fact.at.places[0].quote == "12 juni 2024"
    assert (fact.rule, fact.status) == ("citations.meeting", "stated")


def test_a_year_that_is_concluded_is_inferred() -> None:
    (fact,) = _facts("På mötet den 12 juni beslutades att vänta.")
    assert (fact.status, fact.inferred) == ("inferred", frozenset({"date"}))


def test_both_days_of_a_meeting_stand_in_the_same_place() -> None:
    facts = _facts("Nätverket möttes vid ett möte den 4-5 juni 2024.")
    assert [fact.values["date"] for fact in facts] == ["2024-06-04", "2024-06-05"]
    assert {fact.at.string for fact in facts} == {"4-5 juni 2024"}


def test_a_name_of_a_body_seen_in_the_paper_counts() -> None:
    assert _facts("Redovisas för SVOM den 3 oktober 2024.") == []
    facts = _facts("Redovisas för SVOM den 3 oktober 2024.", bodies=frozenset({"svom"}))
    assert [fact.rule for fact in facts] == ["citations.body"]


def test_only_items_cite() -> None:
    title = Part("title", text("Nästa möte den 3 oktober 2024"))
    closing = Section("closing", title=title.text, parts=[title])
    assert list(find_meetings_cited(closing, minutes(day=DAY))) == []


def test_without_the_papers_day_only_whole_days_are_cited() -> None:
    facts = _facts("Mötet den 12 juni och mötet den 3 maj 2024", day=None)
    assert [fact.values["date"] for fact in facts] == ["2024-05-03"]
