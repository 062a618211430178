"""What the English model makes of å, ä and ö, and which Swedish words a misread one may be.

Costs are in hundredths of a power of ten, as in `vocabulary`: "ö read as é" costs 35 because it
happens to 45 of 100 ö. Measured on pages set for that purpose (see bench/pairs).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

__all__ = ["Reading", "doubtful_readings", "readings"]


class Reading(NamedTuple):
    """What a misread word may be: å, ä, ö in it are sure, a and o may still hide one."""

    pattern: str
    cost: int


# What does not stand in a Swedish word, or (a capital) not inside one.
_SURE = {
    "é": (("ö", 35), ("é", 40), ("ä", 180), ("å", 300)),
    "6": (("ö", 90),),
    "0": (("o", 50), ("ö", 100)),
    "4": (("ä", 150), ("å", 150)),
    "&": (("ä", 120), ("å", 150)),
    "£": (("å", 100), ("ä", 200), ("ö", 200)),
    "€": (("å", 100), ("ä", 200), ("ö", 200)),
    "@": (("ö", 100), ("å", 200)),
    "|": (("l", 50), ("i", 100)),
    "A": (("å", 40), ("ä", 40), ("a", 80)),
    "O": (("ö", 30), ("o", 80)),
    "G": (("ö", 100), ("g", 80)),
    "I": (("l", 20), ("i", 80)),
}
for _letters, _meant in (("áàâã", "äåa"), ("óòôõ", "öo"), ("èê", "eäö"), ("íîï", "iä")):
    _SURE |= {_letter: tuple((one, 100) for one in _meant) for _letter in _letters}

# Two signs for one letter.
_SURE_PAIRS = {
    "éa": (("ä", 180), ("å", 300)),
    "aé": (("ä", 200),),
    "&a": (("ä", 200), ("å", 200)),
    "a&": (("ä", 200),),
    "é&": (("ä", 200),),
    "&é": (("ä", 200),),
    "4a": (("ä", 220),),
    "Aa": (("ä", 200), ("å", 200)),
    "oé": (("ö", 200),),
    "éo": (("ö", 300),),
    "6é": (("ö", 220),),
    "dé": (("ö", 230), ("ä", 300)),
    "éd": (("ö", 260),),
    "d6": (("ö", 260),),
    "6d": (("ö", 260),),
    "o6": (("ö", 260),),
    "6o": (("ö", 260),),
    "66": (("ö", 300),),
    "Gé": (("ö", 300),),
    "Oo": (("ö", 300),),
}

# Letters that are mostly what they seem.
_DOUBTFUL = {
    "d": (("ö", 125), ("ä", 180), ("å", 250)),
    "g": (("ö", 300),),
    "t": (("ö", 350),),
    "s": (("ö", 380),),
    "i": (("ä", 300), ("l", 300), ("j", 300)),
    "l": (("i", 330),),
    "a": (("ö", 400),),
    "o": (("ä", 450),),
}
_DOUBTFUL_PAIRS = {
    "ia": (("ä", 200), ("å", 300)),
    "ai": (("å", 250), ("ä", 250)),
    "da": (("ä", 220),),
    "ad": (("ä", 260), ("å", 300)),
    "do": (("ö", 220),),
    "od": (("ö", 220),),
    "oo": (("ö", 150),),
    "aa": (("ä", 200), ("å", 200)),
    "li": (("ll", 330), ("l", 350)),
    "rn": (("m", 330),),
}
_MOST = 48  # readings of one word


def readings(word: str) -> list[Reading]:
    """What the word may be when only what cannot be right in it is taken for noise."""
    upto = [[Reading("", 0)], *([] for _ in word)]  # of the first letters, by their number
    for at, letter in enumerate(word):
        found = _cheapest(upto[at])
        upto[at + 1] += _extended(found, _SURE.get(letter, ((letter, 0),)))
        pair = _SURE_PAIRS.get(word[at : at + 2])
        if pair:
            upto[at + 2] += _extended(found, pair)
    return _cheapest(upto[-1])


def _extended(found: list[Reading], meant: tuple[tuple[str, int], ...]) -> list[Reading]:
    return [
        Reading(pattern + letters, cost + more)
        for pattern, cost in found
        for letters, more in meant
    ]


def _cheapest(found: list[Reading]) -> list[Reading]:
    if len(found) <= _MOST:
        return found
    return sorted(found, key=lambda reading: reading.cost)[:_MOST]


def doubtful_readings(reading: Reading, only: str = "") -> Iterator[Reading]:
    """What the word may be when one more letter of it (of `only`, if given) is noise too."""
    pattern, cost = reading
    for at, letter in enumerate(pattern):
        if only and letter not in only:
            continue
        for meant, more in _DOUBTFUL.get(letter, ()):
            yield Reading(pattern[:at] + meant + pattern[at + 1 :], cost + more)
        for meant, more in _DOUBTFUL_PAIRS.get(pattern[at : at + 2], ()):
            yield Reading(pattern[:at] + meant + pattern[at + 2 :], cost + more)
