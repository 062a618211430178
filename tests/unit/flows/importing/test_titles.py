"""What an item is about, from its title. Near misses first."""

from __future__ import annotations

import pytest

from radslag.flows.importing.linking.titles import (
    handles_of,
    heading_of,
    is_standing,
    likeness,
    topic_of,
    words_of,
)


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("Besluten om bron", "Besluten om bron"),
        ("Bilden av bron", "Bilden av bron"),
        ("Rapport SUS m.m.", "SUS"),
        ("Beslut om att godkänna rutin för bro, Bilaga 4, 5", "Rutin för bro"),
        ("Beslut: Förlängning av två uppdrag, Bilaga 6", "Förlängning av två uppdrag"),
        ("Rapport: Uppföljning av hjälpmedel, Bilaga 2", "Uppföljning av hjälpmedel"),
        ("Utvärdering av avtal (TN-platser)", "Utvärdering av avtal (TN-platser)"),
    ],
)
def test_the_topic_is_what_the_matter_is_called(title: str, topic: str) -> None:
    assert topic_of(title) == topic


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("Beslutet om bron", "Beslutet om bron"),
        ("Ny bilaga till avtalet", "Ny bilaga till avtalet"),
        ("Bilaga 3 ersätts", "Bilaga 3 ersätts"),
        ("Avtal: bilaga 2 och fortsatt arbete", "Avtal: bilaga 2 och fortsatt arbete"),
        ("Bilaga 3", "Bilaga 3"),
        ("Hjälpmedel, bilaga", "Hjälpmedel, bilaga"),
        ("Beslut: Bron, bilaga 2", "Bron"),
        ("Rapport: Vad händer efter 2027? Bilaga 2, 3", "Vad händer efter 2027?"),
        ("Dialog: plogning (bilaga 4a och 5)", "Plogning"),
        ("Mötesdagar 2027, bil. 3", "Mötesdagar 2027"),
        (
            "Föregående minnesanteckningar 2026-10-02, bilaga 1–3",
            "Föregående minnesanteckningar 2026-10-02",
        ),
    ],
)
def test_the_heading_leaves_to_the_margin_what_stands_there(title: str, heading: str) -> None:
    assert heading_of(title) == heading


@pytest.mark.parametrize(
    ("title", "handles"),
    [
        ("SKR förfrågan om resor", set()),
        ("Rapport (muntlig) från avdelningen", set()),
        ("Nätverksmöte, SKR 200305", set()),
        ("Ledamöter i styrgrupp (LCHNV)", set()),
        ("Utvärdering av avtal (TN-platser)", {"tn-platser"}),
        ("SUS: Redovisning av enkät", {"sus"}),
        ("Rapport SUS m.m.", {"sus"}),
    ],
)
def test_a_short_name_is_given_and_not_only_mentioned(title: str, handles: set[str]) -> None:
    assert handles_of(title) == handles


@pytest.mark.parametrize(
    "title",
    ["Information om vägar", "Val av ordförande", "Mötet med länsstyrelsen", "Övriga vägar"],
)
def test_these_are_about_something(title: str) -> None:
    assert not is_standing(title)


@pytest.mark.parametrize(
    "title",
    [
        "Mötets öppnande", "Mötet avslutas", "Godkännande av dagordning", "Övriga frågor",
        "Föregående minnesanteckningar 200306", "Information och rapporter",
        "Rapport (muntlig) från Avdelningen hälsa", "Nästa möte och avslutning",
        "Delegationsbeslut",
    ],
)  # fmt: skip
def test_these_stand_on_every_agenda(title: str) -> None:
    assert is_standing(title)


def test_words_of_any_matter_tell_nothing() -> None:
    assert words_of("Beslut om reviderad länsövergripande överenskommelse 2020") == frozenset()


def test_a_compound_is_like_its_last_part() -> None:
    assert likeness(frozenset(["medel", "bro"]), frozenset(["stimulansmedel", "bro"])) == (1.0, 2)
    assert likeness(frozenset(["medel"]), frozenset(["medlem"])) == (0.0, 0)
    assert likeness(frozenset(), frozenset(["bro"])) == (0.0, 0)
