"""Sums in kronor: how much, how often, what for, and among whom it is shared."""

from __future__ import annotations

from radslag.reading.facts.money import find_money
from radslag.reading.spans import Text
from tests.factories.reading import minutes
from tests.factories.sections import section
from tests.spec.table import table

NO_SUMS = [
    ("shares and counts", "25 % av 1 600 brukare i 15 kommuner"),
    ("paragraphs of a law", "3 kap. 5 § och 12 platser"),
    ("a word that begins like a unit", "1 600 krav och 3 kretsar"),
    ("a registry number", "Dnr KS 2024/114"),
    ("what others turn over", "Leverantören omsatte 48 miljoner kronor förra året."),
    ("a mean for comparison", "Ett vårddygn kostar i snitt 9 600 kr."),
    ("where a rule begins to apply", "Upphandlingar över 700 000 kr prövas av fullmäktige."),
    ("a threshold", "Gränsen är fyra prisbasbelopp, 229 200 kr."),
    ("a deficit", "Prognosen pekar på ett underskott om 2,9 miljoner kronor."),
    ("a result", "Resultatet för perioden är plus 18,4 miljoner kronor."),
    ("what something has cost", "Huset invigdes i maj och har kostat 118 miljoner kronor."),
    ("the nation", "Den nationella satsningen omfattar drygt 6 miljarder kronor."),
    ("an authority's own", "Folkhälsomyndighetens anslag är 25 miljoner kronor."),
    ("another's contract", "Orsa har köpt larm, värt 3,8 mnkr på fyra år."),
    ("the nation, in a word", "Nationellt är anslaget 6 miljarder kronor, mindre än i fjol."),
    ("a result that comes to", "Årets resultat uppgår till 74,6 miljoner kronor."),
    ("against the budget", "Det är 31,2 miljoner kronor bättre än budget."),
    ("what may be attested", "Chefen har rätt att attestera utbetalningar upp till 50 000 kr."),
    ("the whole country", "Staten har avsatt 6 miljarder kronor i hela landet."),
]

AMOUNTS = [
    ("a sum that the budget comes to", "Budgeten uppgår till 2 000 kr.", "2000"),
    ("kronor", "363 280 kr", "363280"),
    ("a fixed space", "363\u00a0280\u00a0kr", "363280"),
    ("a thin space", "363\u2009280\u202fkr", "363280"),
    ("points between thousands", "1.250.000 kronor", "1250000"),
    ("no space at all", "54000 kr", "54000"),
    ("thousands", "400 tkr", "400000"),
    ("thousands of thousands", "12 400 tkr", "12400000"),
    ("millions with a decimal", "1,5 mnkr", "1500000"),
    ("millions in short", "3 mkr och 4 milj. kr", "3000000 4000000"),
    ("millions in words", "2,4 miljoner kronor", "2400000"),
    ("a round sum in words", "Två miljoner kronor", "2000000"),
    ("half a million", "en halv miljon kronor", "500000"),
    ("a sum and dash", "Avgiften är 5 000:-", "5000"),
    ("the currency first", "SEK 400 000", "400000"),
    ("öre fall away", "227,05 kr", "227"),
    ("a surplus put to use", "Överskottet om 612 000 kr används till en studie.", "612000"),
    ("the county's share", "I den nationella satsningen får länet 9 mnkr.", "9000000"),
    ("a range", "200–300 tkr", "200000 300000"),
    ("after a year", "2024 400 000 kr", "400000"),
    ("after years", "2018–2020 400 tkr", "400000"),
    ("per region", "300 tkr/region", "300000"),
    ("the same sum twice", "400 tkr, alltså 400 000 kr", "400000"),
    ("two sums", "54 000 kr och därefter 1 500 kr i månaden", "54000 1500"),
]

HOW_OFTEN = [
    ("a year", "Bidraget är 400 tkr/år.", "year"),
    ("a year in words", "Kostnaden är 363 280 kr per år.", "year"),
    ("a head and year", "Det blir 227 kr per brukare och år.", "year"),
    ("every year", "Kostnaden blir 40 tkr årligen.", "year"),
    ("a fee of the year", "Årsavgiften är 200 kr.", "year"),
    ("a month", "Hyran är 2 850 kr i månaden.", "month"),
    ("a fee of the month", "Månadsavgiften är 1 500 kr.", "month"),
    ("once", "Dessutom 54 000 kr en gång.", "once"),
    ("a fee to begin with", "Varje kommun betalar en startavgift om 12 000 kr.", "once"),
    ("for one year", "Medlen för 2025 är 600 tkr.", "once"),
    ("not said", "Regionen får 300 tkr/region.", None),
]

WHAT_FOR = [
    ("after the sum", "Kommunen avsätter 1,5 mnkr till en ny förskola.", "till en ny förskola"),
    ("after how often", "Länet får 400 tkr per år för kvinnofrid.", "för kvinnofrid"),
    ("before the sum", "Kostnaden för larm är 54 000 kr.", "Kostnaden för larm"),
    ("before a clause", "Bidraget, som är på 300 tkr, delas ut.", "Bidraget"),
    ("not said", "400 tkr", "400 tkr"),
]

SHARED = [
    ("among", "Kostnaden 400 tkr delas mellan kommunerna.", "kommunerna"),
    ("by a key", "Kostnaden 400 tkr fördelas efter invånarantal.", "invånarantal"),
    ("all of them", "Kostnaden är 400 tkr för samtliga kommuner.", "samtliga kommuner"),
    ("nobody", "Kostnaden är 400 tkr.", None),
]


def _found(prose: str, name: str) -> list[str | int | bool | None]:
    values = [fact.values[name] for fact in find_money(section(f"Ärendet\n{prose}"), minutes())]
    return [value.string if isinstance(value, Text) else value for value in values]


@table("prose", NO_SUMS)
def test_no_sum(prose: str) -> None:
    assert _found(prose, "amount") == []


@table("prose, amounts", AMOUNTS)
def test_how_much(prose: str, amounts: str) -> None:
    assert " ".join(map(str, _found(prose, "amount"))) == amounts


@table("prose, per", HOW_OFTEN)
def test_how_often(prose: str, per: str | None) -> None:
    assert _found(prose, "per") == [per]


@table("prose, what", WHAT_FOR)
def test_what_for(prose: str, what: str) -> None:
    assert _found(prose, "what") == [what]


@table("prose, shared_by", SHARED)
def test_among_whom(prose: str, shared_by: str | None) -> None:
    assert _found(prose, "shared_by") == [shared_by]
