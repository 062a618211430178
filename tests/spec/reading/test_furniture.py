"""Page furniture: what belongs to the sheet and not to the meeting.

Furniture is set aside with the rule that took it, never deleted. Lines that look like furniture
and carry the meeting's own words stand first.
"""

from __future__ import annotations

from tests.factories.reading import cleaned
from tests.spec.table import table

CONTENT = [
    ("a title that ends in a figure", "2. Plan för länets vård och omsorg om våra äldre (3)"),
    ("a clause that ends in a number of a page", "att godkänna förslaget enligt bilaga 2, sida 4"),
    ("an attachment that ends in a number", "Bilaga 12"),
    ("a sum", "400 000"),
    ("a number of an item", "4."),
    ("a title that names a contact person", "Kontaktperson i arbetsgruppen utses"),
    ("a sentence that begins with a label", "Telefon och e-post till alla i länet samlas in"),
    ("a sentence about adjusting", "Justering sker digitalt veckan efter mötet."),
    ("who adjusts", "Justerare: Anna Berg"),
    ("a day", "3 april"),
    ("a clock", "9.30-12.00"),
    ("a heading that begins with a sign of quotation", "”Nära vård” går vidare"),
]  # fmt: skip

FURNITURE = [  # a line, the rule
    ("a page number", "Sida 3", "page-number"),
    ("a page number of several", "Sida 3 (9)", "page-number"),
    ("the same without a space", "Sida 3(9)", "page-number"),
    ("another word", "Sid 3 av 9", "page-number"),
    ("the numbers alone", "3 (9)", "page-number"),
    ("the numbers with a stroke", "3/9", "page-number"),
    ("a number between dashes", "- 3 -", "page-number"),
    ("a running title with the page number", "Länsnätverket 3(9)", "page-number"),
    ("the strip to sign in", "Justerandes signatur", "signature-strip"),
    ("the short form", "Justerandes sign", "signature-strip"),
    ("the strip with more", "Justerandes signatur Utdragsbestyrkande", "signature-strip"),
    ("an address", "Besöksadress: Storgatan 1", "address-block"),
    ("a telephone number", "Telefon: 010-123 45 67", "address-block"),
    ("labels of addresses in a row", "Postadress Besöksadress Telefon E-post", "address-block"),
    ("a number of an organisation", "Org.nr: 222222-0000", "address-block"),
    ("a mail that is answered", "> Hej, här kommer handlingarna.", "quoted-mail"),
]  # fmt: skip


@table("line", CONTENT)
def test_the_meetings_own_words_are_kept(line: str) -> None:
    assert _kept(_around(line)) == _kept(_around(""))[:1] + [line] + _kept(_around(""))[1:]


@table("line, rule", FURNITURE)
def test_furniture_is_set_aside_with_its_rule(line: str, rule: str) -> None:
    aside = cleaned(_around(line)).furniture
    assert [(str(one.text), one.furniture) for one in aside] == [(line, f"furniture.{rule}")]


def test_a_line_at_the_top_of_each_page_is_a_running_title() -> None:
    made = cleaned(
        "Länsnätverket i Kalmar\n1. Rapporter\nArbetet går vidare.\f"
        "Länsnätverket i Kalmar\n2. Mötets avslutande\nOrdföranden tackar.\f"
        "Länsnätverket i Kalmar\nVid anteckningarna\nAnna Berg"
    )
    assert [str(one.text) for one in made.furniture] == ["Länsnätverket i Kalmar"] * 3
    assert {one.furniture for one in made.furniture} == {"furniture.recurs-on-pages"}


def test_a_running_title_may_carry_a_number_that_grows() -> None:
    made = cleaned(
        "Blad nr 1 i serien\n1. Rapporter\nArbetet går vidare.\f"
        "Blad nr 2 i serien\n2. Mötets avslutande\nOrdföranden tackar."
    )
    assert [str(one.text) for one in made.furniture] == ["Blad nr 1 i serien", "Blad nr 2 i serien"]


def test_a_label_at_the_top_of_each_page_is_no_running_title() -> None:
    made = cleaned(
        "Beslut\nNämnden antar planen.\nDen gäller från maj.\f"
        "Beslut\nNämnden avslår ansökan.\nSkälen framgår ovan.\f"
        "Beslut\nNämnden lägger rapporten till handlingarna.\nInget mer."
    )
    assert made.furniture == []


def test_a_line_that_recurs_in_the_middle_of_pages_is_kept() -> None:
    middle = "\n".join(f"rad {n} i texten" for n in range(7))
    pages = [f"{top}\n{middle}\nArbetet går vidare.\n{middle}{top}" for top in "ABC"]
    kept = [str(one.text) for one in cleaned("\f".join(pages)).lines]
    assert kept.count("Arbetet går vidare.") == 3


def test_a_line_between_two_page_numbers_is_no_furniture_if_it_stands_once() -> None:
    made = cleaned(
        """
        1. Mötets öppnande
        Ordföranden hälsar alla välkomna.
        Sida 1 (2)
        2. Rapporter
        Styrgruppen berättar om våren.
        Sida 2 (2)
        """
    )
    assert [str(one.text) for one in made.furniture] == ["Sida 1 (2)", "Sida 2 (2)"]


def test_where_pages_have_run_together_what_recurs_at_the_page_numbers_is_furniture() -> None:
    pages = [
        f"Länsnätverket för samverkan\nSida {number} (3)\n{number}. Rapport om {what}\n"
        + "\n".join(f"Om {what} sägs mening nummer {n}." for n in "abcdefghi")
        for number, what in enumerate(("hjälpmedel", "hemsjukvård", "barn och unga"), 1)
    ]
    aside = [str(one.text) for one in cleaned("\n".join(pages)).furniture]
    assert aside == [
        line
        for number in (1, 2, 3)
        for line in ("Länsnätverket för samverkan", f"Sida {number} (3)")
    ]


def test_what_recurs_at_the_page_numbers_is_furniture_as_the_last_line_too() -> None:
    page = "\n".join(f"Mening nummer {n} om arbetet i länet." for n in "abcdefghi")
    made = cleaned(
        f"Sida 1 (2)\n{page}\nFörbundet i Kalmar län\nSida 2 (2)\n{page}\nFörbundet i Kalmar län"
    )
    assert [str(one.text) for one in made.lines if "Förbundet" in str(one.text)] == []


def test_furniture_inside_a_sentence_does_not_part_it() -> None:
    made = cleaned(
        """
        Arbetsgruppen har under våren gått igenom hur hjälpmedel
        Sida 1 (2)
        förskrivs i länet.
        """
    )
    assert [str(one.text) for one in made.lines] == [
        "Arbetsgruppen har under våren gått igenom hur hjälpmedel",
        "förskrivs i länet.",
    ]


def _around(line: str) -> str:
    return f"1. Mötets öppnande\n{line}\nOrdföranden hälsar alla välkomna till mötet i Kalmar."


def _kept(text: str) -> list[str]:
    return [str(one.text) for one in cleaned(text).lines]
