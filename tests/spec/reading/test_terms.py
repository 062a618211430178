"""What binds an agreement in time, as running text tells it.

The meeting is on 12 September 2024. A row gives what is found: the event with its day or
its length. First what has days and lengths but binds nothing.
"""

from __future__ import annotations

from tests.spec.reading.terms import terms_of
from tests.spec.table import table

NOTHING = [
    ("a project", "Projektet löper till och med 2025-12-31."),
    ("a project's period", "Projektperioden är 2023–2026 och bekostas av parterna."),
    ("a plan with years in its name", "Handlingsplan 2021–2024 har följts upp."),
    ("adopting what has years in its name", "att anta handlingsplan för äldre 2025–2028"),
    ("when one in force was made", "Gällande avtal antogs av parterna under 2018."),
    ("a wish that was not met", "Vi hade hellre sett att avtalstiden begränsats till två år."),
    ("money at a meeting", "att lämna förslag på användning av medlen till mötet den 15 november"),
    ("a budget at a meeting", "att redovisa en reviderad budget vid styrelsens möte i mars"),
    ("a new one, nothing ceasing", "Ett nytt avtal ska finnas på plats, inte bara ett utkast."),
    ("the day of a meeting", "Avtalet diskuterades på mötet den 12 juni."),
    ("the next meeting", "Nätverket möts nästa gång den 14 november."),
    ("a time to apply", "Ansökningstiden förlängs till den 15 oktober."),
    ("a restriction", "Restriktionerna gäller till och med 30 november 2024."),
    ("an evaluation shown", "Utvärderingen presenterades på nätverkets möte 240612."),
    (
        "an evaluation of what began",
        "Bo Ek har utvärderat jouren sedan den öppnade i maj 2024.",
    ),
    ("an evaluation mailed", "Den 3 april bad gruppen att alla skulle läsa utvärderingen."),
    ("what will be shown anyway", "Siffrorna kommer att redovisas på mötet den 14 november."),
    ("what was shown", "Resultatet redovisades den 12 juni."),
    ("what somebody tells", "Bo Ek rapporterar att linjen har gått bra sedan den 1 mars."),
    ("a report at a meeting", "Resultatet redovisas på mötet den 14 november."),
    ("a signature of the past", "Avtalet undertecknades den 5 mars 2024."),
    ("what ended long ago", "Överenskommelsen antogs 2016 och gällde till och med 2018-12-31."),
    ("what something is about", "Det gäller frågor som kom upp under 2023."),
    ("a budget", "Budgeten för 2025 är 400 000 kronor."),
    ("a task with a day", "Styrgruppen får i uppdrag att återkomma till mötet den 14 november."),
    ("a task until a day", "Presidiet får i uppdrag att till den 14 november ta fram en plan."),
    ("an age", "Vård av barn under 18 år omfattas av avtalet."),
    ("how long something has been", "Verksamheten har pågått i två år."),
    ("somebody employed", "Anna Berg är anställd från och med den 1 oktober."),
    ("a last day to answer", "Synpunkter på avtalet lämnas senast den 1 oktober."),
    ("an opening", "Den nya mottagningen öppnar den 1 oktober."),
    ("a law", "Lagen gäller sedan den 1 januari 2018."),
    (
        "a term that runs out elsewhere",
        "Svaren kommer när avtalet har löpt ut, det vill säga den 30 november 2024.",
    ),
    ("a grant for a year", "Statsbidraget för 2025 uppgår till 2 miljoner kronor."),
    ("an inquiry", "Enkäten genomförs under oktober månad."),
    ("notice of premises", "Bo har sagt upp lokalen till den 30 november 2024."),
    ("a plain report", "Rapporten redovisas i november."),
    ("every year", "Avtalet ska utvärderas årligen före utgången av mars."),
    ("every year before", "Part ska säga upp avtalet senast den 30 juni året före."),
    ("appointed until a day", "att utse Bo Ek till kontaktperson i uppdraget t.o.m. 2025-12-31"),
    (
        "no extension by itself",
        "Det förlängs inte automatiskt efter den 31 december 2024.",
    ),
    ("what goes on", "Dialogen fortsätter till och med den 30 november 2024."),
    ("premises to be had", "Lokalen är avsatt för kurser till och med 2025-05-31."),
    ("months of trial", "Avtalet omfattar 3 månaders provtid för personalen."),
]

