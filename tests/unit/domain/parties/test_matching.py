"""When two names are the same, and when a human should be asked (trust 109–111)."""

from __future__ import annotations

import pytest

from radslag.domain.parties.matching import body_likeness, how_alike, person_likeness


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Länsrådet", "Länsnätverket"),
        ("Styrgruppen", "Arbetsgruppen"),
        ("Arbetsgrupp 1", "Arbetsgrupp 2"),
        ("Arbetsgrupp 1", "Arbetsgrupp 11"),
        ("Nämnd 6", "Nämnd o"),
        ("", "Länsrådet"),
    ],
)
def test_other_bodies_are_not_taken_for_it(one: str, other: str) -> None:
    assert how_alike(one, other) is None
    assert body_likeness(one, other) is None


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("Länsrådet", "LÄNSRÅDET", "exact"),
        ("Länsrådet", "Lansradet", "exact"),
        ("Länsrådet", "La\u0308nsra\u030adet", "exact"),
        ("Läns- rådet", "Läns rådet", "exact"),
        ("Länsnätverket", "Läns nätverket", "letters"),
        ("Öppenvårdsgruppen", "6ppenvardsgruppen", "letters"),
        ("Chefsnätverket", "Chefsn ätverket", "letters"),
        ("Barnrådet", "Bamrådet", "letters"),
    ],
)
def test_the_same_name_in_other_letters_is_the_same(one: str, other: str, how: str) -> None:
    assert how_alike(one, other) == how


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Välfärdsrådet", "Valfördrådet"),
        ("Välfärdsrådet", "Välförvaltningsrådet"),
        ("Länschefsnätverket", "Länschefsnätverk"),
    ],
)
def test_a_misspelled_body_is_worth_asking_about(one: str, other: str) -> None:
    assert how_alike(one, other) is None
    assert body_likeness(one, other) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Berg", "Anna Lind"),
        ("Anna Berg", "Kurt Berg"),
        ("Anna Berg", "Annika Bergström"),
        ("Anna Berg", "Berg"),
        ("A Berg", "B Berg"),
        ("", "Anna Berg"),
    ],
)
def test_other_people_are_not_taken_for_them(one: str, other: str) -> None:
    assert how_alike(one, other) is None
    assert person_likeness(one, other) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [("Anna Berg", "Berg, Anna"), ("Anna-Karin Berg", "anna karin BERG"), ("Åsa Öst", "Asa Ost")],
)
def test_the_same_person_in_another_order_or_case_is_the_same(one: str, other: str) -> None:
    assert how_alike(one, other) == "exact"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Berg", "Anna Bergh"),
        ("Anna Lindqvist", "Anna Lindkvist"),
        ("Anna Karin Berg", "Anna Berg"),
        ("A Berg", "Anna Berg"),
        ("Kristina Lundgren", "Christina Lundgren"),
    ],
)
def test_a_letter_more_or_a_middle_name_is_worth_asking_about(one: str, other: str) -> None:
    assert how_alike(one, other) is None
    assert person_likeness(one, other) is not None
