"""Laws of terms, sums and cited meetings: whatever an item says, they stand in it."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from radslag.reading.facts.citations import find_meetings_cited
from radslag.reading.facts.money import find_money
from radslag.reading.facts.rules import Context, Fact
from radslag.reading.facts.sentences import sentence_at, sentences
from radslag.reading.facts.terms import find_terms
from radslag.reading.segments.parts import Section
from radslag.reading.spans import Text
from tests.factories.sections import section

PIECES = st.sampled_from([
    "Avtalet", "överenskommelsen om egenvård", "löper", "gäller", "t.o.m.", "från och med",
    "senast", "2025-06-30", "den 6 mars", "6/3", "200306, 200403", "första kvartalet 2025",
    "två (2) år", "förlängs", "utvärderas", "om inte ett nytt avtal sluts", "upphör", "säger upp",
    "i taget", "Nätverkets möte", "Kommunstyrelsen", "§ 81", "protokoll", "beslutade", "föreslår",
    "400 tkr/år", "363 280 kr", "1,5 mnkr", "medlen", "uppdraget", "undertecknas", ". ", ",", "och",
    "att", "(", ")", "\ndecision: att", "\nproposal: att", "\nquoted: att", "p. 1-2",
    "godkänna förslaget", "\n",
])  # fmt: skip
ITEMS = st.lists(PIECES | st.text(max_size=4), max_size=30).map(" ".join).map(section)
CONTEXTS = st.builds(
    Context,
    kind=st.sampled_from(["call", "minutes"]),
    day=st.none() | st.dates(date(1990, 1, 1), date(2050, 12, 31)),
    bodies=st.sampled_from([frozenset(), frozenset({"nätverket", "möte"})]),
    own=st.sampled_from([frozenset(), frozenset({"nätverket"})]),
)


def _facts(item: Section, context: Context) -> list[Fact]:
    finders = (find_meetings_cited, find_terms, find_money)
    return [fact for finder in finders for fact in finder(item, context)]


@given(ITEMS, CONTEXTS)
def test_a_fact_stands_in_its_item(item: Section, context: Context) -> None:
    for fact in _facts(item, context):
        assert fact.at.string
        assert fact.at.string in item.text.string
        assert fact.at.places


@given(ITEMS, CONTEXTS)
def test_what_is_quoted_is_in_the_item(item: Section, context: Context) -> None:
    for fact in _facts(item, context):
        texts = [value for value in fact.values.values() if isinstance(value, Text)]
        texts += fact.places.values()
        assert all(text.string and text.string in item.text.string for text in texts)


@given(ITEMS, CONTEXTS)
def test_no_fact_is_told_twice(item: Section, context: Context) -> None:
    dates = [fact.values["date"] for fact in find_meetings_cited(item, context)]
    amounts = [fact.values["amount"] for fact in find_money(item, context)]
    terms = [
        (fact.values["event"], fact.values["date"], fact.values["amount"])
        for fact in find_terms(item, context)
    ]
    for told in (dates, amounts, terms):
        assert len(told) == len(set(told))


@given(ITEMS, CONTEXTS)
def test_the_meeting_does_not_cite_itself(item: Section, context: Context) -> None:
    own = context.day.isoformat() if context.day else ""
    assert own not in [fact.values["date"] for fact in find_meetings_cited(item, context)]


@given(ITEMS, st.dates(date(1990, 1, 1), date(2050, 12, 31)))
def test_a_call_decides_nothing_of_its_own(item: Section, day: date) -> None:
    if any(block.quoted for block in item.blocks):
        return
    found = find_terms(item, Context("call", day))
    assert "decided" not in [fact.values["status"] for fact in found]


@given(st.text(st.sampled_from("aÅ .\n?!”(1) ")) | st.text())
def test_sentences_cover_the_text(text: str) -> None:
    spans = sentences(text)
    assert [start for start, _ in spans] == [0, *(end for _, end in spans)][: len(spans)]
    assert all(start < end for start, end in spans)
    for number, (start, _) in enumerate(spans):
        assert sentence_at(spans, start) == number
