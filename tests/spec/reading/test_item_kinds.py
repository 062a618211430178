"""What an item is for: by its heading, else by its parent, else by what is in it."""

from __future__ import annotations

from radslag.reading.facts.actions import kind_of
from radslag.reading.record import ItemKind
from tests.factories.reading import call, item, minutes, text
from tests.spec.table import table

HEADINGS = [
    ("opening", "Mötets öppnande", "formality"),
    ("opening, misread", "Motets 6ppnande", "formality"),
    ("closing, misspelt", "Mötet avlutas", "formality"),
    ("agenda", "Godkännande av dagordning", "formality"),
    ("agenda in formal minutes", "Fastställande av föredragningslistan", "formality"),
    ("earlier minutes", "Föregående minnesanteckningar Nätverket 240412", "formality"),
    ("adjusters", "Val av justerare", "formality"),
    ("officers of the meeting", "Val av ordförande och sekreterare för mötet", "formality"),
    ("next meeting", "Nästa möte", "formality"),
    ("officers of the year", "Val av ordförande och vice ordförande", "decision"),
    (
        "other papers are no formality",
        "Övriga anteckningar, information och rapporter",
        "information",
    ),
    ("other questions", "Övriga frågor", "other"),
    ("another question", "Övrig fråga", "other"),
    ("a label", "Beslut: Ny överenskommelse", "decision"),
    ("a label that outweighs a word", "Information: Ekonomisk uppföljning", "information"),
    ("a label in brackets", "Ny modell för samverkan (dialog)", "dialogue"),
    ("decision about", "Beslut om godkännande av utvärdering", "decision"),
    ("report", "Rapport från Styrgruppen", "report"),
    ("two in one: the first", "Rapport och dialog: Bemanning", "report"),
    ("two in one, without a colon", "Rapporter och information", "report"),
    ("account", "Hemgång: Redovisning av enkäten", "report"),
    ("dialogue", "Dialog om kompetensförsörjning", "dialogue"),
    ("information", "Information från regionen", "information"),
    ("messages", "Delgivningar", "information"),
    ("delegated decisions", "Redovisning av delegationsbeslut", "report"),
    ("messages too", "Redovisning av delegationsbeslut och meddelanden", "information"),
    ("points of information", "Informationspunkter", "information"),
    ("where things stand", "Läget i delprojekten", "report"),
    ("duly called", "Fråga om årsmötet utlysts i rätt tid", "formality"),
    ("the last meeting's notes", "Minnesanteckningar från mötet 240412", "formality"),
    (
        "another's decision",
        "Länsstyrelsens beslut av den 4 juli om bidrag, information",
        "information",
    ),
    ("a lecture", "Föreläsning om prevention", "information"),
    ("the body's own, by its day", "Minnesanteckningar från LCG 2024-06-14", "formality"),
    ("a half-year report", "Delårsrapport 2024", "report"),
]

CONTENT = [
    ("an act beyond noting", "Länets strategi", "att anta strategin.", "decision"),
    (
        "noting alone",
        "Länets strategi",
        "att lägga informationen till handlingarna.",
        "information",
    ),
    (
        "noting and a task",
        "Länets strategi",
        "att notera informationen.\natt ge Styrgruppen i uppdrag att återkomma.",
        "information",
    ),
    ("a task alone", "Länets strategi", "att ge Styrgruppen i uppdrag att återkomma.", "decision"),
]


@table("heading, kind", HEADINGS)
def test_the_heading_says_what_an_item_is_for(heading: str, kind: ItemKind) -> None:
    section = item(f"1. {heading}\n")
    assert kind_of(text(heading), section, minutes())[0] == kind


@table("heading, clauses, kind", CONTENT)
def test_without_a_telling_heading_the_decisions_say_it(
    heading: str, clauses: str, kind: ItemKind
) -> None:
    section = item(f"1. {heading}\nNätverkets beslut\n{clauses}\n")
    assert kind_of(text(heading), section, minutes())[0] == kind


PUT_OFF = [
    ("put off", "Ärendet bordläggs till nästa möte.", "decision"),
    ("sent back", "Ärendet återremitteras till arbetsgruppen.", "decision"),
    ("fallen away", "Punkten utgår.", "other"),
    ("a matter fallen away", "Ärendet utgick.", "decision"),
]


@table("prose, kind", PUT_OFF)
def test_what_was_put_off_was_up_for_decision(prose: str, kind: ItemKind) -> None:
    section = item(f"1. Länets strategi\n{prose}\n")
    assert kind_of(text("Länets strategi"), section, minutes())[0] == kind


def test_notes_of_other_bodies_inform() -> None:
    title = text("Minnesanteckningar från Vårdrådets möte den 12 april")
    section = item(f"9. {title}\n")
    assert kind_of(title, section, minutes())[0] == "information"


def test_feedback_under_a_decision_belongs_to_it() -> None:
    title = text("Återkoppling från remissen")
    section = item("1. Återkoppling från remissen\n")
    assert kind_of(title, section, minutes(), "decision")[0] == "decision"
    assert kind_of(title, section, minutes())[0] == "report"


def test_in_a_call_the_proposals_say_it() -> None:
    section = item("1. Länets strategi\nFörslag till beslut\natt anta strategin.\n")
    assert kind_of(text("Länets strategi"), section, call())[0] == "decision"


def test_talk_makes_a_dialogue() -> None:
    section = item("1. Läget i länet\nFråga ställs om bemanningen.\n")
    assert kind_of(text("Läget i länet"), section, minutes())[0] == "dialogue"


def test_a_sub_item_is_of_its_parents_kind() -> None:
    section = item("1. Start av utbildningar\n")
    assert kind_of(text("Start av utbildningar"), section, minutes(), "report")[0] == "report"


def test_under_other_questions_meeting_days_are_other() -> None:
    title = text("Mötestider 2025")
    section = item("1. Mötestider 2025\n")
    parents = text("Övriga frågor"), text("Gemensamma projekt")
    kinds = [
        kind_of(title, section, minutes(), "other", parent_title=parent)[0] for parent in parents
    ]
    assert kinds == ["other", "formality"]


def test_a_sub_item_may_say_otherwise() -> None:
    section = item("1. Rapport från regionen\n")
    title = text("Rapport från regionen")
    assert kind_of(title, section, minutes(), "information")[0] == "report"


def test_under_reports_and_information_what_is_no_report_informs() -> None:
    section = item("1. Start av utbildningar\n")
    found = kind_of(
        text("Start av utbildningar"),
        section,
        minutes(),
        "report",
        parent_title=text("Rapporter och information"),
    )
    assert found[0] == "information"
