"""The terms that a paragraph tells, in a form that is short to write down."""

from __future__ import annotations

from datetime import date

from radslag.reading.facts.terms import find_terms
from tests.factories.reading import minutes
from tests.factories.sections import section

__all__ = ["terms_of"]

DAY = date(2024, 9, 12)


def terms_of(prose: str, title: str = "Ärendet") -> str:
    """Each event with its day or length, as found at a meeting on 12 September 2024."""
    facts = find_terms(section(f"{title}\n{prose}"), minutes(day=DAY))
    values = [fact.values for fact in facts]
    return ", ".join(
        f"{value['event']} {' '.join(str(value[one]) for one in ('date', 'amount') if value[one])}"
        for value in values
    )