IN_FORCE = [
    ("runs until", "Överenskommelsen löper till och med 2025-05-31.", "in_force_until 2025-05-31"),
    ("in force until", "Överenskommelsen gäller t.o.m. 31 maj 2025.", "in_force_until 2025-05-31"),
    ("to a day", "Nuvarande avtal gäller till den 31 maj 2025.", "in_force_until 2025-05-31"),
    (
        "an agreement over a length and its days",
        "Förslaget är ett avtal på 18 månader, 1 juli 2025–31 december 2026.",
        "in_force_from 2025-07-01, in_force_until 2026-12-31 18 months",
    ),
    (
        "days and the length they come to",
        "Avtalet gäller till och med den 30 juni 2027, vilket motsvarar två och ett halvt år.",
        "in_force_until 2027-06-30 2.5 years",
    ),
    ("valid", "Avtalet är giltigt till utgången av 2025.", "in_force_until 2025-12-31"),
    ("until the end of", "Riktlinjen gäller intill utgången av 2025.", "in_force_until 2025-12-31"),
    ("at the longest", "Avtalet gäller längst t.o.m. 2026-06-30.", "in_force_until 2026-06-30"),
    ("a month named whole", "Rutinen gäller t.o.m. februari 2025.", "in_force_until 2025-02-28"),
    ("ceases", "Avtalet upphör den 30 juni 2025.", "in_force_until 2025-06-30"),
    ("ceases to be in force", "Avtalet upphör att gälla 2025-06-30.", "in_force_until 2025-06-30"),
    ("runs out", "Avtalet löper ut 2025-06-30.", "in_force_until 2025-06-30"),
    (
        "goes out at the turn of the year",
        "Avtalet om läkare går ut vid årsskiftet 2024/2025.",
        "in_force_until 2024-12-31",
    ),
    ("ended lately", "Avtalet gällde till och med 2024-06-30.", "in_force_until 2024-06-30"),
    ("told before", "Avtalet är nytt. Det gäller till 2025-06-30.", "in_force_until 2025-06-30"),
    ("notice was given", "Orsa har sagt upp avtalet till 2025-05-31.", "in_force_until 2025-05-31"),
    ("given notice", "att säga upp avtalet till den 31 maj 2025", "in_force_until 2025-05-31"),
    ("from", "Rutinen gäller från och med den 1 juli 2019.", "in_force_from 2019-07-01"),
    ("since", "Den ersätter den ök som gällt sedan den 1 maj 2016.", "in_force_from 2016-05-01"),
    ("comes into force", "Avtalet trädde i kraft den 1 juli 2020.", "in_force_from 2020-07-01"),
    (
        "begins to be in force",
        "Riktlinjen börjar gälla den 1 januari 2025.",
        "in_force_from 2025-01-01",
    ),
    (
        "from and until",
        "Avtalet gäller från 1 juli 2024 till 30 juni 2026.",
        "in_force_from 2024-07-01, in_force_until 2026-06-30",
    ),
    (
        "until without from",
        "Avtalstiden är 2024-07-01 t.o.m. 2026-06-30.",
        "in_force_from 2024-07-01, in_force_until 2026-06-30",
    ),
    (
        "a day that is not the first",
        "Avtalet gäller efter en ändring den 5 maj 2023 t.o.m. 2025-06-30.",
        "in_force_until 2025-06-30",
    ),
    (
        "a period",
        "Avtalsperioden är 2024-07-01–2026-06-30.",
        "in_force_from 2024-07-01, in_force_until 2026-06-30",
    ),
    (
        "years",
        "Överenskommelsen gäller under åren 2025–2027.",
        "in_force_from 2025-01-01, in_force_until 2027-12-31",
    ),
    (
        "a time that it is made for",
        "att teckna avtal om jour för tiden 1 maj 2025–30 april 2027",
        "in_force_from 2025-05-01, in_force_until 2027-04-30",
    ),
    ("a fee", "att taxan ska gälla från och med den 1 januari 2025", "in_force_from 2025-01-01"),
    ("a time of force", "Överenskommelsens giltighetstid är två (2) år.", "in_force_until 2 years"),
    ("a length", "Avtalet tecknades i maj och gäller i fyra år.", "in_force_until 4 years"),
    ("a new period", "en ny avtalsperiod om 18 månader", "in_force_until 18 months"),
    (
        "extended before",
        "Avtalet har förlängts två gånger och gäller till och med 2025-12-31.",
        "in_force_until 2025-12-31",
    ),
    (
        "a time that it covers",
        "Avtalet omfattar tiden 2025-01-01–2028-12-31 och förlängs inte automatiskt.",
        "in_force_from 2025-01-01, in_force_until 2028-12-31",
    ),
    (
        "a length and the day",
        "Avtalet löper i tre år, dvs. till och med 2027-08-31.",
        "in_force_until 2027-08-31 3 years",
    ),
    (
        "the day and a length in brackets",
        "Avtalet gäller från 1 juli 2025 till och med den 30 juni 2029 (fyra år).",
        "in_force_from 2025-07-01, in_force_until 2029-06-30 4 years",
    ),
    (
        "a length and both days",
        "Avtalsperioden är två år, 2025-01-01–2026-12-31.",
        "in_force_from 2025-01-01, in_force_until 2026-12-31 2 years",
    ),
    (
        "the day and a length of something else",
        "Avtalet löper till och med 2025-06-30 och kan sägas upp med sex månaders varsel.",
        "in_force_until 2025-06-30, other 6 months",
    ),
    (
        "the day and a right to extend",
        "Avtalet gäller till 2026-12-31 med möjlighet till förlängning ett år.",
        "in_force_until 2026-12-31, renews 1 year",
    ),
    (
        "the day told twice, once with the length",
        "Avtalet ska gälla tre år, till 2027-12-31. Det löper alltså till 2027-12-31.",
        "in_force_until 2027-12-31 3 years",
    ),
    (
        "about an aid",
        "Överenskommelsen om hjälpmedel gäller till 2025-06-30.",
        "in_force_until 2025-06-30",
    ),
]

