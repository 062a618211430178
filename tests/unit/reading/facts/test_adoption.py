"""Which proposals a decision carries."""

from __future__ import annotations

import pytest

from radslag.reading.facts.adoption import adopted, points_in
from tests.factories.reading import item

PROPOSED = """
1. Ny arbetsgrupp
Styrgruppen föreslår
1. att ett.
2. att två.
3. att tre.

Nätverkets beslut
"""


def _carried(clause: str) -> list[str]:
    section = item(PROPOSED + clause)
    decisions = [block for block in section.blocks if block.kind == "decision"]
    return [one.text.string for _, clauses in adopted(section, decisions) for one in clauses]


@pytest.mark.parametrize(
    "clause",
    [
        "att inte godkänna Styrgruppens förslag p. 1.",
        "att avslå förslaget.",
        "att godkänna förslaget om ett längre avtal.",
        "att godkänna arbetsgruppens förslag p. 1.",
        "att ta fram förslag till nästa möte.",
        "att godkänna rapporten.",
    ],
)
def test_a_clause_that_carries_nothing(clause: str) -> None:
    assert _carried(clause) == []


@pytest.mark.parametrize(
    ("clause", "carried"),
    [
        ("att godkänna Styrgruppens förslag p.1-2.", ["att ett.", "att två."]),
        ("att godkänna Styrgruppens förslag enligt p. 1 och 3.", ["att ett.", "att tre."]),
        ("att bifalla förslagets punkter enligt Styrgruppens förslag p. 2.", ["att två."]),
        ("att godkänna förslagets punkt 1 och 3.", ["att ett.", "att tre."]),
        ("att besluta i enlighet med Styrgruppens förslag.", ["att ett.", "att två.", "att tre."]),
        ("att bifalla förslaget.", ["att ett.", "att två.", "att tre."]),
    ],
)
def test_a_clause_carries_points(clause: str, carried: list[str]) -> None:
    assert _carried(clause) == carried


@pytest.mark.parametrize(
    ("numbers", "points"),
    [("1", [1]), ("1-3", [1, 2, 3]), ("1, 3 och 5", [1, 3, 5]), ("1–2 samt 4", [1, 2, 4])],
)
def test_points_are_counted_out(numbers: str, points: list[int]) -> None:
    assert points_in(numbers) == points
