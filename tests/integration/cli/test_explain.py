"""`radslag explain`: every line with its class and rule, and the choice of the items."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.integration.cli.running import minutes, radslag

HEAD = "Länsnätverket  Minnesanteckningar  Sida 1 (2)\nden 8 maj 2020"


@pytest.fixture
def told(tmp_path: Path) -> str:
    path = tmp_path / "möte.txt"
    path.write_bytes(minutes("Mötets öppnande", "Rutin\nBeslut:\n1. att godkänna", head=HEAD))
    run = radslag("explain", path)
    assert (run.status, run.err) == (0, "")
    return run.out


def test_every_line_of_the_paper_is_there_with_its_rule(told: str) -> None:
    for words in ("Sida 1 (2)", "den 8 maj 2020", "Mötets öppnande", "Beslut:", "1. att godkänna"):
        assert words in told
    for rule in ("furniture.page-number", "clause.att", "item.title"):
        assert rule in told


def test_facts_stand_under_the_line_where_they_were_found(told: str) -> None:
    after = told[told.index("1. att godkänna") :]
    assert "/items/1/decisions/0/text" in after.split("rad")[0]


def test_every_candidate_is_told_with_score_and_reasons(told: str) -> None:
    choice = told[told.index("Så valdes ärendena") :]
    assert "2 av 3 möjliga är valda." in choice
    assert "inte vald" in choice
    assert "in a block" in choice


def test_a_paper_that_cannot_be_read_gives_a_sentence(tmp_path: Path) -> None:
    run = radslag("explain", tmp_path / "finns-inte")
    assert (run.status, run.out) == (2, "")
    assert run.err.startswith(f"radslag: {tmp_path}/finns-inte: Filen finns inte.")


def test_it_can_be_told_in_english() -> None:
    run = radslag("explain", "-", "--lang", "en", given=minutes())
    assert "How the items were chosen" in run.out
