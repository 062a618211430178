"""When an agreement ceases unless something is done, and what must be done before a day.

The meeting is on 12 September 2024. A row gives the event with its day or its length.
"""

from __future__ import annotations

from tests.spec.reading.terms import terms_of
from tests.spec.table import table

CEASES = [
    (
        "or else",
        "En ny överenskommelse ska finnas på plats senast 2025-06-30, annars upphör samarbetet.",
        "ceases_unless_renewed_by 2025-06-30",
    ),
    (
        "if not",
        "Om inte ett nytt avtal sluts innan 2025-06-30, upphör samarbetet.",
        "ceases_unless_renewed_by 2025-06-30",
    ),
    (
        "if none",
        "Om inget nytt avtal har tecknats senast den 30 juni 2025 avvecklas platserna.",
        "ceases_unless_renewed_by 2025-06-30",
    ),
    (
        "if one has not",
        "Verksamheten upphör om ett nytt avtal inte har träffats innan den 30 juni 2025.",
        "ceases_unless_renewed_by 2025-06-30",
    ),
    (
        "if a new one has not",
        "Om en ny överenskommelse inte har träffats senast 2025-06-30 upphör den vid årets slut.",
        "ceases_unless_renewed_by 2025-06-30",
    ),
    (
        "the verb first, a new one",
        "Har ett nytt avtal inte träffats senast den 30 juni 2025 upphör samarbetet.",
        "ceases_unless_renewed_by 2025-06-30",
    ),
    (
        "if it is not renewed",
        "Om avtalet inte förnyas senast den 30 juni 2025 upphör samarbetet.",
        "ceases_unless_renewed_by 2025-06-30",
    ),
    (
        "the verb first",
        "Har parterna inte enats om ett nytt avtal före 2025-06-30 stängs platserna.",
        "ceases_unless_renewed_by 2025-06-30",
    ),
    (
        "the verb first, in the passive",
        "Träffas inget nytt avtal innan den 30 juni 2025 upphör verksamheten.",
        "ceases_unless_renewed_by 2025-06-30",
    ),
    (
        "unless",
        "Såvida inte parterna träffar en ny ök före den 1 juni 2025 upphör samarbetet.",
        "ceases_unless_renewed_by 2025-06-01",
    ),
    (
        "both the end and the last day",
        (
            "Avtalet upphör att gälla den 31 augusti 2025 om inte parterna dessförinnan, senast "
            "den 15 maj 2025, har enats om ett nytt."
        ),
        "in_force_until 2025-08-31, ceases_unless_renewed_by 2025-05-15",
    ),
]

DUTIES = [
    (
        "shall have been used",
        "Medlen ska ha använts senast 2025-12-31.",
        "funding_period_end 2025-12-31",
    ),
    (
        "a report midway",
        "att en halvtidsrapport lämnas till styrelsen senast den 31 augusti 2025",
        "reporting_due 2025-08-31",
    ),
    (
        "evaluated within a quarter",
        "En utvärdering ska göras under första kvartalet 2025.",
        "evaluation_due 2025-03-31",
    ),
    (
        "evaluated at the latest",
        "Avtalet ska utvärderas senast den 31 december 2025.",
        "evaluation_due 2025-12-31",
    ),
    ("evaluated before", "med en ny utvärdering före 2025-03-30", "evaluation_due 2025-03-30"),
    (
        "followed up",
        "Överenskommelsen ska följas upp senast i december 2025.",
        "evaluation_due 2025-12-31",
    ),
    (
        "the day first",
        "Under första kvartalet 2025 ska överenskommelsen utvärderas.",
        "evaluation_due 2025-03-31",
    ),
    (
        "made and reported",
        "så att en ny utvärdering kan göras och redovisas under första kvartalet 2025",
        "evaluation_due 2025-03-31",
    ),
    (
        "should have been",
        "Utvärderingen skulle ha varit klar innan 2024-08-30.",
        "evaluation_due 2024-08-30",
    ),
    (
        "reported back at a meeting",
        "Läget återrapporteras till rådet den 3 oktober 2024.",
        "reporting_due 2024-10-03",
    ),
    (
        "reported at the latest",
        "att arbetet redovisas för nätverket senast den 15 oktober 2024",
        "reporting_due 2024-10-15",
    ),
    (
        "to report an evaluation",
        "att redovisa den nya utvärderingen för nämnden senast i april 2025",
        "reporting_due 2025-04-30",
    ),
    (
        "a last report",
        "Slutrapport ska lämnas till nämnden senast den 31 mars 2025.",
        "reporting_due 2025-03-31",
    ),
    (
        "every year, and the first time",
        "att årligen, första gången senast den 30 april 2025, redovisa utfallet",
        "reporting_due 2025-04-30",
    ),
    (
        "the day before the verb",
        "att senast den 31 mars 2025 till styrelsen redovisa hur det gått",
        "reporting_due 2025-03-31",
    ),
    (
        "signed",
        "Avtalet ska undertecknas senast den 15 november 2024.",
        "sign_by 2024-11-15",
    ),
    (
        "signed, the day first",
        "Senast den 15 november 2024 ska avtalet vara undertecknat.",
        "sign_by 2024-11-15",
    ),
    ("made", "Avtalet ska tecknas senast den 1 november.", "sign_by 2024-11-01"),
    (
        "made, the day first",
        "Parterna ska senast 2024-11-30 ha tecknat en ny överenskommelse.",
        "sign_by 2024-11-30",
    ),
    (
        "funds to be used",
        "Medlen ska vara förbrukade senast den 31 december 2024.",
        "funding_period_end 2024-12-31",
    ),
    (
        "money put by",
        "Pengar finns avsatta till och med den 31 december 2025.",
        "funding_period_end 2025-12-31",
    ),
    (
        "the period of funds",
        "Fördelning av medlen (de gäller t.o.m. februari 2025) visas.",
        "funding_period_end 2025-02-28",
    ),
    (
        "paid until",
        "Teamet finansieras till och med den 30 juni 2025.",
        "funding_period_end 2025-06-30",
    ),
    (
        "a sum to be used",
        "Resterande 750 tkr får användas till och med februari 2025.",
        "funding_period_end 2025-02-28",
    ),
    (
        "a task that runs",
        "Uppdraget som processledare gäller till och med den 31 maj 2025.",
        "assignment_until 2025-05-31",
    ),
    (
        "an appointment of office",
        "Hans förordnande löper till den 31 augusti 2025.",
        "assignment_until 2025-08-31",
    ),
    (
        "employed until",
        "att en processledare anställs till utgången av 2025",
        "assignment_until 2025-12-31",
    ),
    (
        "in one sentence",
        (
            "Där står att avtalet gäller t.o.m. 2025-11-30 och att det ska utvärderas under "
            "första kvartalet 2025."
        ),
        "in_force_until 2025-11-30, evaluation_due 2025-03-31",
    ),
    (
        "told twice is once",
        "Avtalet löper t.o.m. 2025-11-30. Som sagt löper avtalet till den 30 november 2025.",
        "in_force_until 2025-11-30",
    ),
]


@table("prose, terms", CEASES)
def test_ceases(prose: str, terms: str) -> None:
    assert terms_of(prose) == terms


@table("prose, terms", DUTIES)
def test_duties(prose: str, terms: str) -> None:
    assert terms_of(prose) == terms


def test_an_election_carries_its_own_last_day() -> None:
    prose = "Uppdraget gäller till och med den 31 december 2025."
    assert terms_of(prose, "Val av ombud till stämman") == ""
    assert terms_of(prose, "Uppdrag till arbetsgruppen") == "assignment_until 2025-12-31"
