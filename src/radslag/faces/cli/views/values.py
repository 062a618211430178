"""Days, times and sums in words: 8 maj 2020, kl. 9.30–12.00, 363 280 kr."""

from __future__ import annotations

import re

from radslag.faces.cli.language import Language

__all__ = ["day", "hours", "kronor", "length"]

_MONTHS = {
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "en": "January February March April May June July August September October November December",
}
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_NO_BREAK = "\N{NO-BREAK SPACE}"
_LENGTH = re.compile(r"(\d+(?:[.,]\d+)?) (year|month|week|day)s?")
_UNITS = {
    "year": "år",
    "month": ("månad", "månader"),
    "week": ("vecka", "veckor"),
    "day": ("dag", "dagar"),
}


def day(iso: str, language: Language) -> str:
    """ "2020-05-08" as 8 maj 2020, which does not break over lines."""
    found = _ISO.fullmatch(iso)
    months = _MONTHS[language].split()
    if found is None or not 1 <= int(found[2]) <= len(months):
        return iso
    return _NO_BREAK.join((str(int(found[3])), months[int(found[2]) - 1], found[1]))


def hours(start: str | None, end: str | None, language: Language) -> str:
    """ "09:30" and "12:00" as kl. 9.30–12.00; either may be missing."""
    if language == "en":
        return "–".join(part for part in (start, end) if part)
    said = [re.sub(r"^0(\d):|:", r"\1.", part) for part in (start, end) if part]
    before = "kl." if start else "till kl."
    return f"{before}{_NO_BREAK}" + "–".join(said)


def kronor(amount: int) -> str:
    """363280 as 363 280 kr."""
    return f"{amount:,} kr".replace(",", _NO_BREAK).replace(" ", _NO_BREAK)


def length(amount: str, language: Language) -> str:
    """ "2 years" as 2 år."""
    found = _LENGTH.fullmatch(amount)
    if found is None or language == "en":
        return amount
    unit = _UNITS[found[2]]
    return f"{found[1]} {unit if isinstance(unit, str) else unit[found[1] != '1']}"
