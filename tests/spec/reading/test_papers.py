"""Whole small papers: what the tables of this folder say one by one, together."""

from __future__ import annotations

from radslag.reading.record import Item, Record
from tests.factories.reading import read_paper

CALL = """
KALLELSE

Länsnätverket för vård och omsorg
Onsdagen den 3 april 2024 kl. 9.00–12.00
Plats: Kommunhuset i Kalmar

Förmöte för kommunerna kl. 8.00–8.45

1. Mötets öppnande

2. Föregående minnesanteckningar, Bilaga 1
Minnesanteckningarna från mötet den 8 januari bifogas.

Förslag till beslut
att lägga minnesanteckningarna till handlingarna

Länsnätverkets beslut

3. Beslut: Avtal om hjälpmedel, Bilaga 2–4
Föredragande: Anna Berg, socialchef Kalmar kommun

Arbetsgruppen lämnar tre frågor att ta ställning till:
1. Hur länge ska avtalet gälla?
2. Vem ansvarar?
3. Vad får det kosta?

Regionstyrelsen beslutade 2024-03-12
att ställa sig bakom avtalet

Förslag till beslut
Länsnätverkets beslut
att godkänna avtalet
att sända det vidare till Vårdrådet

4. Rapporter
a) Hemsjukvård
Föredragande: Bo Ek
b) Barn och unga, Bilaga 5

5. Mötets avslutande

Välkomna!
Cecilia Holm
"""

MINUTES = """
Länsnätverket för vård och omsorg Sida 1 (2)

MINNESANTECKNINGAR

Möte den 3 april 2024 kl. 9.00–12.00
Plats: Kommunhuset i Kalmar
Närvarande: Anna Berg, Kalmar kommun, Bo Ek, Region Kalmar län, Cecilia Holm, Nybro
kommun, samt föredragande enligt nedan

1. Mötets öppnande
Ordföranden Anna Berg hälsar alla välkomna. Dagordningen godkänns.

2. Avtal om hjälpmedel, Bilaga 2–4
Föredragande: David Lind, Kalmar kommun

Arbetsgruppen har gått igenom hur hjälpmedel förskrivs i länet och ser att det sker på
olika sätt. Den som flyttar får börja om från början, och det är svårt att förstå för

Länsnätverket för vård och omsorg Sida 2 (2)

den enskilde. Frågan har varit uppe förut, men då räckte inte tiden till ett förslag.

Så här arbetar länets kommuner i dag:
- fyra lånar ut hjälpmedel själva
- två har ett gemensamt förråd
- tre köper tjänsten av regionen
- en har just bytt arbetssätt

Kostnaden är ungefär densamma överallt. Det som skiljer är hur snabbt det går, och om
den enskilde får prova hemma först. Ingen har räknat på vad ett byte skulle kosta.

Styrgruppen föreslår
1. att avtalet förlängs ett år
2. att följande ses över under våren:
- priset för hjälpmedel

Länsnätverket för vård och omsorg Sida 3 (2)

- hur länge de lånas ut
3. att styrgruppen återkommer i frågan vid mötet den 5 juni

Länsnätverket beslutade
att godkänna styrgruppens förslag p. 1–2
att inte godkänna p. 3. att tacka arbetsgruppen

3.

Nätverket noterade också att frågan om transporter är löst.

Dialog om sommaren

Föredragande: Bo Ek
Samtalet rörde framför allt hur kommunerna kan stödja varandra när många är lediga.

4. Mötets avslutande
Ordföranden tackar och avslutar mötet.

Vid anteckningarna
Cecilia Holm
"""

FORMAL = """
Kalmar kommun                SAMMANTRÄDESPROTOKOLL                1(2)
Socialnämnden                2024-04-03

Plats och tid        Kommunhuset, kl. 13.00–15.30
Beslutande           Anna Berg (S), ordförande
                     Bo Ek (M)
Övriga närvarande    David Lind, socialchef
Utses att justera    Bo Ek
Paragrafer           §§ 8/24–9/24

§ 8/24
Yttrande över remiss om nära vård
Dnr SN 2024/0117

Beslut
1. Nämnden ställer sig bakom förslaget.
2. Förvaltningen får i uppdrag att svara på remissen.

Ärendebeskrivning
Regionen har sänt ett förslag på remiss. Förslaget har tre delar:
1. Vård i hemmet
2. Nya mottagningar
3. Gemensam utbildning

Förslag till beslut
Nämnden ställer sig bakom förslaget.

Yrkanden
Bo Ek (M) yrkar avslag.

Beslutsgång
Ordföranden ställer förslaget mot avslag och finner att nämnden bifaller förslaget.

Beslutet skickas till
Regionen

§ 9/24
Information

Beslut
Informationen läggs till handlingarna.

Justerandes signatur
"""


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


def test_a_running_title_in_the_middle_of_a_sentence_does_not_part_it() -> None:
    record = read_paper(MINUTES)
    assert "Sida 2 (2)" in record.sources["/items/1"].quote
    assert not any("Sida" in one.text for one in record.items[1].proposals)


def test_what_is_printed_below_an_orphaned_number_may_belong_to_the_item_before() -> None:
    record = read_paper(MINUTES)
    assert "transporter" in record.sources["/items/1"].quote
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
