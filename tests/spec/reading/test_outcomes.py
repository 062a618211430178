"""How an item ended: from the acts of its decisions or, without any, from its prose."""

from __future__ import annotations

from radslag.reading.facts.actions import action_of, outcome_of
from radslag.reading.record import Outcome
from tests.factories.reading import call, item, minutes
from tests.spec.table import table

DECIDED = [
    ("all is noted", ["att lägga rapporten till handlingarna."], "noted"),
    ("noted, and more", ["att notera rapporten.", "att anta planen."], "decided"),
    ("put off", ["att bordlägga ärendet."], "tabled"),
    ("noted and put off", ["att notera rapporten.", "att avvakta med beslut."], "tabled"),
    ("sent to another body", ["att hänskjuta frågan till Välfärdsrådet."], "referred"),
    (
        "decided and sent on",
        ["att godkänna planen.", "att planen skickas vidare till rådet."],
        "decided",
    ),
    ("refused", ["att avslå ansökan."], "decided"),
    ("withdrawn", ["att ärendet utgår."], "withdrawn"),
    (
        "put off, with a task until then",
        ["att bordlägga ärendet.", "att Styrgruppen tar fram siffror."],
        "tabled",
    ),
    (
        "one part put off",
        ["att ge Styrgruppen i uppdrag att bjuda in.", "att avvakta med resten."],
        "decided",
    ),
]

TOLD = [
    ("nothing is told", "Bo Ek redogör för arbetet.", "none"),
    ("put off on an earlier day", "Ärendet bordlades på mötet den 7 februari.", "none"),
    ("put off before", "Frågan har tidigare bordlagts.", "none"),
    ("another item", "Punkten 7 på dagordningen utgår.", "none"),
    ("put off", "Ärendet bordlades till ett senare möte.", "tabled"),
    ("moved to the next meeting", "Frågan hänskjuts till nästa möte.", "tabled"),
    ("fallen away", "Punkten utgår.", "withdrawn"),
    ("fallen away, in a list", "- Utgår, föreläsaren är sjuk.", "withdrawn"),
    ("taken back", "Ärendet har dragits tillbaka av arbetsgruppen.", "withdrawn"),
    (
        "fallen away until a meeting",
        "Utgår. Rapporten tas upp på mötet den 17 november.",
        "tabled",
    ),
    ("sent back", "Ärendet återremitteras.", "referred"),
    ("letters lost", "Arendet bordlaggs.", "tabled"),
]


@table("clauses, outcome", DECIDED)
def test_the_acts_say_how_it_ended(clauses: list[str], outcome: Outcome) -> None:
    section = item("1. Planen\nNätverkets beslut\n" + "\n".join(clauses) + "\n")
    acts = [action_of(c.text, minutes())[0] for b in section.blocks for c in b.clauses]
    assert outcome_of(acts, section, minutes())[0] == outcome


@table("prose, outcome", TOLD)
def test_without_a_decision_the_prose_says_it(prose: str, outcome: Outcome) -> None:
    assert outcome_of([], item(f"1. Planen\n{prose}\n"), minutes())[0] == outcome


def test_a_call_ends_nothing() -> None:
    section = item("1. Planen\nFörslag till beslut\natt anta planen.\n")
    assert outcome_of(["adopt"], section, call())[0] == "none"


def test_what_another_body_decided_does_not_count() -> None:
    section = item(
        """
        1. Planen
        Välfärdsrådet beslutade:
        att anta planen.

        Nätverkets beslut
        att lägga informationen till handlingarna.
        """
    )
    assert outcome_of(["adopt", "note"], section, minutes())[0] == "noted"
