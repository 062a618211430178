"""Whether a term was in force before the meeting, is proposed, or was decided by it.

The last term of each paper is asked about. Lines that begin with decision, proposal or
quoted are clauses of such a block; "claims" tells what single members wanted.
"""

from __future__ import annotations

from datetime import date

from radslag.reading.facts.terms import find_terms
from tests.factories.reading import call, minutes
from tests.factories.sections import section
from tests.spec.table import table

DAY = date(2024, 9, 12)

PROSE = [
    ("what runs", "Avtalet löper t.o.m. 2025-06-30.", "in_force"),
    ("what ran", "Avtalet gällde till 2024-06-30.", "in_force"),
    ("what has been extended", "Avtalet har förlängts till 2025-06-30.", "in_force"),
    ("the agreement there is", "Nuvarande avtal gäller till 2025-06-30.", "in_force"),
    ("what belongs to it", "Avtalet löper t.o.m. 2025-06-30 och utvärderas före maj.", "in_force"),
    (
        "the end of it",
        "Avtalet löper. Om inget nytt tecknas före 2025-06-30 upphör det.",
        "in_force",
    ),
    (
        "funds told in a brief aside",
        "Förslag om medlen (de gäller t.o.m. februari 2025) visas.",
        "in_force",
    ),
    ("what is proposed", "Gruppen föreslår att avtalet gäller t.o.m. 2025-06-30.", "proposed"),
    ("what is wished", "Kommunerna önskar att avtalet förlängs till 2025-06-30.", "proposed"),
    ("what is proposed after", "En förlängning till 2025-06-30 föreslås.", "proposed"),
    ("an extension nobody decided", "Avtalet förlängs till 2025-06-30.", "proposed"),
    ("what is to come", "Den nya rutinen gäller från och med 2025-01-01.", "proposed"),
    ("what shall be signed", "Avtalet ska undertecknas senast 2024-11-15.", "proposed"),
    (
        "what follows a proposal",
        (
            "Gruppen föreslår att avtalet förlängs till 2025-12-31. Om inte ett nytt avtal sluts "
            "före 2025-06-30 upphör verksamheten."
        ),
        "proposed",
    ),
    (
        "what there is and what is proposed",
        "Avtalet gäller till 2024-12-31 och föreslås förlängas till 2025-12-31.",
        "proposed",
    ),
    (
        "decided in running text",
        "Nätverket beslutar att förlänga avtalet till 2025-06-30.",
        "decided",
    ),
]

CLAUSES = [
    ("a clause decided", "decision: att förlänga avtalet till 2025-06-30", "decided"),
    (
        "what runs out, in a clause",
        "decision: att avtalet, som löper ut 2024-12-31, ska ersättas",
        "in_force",
    ),
    (
        "a clause that puts off",
        "decision: att bordlägga frågan om förlängning av avtalet till 2025-06-30",
        "proposed",
    ),
    (
        "a clause that says no",
        "decision: att avslå förslaget om förlängning av avtalet till 2025-06-30",
        "proposed",
    ),
    ("a clause proposed", "proposal: att förlänga avtalet till 2025-06-30", "proposed"),
    ("another body's clause", "quoted: att arbetet återrapporteras den 3 oktober", "decided"),
]

CARRIED = [
    ("as proposed", "att godkänna arbetsgruppens förslag", "decided"),
    ("according to the proposal", "att besluta i enlighet med förslaget", "decided"),
    ("supported", "att tillstyrka en förlängning av avtalet", "decided"),
    ("sent on when approved", "att godkänna förslaget och skicka det till rådet", "decided"),
    ("not approved", "att inte godkänna förslaget", "proposed"),
    ("referred", "att hänskjuta förslaget till rådet den 3 oktober", "proposed"),
    ("put off", "att bordlägga ärendet", "proposed"),
    ("only noted", "att lägga informationen till handlingarna", "proposed"),
    ("another thing approved", "att godkänna redovisningen av utvärderingen", "proposed"),
]

