"""The body whose meeting it is, as the head of the paper prints it."""

from __future__ import annotations

from textwrap import dedent

from radslag.reading.record import Record
from tests.factories.reading import read_paper
from tests.spec.table import table

NO_BODY = [
    ("no name at all", "Minnesanteckningar\n3 april 2024"),
    ("a place", "Minnesanteckningar\nPlats: Kommunhuset"),
    ("people", "Minnesanteckningar\nNärvarande: Anna Berg"),
    ("a sentence about a body", "Minnesanteckningar\nNämnden har fått nya regler att följa."),
]

BODIES = [
    ("on a line of its own", "Länsnätverket\nMinnesanteckningar", "Länsnätverket"),
    ("after the kind of paper", "Minnesanteckningar Länsnätverket", "Länsnätverket"),
    ("after a dash", "Minnesanteckningar – Länsnätverket", "Länsnätverket"),
    ("after a word between", "Kallelse till Länsnätverket", "Länsnätverket"),
    ("whose meeting", "Minnesanteckningar från Länsnätverkets möte", "Länsnätverket"),
    ("in a welcome", "Välkommen till Länsnätverkets möte den 3 april!", "Länsnätverket"),
    ("whose meeting, before the day", "Dagordning för Länsnätverkets möte 240403", "Länsnätverket"),
    (
        "in the sentence that calls",
        "Kallelse\nDu kallas härmed till sammanträde med Socialnämnden den 3 april 2024.",
        "Socialnämnden",
    ),
    ("below the kind of meeting", "Protokoll styrelsemöte\nByalaget i Torp", "Byalaget i Torp"),
    ("before the day", "Länsnätverket den 3 april 2024", "Länsnätverket"),
    ("before day and clock", "Länsnätverket, onsdag 3 april kl. 9.00", "Länsnätverket"),
    ("before the kind of paper", "Socialnämnden Protokoll 2024-04-03", "Socialnämnden"),
    ("with a label", "Organ: Socialnämnden\nProtokoll", "Socialnämnden"),
    (
        "a longer name",
        "Minnesanteckningar\nLänsnätverket för skola och omsorg",
        "Länsnätverket för skola och omsorg",
    ),
    (
        "a name over two lines",
        "Minnesanteckningar\nLänsnätverket för\nskola och omsorg",
        "Länsnätverket för skola och omsorg",
    ),
    (
        "a name with its short form",
        "Minnesanteckningar\nLänsnätverket (LNV)",
        "Länsnätverket (LNV)",
    ),
    ("below its municipality", "Kalmar kommun\nSocialnämnden\nProtokoll", "Socialnämnden"),
    ("below its office", "Socialförvaltningen\nSocialnämnden\nProtokoll", "Socialnämnden"),
    ("in the running title", "Protokoll Sida 1 (2)\nSocialnämnden 1 (2)", "Socialnämnden"),
]  # fmt: skip


@table("cover", NO_BODY)
def test_where_the_head_names_no_body_there_is_none(cover: str) -> None:
    assert _read(cover).body is None


@table("cover, body", BODIES)
def test_the_body_is_read_as_printed(cover: str, body: str) -> None:
    assert _read(cover).body == body


def test_where_only_the_decisions_name_the_body_it_is_inferred() -> None:
    record = read_paper(
        "Minnesanteckningar\n\n1. Avtal\nLänsnätverket beslutade\natt förlänga avtalet\n2. Slut"
    )
    assert (record.body, record.sources["/body"].status) == ("Länsnätverket", "inferred")


def _read(cover: str) -> Record:
    return read_paper(
        f"{dedent(cover)}\n\n1. Mötets öppnande\nAlla är välkomna.\n2. Rapporter\nJa."
    )
