"""Decisions in running text: only where the body itself decides, now.

What another body decided, what was decided on another day, what is only wished and what will be
decided is no decision of this paper; those rows stand first.
"""

from __future__ import annotations

from tests.factories.reading import read_paper
from tests.spec.table import table

NO_DECISIONS = [
    ("another body's", "Regionstyrelsen beslutade att anta planen."),
    ("an earlier one, with its day", "Länsnätverket beslutade den 8 januari 2024 att anta planen."),
    (
        "an earlier one, by its meeting",
        "På mötet i januari beslutade Länsnätverket att anta planen.",
    ),
    ("an earlier one, by a word", "Länsnätverket har tidigare beslutat att anta planen."),
    ("one that is looked back on", "När Länsnätverket beslutade att anta planen saknades siffror."),
    ("one to come", "Länsnätverket ska besluta om planen i maj."),
    ("a possible one", "Länsnätverket kan anta planen i maj."),
    ("a wish", "Arbetsgruppen vill att planen antas."),
    ("a condition", "Om planen godkänns börjar arbetet i maj."),
    ("a duty", "Planen måste godkännas av nämnden."),
    ("not yet", "Planen har ännu inte godkänts."),
    ("a proposal", "Styrgruppen föreslår att planen godkänns."),
    ("a relative clause", "Planen, som godkändes i januari, följs upp."),
    ("a passive of another year", "Nuvarande plan antogs 2011."),
    ("a passive of later", "Höstens tider fastställs senare."),
    ("a deed of another day", "Länsnätverket återremitterade förslaget den 12/1."),
    ("a passive of another day", "På mötet den 8 januari antogs planen."),
    ("the verb in another sense", "Nätverket antar att arbetet tar tid."),
    ("nothing decided", "Nätverket samtalade om planen."),
]

DECISIONS = [  # the paragraph, by whom, the text
    (
        "the body decides",
        "Länsnätverket beslutade att anta planen.",
        "Länsnätverket",
        "att anta planen.",
    ),
    (
        "with a word between",
        "Länsnätverket beslutade därför att anta planen.",
        "Länsnätverket",
        "att anta planen.",
    ),
    (
        "the verb first",
        "Efter samtalet beslutade Länsnätverket att anta planen.",
        "Länsnätverket",
        "att anta planen.",
    ),
    (
        "they agree",
        "Nätverket enades om att anta planen.",
        "Nätverket",
        "att anta planen.",
    ),
    (
        "with a remark between commas",
        "Länsnätverket beslutade, efter votering, att anta planen.",
        "Länsnätverket",
        "att anta planen.",
    ),
    (
        "the body stands behind something",
        "Nätverket ställer sig bakom planen.",
        "Nätverket",
        "Nätverket ställer sig bakom planen.",
    ),
    ("nobody is named", "Det beslutades att anta planen.", None, "att anta planen."),
    (
        "the deed in the passive",
        "Dagordningen godkändes.",
        None,
        "Dagordningen godkändes.",
    ),
    (
        "the deed in the present",
        "Dagordningen godkänns.",
        None,
        "Dagordningen godkänns.",
    ),
    (
        "the deed in the old passive",
        "Dagordningen godkännes.",
        None,
        "Dagordningen godkännes.",
    ),
    (
        "someone is elected",
        "Till ordförande valdes Anna Berg.",
        None,
        "Till ordförande valdes Anna Berg.",
    ),
    (
        "someone is elected to adjust as well",
        "Bo Ek utsågs att jämte ordföranden justera protokollet.",
        None,
        "Bo Ek utsågs att jämte ordföranden justera protokollet.",
    ),
    (
        "put to the files",
        "Rapporten lades till handlingarna.",
        None,
        "Rapporten lades till handlingarna.",
    ),
    (
        "the body does the deed",
        "Mötet beviljade styrelsen ansvarsfrihet.",
        "Mötet",
        "Mötet beviljade styrelsen ansvarsfrihet.",
    ),
]


