"""Which words get their å, ä and ö back, and which are left as they were read."""

from __future__ import annotations

import pytest

from radslag.reading.lines.letters import Letters
from tests.spec.table import table

STAYS = [  # a line; nothing in it is changed
    ("a word that is right without dots", "dagordningen och beslut"),
    ("a capital abbreviation", "SKR, LPO, SUS, RSS och IFO deltog"),
    ("an abbreviation with an ending", "LPOer och SKRs rapport"),
    ("a day", "den 6 mars 2020, 2020-03-06 och 200306"),
    ("a case number", "Dnr KS 2021/0412 och S2019:04"),
    ("a section number", "§ 14 och §§ 71–82"),
    ("numbers with a letter", "Bilaga 14a, 4b och 16a"),
    ("a number and its unit", "6st, 4kr, 60min och 46h"),
    ("an address of mail", "kontakta anna.ostlund@kommun.se eller"),
    ("an address of a site", "se www.region-ostra.se/halsa och"),
    ("a file", "se halsa-och-vard.pdf"),
    ("a table's strokes", "| Namn | Roll |"),
    ("an accent that belongs there", "kommittén hade en idé om kaféet"),
    ("a company with an ampersand", "H&M och AT&T"),
    ("a text in English", "The minutes were read and the plan was approved"),
    ("an unknown word", "projektet Xyqvartz fortsatte"),
    ("men's own pronoun", "om man vill"),
    ("the verb, not the county", "kommunen tar ett lån"),
]  # fmt: skip

NAMES_STAY = [
    ("a name no register has", "Karin Vagnback deltog"),
    ("a name that is borne both ways", "Marta Jonsson deltog"),
    ("another that is", "Karin Backman och Nils Hallgren deltog"),
    ("a name with an accent", "Karin Wallén deltog"),
    ("a given name that looks like a verb", "Mats redogjorde"),
    ("the same name alone later", "Karin Vagnback kom. Sedan talade Vagnback igen"),
]

NAMES = [
    ("a given name and a surname", "Hakan Sjoberg deltog", "Håkan Sjöberg deltog"),
    ("read with é", "Séren Bergstrém deltog", "Sören Bergström deltog"),
    ("a name that joins the usual parts", "Siv Grenstrom deltog", "Siv Grenström deltog"),
    ("a municipality", "Alvdalens och Borlange kommun", "Älvdalens och Borlänge kommun"),
]

DOTS_LOST = [
    ("common words", "for att fa battre vard pa sjukhus", "för att få bättre vård på sjukhus"),
    ("the county", "i hela lanet", "i hela länet"),
    ("a compound no list has", "vardsamverkansradets", "vårdsamverkansrådets"),
    ("the first half of two", "halso- och sjukvard", "hälso- och sjukvård"),
    ("a body", "enligt Chefsnatverkets beslut", "enligt Chefsnätverkets beslut"),
    ("a capital at the start", "Ovriga fragor. Arendet utgar.", "Övriga frågor. Ärendet utgår."),
    ("a heading in capitals", "FORSLAG FOR AREN", "FÖRSLAG FÖR ÅREN"),
    ("a line's hyphen in a word", "en ny over-\nenskommelse", "en ny över-\nenskommelse"),
]  # fmt: skip

MISREAD = [
    ("é for ö", "féredragande fér motet", "föredragande för mötet"),
    ("é for ä", "godkénna", "godkänna"),
    ("6 for ö", "en ny 6verenskommelse", "en ny överenskommelse"),
    ("d for ö", "ny dverenskommelse", "ny överenskommelse"),
    ("d for å", "frdn utifrdn", "från utifrån"),
    ("d for ä", "till ndsta mote", "till nästa möte"),
    ("4 for ä", "n4rmast och 4r", "närmast och är"),
    ("& for ä", "det &r &ven", "det är även"),
    ("& within", "godk&nna", "godkänna"),
    ("G for Ö", "Gverenskommelsen", "Överenskommelsen"),
    ("@ for ö", "att genomf@ra", "att genomföra"),
    ("£ for å", "£terkomma", "återkomma"),
    ("€ for å", "€terkomma", "återkomma"),
    ("two signs for ä", "sammanséattning och godkéannande", "sammansättning och godkännande"),
    ("two signs for ö", "foér moéten", "för möten"),
    ("two capitals for Ö", "Ooverenskommelsen", "Överenskommelsen"),
    ("a capital inside", "i nAsta och lAnsgemensam", "i nästa och länsgemensam"),
    ("a capital second", "FOr dessa", "För dessa"),
    ("a place with a capital inside", "Region SkAne", "Region Skåne"),
    ("I for l", "medlen I6per ut", "medlen löper ut"),
    ("a stroke for I", "| stallet", "I stället"),
    ("one letter left of är", "det r klart", "det är klart"),
]  # fmt: skip

NEIGHBOURS = [
    ("a year", "under ar 2020 och 30 ar", "under år 2020 och 30 år"),
    ("to be", "det ar klart", "det är klart"),
    ("to change", "att andra reglerna ska andras", "att ändra reglerna ska ändras"),
    ("other", "andra kommuner vill", "andra kommuner vill"),
    ("men", "mans vald mot kvinnor och man", "mäns våld mot kvinnor och män"),
    ("one", "och man beslutade", "och man beslutade"),
    ("to take part", "som ska inga i gruppen", "som ska ingå i gruppen"),
    ("none", "inga nya synpunkter", "inga nya synpunkter"),
    ("ours", "i vara kommuner", "i våra kommuner"),
    ("to be, infinitive", "ska vara klart", "ska vara klart"),
    ("to understand", "kan forsta fragan", "kan förstå frågan"),
    ("the first", "den forsta gangen", "den första gången"),
    ("safe", "trygg och saker hemgang", "trygg och säker hemgång"),
    ("things", "andra saker", "andra saker"),
    ("counsel", "sokte rad om", "sökte råd om"),
    ("a row", "en rad fragor", "en rad frågor"),
    ("well", "har fungerat val", "har fungerat väl"),
    ("an election", "val av ordforande", "val av ordförande"),
    ("ought", "det bor goras", "det bör göras"),
    ("lives", "den som bor i lanet", "den som bor i länet"),
]  # fmt: skip


@pytest.fixture(scope="module")
def letters() -> Letters:
    return Letters()


def _restored(letters: Letters, line: str) -> str:
    for start, end, word in reversed(letters.edits(line)):
        line = line[:start] + word + line[end:]
    return line


@table("line", STAYS)
def test_what_is_right_stays(letters: Letters, line: str) -> None:
    assert _restored(letters, line) == line


@table("line", NAMES_STAY)
def test_a_name_that_nobody_can_tell_stays(letters: Letters, line: str) -> None:
    assert _restored(letters, line) == line


@table("line, right", NAMES)
def test_a_name_with_one_clear_candidate_is_restored(
    letters: Letters, line: str, right: str
) -> None:
    assert _restored(letters, line) == right


@table("line, right", DOTS_LOST)
def test_dots_come_back(letters: Letters, line: str, right: str) -> None:
    assert _restored(letters, line) == right


@table("line, right", MISREAD)
def test_misread_letters_come_back(letters: Letters, line: str, right: str) -> None:
    assert _restored(letters, line) == right


@table("line, right", NEIGHBOURS)
def test_neighbours_decide(letters: Letters, line: str, right: str) -> None:
    assert _restored(letters, line) == right
