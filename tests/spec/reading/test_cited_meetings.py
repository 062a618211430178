"""Which meetings an item names by their day.

The meeting itself was on 12 September 2024. Days are written without their year where it
is 2024. First days that are no meeting's.
"""

from __future__ import annotations

from datetime import date

from radslag.reading.facts.citations import find_meetings_cited
from radslag.reading.segments.parts import Part, Section
from tests.factories.reading import minutes, text
from tests.spec.table import table

DAY = date(2024, 9, 12)

NO_MEETINGS = [
    ("a letter", "Socialchefen fick den 3 maj ett brev från länsstyrelsen."),
    ("the term of an agreement", "Avtalet löper till och med den 31 december 2024."),
    ("a last day to answer", "Remissen besvaras senast den 1 oktober."),
    ("a decision of the government", "Regeringen beslutade den 9 april 2024 om nya medel."),
    ("a decision of an authority", "Länsstyrelsen beslutade 2024-03-01 att avslå ansökan."),
    ("a decision of an official", "Socialchefen beslutade den 3 maj på delegation."),
    ("courses in a row", "Utbildning ges den 6 oktober, den 20 oktober och den 3 november."),
    ("a visit", "Studiebesök i Umeå den 5 oktober."),
    ("a decision of a chair", "Ordförandebeslut 2024-08-01"),
    ("a conference", "Konferensen hålls i Sundsvall den 18 september."),
    ("a seminar", "Lars Ek deltog i ett seminarium den 4 maj om nära vård."),
    ("a forum", "Nätverket i norr bjöd in till ett forum den 14 maj."),
    ("a mail to a body", "Sekreteraren sände handlingarna med mejl till nätverket den 2 maj."),
    ("something sent to a body", "Underlaget skickades till nätverket den 2 maj."),
    ("a mail told after its day", "Tisdagen den 7 maj skickade ordföranden ut handlingarna."),
    ("the day of a memorandum", "Tjänsteskrivelse 2024-05-10"),
    (
        "the days of papers",
        "Beslutsunderlag: tjänsteskrivelse 2024-05-10, avtalsförslag 2024-05-01",
    ),
    ("an opening", "Den nya mottagningen öppnar den 1 oktober."),
    ("the adjusting of minutes", "Protokollet justeras den 20 september."),
    ("who shall adjust", "Bo Ek utses att justera protokollet tisdagen den 24 september."),
    (
        "told at a meeting",
        "Vid mötet informerades om att mottagningen öppnar den 1 oktober.",
    ),
    ("a paper shown at a meeting", "Vid mötet redovisades skrivelsen daterad den 3 maj."),
    ("a day of force", "Överenskommelsen gäller från den 1 oktober 2024."),
    ("a seat", "Nätverkets ordförande tillträder den 1 oktober."),
    ("a registry number", "Dnr HSN/240731 föredras av nämndens ordförande."),
    ("a count of people", "Målgruppen är beräknad per den 31 december 2023."),
    ("a period", "Mötet gällde perioden 1 maj–31 augusti 2024."),
    ("a week", "Nästa möte hålls vecka 41."),
    ("a month", "Återrapportering ska ske vid nämndens sammanträde i oktober."),
    ("the meeting itself", "Mötet den 12 september öppnades av ordföranden."),
    ("an elected body's time", "att utse Bo Ek till ledamot i rådet intill utgången av 2026."),
    ("added after the meeting", "Tillägg efter mötet: Måndagen den 16 september kom ett svar."),
    ("a meeting with the press", "Förslaget visades vid en pressträff den 8 maj."),
    ("a letter from a body", "Skrivelse från Patientnämnden 2024-05-17 om larm"),
    ("a court in a deed", "Vid Kammarrätten den 3 maj fastställdes domen."),
    ("what is to be treated at the latest", "Frågan ska behandlas senast den 24 oktober."),
    ("a matter raised in a letter", "Frågan väcktes i en skrivelse den 2 april."),
    ("people who meet nobody", "Affischen ses den 3 maj på alla hållplatser i länet, inte nu."),
    (
        "another cell of the row",
        "Kalla jurist till oktobermötet\tAnna Torp\t2024-09-30",
    ),
]

