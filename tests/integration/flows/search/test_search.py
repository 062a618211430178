"""What is found, on both databases."""

from __future__ import annotations

import unicodedata

import pytest

from radslag.flows.search.filters import Chosen
from radslag.flows.search.states import Kind
from tests.factories.county import County

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "words",
    [
        "avtal", "avtalen", "AVTALETS",  # inflection
        "hemsjukvårdsavtal", "sjukvård", "vården", "hemsjukvård",  # compounds
        "RÖK", "rök",
        "åsa", "ÅSA", unicodedata.normalize("NFD", "Åsa"),
        "HSN 2024/1905", "hsn2024/1905", "2024/1905", "dnr HSN 2024/1905",
        '"talade om hemsjukvårdsavtalet"',
        "hemsjukv*",
        "LCHNV avtal", "Chefsnätverket avtal",  # names of the body, old ones too
        "tillnyktring förlänga",  # the item's matter is found by, though it is not in the clause
        "avtal våren 2020", "avtal maj 2020", "avtal 200508", "avtal v 19 2020",
    ],
)  # fmt: skip
def test_it_finds(county: County, words: str) -> None:
    """trust 154, and the compounds, registry numbers and day words of the issue."""
    county.index()
    assert county.finds(words) > 0


@pytest.mark.parametrize(
    "words",
    ["far", "asa", "rok", "avtal hösten 2020", '"om talade"', "hsn 2024/1906", "avtal bandy",
     "%", "_", "* *", "avt_l"],
)  # fmt: skip
def test_it_does_not_find(county: County, words: str) -> None:
    """trust 154: *far* is not *får*; and no sign is a wildcard (trust 147)."""
    county.index()
    assert county.finds(words) == 0


@pytest.mark.parametrize("words", ["far", "asa", "overenskommelse", "lanschefsnatverket"])
def test_without_dots_it_finds_what_has_them(county: County, words: str) -> None:
    """trust 154: only where "sök utan prickar" is on."""
    county.index()
    assert county.finds(words, is_bare=True) > 0


@pytest.mark.parametrize(
    "words",
    ['" OR 1=1 --', "NEAR(a b) AND NOT", "'; DROP TABLE search_document; --", "😀😀", "(((((",
     "a* b* c* d* e*", "^avtal", "title:avtal", "avtal | bandy & !x <-> y", "\\", "\0"],
)  # fmt: skip
def test_no_sign_breaks_it(county: County, words: str) -> None:
    """trust 147."""
    county.index()
    county.ask(words)


def test_a_clause_leads_to_its_place(county: County) -> None:
    county.index()
    (hit,) = county.ask("förlänga överenskommelsen").hits
    assert hit.kind is Kind.DECISION
    assert hit.place is not None
    assert (hit.place.paper, hit.place.page, hit.place.line) == (county.paper.key, 2, 2)
    assert [piece.text for piece in hit.snippet if piece.is_mark] == [
        "förlänga", "överenskommelsen",
    ]  # fmt: skip


def test_a_page_leads_to_the_very_words(county: County) -> None:
    county.index()
    hit = next(one for one in county.ask("hemsjukvårdsavtalet").hits if one.kind is Kind.PAPER)
    assert hit.place is not None
    text = county.paper.file.pages.get(number=2).text  # type: ignore[union-attr]
    assert text[hit.place.start : hit.place.end] == "hemsjukvårdsavtalet"
    assert (hit.place.page, hit.place.line) == (2, 2)


def test_hits_of_one_meeting_stand_together(county: County) -> None:
    county.index()
    (group,) = county.ask("avtal").groups
    assert group.title == "Länschefsnätverket"
    assert len(group.hits) > 1


def test_hits_may_be_grouped_by_matter(county: County) -> None:
    county.index()
    titles = [group.title for group in county.ask("sjukvård", by_matter=True).groups]
    assert titles[0] == "Platser för tillnyktring"


def test_what_is_written_alike_comes_first(county: County) -> None:
    from tests.factories.meetings import ItemFactory

    ItemFactory.create(meeting=county.meeting, title="Nya broar över älven")
    same = ItemFactory.create(meeting=county.meeting, title="Ny bro över älven")
    ItemFactory.create(meeting=county.meeting, title="Broars bärighet vid älven")
    county.index()
    first = county.ask("bro").hits[0]
    assert first.title_text == same.title


def test_the_body_itself_comes_first_for_its_name(county: County) -> None:
    county.index()
    assert county.ask("Länschefsnätverket").hits[0].kind is Kind.BODY


def test_facets_count_what_choosing_them_would_give(county: County) -> None:
    county.index()
    answer = county.ask("avtal")
    facets = {facet.name: facet.values for facet in answer.facets}
    for value in facets["slag"]:
        kind = next(one for one in Kind if str(one.label) == value.words)
        chosen = Chosen(kinds=frozenset({kind.value}))
        assert county.ask("avtal", chosen=chosen).total == value.count
    assert sum(value.count for value in facets["slag"]) == answer.total
    assert [value.words for value in facets["ar"]] == ["2020"]
    assert [value.words for value in facets["organ"]] == ["Länschefsnätverket"]


def test_a_facet_keeps_the_counts_beside_the_chosen_value(county: County) -> None:
    county.index()
    chosen = Chosen(kinds=frozenset({Kind.ITEM.value}))
    facets = {f.name: f.values for f in county.ask("avtal", chosen=chosen).facets}
    assert len(facets["slag"]) > 1
    assert [value.words for value in facets["slag"] if value.is_chosen] == ["punkt"]


def test_a_kind_with_days_lists_that_kind(county: County) -> None:
    county.index()
    assert {hit.kind for hit in county.ask("beslut maj 2020").hits} == {Kind.DECISION}


def test_another_network_is_not_searched(county: County) -> None:
    from tests.factories.meetings import MatterFactory
    from tests.factories.parties import NetworkFactory

    MatterFactory.create(network=NetworkFactory.create(name="Annan samverkan"), title="Kvastskaft")
    county.index()
    assert county.finds("kvastskaft") == 0


def test_it_asks_the_database_as_often_for_one_hit_as_for_many(
    county: County, django_assert_num_queries: object
) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from tests.factories.meetings import ItemFactory

    ItemFactory.create(meeting=county.meeting, title="Ensamma kvasten")
    for _ in range(40):
        ItemFactory.create(meeting=county.meeting, title="Många spadar")
    county.index()
    asked = []
    for words in ("kvasten", "spadar"):
        with CaptureQueriesContext(
            connection,
        ) as caught:
            assert county.finds(words) > 0
        asked.append(len(caught))
    assert asked[0] == asked[1]
