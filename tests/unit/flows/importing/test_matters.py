"""Which matter an item continues: certain only where no other is as near (ADR 18)."""

from __future__ import annotations

import datetime as dt

import pytest

from radslag.flows.importing.linking.matters import (
    Asked,
    Earlier,
    Known,
    KnownMatters,
    find_matter,
    known_matter,
)

MARCH, MAY = dt.date(2020, 3, 6), dt.date(2020, 5, 8)
SAID = frozenset(["bro", "rivas", "styrgrupp", "god", "nara", "vard"])


def texts(item: int) -> frozenset[str]:
    return SAID if item == 1 else frozenset()


def known(number: int, title: str, *, item: int = 0, cited: str = "", dnr: str = "") -> Known:
    earlier = Earlier(item or number, MARCH, frozenset([cited] if cited else []))
    return known_matter(number, title, [title], [dnr], [earlier])


@pytest.mark.parametrize(
    ("title", "cited", "how"),
    [
        ("Snöröjning av gångvägar", "2020-03-06", None),  # another thing, though it cites
        ("Plogning av stora vägar i norr", "", None),  # alike, but cites nothing: to ask
        ("Plogning av stora vägar i norr", "2020-03-06", "cited"),
        ("Beslut om plogning av stora vägar", "", "title"),
        ("PLOG-20: upphandling", "", "handle"),
    ],
)
def test_what_is_certain_and_why(title: str, cited: str, how: str | None) -> None:
    matter = known(7, "Plogning av stora vägar" if how != "handle" else "Plogning (PLOG-20)")
    found = find_matter(Asked(title, MAY, frozenset([cited])), KnownMatters([matter]), texts)
    assert (found.certain.how if found.certain else None) == how


def test_alike_is_a_suggestion() -> None:
    asked = Asked("Plogning av stora vägar i norr", MAY)
    found = find_matter(asked, KnownMatters([known(7, "Plogning av stora vägar")]), texts)
    assert found.certain is None
    assert [one.matter for one in found.maybe] == [7]


def test_of_two_as_near_none_is_certain() -> None:
    rivals = [known(7, "Plogning av vägar"), known(8, "Plogning av vägar")]
    found = find_matter(Asked("Plogning av vägar", MAY), KnownMatters(rivals), texts)
    assert found.certain is None
    assert {one.matter for one in found.maybe} == {7, 8}


def test_the_same_registry_number_comes_first() -> None:
    rivals = [known(7, "Plogning av vägar"), known(8, "Annat", dnr="KS 2020/12")]
    asked = Asked("Plogning av vägar", MAY, registry_number="ks 2020/12")
    found = find_matter(asked, KnownMatters(rivals), texts)
    assert found.certain is not None
    assert (found.certain.matter, found.certain.how) == (8, "number")


def test_a_text_at_a_cited_meeting_with_every_word_goes_on_where_its_title_agrees() -> None:
    asked = Asked("Styrgrupp för god och nära vård", MAY, frozenset(["2020-03-06"]))
    found = find_matter(asked, KnownMatters([known(1, "Nära frågor")]), texts)
    assert found.certain is not None
    assert found.certain.how == "text"


def test_where_its_title_is_about_another_thing_the_matter_was_only_touched() -> None:
    asked = Asked("Styrgrupp för god och nära vård", MAY, frozenset(["2020-03-06"]))
    found = find_matter(asked, KnownMatters([known(1, "Rapport SUS")]), texts)
    assert found.certain is None
    assert [one.item for one in found.also] == [1]