MEETINGS = [
    ("a list of records", "Föregående anteckningar Länsrådet 240205, 240312", "02-05 03-12"),
    ("minutes by their day", "Minnesanteckningar 2024-06-12 läggs till handlingarna.", "06-12"),
    ("a record from its day", "Anteckningarna från den 12 juni godkänns.", "06-12"),
    ("from the minutes", "Ur protokoll 2024-05-29", "05-29"),
    ("at the meeting", "På mötet den 12 juni beslutades att bilda en grupp.", "06-12"),
    ("the next meeting", "Nästa möte är den 14 november.", "11-14"),
    ("the next meeting as a label", "Nästa möte: 14 november kl. 13.00", "11-14"),
    ("the next time", "Arbetsgruppen träffas nästa gång den 20 september.", "09-20"),
    ("a meeting fixed", "Ett extra möte läggs till den 19 september kl. 15.", "09-19"),
    (
        "to a coming meeting",
        "Bordlades till nästkommande möte i Länsrådet den 14 november.",
        "11-14",
    ),
    (
        "to another body's meeting",
        "Hänskjuts till Politiska rådets möte den 3 oktober.",
        "10-03",
    ),
    ("to another body", "Ärendet skickas till Sociala rådet den 3 oktober.", "10-03"),
    ("a body and a day", "Redovisas för Välfärdsrådet den 3 oktober", "10-03"),
    ("a body decided", "Länsrådet beslutade den 12 juni att bilda en grupp.", "06-12"),
    ("on a day a body decided", "Den 12 juni beslutade Länsrådet att bilda en grupp.", "06-12"),
    ("a body in capitals", "På LGS 240612 beslutades att vänta.", "06-12"),
    ("a committee proposed", "Arbetsutskottet föreslog den 27 augusti att säga ja.", "08-27"),
    ("a body gave a task", "Kommunstyrelsen gav den 3 juni chefen i uppdrag att svara.", "06-03"),
    ("a body will treat it", "Regionfullmäktige väntas behandla frågan den 26 november.", "11-26"),
    (
        "somebody who is no authority",
        "Länets ledning rekommenderade den 22 maj att anta den.",
        "05-22",
    ),
    ("the matter was up", "Frågan var uppe den 13 juni och på nytt den 4/7.", "06-13 07-04"),
    ("put off", "Vi sköt upp frågan den 13 juni.", "06-13"),
    ("on a day a meeting is held", "Den 14 november hålls ett extra möte om budgeten.", "11-14"),
    ("on a day a body meets", "Den 14 november sammanträder presidiet.", "11-14"),
    ("attended", "Bo Ek deltog den 22 maj i det nationella nätverkets möte.", "05-22"),
    ("a paragraph of minutes", "Kommunstyrelsen 2024-05-06 § 81", "05-06"),
    ("a body in short", "KS 2024-05-06 § 81", "05-06"),
    (
        "an extract",
        (
            "Beslutsunderlag: protokollsutdrag från arbetsutskottet 2024-08-26 § 55, "
            "tjänsteskrivelse 2024-08-10"
        ),
        "08-26",
    ),
    ("a paragraph after a comma", "Socialnämndens protokoll 2024-08-28, § 44", "08-28"),
    (
        "treated and supported",
        "Socialnämnden behandlade ärendet 2024-08-28 § 76 och tillstyrkte förslaget.",
        "08-28",
    ),
    (
        "adopted by a council",
        "Taxan antogs av kommunfullmäktige den 29 november 2023.",
        "2023-11-29",
    ),
    ("the decision of a committee", "Socialnämndens beslut 2024-08-28", "08-28"),
    ("a meeting of a network", "Nätverksträff den 4 oktober i Gävle", "10-04"),
    ("a meeting on the web", "Bilder från webbträff för länens råd, SKR 13 maj", "05-13"),
    ("a day of strategy", "Frågan togs upp på strategidagen den 2 maj.", "05-02"),
    ("an annual meeting", "Svaret lämnas på föreningens årsmöte den 18 oktober 2024.", "10-18"),
    ("first and last day of two", "ELSA-nätverk, SKR 240905-240906", "09-05 09-06"),
    ("the days of a network", "deltog i SKR:s nätverk för chefer 4-5 september", "09-04 09-05"),
    (
        "days in a list",
        "Förslag lämnas vid sammanträden den 4 oktober, 8 november och 12 december 2024.",
        "10-04 11-08 12-12",
    ),
    (
        "days after a heading",
        "Kommande möten:\n4 oktober kl. 9–12\n8 november kl. 9–12",
        "10-04 11-08",
    ),
    ("two days of a month", "Arbetsgruppen hade möte 5 och 19 juni.", "06-05 06-19"),
    ("a timetable", "Mötestider hösten 2024: 4/10, 8/11 och 12/12", "10-04 11-08 12-12"),
    ("a meeting moved from a day", "Rådets möte är flyttat från 4/10 till 11/10.", "10-04 10-11"),
    ("a meeting moved", "Mötet den 4 oktober flyttas till den 11 oktober.", "10-04 10-11"),
    (
        "the last of several",
        "Arbetsgruppen har haft tre möten, senast den 3 september.",
        "09-03",
    ),
    (
        "a meeting and a body",
        "Behandlades på Länsrådets möte den 12 juni och hänsköts till rådet den 3 oktober.",
        "06-12 10-03",
    ),
    (
        "among other days",
        (
            "Ansökan kom in den 3 maj och behandlades av nämnden den 29 maj, med svar senast "
            "den 1 juni."
        ),
        "05-29",
    ),
    ("a group has met", "LPO har träffats den 24 augusti och den 30 augusti.", "08-24 08-30"),
    ("a body was told", "Nämnden informerades om läget den 26 augusti.", "08-26"),
    ("taken up instead", "Punkten bordläggs och tas i stället upp den 5 november.", "11-05"),
    (
        "several times, the last of them",
        "Frågan har behandlats i rådet vid flera tillfällen, senast den 23 maj 2024.",
        "05-23",
    ),
    ("a body meets on days", "Gruppen möts 4/10, 8/11 och 12/12 2024.", "10-04 11-08 12-12"),
    (
        "there and then elsewhere",
        "Nätverket träffas den 4 oktober i Mora och därefter 2/3 via Teams.",
        "10-04 2025-03-02",
    ),
    ("a body in short meets", "LCG sammanträder 4 oktober och 8 november.", "10-04 11-08"),
    ("a body in short treated it", "NSV behandlade förslaget den 15 februari.", "02-15"),
    ("the next of a body in short", "Nästa LCG äger rum den 8 november kl. 9.", "11-08"),
    (
        "is to meet",
        "Styrelsen beslutar att sammanträda den 4 oktober och den 3 december 2024.",
        "10-04 12-03",
    ),
    ("when it was up last", "Frågan behandlades senast 24/8.", "08-24"),
    ("a body has prepared it", "Arbetsutskottet har den 17 juni berett ärendet.", "06-17"),
    ("a body has proposed", "Länsledningen har den 26 april föreslagit detta.", "04-26"),
    ("a body known by its deed", "Vid Chefsforum 27 augusti återremitterades frågan.", "08-27"),
    ("put off to", "Ärendet bordlades till mötet den 8 november.", "11-08"),
    (
        "to be reported at",
        "att ge Bo Ek i uppdrag att redogöra för läget på mötet den 16 mars.",
        "2025-03-16",
    ),
    ("meets this autumn", "I höst ses nätverket 16/10, 11/11 och 9/12.", "10-16 11-11 12-09"),
    ("each once", "Mötet den 12 juni och åter mötet den 12 juni 2024", "06-12"),
]

TITLED = [
    ("coming meetings", "Kommande möten", "4 oktober och 8 november, kl. 9", "10-04 11-08"),
    ("then another", "Nästa möte", "Fredag 4 oktober i Mora. Därefter 8/11.", "10-04 11-08"),
    ("no meetings", "Kommande upphandlingar", "4 oktober och 8 november", ""),
]


def _cited(title: str, *paragraphs: str) -> str:
    parts = [Part("title", text(title)), *(Part("prose", text(one)) for one in paragraphs)]
    section = Section("item", number="4", title=parts[0].text, parts=parts)
    facts = find_meetings_cited(section, minutes(day=DAY))
    return " ".join(str(fact.values["date"]).removeprefix("2024-") for fact in facts)


@table("prose", NO_MEETINGS)
def test_no_meeting(prose: str) -> None:
    assert _cited("Ärendet", prose) == ""


@table("prose, days", MEETINGS)
def test_a_meeting(prose: str, days: str) -> None:
    assert _cited("Ärendet", *prose.split("\n")) == days


@table("title, prose, days", TITLED)
def test_under_a_title(title: str, prose: str, days: str) -> None:
    assert _cited(title, prose) == days
