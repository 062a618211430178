"""Attachments that an item names, as the numbers of the record."""

from __future__ import annotations

from tests.factories.reading import read_paper
from tests.spec.table import table

NOT_ATTACHMENTS = [
    ("no number", "Se bilagan."),
    ("some, without numbers", "Bilagor skickas ut senare."),
    ("a day after the word", "Bilaga 3 maj"),
    ("a sum after the word", "bilaga 4 kr"),
    ("another word that holds the letters", "Mobil 4"),
    ("cars", "bilar 4"),
    ("a year", "Bilaga 2024"),
]

ATTACHMENTS = [
    ("one", "Bilaga 4", ["4"]),
    ("one, with a full stop behind", "Se bilaga 4.", ["4"]),
    ("the short form", "Bil 4", ["4"]),
    ("the short form with a stop", "(Bil. 16a)", ["16a"]),
    ("the word number", "Bilaga nr 4", ["4"]),
    ("a colon", "Bilaga: 4", ["4"]),
    ("on the next line", "Bilaga\n4", ["4"]),
    ("two with a comma", "Bilaga 4, 5", ["4", "5"]),
    ("a list that ends with och", "Bilaga 1, 2 och 4", ["1", "2", "4"]),
    ("the word twice in one list", "Bilaga 3 och 4 samt bilaga 7", ["3", "4", "7"]),
    ("a range", "Bilagor 6-9", ["6", "7", "8", "9"]),
    ("a range with an en dash", "Bilaga 6–9", ["6", "7", "8", "9"]),
    ("a range in words", "Bilagorna 3 till 5", ["3", "4", "5"]),
    ("letters", "Bilaga 2a, 2b", ["2a", "2b"]),
    ("letters apart from the number", "Bilaga 2 a, b och c", ["2a", "2b", "2c"]),
    ("a range of letters", "Bilaga 2 a–c", ["2a", "2b", "2c"]),
    ("letters alone", "Bilaga A och B", ["A", "B"]),
    ("ranges, numbers and letters", "Bilaga 10-12, 14 a–b", ["10", "11", "12", "14a", "14b"]),
    ("each once", "Bilaga 5, 6 samt bilaga 5", ["5", "6"]),
    ("a day after the list", "Bilaga 3, 12 maj", ["3"]),
    ("a count after the list", "Bilaga 4, 25 sidor", ["4"]),
    ("a sentence after the list", "Bilaga 3. 4 personer deltog", ["3"]),
    ("a number and a year are no range", "Bilaga 1-2020", ["1"]),
    ("a small word behind the number is no letter of it", "Se bilaga 12 i kallelsen.", ["12"]),
]


@table("line", NOT_ATTACHMENTS)
def test_what_is_no_number_of_an_attachment(line: str) -> None:
    assert _attachments(line) == []


@table("line, numbers", ATTACHMENTS)
def test_lists_and_ranges_are_filled(line: str, numbers: list[str]) -> None:
    assert _attachments(line) == numbers


def test_attachments_in_the_title_come_first() -> None:
    item = read_paper("1. Avtal, Bilaga 4, 5\nSe även bilaga 2.\n\n2. Mötets avslutande").items[0]
    assert (item.title, item.attachments) == ("Avtal, Bilaga 4, 5", ("4", "5", "2"))


def test_each_attachment_says_where_it_stands() -> None:
    record = read_paper("1. Avtal, Bilaga 6-8\n2. Mötets avslutande")
    quotes = [record.sources[f"/items/0/attachments/{n}"].quote for n in range(3)]
    assert quotes == ["6", "8", "8"]  # 7 is not printed; it stands for the end of the range


def _attachments(line: str) -> list[str]:
    about = "Arbetsgruppen har under våren gått igenom hur hjälpmedel förskrivs i hela länet."
    text = f"1. Rapport om hjälpmedel\n{line}\n\n{about}\n\n2. Mötets avslutande"
    return list(read_paper(text).items[0].attachments)
