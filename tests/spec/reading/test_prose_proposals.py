"""Claims (yrkanden) in formal minutes: a proposal where they say in full what to decide.

Each row is what stands under "Yrkanden", and the claims as (by whom, text).
"""

from __future__ import annotations

from tests.factories.reading import read_paper
from tests.spec.table import table

Row = tuple[str, str]

NO_CLAIMS = [
    ("support", "Anna Berg (S) yrkar bifall till förslaget."),
    ("a refusal", "Anna Berg (S) yrkar avslag på förslaget."),
    ("a refusal in a clause", "Anna Berg (S) yrkar att motionen avslås."),
    ("when it is to be settled", "Anna Berg (S) yrkar att ärendet ska avgöras i dag."),
    ("what a block has already", "Anna Berg (S) yrkar att avtalet förlängs i två år."),
    ("a return without a clause", "Anna Berg (S) yrkar återremiss för att priset ska räknas ut."),
    ("nobody is named", "Det yrkas att avtalet sägs upp."),
    ("a person in office", "Anna Berg föreslår att gruppen hålls liten."),
    ("a claim retold", "Anna Berg (S) hade tidigare sagt att kommunen yrkar att få mer."),
]

CLAIMS: list[tuple[str, str, list[Row]]] = [
    (
        "one",
        "Anna Berg (S) yrkar att avtalet sägs upp.",
        [("Anna Berg (S)", "att avtalet sägs upp.")],
    ),
    (
        "two together",
        "Anna Berg (S) och Bo Ek (M) yrkar att avtalet sägs upp.",
        [("Anna Berg (S) och Bo Ek (M)", "att avtalet sägs upp.")],
    ),
    (
        "two apart",
        "Anna Berg (S) yrkar bifall. Bo Ek (M) yrkar att även punkt 2 stryks.",
        [("Bo Ek (M)", "att även punkt 2 stryks.")],
    ),
    (
        "in second hand",
        "Anna Berg (S) yrkar i andra hand att avtalet sägs upp.",
        [("Anna Berg (S)", "att avtalet sägs upp.")],
    ),
    (
        "a member proposes",
        "Anna Berg (S) föreslår att avtalet sägs upp.",
        [("Anna Berg (S)", "att avtalet sägs upp.")],
    ),
]


@table("said", NO_CLAIMS)
def test_what_is_new_to_nobody_is_no_proposal(said: str) -> None:
    assert _claims(said) == []


@table("said, claims", CLAIMS)
def test_a_claim_is_a_proposal_of_who_makes_it(said: str, claims: list[Row]) -> None:
    assert _claims(said) == claims


def _claims(said: str) -> list[Row]:
    record = read_paper(
        f"""
        Socialnämnden
        Protokoll 2024-04-03

        § 1 Avtal
        Förslag till beslut
        Att avtalet förlängs i två år.
        Ärendebeskrivning
        Avtalet löper ut i juni.
        Yrkanden
        {said}
        § 2 Avslut
        """
    )
    return [(one.by or "", one.text) for one in record.items[0].proposals if one.prose]