POINTS = [
    ("both", "att godkänna förslaget p. 1-2", "decided decided"),
    ("both, with a word between", "att godkänna förslagets punkter 1 och 2", "decided decided"),
    ("the first", "att godkänna förslaget p. 1", "decided proposed"),
    ("the second", "att godkänna förslaget punkt 2", "proposed decided"),
    (
        "the first, the other not",
        "att godkänna förslaget p. 1\ndecision: att inte godkänna p. 2",
        "decided proposed",
    ),
]


def _statuses(lines: str, **known: object) -> list[str]:
    context = call(**known) if known.pop("call", False) else minutes(day=DAY)
    return [str(fact.values["status"]) for fact in find_terms(section(lines), context)]


@table("prose, status", PROSE)
def test_in_running_text(prose: str, status: str) -> None:
    assert _statuses(f"Ärendet\n{prose}")[-1] == status


@table("clause, status", CLAUSES)
def test_in_a_clause(clause: str, status: str) -> None:
    assert _statuses(f"Ärendet\n{clause}")[-1] == status


@table("decision, status", CARRIED)
def test_a_proposal_in_running_text(decision: str, status: str) -> None:
    prose = "Arbetsgruppen föreslår att avtalet förlängs till 2025-12-31."
    assert _statuses(f"Ärendet\n{prose}\ndecision: {decision}") == [status]


@table("decision, statuses", POINTS)
def test_points_of_a_proposal(decision: str, statuses: str) -> None:
    proposal = (
        "proposal: att avtalet förlängs till 2025-12-31\n"
        "proposal: att avtalet utvärderas senast 2025-06-30"
    )
    assert " ".join(_statuses(f"Ärendet\n{proposal}\ndecision: {decision}")) == statuses


def test_a_carried_point_carries_what_it_points_at() -> None:
    lines = (
        "Ärendet\nArbetsgruppen föreslår att avtalet förlängs till 2025-12-31.\n"
        "proposal: att förlänga avtalet i enlighet med arbetsgruppens förslag\n"
        "proposal: att höja ersättningen\n"
        "decision: att godkänna förslaget p. {}\ndecision: att inte godkänna p. {}"
    )
    assert _statuses(lines.format(1, 2)) == ["decided"]
    assert _statuses(lines.format(2, 1)) == ["proposed"]


def test_what_a_member_claims_is_not_carried() -> None:
    lines = (
        "Ärendet\nclaims: Bo Ek yrkar att avtalet förlängs till 2025-06-30.\n"
        "decision: att godkänna förslaget"
    )
    assert _statuses(lines) == ["proposed"]


def test_a_duty_of_a_new_agreement_is_decided_with_it() -> None:
    lines = (
        "Ärendet\nAvtalet gäller från och med 2025-01-01. Det ska utvärderas senast 2026-06-30.\n"
        "decision: att anta avtalet"
    )
    assert _statuses(lines) == ["decided", "decided"]


def test_a_duty_of_an_agreement_in_force_stays_so() -> None:
    lines = (
        "Ärendet\nAvtalet löper t.o.m. 2025-01-31 och ska utvärderas senast 2024-12-31.\n"
        "decision: att godkänna förslaget om förlängning av avtalet"
    )
    assert _statuses(lines) == ["in_force", "in_force"]


def test_a_term_proposed_in_the_text_and_decided_in_a_clause_is_decided() -> None:
    lines = (
        "Ärendet\nGruppen föreslår att avtalet förlängs till 2025-12-31.\n"
        "decision: att förlänga avtalet till och med den 31 december 2025"
    )
    assert _statuses(lines) == ["decided"]


def test_a_call_decides_nothing() -> None:
    lines = (
        "Ärendet\nGruppen föreslår att avtalet förlängs till 2025-12-31.\n"
        "proposal: att godkänna gruppens förslag"
    )
    assert _statuses(lines, call=True, day=DAY) == ["proposed"]
