"""Swedish words for days, months, parts of the year and plain numbers."""

from __future__ import annotations

__all__ = [
    "FULL_MONTHS",
    "MONTHS",
    "NUMBERS",
    "NUMBER_WORD",
    "ORDINALS",
    "ORDINAL_WORD",
    "WEEKDAYS",
]

FULL_MONTHS: dict[str, int] = {
    "januari": 1, "februari": 2, "mars": 3, "april": 4, "maj": 5, "juni": 6,
    "juli": 7, "augusti": 8, "september": 9, "oktober": 10, "november": 11, "december": 12,
}  # fmt: skip

# Short forms are months only after the number of a day: "jan", "jul" and "mar" are words too.
MONTHS: dict[str, int] = FULL_MONTHS | {
    "jan": 1, "feb": 2, "febr": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dec": 12,
}  # fmt: skip

# By their first three letters: "mån", "månd", "måndag", "måndagen".
WEEKDAYS: dict[str, int] = {
    "mån": 0, "tis": 1, "ons": 2, "tor": 3, "fre": 4, "lör": 5, "sön": 6,
}  # fmt: skip

ORDINALS: dict[str, int] = {
    "första": 1, "förste": 1, "andra": 2, "andre": 2, "tredje": 3, "fjärde": 4, "femte": 5,
    "sjätte": 6, "sjunde": 7, "åttonde": 8, "nionde": 9, "tionde": 10, "elfte": 11, "tolfte": 12,
    "trettonde": 13, "fjortonde": 14, "femtonde": 15, "sextonde": 16, "sjuttonde": 17,
    "artonde": 18, "nittonde": 19, "tjugonde": 20, "tjugoförsta": 21, "tjugoförste": 21,
    "tjugoandra": 22, "tjugotredje": 23, "tjugofjärde": 24, "tjugofemte": 25, "tjugosjätte": 26,
    "tjugosjunde": 27, "tjugoåttonde": 28, "tjugonionde": 29, "trettionde": 30,
    "trettioförsta": 31, "trettioförste": 31,
}  # fmt: skip

NUMBERS: dict[str, int] = {
    "ett": 1, "en": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8,
    "nio": 9, "tio": 10, "elva": 11, "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15,
    "sexton": 16, "sjutton": 17, "arton": 18, "aderton": 18, "nitton": 19, "tjugo": 20,
    "tjugofyra": 24, "tjugofem": 25, "trettio": 30, "trettiosex": 36, "fyrtio": 40, "femtio": 50,
    "sextio": 60, "sjuttio": 70, "åttio": 80, "nittio": 90,
}  # fmt: skip


def _alternatives(words: dict[str, int]) -> str:
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


ORDINAL_WORD = _alternatives(ORDINALS)
NUMBER_WORD = _alternatives(NUMBERS)
