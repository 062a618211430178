"""Printed labels that open a part of an item, and what part it is."""

from __future__ import annotations

from radslag.reading.lexicon.labels import label_of
from tests.spec.table import table

NO_LABELS = [
    ("the word inside a sentence", "Bakgrund till ärendet finns i handlingarna."),
    ("the word as part of a title", "Information om avtalet"),
    (
        "a sentence with a colon far away",
        "Information lämnades om tre saker: avtal, plan och möten",
    ),
    ("another word with a colon", "Obs: mötet flyttas"),
    ("a clock", "9.00: Information"),
    ("a name with a colon", "Anna Berg: vi väntar"),
    ("a decision", "Beslut:"),
    ("a proposal", "Förslag till beslut"),
]

LABELS = [  # a line, the kind, what follows
    ("who presents", "Föredragande: Anna Berg", "presenters", " Anna Berg"),
    ("who presents, in other words", "Inledare: Anna Berg", "presenters", " Anna Berg"),
    ("who presents, with more words", "Föredragande i ärendet: Anna", "presenters", " Anna"),
    ("a label alone", "Bakgrund", "background", ""),
    ("a label alone, with a colon", "Bakgrund:", "background", ""),
    ("a label with a full stop", "Bakgrund.", "background", ""),
    ("of formal minutes", "Ärendebeskrivning", "background", ""),
    ("what it rests on", "Beslutsunderlag", "documents", ""),
    ("claims", "Yrkanden", "claims", ""),
    ("how it was decided", "Beslutsgång", "procedure", ""),
    ("who is against", "Reservation", "reservation", ""),
    ("who stands aside", "Jäv", "stance", ""),
    ("who gets it", "Beslutet skickas till", "sent", ""),
    ("work to do", "Åtgärder:", "tasks", ""),
    ("a label and its cell", "Beslutsunderlag\tTjänsteskrivelse", "documents", "Tjänsteskrivelse"),
    ("any case of letters", "BAKGRUND", "background", ""),
]


@table("line", NO_LABELS)
def test_a_line_that_merely_holds_the_word_has_no_label(line: str) -> None:
    assert label_of(line.lower()) is None


@table("line, kind, rest", LABELS)
def test_a_label_is_the_whole_line_or_ends_in_a_colon(line: str, kind: str, rest: str) -> None:
    found = label_of(line.lower())
    assert found
    assert (found[0], line[found[1] :]) == (kind, rest)
