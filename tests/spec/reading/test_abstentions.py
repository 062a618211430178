"""Which side takes no part in a decision: region, municipalities, a party, a member."""

from __future__ import annotations

from radslag.reading.facts.abstentions import abstentions
from radslag.reading.spans import Text
from tests.factories.reading import call, item, minutes
from tests.spec.table import table

NOBODY = [
    ("not opposing is taking part", "Regionen motsatte sig inte beslutet i punkt 2."),
    ("away from the meeting", "Bo Ek deltog inte i mötet där beslutet togs."),
    ("not part of the work", "Regionen medverkar inte i arbetet efter beslutet."),
    ("no opinion given", "Beslut: kommunerna avstår från att yttra sig."),
    ("on an earlier day", "På mötet den 7 februari deltog regionen inte i beslutet."),
    ("a person with an interest", "Anna Torp (S) anmäler jäv och deltar inte i beslutet."),
    ("an interest, order turned", "På grund av jäv deltar inte Anna Torp i beslutet."),
    ("a person who is no side", "Anna Torp, som är ersättare i rådet, deltog inte i beslutet."),
    ("a political party", "Vänsterpartiet deltar inte i beslutet."),
    ("the members of a party", "Moderaternas ledamöter deltar inte i beslutet."),
    ("a wish", "Regionen önskar att kommunen inte deltar i beslutet."),
]

SOMEBODY = [
    ("a side", "Regionens representanter medverkar inte i beslutet.", ["region"]),
    ("a word lost", "Regionens representanter medverkar inte beslutet.", ["region"]),
    ("the municipalities", "Kommunerna deltar ej i beslutet.", ["kommun"]),
    ("refraining", "Kommunerna avstår från att delta i beslutet.", ["kommun"]),
    ("the order turned", "I beslutet deltar inte regionens representanter.", ["region"]),
    ("a municipality by name", "Falu kommun deltar inte i beslutet.", ["Falu kommun"]),
    (
        "people by name",
        "Anna Torp (S) och Bo Ek (C) deltar inte i beslutet.",
        ["Anna Torp", "Bo Ek"],
    ),
    ("the region by name", "Region Dalarna avstår från att delta i beslutet.", ["region"]),
    ("the region in capitals", "REGIONEN medverkar ej i beslutet.", ["region"]),
]


def _parties(prose: str) -> list[str]:
    facts = list(abstentions(item(f"1. Planen\nÄrendet föredras.\n\n{prose}\n"), minutes()))
    values = [fact.values["party"] for fact in facts]
    return [value.string if isinstance(value, Text) else str(value) for value in values]


@table("prose", NOBODY)
def test_nobody_stands_aside(prose: str) -> None:
    assert _parties(prose) == []


@table("prose, parties", SOMEBODY)
def test_somebody_stands_aside(prose: str, parties: list[str]) -> None:
    assert _parties(prose) == parties


def test_names_under_a_printed_label() -> None:
    prose = "Deltar inte i beslutet\nAnna Torp (S)"
    assert _parties(prose) == ["Anna Torp"]


def test_a_side_is_concluded_and_a_name_is_printed() -> None:
    side, name = (
        next(iter(abstentions(item(f"1. Planen\n{prose}\n"), minutes())))
        for prose in ("Regionen deltar inte i beslutet.", "Falu kommun deltar inte i beslutet.")
    )
    assert side.inferred == {"party"}
    assert name.inferred == frozenset()
    assert side.places["party"].string == "Regionen"


def test_nobody_abstains_in_a_call() -> None:
    section = item("1. Planen\nRegionen deltar inte i beslutet.\n")
    assert list(abstentions(section, call())) == []
