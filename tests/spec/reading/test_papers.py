"""Whole small papers: what the tables of this folder say one by one, together."""

from __future__ import annotations

import pytest

from radslag.reading.record import Item, Record
from tests.factories.reading import read_paper
from tests.spec.reading.papers import CALL, FORMAL, MINUTES


def heads(record: Record) -> list[tuple[str | None, str | None, str]]:
    return [(one.number, one.parent, one.title) for one in record.items]


def proposals(item: Item) -> list[tuple[str | None, str | None, str]]:
    return [(one.by, one.number, one.text) for one in item.proposals]


def decisions(item: Item) -> list[tuple[str | None, str, str]]:
    return [(one.by, one.action, one.text) for one in item.decisions]


def test_a_call() -> None:
    record = read_paper(CALL)
    assert (record.kind, record.body) == ("call", "Länsnätverket för vård och omsorg")
    assert (record.date, record.start, record.end) == ("2024-04-03", "09:00", "12:00")
    assert record.place == "Kommunhuset i Kalmar"
    assert heads(record) == [
        ("1", None, "Mötets öppnande"),
        ("2", None, "Föregående minnesanteckningar, Bilaga 1"),
        ("3", None, "Beslut: Avtal om hjälpmedel, Bilaga 2–4"),
        ("4", None, "Rapporter"),
        ("4a", "4", "Hemsjukvård"),
        ("4b", "4", "Barn och unga, Bilaga 5"),
        ("5", None, "Mötets avslutande"),
    ]
    assert [one.kind for one in record.items[1:4]] == ["formality", "decision", "report"]
    assert record.attendees == ()


@pytest.mark.parametrize("form", ["markdown", "docx", "html"])
def test_a_call_is_read_alike_in_every_format(form: str) -> None:
    assert read_paper(CALL, form).items == read_paper(CALL).items


def test_a_call_proposes_and_decides_nothing() -> None:
    items = read_paper(CALL).items
    assert proposals(items[1]) == [(None, None, "att lägga minnesanteckningarna till handlingarna")]
    assert proposals(items[2]) == [
        (None, None, "att godkänna avtalet"),
        (None, None, "att sända det vidare till Vårdrådet"),
    ]
    assert [one.decisions for one in items] == [()] * len(items)
    assert {one.outcome for one in items} == {"none"}


def test_a_call_says_who_presents_and_what_is_attached() -> None:
    items = read_paper(CALL).items
    assert [[one.name for one in item.presenters] for item in items] == [
        [], [], ["Anna Berg"], [], ["Bo Ek"], [], [],
    ]  # fmt: skip
    assert [list(item.attachments) for item in items] == [
        [], ["1"], ["2", "3", "4"], [], [], ["5"], [],
    ]  # fmt: skip
    assert items[1].meetings_cited == ("2024-01-08",)


def test_informal_minutes() -> None:
    record = read_paper(MINUTES)
    assert (record.kind, record.body) == ("minutes", "Länsnätverket för vård och omsorg")
    assert [(one.name, one.organisation) for one in record.attendees] == [
        ("Anna Berg", "Kalmar kommun"),
        ("Bo Ek", "Region Kalmar län"),
        ("Cecilia Holm", "Nybro kommun"),
    ]
    assert heads(record) == [
        ("1", None, "Mötets öppnande"),
        ("2", None, "Avtal om hjälpmedel, Bilaga 2–4"),
        ("3", None, "Dialog om sommaren"),
        ("4", None, "Mötets avslutande"),
    ]


def test_proposals_go_on_over_a_page_break_and_hold_a_list() -> None:
    item = read_paper(MINUTES).items[1]
    assert proposals(item) == [
        ("Styrgruppen", "1", "att avtalet förlängs ett år"),
        (
            "Styrgruppen",
            "2",
            "att följande ses över under våren: - priset för hjälpmedel - hur länge de lånas ut",
        ),
        ("Styrgruppen", "3", "att styrgruppen återkommer i frågan vid mötet den 5 juni"),
    ]
    assert decisions(item) == [
        ("Länsnätverket", "approve", "att godkänna styrgruppens förslag p. 1–2"),
        ("Länsnätverket", "reject", "att inte godkänna p. 3."),
        ("Länsnätverket", "other", "att tacka arbetsgruppen"),
    ]


def test_it_is_read_alike_where_the_pages_are_parted() -> None:
    title = "Länsnätverket för vård och omsorg Sida"
    parted = MINUTES.replace(f"\n{title} 2", f"\f{title} 2").replace(f"\n{title} 3", f"\f{title} 3")
    assert parted.count("\f") == 2
    run_together, by_page = read_paper(MINUTES), read_paper(parted)
    assert len(by_page.pages) == 3
    assert by_page.items == run_together.items
    assert by_page.attendees == run_together.attendees


def test_a_running_title_in_the_middle_of_a_sentence_does_not_part_it() -> None:
    record = read_paper(MINUTES)
    source = record.sources["/items/1"]
    assert source.continues
    assert not any("Sida" in part.quote for part in (source, *source.continues))
    assert not any("Sida" in one.text for one in record.items[1].proposals)


def test_what_is_printed_below_an_orphaned_number_may_belong_to_the_item_before() -> None:
    record = read_paper(MINUTES)
    source = record.sources["/items/1"]
    assert "transporter" in source.continues[-1].quote
    assert [one.name for one in record.items[2].presenters] == ["Bo Ek"]


def test_formal_minutes() -> None:
    record = read_paper(FORMAL)
    assert (record.kind, record.body) == ("minutes", "Socialnämnden")
    assert (record.date, record.start, record.end) == ("2024-04-03", "13:00", "15:30")
    assert record.place == "Kommunhuset"
    assert [(one.name, one.organisation, one.role) for one in record.attendees] == [
        ("Anna Berg", "S", "ordförande"),
        ("Bo Ek", "M", None),
        ("David Lind", None, "socialchef"),
    ]
    assert heads(record) == [
        ("8/24", None, "Yttrande över remiss om nära vård"),
        ("9/24", None, "Information"),
    ]
    assert record.items[0].registry_number == "SN 2024/0117"


def test_formal_minutes_decide_in_numbered_clauses_without_att() -> None:
    one, two = read_paper(FORMAL).items
    assert [text for _, _, text in decisions(one)] == [
        "Nämnden ställer sig bakom förslaget.",
        "Förvaltningen får i uppdrag att svara på remissen.",
    ]
    assert proposals(one) == [(None, None, "Nämnden ställer sig bakom förslaget.")]
    assert decisions(two) == [(None, "note", "Informationen läggs till handlingarna.")]


def test_every_fact_of_a_paper_stands_where_it_says() -> None:
    for text in (CALL, MINUTES, FORMAL):
        record = read_paper(text)
        for source in record.sources.values():
            for part in (source, *source.continues):
                raw = record.pages[part.page - 1]
                assert raw[part.start : part.end] == part.quote
                assert raw.count("\n", 0, part.start) == part.line - 1
