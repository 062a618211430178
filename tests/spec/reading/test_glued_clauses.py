"""Clauses that were glued on one line, parted; what is one clause with several att stands first."""

from __future__ import annotations

from radslag.reading.segments.clauses import split_glued
from tests.factories.reading import text
from tests.spec.table import table

ONE_CLAUSE = [
    ("one att", "att förlänga avtalet ett år"),
    ("an att inside", "att ge styrgruppen i uppdrag att följa arbetet"),
    ("a task in two parts", "att uppdra åt kansliet att utreda frågan och att ge förslag i maj"),
    ("a task in three parts", "att uppdra åt kansliet att utreda, att föreslå och att svara"),
    ("a wish with two att", "att föreslå nämnden att förlänga avtalet och att se över det"),
    ("an agreement that begins and ends", "att avtalet förlängs, att gälla från och med maj"),
    ("no clause with att", "Avtalet förlängs. Styrgruppen ser till att arbetet följs."),
    ("a sentence after the clause", "att förlänga avtalet. Frågan tas upp igen i maj."),
]  # fmt: skip

GLUED = [
    (
        "after a full stop",
        "att förlänga avtalet. att följa arbetet",
        ["att förlänga avtalet.", "att följa arbetet"],
    ),
    (
        "after a semicolon",
        "att förlänga avtalet; att följa arbetet",
        ["att förlänga avtalet;", "att följa arbetet"],
    ),
    (
        "after a semicolon and samt",
        "att förlänga avtalet; att tacka; samt att följa arbetet",
        ["att förlänga avtalet;", "att tacka;", "att följa arbetet"],
    ),
    (
        "after a comma, where both decide",
        "att godkänna rapporten, att lägga den till handlingarna",
        ["att godkänna rapporten", "att lägga den till handlingarna"],
    ),
    (
        "after och, where both decide",
        "att godkänna rapporten och att lägga den till handlingarna",
        ["att godkänna rapporten", "att lägga den till handlingarna"],
    ),
    (
        "after samt",
        "att anta planen samt att ge styrgruppen i uppdrag att följa den",
        ["att anta planen", "att ge styrgruppen i uppdrag att följa den"],
    ),
    (
        "before the body's own decision",
        "att godkänna styrgruppens förslag att Länsnätverkets beslut skickas till rådet",
        ["att godkänna styrgruppens förslag", "att Länsnätverkets beslut skickas till rådet"],
    ),
    (
        "three in a row",
        "att anta planen. att utse Anna Berg. att tacka för arbetet.",
        ["att anta planen.", "att utse Anna Berg.", "att tacka för arbetet."],
    ),
    (
        "a task and then what can be no task",
        "att ge styrgruppen i uppdrag att följa arbetet samt att lägga rapporten till handlingarna",
        [
            "att ge styrgruppen i uppdrag att följa arbetet",
            "att lägga rapporten till handlingarna",
        ],
    ),
]


@table("clause", ONE_CLAUSE)
def test_one_clause_with_several_att_stays_whole(clause: str) -> None:
    assert [str(part) for part in split_glued(text(clause))] == [clause]


@table("clause, parts", GLUED)
def test_glued_clauses_are_parted(clause: str, parts: list[str]) -> None:
    assert [str(part) for part in split_glued(text(clause))] == parts