@table("prose", NO_DECISIONS)
def test_what_is_not_decided_here_and_now_is_no_decision(prose: str) -> None:
    assert _decisions(prose) == []


@table("prose, by, text", DECISIONS)
def test_a_decision_in_running_text_is_taken_and_marked(
    prose: str, by: str | None, text: str
) -> None:
    assert _decisions(prose) == [(by, text, True)]


@table(
    "prose", [("we", "Vi beslutade att anta planen."), ("one", "Man beslutade att anta planen.")]
)
def test_those_who_write_decide(prose: str) -> None:
    assert [text for _, text, _ in _decisions(prose)] == ["att anta planen."]


def test_two_decisions_of_one_sentence_are_two() -> None:
    found = _decisions("Länsnätverket beslutade att anta planen och att utse Anna Berg.")
    assert [text for _, text, _ in found] == ["att anta planen", "att utse Anna Berg."]


def test_a_block_of_the_item_settles_it_and_prose_is_left_out() -> None:
    found = _decisions(
        "Mötet enades om att anta planen.\n\nLänsnätverkets beslut\natt anta planen från maj"
    )
    assert found == [("Länsnätverket", "att anta planen från maj", False)]


def test_a_call_decides_nothing_in_prose_either() -> None:
    record = read_paper("Kallelse till Länsnätverket\n\n1. Plan\nPlanen godkändes.\n\n2. Avslut")
    assert record.items[0].decisions == ()


def test_what_is_claimed_or_how_it_was_decided_is_no_decision() -> None:
    record = read_paper(
        """
        Socialnämnden
        Protokoll

        § 1 Plan
        Ärendebeskrivning
        Planen har varit på remiss.
        Yrkanden
        Bo Ek (M) yrkar att planen avslås.
        Beslutsgång
        Planen godkändes efter omröstning.
        § 2 Avslut
        """
    )
    assert record.items[0].decisions == ()


FORMAL = [
    ("it notes", "Socialnämnden noterar informationen.", "Socialnämnden noterar informationen."),
    (
        "what the chair finds",
        "Ordföranden ställer proposition och finner att socialnämnden avslår förslaget.",
        "socialnämnden avslår förslaget.",
    ),
    (
        "after the reason",
        "Då svar ännu saknas bordlägger socialnämnden ärendet.",
        "Då svar ännu saknas bordlägger socialnämnden ärendet.",
    ),
    (
        "with a list of its own",
        "Socialnämnden utser följande ledamöter:\n– Anna Berg (S)\n– Bo Ek (M)",
        "Socialnämnden utser följande ledamöter: – Anna Berg (S) – Bo Ek (M)",
    ),
    ("an item that is taken off", "Ärendet utgår från dagordningen.", None),
]


@table("prose, text", FORMAL)
def test_what_the_body_does_in_formal_minutes_is_decided(prose: str, text: str | None) -> None:
    record = read_paper(
        "Socialnämnden\nProtokoll 2024-04-03\n\nBeslutande\nAnna Berg (S), ordförande\n\n"
        f"§ 1 Plan för vården\nDnr SN 2024/1\n\n{prose}\n\n§ 2 Avslut\nOrdföranden tackar alla."
    )
    assert [one.text for one in record.items[0].decisions] == [text or prose]


def test_parts_of_one_sentence_are_a_decision_each() -> None:
    found = _decisions("Länsnätverket beslutar dels att anta planen, dels att utse Anna Berg.")
    assert [text for _, text, _ in found] == ["att anta planen", "att utse Anna Berg."]


def _decisions(prose: str) -> list[tuple[str | None, str, bool]]:
    record = read_paper(
        "Länsnätverket\nMinnesanteckningar\nMöte den 3 april 2024\nNärvarande: Anna Berg, Bo Ek\n\n"
        f"1. Plan för vården\n\n{prose}\n\n2. Mötets avslutande\nOrdföranden tackar alla."
    )
    return [(one.by, one.text, one.prose) for one in record.items[0].decisions]