EXTENDED = [
    ("to a day", "Avtalet förlängs t.o.m. 2025-11-30.", "extended_until 2025-11-30"),
    ("in the passive of old", "Avtalet förlänges till 2025-11-30.", "extended_until 2025-11-30"),
    ("in another word", "Avtalet prolongeras till 2025-11-30.", "extended_until 2025-11-30"),
    (
        "as a noun",
        "en förlängning av avtalet till och med den 30 november 2025",
        "extended_until 2025-11-30",
    ),
    (
        "to be in force until",
        "Avtalet förlängs att gälla till 2025-11-30.",
        "extended_until 2025-11-30",
    ),
    (
        "force that is extended",
        "Avtalet får förlängd giltighet t.o.m. 2025-11-30.",
        "extended_until 2025-11-30",
    ),
    ("by a length", "Avtalet förlängs med sex månader.", "extended_until 6 months"),
    (
        "by a length and to a day",
        "Avtalet förlängs två år, till och med 2026-11-30.",
        "extended_until 2026-11-30 2 years",
    ),
    (
        "a noun with a length and to a day",
        "Först behövs ett och ett halvt års förlängning av avtalet, till och med 2026-05-31.",
        "extended_until 2026-05-31 1.5 years",
    ),
    (
        "until now and from now",
        "Avtalet gäller t.o.m. 2024-12-31 och förlängs till 2025-12-31.",
        "in_force_until 2024-12-31, extended_until 2025-12-31",
    ),
    (
        "what runs out",
        "att avtalet, som löper ut 2024-12-31, förlängs till och med 2025-12-31",
        "in_force_until 2024-12-31, extended_until 2025-12-31",
    ),
    (
        "a project",
        "att förlänga projektet Mobilt team till och med 2025-06-30",
        "extended_until 2025-06-30",
    ),
    (
        "a task",
        "att förlänga uppdraget för arbetsgruppen till och med 2025-06-30",
        "assignment_until 2025-06-30",
    ),
    (
        "a group that goes on",
        "Gruppens uppdrag är inte slutfört. Den föreslås få fortsätta till och med 2025-06-30.",
        "assignment_until 2025-06-30",
    ),
    (
        "a task by months and to a day",
        "att förlänga uppdraget till gruppen för handledning med sex månader, t.o.m. 2025-06-30",
        "assignment_until 2025-06-30 6 months",
    ),
]

RENEWED = [
    (
        "a right to extend",
        "Avtalstiden är två år med möjlighet till förlängning ett år.",
        "in_force_until 2 years, renews 1 year",
    ),
    (
        "an option",
        "Avtalet gäller två år med option på förlängning i ytterligare 1 år.",
        "in_force_until 2 years, renews 1 year",
    ),
    (
        "unless somebody gives notice",
        "Om ingen part säger upp avtalet förlängs det ytterligare ett år.",
        "renews 1 year",
    ),
    (
        "with the time of notice",
        (
            "Sägs avtalet inte upp senast nio månader före avtalstidens utgång förlängs det "
            "med två år i taget."
        ),
        "other 9 months, renews 2 years",
    ),
    ("by itself", "Avtalet förlängs automatiskt med tolv månader.", "renews 12 months"),
    ("again and again", "Avtalet löper med två år i taget.", "renews 2 years"),
    (
        "or else",
        "Avtalet kan sägas upp. I annat fall förlängs det med två år.",
        "renews 2 years",
    ),
]

NOTICE = [
    (
        "its length",
        "Avtalet gäller tills vidare med sex månaders uppsägningstid.",
        "other 6 months",
    ),
    ("its length after", "Uppsägningstiden är arton månader.", "other 18 months"),
    ("in advance", "Uppsägning ska ske minst tolv månader i förväg.", "other 12 months"),
    ("its last day", "Uppsägning av avtalet ska ske senast 2025-03-31.", "other 2025-03-31"),
]


@table("prose", NOTHING)
def test_nothing_is_bound(prose: str) -> None:
    assert terms_of(prose) == ""


@table("prose, terms", IN_FORCE)
def test_in_force(prose: str, terms: str) -> None:
    assert terms_of(prose) == terms


@table("prose, terms", EXTENDED)
def test_extended(prose: str, terms: str) -> None:
    assert terms_of(prose) == terms


@table("prose, terms", RENEWED)
def test_renewed(prose: str, terms: str) -> None:
    assert terms_of(prose) == terms


@table("prose, terms", NOTICE)
def test_notice(prose: str, terms: str) -> None:
    assert terms_of(prose) == terms
