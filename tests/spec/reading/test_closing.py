"""Where the items end: signatures and notices after the last one."""

from __future__ import annotations

from tests.factories.reading import outlined
from tests.spec.table import table

NOT_CLOSING = [
    ("thanks", "Ordföranden tackar för i dag."),
    ("a sentence about adjusting", "Justering sker digitalt i nästa vecka."),
    ("a sentence that begins with a notice", "Anslaget till arbetet räcker hela året."),
    ("what the secretary does", "Sekreteraren skickar ut anteckningarna inom en vecka."),
]

CLOSING = [
    ("who wrote it down", "Vid anteckningarna"),
    ("who kept the minutes", "Vid protokollet"),
    ("the secretary alone", "Sekreterare"),
    ("who adjusts", "Justeras"),
    ("who adjusts, with a colon", "Justeras: Anna Berg"),
    ("the notice of adjusted minutes", "Anslag"),
    ("the proof of the notice", "Bevis om anslag"),
    ("a greeting", "Med vänlig hälsning"),
    ("a welcome", "Välkomna!"),
    ("a line to sign on", "______________"),
]


@table("line", NOT_CLOSING)
def test_the_last_item_goes_on(line: str) -> None:
    made = outlined(_paper(line))
    assert made.closing == []
    assert line in str(made.sections[-1].text)


@table("line", CLOSING)
def test_the_closing_part_begins_at_the_signatures(line: str) -> None:
    made = outlined(_paper(line))
    assert [str(one.text) for one in made.closing] == [line, "Cecilia Holm"]


def test_a_signature_inside_an_earlier_item_ends_nothing() -> None:
    made = outlined("1. Rapport\nVid anteckningarna\nAnna Berg\n2. Plan\nJa.\n3. Avslutning\nTack.")
    assert [one.number for one in made.sections] == ["1", "2", "3"]
    assert made.closing == []


def _paper(line: str) -> str:
    about = "Arbetsgruppen har under våren gått igenom hur hjälpmedel förskrivs i hela länet."
    return f"1. Rapport\n{about}\n2. Mötets avslutande\n{about}\n{line}\nCecilia Holm"
