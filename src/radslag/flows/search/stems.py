"""The stem under which the forms of a Swedish word meet.

Snowball's stemmer, with what it leaves undone in the words of minutes: *nätverket*, *ärendena*,
*hjälpmedlen*, *platser*, *huvudmän*. tests/spec/search/test_inflections.py lists the families.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

__all__ = ["stem"]

_LIKE = {
    "ansökan": "ansökning", "anmälan": "anmälning", "inbjudan": "inbjudning", "verkan": "verka",
    "böcker": "bok", "böckerna": "bok", "länder": "land", "länderna": "land", "händer": "hand",
    "händerna": "hand",
}  # fmt: skip
_ENDS = tuple(_LIKE)
_ET = re.compile(r"(?<!h)(?<!it)(?<!and)ets?$")
_NOT_ET = re.compile(r"(?:paket|budget|planet|magnet|staket|alfabet|konkret|diskret|internet)s?$")
_MENDED = (
    (re.compile(r"(?<=[bdfgkpt])l$"), "el"),
    (re.compile(r"(?<=[bdgkpt])r$"), ""),
    (re.compile(r"mr$"), "mm"),
    (re.compile(r"(?<=[^\W\d_]{3})s+$"), ""),
    (re.compile(r"män$"), "man"),
    (re.compile(r"ledamöt$"), "ledamot"),
)
_SHORTEST = 6


def stem(key: str) -> str:
    """The stem of a word in small letters (`words.key_of`)."""
    found: str = _stemmer().stemWord(_before(key))
    for pattern, better in _MENDED:
        found = pattern.sub(better, found)
    return found


def _before(key: str) -> str:
    if key.endswith(_ENDS):
        end = next(each for each in _ENDS if key.endswith(each))
        return key[: -len(end)] + _LIKE[end]
    if key.endswith(("dena", "tena", "denas", "tenas")):
        return key.removesuffix("s")[:-2]
    if len(key) > _SHORTEST and key.endswith("ers"):
        return key[:-1]
    if len(key) >= _SHORTEST and not _NOT_ET.search(key):
        return _ET.sub("", key)
    return key


@cache
def _stemmer() -> Any:
    import Stemmer

    return Stemmer.Stemmer("swedish")
