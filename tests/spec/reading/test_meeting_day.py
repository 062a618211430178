"""The meeting's own day and the day of the paper: by label, place, weekday and file name.

Never "first in the text": the rows with other days stand first.
"""

from __future__ import annotations

from radslag.reading.record import Record
from tests.factories.reading import read_paper
from tests.spec.table import table

OTHER_DAYS = [
    ("the day of adjusting", "Justeringens tid och plats: 2024-04-10", None),
    ("the day of the notice", "Anslaget sätts upp 2024-04-10", None),
    ("a last day to answer", "Anmäl frånvaro senast 2024-03-27", None),
    ("a registry number", "Dnr KS 2024/0403", None),
    ("an organisation number", "Org.nr 222222-0000", None),
    ("a sum", "Budget 240 403 kr", None),
    ("a range of paragraphs", "§§ 12-24", None),
    (
        "the day of adjusting after the meeting's",
        "Sammanträdesdatum 2024-04-03\nJusteras 2024-04-10",
        "2024-04-03",
    ),
    (
        "the day of adjusting before the meeting's",
        "Justering: 2024-04-10\nSammanträdesdatum: 2024-04-03",
        "2024-04-03",
    ),
    (
        "the next meeting's day",
        "Möte den 3 april 2024\nNästa möte den 5 juni 2024",
        "2024-04-03",
    ),
    (
        "the day when the paper was sent",
        "Utskick 2024-03-27\nTid: 2024-04-03 kl. 9.00-12.00",
        "2024-04-03",
    ),
    (
        "the day of the pre-meeting",
        "Förmöte 2024-03-27\nMöte 2024-04-03 kl. 9.00-12.00",
        "2024-04-03",
    ),
]

DAYS = [
    ("ISO", "Mötesdatum: 2024-04-03", "2024-04-03", "stated"),
    ("in words", "Möte den 3 april 2024", "2024-04-03", "stated"),
    ("six digits", "Möte 240403", "2024-04-03", "stated"),
    ("with the weekday", "Onsdagen den 3 april 2024, kl. 9.00-12.00", "2024-04-03", "stated"),
    ("after the body's name", "Länsnätverket 3 april 2024", "2024-04-03", "stated"),
    ("after the kind of paper", "Minnesanteckningar 2024-04-03", "2024-04-03", "stated"),
    ("the first of two days", "Möte den 3–4 april 2024", "2024-04-03", "stated"),
    ("without a label", "2024-04-03", "2024-04-03", "stated"),
    ("with another weekday", "Fredagen den 3 april 2024", "2024-04-03", "conflicting"),
    (
        "with two labels as strong",
        "Mötesdatum: 2024-04-03\nSammanträdesdatum: 2024-04-10",
        "2024-04-03",
        "conflicting",
    ),
    (
        "the same day with two labels",
        "Mötesdatum: 2024-04-03\nSammanträdesdatum: 3 april 2024",
        "2024-04-03",
        "stated",
    ),
]

DOCUMENT_DAYS = [
    ("none", "Möte den 3 april 2024", None),
    ("the day of adjusting", "Möte den 3 april 2024\nJusteras 2024-04-10", None),
    ("the next meeting", "Möte den 3 april 2024\nNästa möte den 5 juni 2024", None),
    ("the meeting's own day again", "2024-04-03\nMöte den 3 april 2024", None),
    ("the second day of the meeting", "Tid: 2024-04-03 kl. 9.00 – 2024-04-04 kl. 12.00", None),
    ("with a label", "Utskick 2024-03-27\nMöte den 3 april 2024", "2024-03-27"),
    ("alone at the top", "2024-03-27\nMöte den 3 april 2024", "2024-03-27"),
]


@table("cover, day", OTHER_DAYS)
def test_other_days_of_the_cover_are_not_the_meetings(cover: str, day: str | None) -> None:
    assert _read(cover).date == day


@table("cover, day, status", DAYS)
def test_the_meetings_day_is_read(cover: str, day: str, status: str) -> None:
    record = _read(cover)
    assert (record.date, record.sources["/date"].status) == (day, status)


@table("cover, day", DOCUMENT_DAYS)
def test_the_day_of_the_paper_itself_is_kept_apart(cover: str, day: str | None) -> None:
    assert _read(cover).document_date == day


def test_a_day_without_a_year_takes_it_from_the_name_of_the_file() -> None:
    record = _read("Onsdagen den 3 april", name="2024-04-03 protokoll.pdf")
    assert (record.date, record.sources["/date"].status) == ("2024-04-03", "inferred")


def test_a_day_without_a_year_takes_it_from_the_minutes_that_are_gone_through() -> None:
    record = read_paper(
        """
        Länsnätverket
        Minnesanteckningar
        Möte den 8 januari

        1. Mötets öppnande
        2. Föregående minnesanteckningar
        Anteckningarna från 2023-11-22 läggs till handlingarna.
        3. Rapporter
        """
    )
    assert (record.date, record.sources["/date"].status) == ("2024-01-08", "inferred")


def test_where_the_paper_tells_no_day_the_name_of_the_file_does() -> None:
    record = _read("Minnesanteckningar", name="240403 minnesanteckningar.pdf")
    assert record.date == "2024-04-03"
    assert "/date" not in record.sources  # it stands nowhere in the paper


def test_a_day_that_no_calendar_has_is_none() -> None:
    assert _read("Möte den 31 april 2024").date is None


def _read(cover: str, name: str | None = None) -> Record:
    text = (
        f"Länsnätverket\nMinnesanteckningar\n{cover}\n\n1. Mötets öppnande\nJa.\n2. Rapporter\nNej."
    )
    return read_paper(text, name=name)
