"""When the sitting began and ended, and where it was."""

from __future__ import annotations

from radslag.reading.record import Record
from tests.factories.reading import read_paper
from tests.spec.table import table

OTHER_TIMES = [
    ("the pre-meeting", "Förmöte kl. 8.00-9.00"),
    ("lunch", "Lunch kl. 12.00-13.00"),
    ("when one may call", "Telefontid kl. 8.00-9.00"),
    ("days", "3-4 april 2024"),
    ("paragraphs", "Paragrafer 12-24"),
    ("a phone number", "Tel 0480-12 34 56"),
    ("attachments", "Bilaga 6-9"),
    ("a range that runs backwards", "Tid: 12.00-9.00"),
]

TIMES = [
    ("a range", "Tid: kl. 9.00-12.00", "09:00", "12:00"),
    ("an en dash", "Tid: 09.00–12.00", "09:00", "12:00"),
    ("colons", "Tid: 09:00-12:00", "09:00", "12:00"),
    ("hours alone", "Tid: kl. 9-12", "09:00", "12:00"),
    ("minutes on one side", "Kl. 9.30-12", "09:30", "12:00"),
    ("in words", "Klockan 9.00 till 12.00", "09:00", "12:00"),
    ("after the day", "Onsdagen den 3 april 2024 kl. 9.00-12.00", "09:00", "12:00"),
    ("place and time in one", "Plats och tid: Kommunhuset, kl. 9.00-12.00", "09:00", "12:00"),
    ("only the beginning", "Tid: kl. 9.00", "09:00", None),
    ("lunch on the same line", "Tid: kl. 9.00-15.00 (lunch 12.00-13.00)", "09:00", "15:00"),
    ("coffee before", "Kl. 8.30 Kaffe\nKl. 9.00 Mötet börjar", "09:00", None),
    ("lunch below", "Tid: kl. 9.00-15.00\nLunch kl. 12.00-13.00", "09:00", "15:00"),
    ("the pre-meeting above", "Förmöte kl. 8.00-9.00\nMöte kl. 9.30-12.00", "09:30", "12:00"),
]

PLACES = [
    ("with a label", "Plats: Kommunhuset i Kalmar", "Kommunhuset i Kalmar"),
    ("before a sentence", "Plats: Kommunhuset, Kalmar. Parkering finns.", "Kommunhuset, Kalmar"),
    ("before an exclamation mark", "Möte 3 april 2024 kl. 9.00-12.00 på Teams!", "Teams"),
    ("another label", "Lokal: Stora salen", "Stora salen"),
    ("on the line below", "Plats:\nKommunhuset i Kalmar", "Kommunhuset i Kalmar"),
    ("before the time", "Plats och tid: Kommunhuset, kl. 9.00-12.00", "Kommunhuset"),
    ("after the time", "Tid och plats: kl. 9.00-12.00, Kommunhuset", "Kommunhuset"),
    ("in a column", "Plats\tKommunhuset", "Kommunhuset"),
    ("in a column of plain text", "Plats          Kommunhuset", "Kommunhuset"),
    ("without a colon", "Plats Kommunhuset", "Kommunhuset"),
    ("not a room", "Plats: Teams", "Teams"),
    ("behind the clock, without a label", "Möte 3 april 2024 kl. 9.00-12.00 Teams", "Teams"),
]

NO_PLACES = [
    ("a label without anything", "Plats:"),
    ("seats", "Platserna är begränsade."),
    ("a sentence about a place", "Kommunhuset byggs om under våren."),
]


@table("cover", OTHER_TIMES)
def test_other_times_are_not_the_sittings(cover: str) -> None:
    record = _read(cover)
    assert (record.start, record.end) == (None, None)


@table("cover, start, end", TIMES)
def test_the_time_is_read(cover: str, start: str, end: str | None) -> None:
    record = _read(cover)
    assert (record.start, record.end) == (start, end)


@table("cover", NO_PLACES)
def test_where_no_place_is_told_there_is_none(cover: str) -> None:
    assert _read(cover).place is None


@table("cover, place", PLACES)
def test_the_place_is_read_as_printed(cover: str, place: str) -> None:
    assert _read(cover).place == place


def test_the_end_may_be_told_where_the_meeting_is_closed() -> None:
    record = read_paper(
        """
        Länsnätverket
        Minnesanteckningar
        Tid: kl. 9.00

        1. Mötets öppnande
        Ordföranden hälsar välkommen.
        2. Mötets avslutande
        Ordföranden avslutar mötet kl. 11.45. Nästa möte är kl. 9.00 den 5 juni.
        """
    )
    assert (record.start, record.end) == ("09:00", "11:45")


def test_both_may_be_told_in_the_items() -> None:
    record = read_paper(
        """
        Länsnätverket
        Minnesanteckningar

        1. Mötets öppnande
        Ordföranden öppnade mötet kl. 9.05.
        2. Mötets avslutande
        Mötet avslutades kl. 11.45.
        """
    )
    assert (record.start, record.end) == ("09:05", "11:45")


def _read(cover: str) -> Record:
    return read_paper(f"Länsnätverket\nKallelse\n{cover}\n\n1. Mötets öppnande\n2. Rapporter")
