"""Which parts of a compound find it."""

from __future__ import annotations

from radslag.flows.search.compounds import parts, spans
from radslag.flows.search.words import forms_of, key_of
from tests.spec.table import table

NONE = [
    ("an ending is no part", "utvärdering"),
    ("nor two", "kommunerna"),
    ("a name", "lyktan"),
    ("a short word", "avtal"),
    ("figures", "rd2001035"),
    ("without end", "a" * 5000),
]

FOUND_BY = [
    ("the example of the issue", "hemsjukvårdsavtalet", "sjukvård"),
    ("its other parts", "hemsjukvårdsavtalet", "avtal"),
    ("a part of a part", "hemsjukvårdsavtalet", "vård"),
    ("two parts together", "hemsjukvårdsavtalet", "hemsjukvård"),
    ("in an inflected form", "hemsjukvårdsavtalet", "sjukvårdens"),
    ("a body", "Länschefsnätverket", "chefsnätverket"),
    ("a body's kind", "Länschefsnätverket", "nätverk"),
    ("a short end", "Välfärdsrådet", "råd"),
    ("without s", "socialnämnden", "nämnd"),
    ("o for a", "barnhälsovården", "hälsa"),
    ("an assignment", "samordningsuppdraget", "uppdrag"),
    ("a unit", "tillnyktringsenhet", "tillnyktring"),
    ("education", "utbildningsinsatser", "utbildning"),
    ("elderly", "äldreomsorgen", "omsorg"),
]


@table("word", NONE)
def test_no_parts(word: str) -> None:
    assert parts(key_of(word)) == ()


@table("word, asked", FOUND_BY)
def test_found_by_its_part(word: str, asked: str) -> None:
    assert forms_of(key_of(asked)).stem in forms_of(key_of(word)).parts


def test_parts_lie_in_the_word() -> None:
    for part in spans("hemsjukvårdsavtalet"):
        assert part in "hemsjukvårdsavtalet"
