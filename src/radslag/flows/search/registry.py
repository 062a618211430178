"""Registry numbers in text: *HSN 2024/1905*, *RD20/01035*, *2024/1905*; met however spaced."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from radslag.flows.search.words import key_of

__all__ = ["Number", "numbers_in"]

_NUMBER = re.compile(
    r"(?<![\w/])(?:dnr[.:]?\s*)?"
    r"(?P<who>[A-ZÅÄÖa-zåäö]{2,8}[ -]?)?"
    r"(?P<figures>\d{2,4}[/](?:[A-ZÅÄÖ]{1,5}[/]?)?\d{2,6}(?:[-:.]\d{1,4})?"
    r"|(?<=[A-ZÅÄÖ] )\d{4}-\d{3,6})"
    r"(?![\w/])"
)
_NOT_WHO = frozenset({"dnr", "nr", "den", "och", "av", "på", "till", "från", "mål", "akt", "sid"})
_YEARS = re.compile(r"(19|20)\d\d/((19|20)?\d\d)")


class Number(NamedTuple):
    """keys: all of it in small letters, and the figures alone. Its place begins at *dnr*."""

    keys: tuple[str, ...]
    start: int
    end: int


def numbers_in(text: str) -> Iterator[Number]:
    """Every registry number; two years (*2019/2020*) are none."""
    if "/" not in text and "-" not in text:
        return
    for found in _NUMBER.finditer(text):
        figures, who = found["figures"], (found["who"] or "").strip(" -")
        if who.casefold() in _NOT_WHO:
            who = ""
        if not who and _is_two_years(figures):
            continue
        bare = _key(figures)
        whole = _key(who) + bare
        said = found.start("figures") if found["who"] and not who else found.start()
        yield Number((whole,) if whole == bare else (whole, bare), said, found.end())


def _is_two_years(figures: str) -> bool:
    if not _YEARS.fullmatch(figures):
        return False
    first, second = figures.split("/")
    return int(second[-2:]) == (int(first) + 1) % 100


def _key(text: str) -> str:
    return "".join(sign for sign in key_of(text) if sign.isalnum())
