"""What the agreement of a term is called: its longest name in the item, or the nearest one."""

from __future__ import annotations

from datetime import date

from radslag.reading.facts.terms import find_terms
from radslag.reading.spans import Text
from tests.factories.reading import minutes
from tests.factories.sections import section
from tests.spec.table import table

NAMES = [
    (
        "in quotation marks",
        (
            "Utvärdering\nI ”Avtal om jour mellan Mora och Orsa” står att avtalet gäller "
            "t.o.m. 2025-06-30."
        ),
        "Avtal om jour mellan Mora och Orsa",
    ),
    (
        "in the title, without its annexes",
        (
            "Beslut om länsgemensam överenskommelse om syn, hörsel och tolkning, Bilaga 6-9\n"
            "Överenskommelsen löper till och med 2025-06-30."
        ),
        "länsgemensam överenskommelse om syn, hörsel och tolkning",
    ),
    (
        "in the decision",
        (
            "Beslut om reviderad överenskommelse\nAvtalet gäller till 2025-06-30.\n"
            "decision: att godkänna Länsgemensam överenskommelse samt riktlinjer om egenvård, i "
            "enlighet med arbetsgruppens förslag"
        ),
        "Länsgemensam överenskommelse samt riktlinjer om egenvård",
    ),
    (
        "with capitals",
        "Medlen\nDen gäller enligt Överenskommelse God vård 2025 till 2025-06-30.",
        "Överenskommelse God vård 2025",
    ),
    (
        "in short",
        "Förlängning\nRÖK egenvård gällde till och med 2024-06-30.",
        "RÖK egenvård",
    ),
    (
        "the nearest of two",
        "Avtal\nAvtalet om jour gäller till 2025-01-31. Avtalet om larm gäller till 2025-06-30.",
        "Avtalet om larm",
    ),
    ("the noun alone", "Jouren\nNuvarande avtal gäller till 2025-06-30.", "avtal"),
    ("the title where there is no noun", "Jouren\nTeamet finansieras till 2025-06-30.", "Jouren"),
    (
        "a task by its object",
        "Uppdrag\ndecision: att förlänga uppdraget för samordnaren till och med 2025-06-30",
        "uppdraget för samordnaren",
    ),
    (
        "a plan to be reported",
        (
            "Gruppen\ndecision: att skriva en plan för trygg hemgång. Läget återrapporteras den "
            "3 oktober."
        ),
        "plan för trygg hemgång",
    ),
]


@table("lines, name", NAMES)
def test_the_name_of_the_last_term(lines: str, name: str) -> None:
    found = list(find_terms(section(lines), minutes(day=date(2024, 9, 12))))
    agreement = found[-1].values["agreement"]
    assert isinstance(agreement, Text)
    assert agreement.string == name
