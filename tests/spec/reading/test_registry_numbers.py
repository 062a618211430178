"""Registry numbers (diarienummer), kept as printed: of the paper and of single items."""

from __future__ import annotations

from radslag.reading.record import Item
from tests.factories.reading import read_paper
from tests.spec.table import table

NO_NUMBERS = [
    ("a day", "2020-05-08"),
    ("a phone number", "090-12 34 56"),
    ("a number of an organisation", "222222-0000"),
    ("a paragraph with its year", "§ 12/20"),
    ("a period", "2020/21"),
    ("a bill", "Prop. 2020/21:47"),
    ("an inquiry", "SOU 2020:47"),
    ("a law", "SFS 2001:453"),
    ("a law by its short name", "SoL 2001:453"),
    ("an instruction", "HSLF-FS 2017:40"),
    ("a regulation", "(EU) 2016/679"),
    ("the label alone", "Dnr"),
    ("a fund of the union", "ESF24"),
]

NUMBERS = [  # as printed, the number
    ("label and number without a space", "Dnr:RD20/01035", "RD20/01035"),
    ("body, year and number", "HSN 2024/1905", "HSN 2024/1905"),
    ("the same with a label", "Dnr HSN 2024/1905", "HSN 2024/1905"),
    ("with a paper's number behind", "KS 2020/114-5", "KS 2020/114-5"),
    ("a stroke and a colon", "KS/2021:12", "KS/2021:12"),
    ("a hyphen", "KS2020-0345", "KS2020-0345"),
    ("two hyphens", "KSN-2020-00123", "KSN-2020-00123"),
    ("dots", "SN.2019.55", "SN.2019.55"),
    ("figures alone with a label", "dnr 2020/114", "2020/114"),
    ("another label", "Diarienummer: 2020-114", "2020-114"),
    ("the year last", "Dnr 114/2020", "114/2020"),
    ("a label of another kind", "Beteckning HSN 2024/1905", "HSN 2024/1905"),
    ("in brackets", "(dnr KS 20/114)", "KS 20/114"),
    ("the year first", "24RK1208", "24RK1208"),
    ("the authority and its part", "RS-LED24-1906", "RS-LED24-1906"),
]


@table("words", NO_NUMBERS)
def test_a_number_of_another_kind_is_none(words: str) -> None:
    title = f"Information om reglerna i {words}"
    item = _formal(title)
    assert (item.registry_number, item.title) == (None, title)


@table("words, number", NUMBERS)
def test_an_item_has_its_own_number_apart_from_its_title(words: str, number: str) -> None:
    item = _formal(f"Avtal om hjälpmedel {words}")
    assert (item.registry_number, item.title) == (number, "Avtal om hjälpmedel")


@table("words, number", NUMBERS)
def test_a_paper_has_its_number_in_its_head(words: str, number: str) -> None:
    record = read_paper(f"Socialnämnden\nProtokoll\n{words}\n\n1. Upprop\nLedamöterna ropas upp.")
    assert record.registry_number == number


def test_the_label_may_stand_above_the_number() -> None:
    record = read_paper("Socialnämnden\nProtokoll\nDiarienummer\nHSN 2024/1905\n\n1. Upprop\nJa.")
    assert record.registry_number == "HSN 2024/1905"


def test_the_number_of_an_item_is_not_that_of_the_paper() -> None:
    record = read_paper("Socialnämnden\nProtokoll\n\n§ 1 Avtal\nDnr HSN 2024/1905\nArbetet går.")
    assert record.registry_number is None
    assert record.items[0].registry_number == "HSN 2024/1905"


def _formal(title: str) -> Item:
    return read_paper(
        f"""
        Socialnämnden
        Protokoll

        § 1 Upprop
        Ledamöterna ropas upp.
        § 2 {title}
        Beslut
        Nämnden lägger informationen till handlingarna.
        Ärendebeskrivning
        Kontoret informerar nämnden om läget i länets arbete med hjälpmedel och hemsjukvård.
        Beslutsunderlag
        Tjänsteskrivelse
        """
    ).items[1]
