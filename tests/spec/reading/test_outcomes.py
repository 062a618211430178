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
    ("falls away, as a sentence", ["Ärendet utgår från dagordningen."], "withdrawn"),
    ("a word falls away", ["att ordet tyngdtäcken utgår ur listan.", "att anta den."], "decided"),
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
    ("the body puts it off", "Därför bordlägger rådet ärendet till mötet den 5 mars.", "tabled"),
    ("the body puts off another matter", "Rådet bordlägger valet av revisor.", "none"),
    ("moved to the next meeting", "Frågan hänskjuts till nästa möte.", "tabled"),
    ("fallen away", "Punkten utgår.", "withdrawn"),
    ("fallen away, in a list", "- Utgår, föreläsaren är sjuk.", "withdrawn"),
    ("taken back", "Ärendet har dragits tillbaka av arbetsgruppen.", "withdrawn"),
    (
        "fallen away until a meeting",
        "Utgår. Rapporten tas upp på mötet den 17 november.",
        "tabled",
    ),
    ("no time for it", "Punkten hanns inte med.", "tabled"),
    ("no time for another thing", "Bo Ek hann inte läsa in sig på frågan.", "none"),
    ("decided later", "Beslut i frågan fattas vid nästa möte.", "tabled"),
    ("decided elsewhere", "Beslut fattas vid varje mottagning.", "none"),
    ("struck", "Punkten stryks från dagordningen.", "withdrawn"),
    ("another item is struck", "Punkten om konsultation stryks på begäran.", "none"),
    ("handed over", "Frågan lämnas över till beredningsgruppen.", "referred"),
    ("a person handed over", "Patienten lämnas över till kommunen.", "none"),
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
