"""Cases 112 to 120 of trust.md, the catalogue of what must not go wrong, read end to end."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import docx
import pytest

from radslag.reading import Record, read
from radslag.reading.facts.days import find_days
from radslag.reading.record import Item
from tests.factories.reading import block
from tests.spec.table import table


def minutes(body: str, *, attendance: str = "Närvarande: Anna Berg, Bo Ek") -> Record:
    """Minutes of 8 May 2020 with one item between opening and closing."""
    text = (
        f"Länsnätverket\nMinnesanteckningar\nMöte den 8 maj 2020\n{attendance}\n\n"
        "1. Mötets öppnande\n"
        "Ordföranden hälsar alla välkomna till mötet i Kalmar, det tredje sedan i höstas.\n"
        f"2. Avtal om hjälpmedel\n{block(body)}\n\n3. Mötets avslutande\nOrdföranden tackar.\n"
    )
    return read(text.encode())


def second_item(body: str) -> Item:
    return minutes(body).items[1]


def test_112_the_same_person_twice_in_one_attendance_is_one() -> None:
    record = minutes("Ja.", attendance="Närvarande: Anna Berg, Kalmar kommun, Bo Ek, Anna Berg")
    assert [(one.name, one.organisation) for one in record.attendees] == [
        ("Anna Berg", "Kalmar kommun"),
        ("Bo Ek", None),
    ]


def test_113_absence_by_strike_through_that_the_text_has_lost_is_unknown_and_never_present() -> (
    None
):
    attendance = "Närvarande (överstruken = icke närvarande)\nAnna Berg\tKalmar\nBo Ek\tNybro"
    people = minutes("Ja.", attendance=attendance).attendees
    assert [(one.name, one.present) for one in people] == [("Anna Berg", None), ("Bo Ek", None)]


def test_113_a_strike_through_that_the_file_has_kept_is_read() -> None:
    people = read(_docx_with_struck_name("Bo Ek")).attendees
    assert [(one.name, one.present) for one in people] == [("Anna Berg", True), ("Bo Ek", False)]


@table(
    "printed, number",
    [
        ("year in two figures, body without a space", "Dnr:RD20/01035", "RD20/01035"),
        ("year in four figures, body with a space", "HSN 2024/1905", "HSN 2024/1905"),
    ],
)
def test_114_registry_numbers_keep_their_authority(printed: str, number: str) -> None:
    assert minutes("Ja.", attendance=f"{printed}\nNärvarande: Bo Ek").registry_number == number


@table(
    "words, grain, first, last, year_stated",
    [
        ("six digits", "200306", "day", "2020-03-06", "2020-03-06", True),
        ("ISO", "2020-11-30", "day", "2020-11-30", "2020-11-30", True),
        ("without a year", "8 maj", "day", "2020-05-08", "2020-05-08", False),
        ("in words", "den 15 september 2024", "day", "2024-09-15", "2024-09-15", True),
        ("a week", "v 25", "week", "2020-06-15", "2020-06-21", False),
        ("the turn of the year", "årsskiftet", "turn", None, None, False),
        ("a quarter", "första kvartalet 2021", "quarter", "2021-01-01", "2021-03-31", True),
    ],
)
def test_115_days_have_their_right_type(
    words: str, grain: str, first: str | None, last: str | None, year_stated: bool
) -> None:
    (day,) = find_days(words, date(2020, 5, 8))
    assert (day.grain, day.year_stated) == (grain, year_stated)
    if first:
        assert (day.first.isoformat(), day.last.isoformat()) == (first, last)


def test_115_a_year_that_is_not_printed_is_inferred() -> None:
    record = minutes("Frågan behandlades på mötena 200306 och den 3 april.")
    assert record.items[1].meetings_cited == ("2020-03-06", "2020-04-03")
    found = [record.sources[f"/items/1/meetings_cited/{n}"].status for n in (0, 1)]
    assert found == ["stated", "inferred"]


HEADS = [
    "Länsnätverket beslutade:",
    "**Länsnätverket beslutade:**",
    "Länsnätverket beslutade",
    "Länsnätverkets beslut",
    "Länsnätverkets beslut:",
    "Länsnätverket beslutar",
    "Länsnätverkets beslutar",
    "Länsnätverkets beslutar:",
    "Läns nätverket beslutade:",
    "Läns nätverkets beslut",
    "LÄNSNÄTVERKETS BESLUT",
]


@pytest.mark.parametrize("head", HEADS)
def test_116_each_att_clause_under_a_decision_head_is_one_decision(head: str) -> None:
    item = second_item(
        f"{head}\n"
        "att förlänga avtalet om hjälpmedel ett år på samma villkor som har\n"
        "gällt sedan maj\n"
        "att se över avtalet"
    )
    assert [(one.text, one.prose) for one in item.decisions] == [
        (
            "att förlänga avtalet om hjälpmedel ett år på samma villkor som har gällt sedan maj",
            False,
        ),
        ("att se över avtalet", False),
    ]


def test_116_a_decision_head_is_known_where_scanning_has_lost_the_letters() -> None:
    item = read(
        block(
            """
            Minnesanteckningar fran Lansnatverket
            Mote den 8 maj 2020
            Narvarande: Anna Berg, Bo Ek

            1. Motets oppnande
            Ordforanden halsar alla valkomna till arets forsta mote, som halls i Kalmar.
            2. Avtal om hjalpmedel
            Arbetsgruppen har gatt igenom hur hjalpmedel forskrivs och hur det fungerar for aldre.
            Lansnatverket beslutade:
            att forlanga avtalet
            att ge styrgruppen i uppdrag att folja arbetet
            3. Motets avslutande
            Ordforanden tackar.
            """
        ).encode()
    ).items[1]
    assert [one.text for one in item.decisions] == [
        "att forlanga avtalet",
        "att ge styrgruppen i uppdrag att folja arbetet",
    ]


@table(
    "body",
    [
        (
            "running text",
            """
            Arbetsgruppen har under våren gått igenom hur hjälpmedel förskrivs, och det är klart
            att det sker olika i länet. Kommunerna har framfört att det är viktigt för dem
            att reglerna är desamma.
            """,
        ),
        ("a proposal", "Förslag till beslut\natt förlänga avtalet"),
        ("a proposal by a group", "Styrgruppen föreslår\natt förlänga avtalet"),
        ("a proposal in prose", "Styrgruppen föreslår att avtalet förlängs."),
    ],
)
def test_116_no_other_att_is_a_decision(body: str) -> None:
    assert second_item(body).decisions == ()


@table(
    "sentence",
    [
        ("as it should be", "Regionens ledamöter medverkar inte i beslutet."),
        ("with a word that fell out", "Regionens ledamöter medverkar inte beslutet."),
    ],
)
def test_117_one_side_takes_no_part(sentence: str) -> None:
    record = minutes(f"Länsnätverkets beslut\natt förlänga avtalet\n\n{sentence}")
    assert [(one.item, one.party) for one in record.abstentions] == [("2", "region")]
    assert [one.text for one in record.items[1].decisions] == ["att förlänga avtalet"]


def test_117_who_does_not_oppose_takes_part() -> None:
    record = minutes(
        "Länsnätverkets beslut\natt godkänna p 1–2\n\nRegionen motsatte sig inte punkt 3."
    )
    assert record.abstentions == ()
    assert [one.text for one in record.items[1].decisions] == ["att godkänna p 1–2"]


def test_118_not_to_approve_is_to_reject() -> None:
    item = second_item("Länsnätverkets beslut\natt inte godkänna styrgruppens förslag p. 3")
    assert [one.action for one in item.decisions] == ["reject"]


@table(
    "body, outcome",
    [
        ("put off", "Ärendet bordläggs.", "tabled"),
        ("fallen away", "Ärendet utgår.", "withdrawn"),
        ("to another body", "Ärendet hänskjuts till Vårdrådet.", "referred"),
        ("to the next meeting", "Ärendet hänskjuts till nästa möte.", "tabled"),
        ("taken back to the next meeting", "Ärendet återtas till nästa möte.", "tabled"),
        (
            "to the files",
            "Länsnätverkets beslut\natt lägga rapporten till handlingarna",
            "noted",
        ),
        ("put off in a clause", "Länsnätverkets beslut\natt bordlägga ärendet", "tabled"),
        (
            "to another body in a clause",
            "Länsnätverkets beslut\natt hänskjuta ärendet till Vårdrådet",
            "referred",
        ),
        ("fallen away in a clause", "Länsnätverkets beslut\natt ärendet utgår", "withdrawn"),
    ],
)
def test_119_what_became_of_an_item(body: str, outcome: str) -> None:
    assert second_item(body).outcome == outcome


def test_119_a_matter_that_went_to_and_fro_names_each_meeting_of_its_path() -> None:
    item = second_item(
        """
        På mötet den 6 mars sändes utvärderingen till Vårdrådets möte den 11 mars. Den 9 mars
        återtog styrgruppen ärendet till nätverkets möte den 3 april, som ställdes in. Vårdrådet
        tog ändå upp det.
        Länsnätverkets beslut
        att sända ärendet vidare till Vårdrådets möte den 17 juni
        """
    )
    assert item.meetings_cited == ("2020-03-06", "2020-03-11", "2020-04-03", "2020-06-17")
    assert [one.action for one in item.decisions] == ["refer"]


def test_120_a_text_added_after_the_meeting_is_kept_and_is_no_decision() -> None:
    later = (
        "Tisdagen den 12 maj skickade styrgruppen ut ett brev om att avtalet vilar. Nämnden "
        "beslutade då att vänta."
    )
    record = minutes(f"Länsnätverkets beslut\natt förlänga avtalet\n\n{later}")
    assert [one.text for one in record.items[1].decisions] == ["att förlänga avtalet"]
    assert record.items[1].outcome == "decided"
    assert later in record.sources["/items/1"].quote


def _docx_with_struck_name(name: str) -> bytes:
    paper = docx.Document()
    for line in ("Länsnätverket", "Minnesanteckningar", "Möte den 8 maj 2020"):
        paper.add_paragraph(line)
    paper.add_paragraph("Närvarande (överstruken = icke närvarande)")
    grid = paper.add_table(rows=0, cols=2)
    for person, place in (("Anna Berg", "Kalmar"), ("Bo Ek", "Nybro")):
        cells = grid.add_row().cells
        cells[0].paragraphs[0].add_run(person).font.strike = person == name
        cells[1].text = place
    for line in ("1. Mötets öppnande", "Alla är välkomna.", "2. Rapporter", "Arbetet går vidare."):
        paper.add_paragraph(line)
    file = BytesIO()
    paper.save(file)
    return file.getvalue()
