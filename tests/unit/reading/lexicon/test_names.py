"""Which capitalised words are a person; near misses first."""

from __future__ import annotations

import pytest

from radslag.reading.lexicon.names import is_given_name, is_person, lone_names_in, people_in


def names(string: str, *, known: bool = False) -> list[str]:
    return [string[start:end] for start, end in people_in(string, known=known)]


@pytest.mark.parametrize(
    "string",
    [
        "Region Dalarna och Falu kommun",
        "Dalarnas Hjälpmedelscenter i Borlänge",
        "LPO Psykisk Hälsa",
        "Avdelningen Hälsa och Välfärd",
        "Styrgrupp GNV ska lämna förslag",
        "Nationella Yrkesresor",
        "Uppsala-Örebro Sjukvårdsregion",
        "Microsoft Teams",
        "Bitr. Avdelningschef Leksands VC",
        "Enligt Riktlinje Trygg hemgång",
        "På Välfärdsrådets Möte",
        "Hans redogjorde för resultatet",
        "Idag Mora, imorgon Orsa",
        "Östra Göinge",
        "Lansnatverket Dalarna",  # letters lost in scanning
    ],
)
def test_it_takes_no_body_place_or_opening_word_for_a_person(string: str) -> None:
    assert names(string) == []


@pytest.mark.parametrize(
    ("string", "expected"),
    [
        ("Anna Berg informerade", ["Anna Berg"]),
        ("Anna Berg, Karl-Johan Lindén samt Bo Ek", ["Anna Berg", "Karl-Johan Lindén", "Bo Ek"]),
        ("Eva van Dahl och Gunilla af Skogh Ståhl", ["Eva van Dahl", "Gunilla af Skogh Ståhl"]),
        ("Ordförande Anna Berg hälsar välkommen", ["Anna Berg"]),
        ("Därefter redogjorde Stig Myr", ["Stig Myr"]),
        ("Därefter Stig Myr", ["Stig Myr"]),
        (
            "Chef för Folktandvården Inga Myr Dahlsdotter",
            ["Inga Myr Dahlsdotter"],
        ),
        ("Inga Kvist Borlänge kommun", ["Inga Kvist"]),
        ("Inga Kvist Mora", ["Inga Kvist"]),
        ("Eva Maria Berg", ["Eva Maria Berg"]),  # Berg is a municipality, too
        ("Anna Berg Lena Holm Eva Dahl", ["Anna Berg", "Lena Holm", "Eva Dahl"]),
        ("Anna K. Berg", ["Anna K. Berg"]),
        ("Yasemin Öztürk-Ek", ["Yasemin Öztürk-Ek"]),  # no list holds every given name
        ("Goran Bystrom", ["Goran Bystrom"]),  # letters lost in scanning
        ("Bengt O'Brien", ["Bengt O'Brien"]),
        ("Anna Berg (S), Bo Ek (M)", ["Anna Berg", "Bo Ek"]),
    ],
)
def test_it_finds_people(string: str, expected: list[str]) -> None:
    assert names(string) == expected


def test_a_name_does_not_run_over_a_line() -> None:
    assert names("Anna\nBerg") == []


def test_only_known_given_names_where_that_is_asked() -> None:
    assert names("Xylenia Torp och Anna Berg", known=True) == ["Anna Berg"]


@pytest.mark.parametrize("string", ["Anna", "Anna Berg föredrar", "Region Dalarna", "", "och"])
def test_what_is_more_or_less_than_a_name_is_no_person(string: str) -> None:
    assert not is_person(string)


@pytest.mark.parametrize("string", ["Anna Berg", " Bo Ek ", "Eva van Dahl"])
def test_a_name_alone_is_a_person(string: str) -> None:
    assert is_person(string)


@pytest.mark.parametrize("string", ["Åsa", "Asa", "Jon-Olof", "göran"])
def test_given_names_are_known_with_and_without_dots(string: str) -> None:
    assert is_given_name(string)


@pytest.mark.parametrize("string", ["Hans förslag", "Per automatik", "Anna Torp", "Mora", "Beslut"])
def test_what_is_no_given_name_or_has_a_surname_does_not_stand_alone(string: str) -> None:
    assert lone_names_in(string) == []


def test_given_names_that_stand_alone() -> None:
    string = "Emil och Ann-Sofie fixar det"
    assert [string[a:b] for a, b in lone_names_in(string)] == ["Emil", "Ann-Sofie"]
