"""What people see of a record: all of it, with marks where it is not as it was printed."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pytest

from radslag.faces.cli.console import Console
from radslag.faces.cli.language import Language
from radslag.faces.cli.views.record import show_record
from radslag.reading.record import (
    Abstention,
    Appointment,
    Assignment,
    Attendee,
    Decision,
    Item,
    Money,
    Presenter,
    Proposal,
    Record,
    Remark,
    Source,
    Status,
    Term,
)

RECORD = Record(
    kind="minutes",
    body="Länsnätverket",
    date="2020-05-08",
    start="09:30",
    end="12:00",
    registry_number="RD20/01035",
    attendees=(
        Attendee("Anna Berg", "Faluby kommun", "tf", True),
        Attendee("Per Ås", present=False),
        Attendee("Eva Al"),
    ),
    items=(
        Item("10", "Styrgrupp", kind="decision", outcome="decided",
             presenters=(Presenter("Bo Ek", "samordnare"),),
             attachments=("19", "20"),
             proposals=(Proposal("att inrätta en styrgrupp", "Styrgruppen", "1"),),
             decisions=(Decision("att inte godkänna p. 3", "Nätverket", "reject"),
                        Decision("nätverket utsåg Bo Ek", None, "appoint", prose=True)),
             meetings_cited=("2020-03-06",), registry_number="HSN 2024/1905"),
        Item(None, "Övrigt"),
    ),
    terms=(Term("Avtal om TN-platser", "extended_until", "2021-11-30", None, "10", "decided"),
           Term("Rutin för egenvård", "in_force_until", None, "2 years", None, "in_force")),
    assignments=(Assignment("10", "Styrgruppen", "ta fram en plan", "till nästa möte"),),
    appointments=(Appointment("10", "Bo Ek", "Regionen", "ordförande", "nätverket",
                              "2020-12-31"),),
    abstentions=(Abstention("10", "region"),),
    money=(Money("10", 363280, "year", "driften", "kommunerna"),),
    remarks=(Remark("ocr", "Sidan är läst ur en bild.", 1),
             Remark("ocr", "Sidan är läst ur en bild.", 2),
             Remark("letters_lost", "Texten har förlorat å, ä och ö.")),
)  # fmt: skip


def source(status: Status = "stated", page: int = 2, line: int = 7) -> Source:
    return Source(page, line, 0, 4, "Ord!", "a.rule", status)


def shown(record: Record, language: Language = "sv", pages: int = 3) -> str:
    out = io.StringIO()
    console = Console(language, {"COLUMNS": "88"}, out, io.StringIO())
    found: dict[str, Any] = {"record": record.as_dict(), "pages": pages}
    show_record(found, "möte.pdf", console)
    return out.getvalue()


def with_sources(**sources: Source) -> Record:
    return replace(
        RECORD, sources={f"/{key.replace('__', '/')}": one for key, one in sources.items()}
    )


@pytest.mark.parametrize(
    "words",
    [
        "Länsnätverket", "8 maj 2020", "kl. 9.30–12.00", "RD20/01035",
        "1 person: Anna Berg (tf, Faluby kommun)", "Frånvarande", "Per Ås", "Oklart", "Eva Al",
        "Styrgrupp", "beslutsärende · beslut fattat", "Bo Ek, samordnare", "19, 20",
        "6 mars 2020", "HSN 2024/1905", "Förslag av Styrgruppen", "att inrätta en styrgrupp",
        "Beslut av Nätverket", "avslå", "att inte godkänna p. 3", "utse", "ur löpande text",
        "Giltighet och tider", "2021-11-30", "Avtal om TN-platser", "förlängs t.o.m.", "punkt 10",
        "2 år", "sedan tidigare", "Uppdrag", "ta fram en plan", "till nästa möte",
        "Val och utseenden", "ordförande i nätverket", "t.o.m. 31 december 2020",
        "Pengar", "363 280 kr", "per år", "delas av kommunerna",
        "Medverkar inte", "Regionen",
    ],
)  # fmt: skip
def test_everything_that_the_record_holds_is_shown(words: str) -> None:
    assert words in " ".join(shown(RECORD).split())


def test_remarks_come_first_and_the_same_of_several_pages_is_said_once() -> None:
    out = shown(RECORD)
    assert out.count("Sidan är läst ur en bild.") == 1
    assert "(s. 1–2)" in out
    assert out.index("Obs") < out.index("Organ")


def test_a_fact_shows_its_page_and_line() -> None:
    out = shown(with_sources(body=source(page=2, line=7)))
    assert next(line for line in out.splitlines() if "Organ" in line).endswith("s. 2 rad 7")


def test_a_paper_of_one_page_shows_lines_only() -> None:
    out = shown(with_sources(body=source(page=1, line=7)), pages=1)
    assert next(line for line in out.splitlines() if "Organ" in line).endswith(" rad 7")
    assert "s. 1" not in out.replace("(s. 1–2)", "")


@pytest.mark.parametrize(
    ("status", "mark"),
    [("stated", None), ("inferred", "(tolkat)"), ("conflicting", "(motstridigt)")],
)
def test_what_is_not_printed_so_is_marked(status: Status, mark: str | None) -> None:
    out = shown(with_sources(date=source(status)))
    line = next(line for line in out.splitlines() if "8 maj 2020" in line)
    assert (mark in line) if mark else ("(" not in line)


def test_a_person_whose_presence_is_in_conflict_is_marked() -> None:
    out = shown(with_sources(attendees__0__present=source("conflicting")))
    assert "Anna Berg (tf, Faluby kommun) (motstridigt)" in " ".join(out.split())


def test_what_a_form_asks_for_and_is_not_there_is_told() -> None:
    assert "framgår inte" in shown(replace(RECORD, date=None, sources={}))


def test_restored_letters_are_what_people_see() -> None:
    restored = {"/items/1/title": "Övrigt och avslutning", "/body": "Länsnätverket för vård"}
    out = shown(replace(RECORD, restored=restored))
    assert "Övrigt och avslutning" in out
    assert "Länsnätverket för vård" in out


def test_the_last_line_counts_and_says_how_sure_the_reader_is() -> None:
    sources = {"body": source(), "date": source("inferred"), "items__0": source()}
    last = shown(with_sources(**sources)).strip().splitlines()[-2:]
    said = " ".join(last)
    assert "2 ärenden · 1 förslag · 2 beslut · 2 giltighetstider · 1 uppdrag" in said
    assert "3 uppgifter: 2 utskrivna, 1 tolkade" in said


def test_in_english_the_remarks_are_english_too() -> None:
    out = shown(RECORD, "en")
    assert "Compare with the original." in out
    assert "8 May 2020" in out
