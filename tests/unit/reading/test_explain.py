"""Every line of a paper is explained, and every fact stands under the line where it is."""

from __future__ import annotations

import pytest

from radslag.reading import read
from radslag.reading.explain import Explanation, explain

PAPER = """\
Länsnätverket  Minnesanteckningar  Sida 1 (2)
Möte den 8 maj 2020 kl. 9.30–12.00

1. Mötets öppnande
Anna Berg öppnar mötet.

2. Rutin för egenvård, Bilaga 1
Nätverket beslutade:
1. att godkänna rutinen
2. att se över den 2021

3. Avslutning
Nästa möte är den 4 september.

Vid anteckningarna
Eva Al
"""


@pytest.fixture(scope="module")
def told() -> Explanation:
    return explain(PAPER.encode())


def test_every_line_that_holds_anything_is_there_once_in_order(told: Explanation) -> None:
    places = [(line.page, line.number) for line in told.lines]
    assert places == [(1, n) for n, line in enumerate(PAPER.splitlines(), 1) if line.strip()]


def test_furniture_cover_items_and_closing_are_told_apart(told: Explanation) -> None:
    kinds = {line.text: line.kind for line in told.lines}
    assert kinds["Möte den 8 maj 2020 kl. 9.30–12.00"] == "cover"
    assert kinds["1. Mötets öppnande"] == "item"
    assert kinds["1. att godkänna rutinen"] == "clause"
    assert kinds["Eva Al"] == "closing"
    assert told.lines[0].kind == "furniture"
    assert told.lines[0].rule.startswith("furniture.")


def test_all_facts_of_the_record_are_told_with_their_rule(told: Explanation) -> None:
    sources = read(PAPER.encode()).sources
    facts = {fact.pointer: fact for line in told.lines for fact in line.facts}
    assert set(facts) == set(sources)
    for pointer, source in sources.items():
        assert (facts[pointer].rule, facts[pointer].status) == (source.rule, source.status)


def test_the_chain_is_told_with_what_was_not_chosen(told: Explanation) -> None:
    chosen = {candidate.text: candidate.chosen for candidate in told.candidates}
    assert chosen["2. Rutin för egenvård, Bilaga 1"]
    assert not chosen["1. att godkänna rutinen"]
    assert told.items_by == "numbers"
    assert all(candidate.why for candidate in told.candidates)


@pytest.mark.parametrize(
    ("paper", "by"),
    [
        ("Tre dl mjölk och lite jäst.", "nothing"),
        ("# Protokoll\n\n## Mötets öppnande\n\nHej.\n\n## Avslutning\n\nSlut.\n", "headings"),
    ],
)
def test_it_says_by_what_the_items_were_told_apart(paper: str, by: str) -> None:
    assert explain(paper.encode(), name="p.md").items_by == by
