"""Which lines may open an item, and in which forms its number is printed.

This stage only collects: a line of a numbered list is collected as well, and the chain (see
`test_chain`) decides. What is no number of an item under any reading stands first.
"""

from __future__ import annotations

from radslag.reading.segments.numbers import candidates
from tests.factories.reading import lines
from tests.spec.table import table

NO_NUMBERS = [
    ("a day", "3 april träffas styrgruppen igen."),
    ("a day of the ISO form", "2024-05-03 skickades handlingarna ut."),
    ("a day as six digits", "240503 skickades handlingarna ut."),
    ("a count", "12 personer deltog."),
    ("a year", "2024 var ett bra år."),
    ("a sum", "1 600 000 kronor återstår."),
    ("a sum with a decimal", "1,5 tjänst behövs."),
    ("a share", "25 % av medlen är kvar."),
    ("a range of clocks", "9.30-12.00 Möte"),
    ("a phone number", "0480-12 34 56 Kansliet"),
    ("a roman numeral", "IV. Avslutning"),
    ("a paragraph sign inside a sentence", "Ärendet behandlades i nämnden den 4 maj, § 12."),
    ("a law", "Enligt 6 kap. ska parterna samverka."),
    ("an attachment", "Bilaga 4"),
    ("a word that begins with a number word", "Punkten bordläggs."),
    ("a page", "Sida 3"),
    ("a place", "Rum 12 Kommunhuset"),
    ("a bracketed name", "(S) Anna Berg"),
]

NUMBERS = [  # a line, the number as in the record, the form, the title
    ("a dot", "4. Rapporter", "4", ".", "Rapporter"),
    ("a dot without a space", "4.Rapporter", "4", ".", "Rapporter"),
    ("a colon", "4: Rapporter", "4", ".", "Rapporter"),
    ("a bracket", "4) Rapporter", "4", ")", "Rapporter"),
    ("the number alone before a title", "4 Rapporter", "4", "bare", "Rapporter"),
    ("two digits", "12. Avslutning", "12", ".", "Avslutning"),
    ("a letter after the number", "4a. Rapporter", "4a", ".", "Rapporter"),
    ("a letter parted from the number", "4 a) Rapporter", "4a", ")", "Rapporter"),
    ("a number under a number", "10.1 Resultat av enkäten", "10.1", ".", "Resultat av enkäten"),
    ("the same with a dot", "10.1. Resultat av enkäten", "10.1", ".", "Resultat av enkäten"),
    ("a paragraph sign", "§ 12 Budget", "12", "§", "Budget"),
    ("a paragraph sign without a space", "§12 Budget", "12", "§", "Budget"),
    ("a paragraph sign alone", "§ 12", "12", "§", ""),
    ("the body's letters before the sign", "KS § 12 Budget", "12", "§", "Budget"),
    ("letters of another kind", "Sn § 49", "49", "§", ""),
    ("the year after the number", "§ 8/20 Budget", "8/20", "§", "Budget"),
    ("the year in four digits", "§ 8/2020 Budget", "8/2020", "§", "Budget"),
    ("the sign behind the number", "12 § Budget", "12", "§", "Budget"),
    ("the body's letters without the sign", "Sn 49 Budget", "49", "§", "Budget"),
    ("a letter after the paragraph", "§ 12a Budget", "12a", "§", "Budget"),
    ("the word before the number", "Punkt 4. Rapporter", "4", "word", "Rapporter"),
    ("another word", "Ärende 4 Rapporter", "4", "word", "Rapporter"),
    ("a word and nr", "Ärende nr 4: Rapporter", "4", "word", "Rapporter"),
    ("a tab behind the number", "4.\tRapporter", "4", ".", "Rapporter"),
    ("the clock before the number", "09.30 4. Rapporter", "4", ".", "Rapporter"),
    ("the clock before the paragraph", "Kl. 09.30 § 4 Rapporter", "4", "§", "Rapporter"),
    ("an orphan with a dot", "4.", "4", ".", ""),
    ("an orphan with a bracket", "4)", "4", ")", ""),
    ("an orphan", "4", "4", "bare", ""),
    ("a title that begins with a year", "4. 2025 års budget", "4", ".", "2025 års budget"),
    ("a title in quotation marks", "4. ”Nära vård”", "4", ".", "”Nära vård”"),
]

LETTERS = [  # a line, the letter, the title
    ("a letter with a bracket", "a) Hjälpmedel", "a", "Hjälpmedel"),
    ("a letter parted from the bracket", "b ) Hjälpmedel", "b", "Hjälpmedel"),
]


@table("line", NO_NUMBERS)
def test_what_begins_with_a_figure_is_not_always_an_item(line: str) -> None:
    assert candidates(lines(line)) == []


@table("line, number, style, title", NUMBERS)
def test_a_number_is_read_in_every_form(line: str, number: str, style: str, title: str) -> None:
    (found,) = candidates(lines(line))
    minor = f".{found.minor}" if found.minor else ""
    assert f"{found.value}{found.letter}{minor}" == number
    assert found.style == style
    assert line[slice(*found.span)].strip("§ ").startswith(str(found.value))
    assert line[found.title_at :].strip() == title


@table("line, letter, title", LETTERS)
def test_a_letter_may_open_a_sub_item(line: str, letter: str, title: str) -> None:
    (found,) = candidates(lines(line))
    assert (found.value, found.letter) == (0, letter)
    assert line[found.title_at :] == title
