"""The words by which a sentence chooses somebody, or says who somebody is from now on."""

from __future__ import annotations

import re

from radslag.reading.lexicon.patterns import has_any
from radslag.reading.lexicon.words import undotted_pattern

__all__ = ["becomes", "chooses"]

_CHOOSES = undotted_pattern(
    r"\b(?:utse[rs]?|utsågs?|(?:om|ny)?välj(?:a|er|s|as|es)|(?:om|ny)?valde?s?|(?:om|ny)val"
    r"|förordna(?:r|s|des)?|erbjud(?:a|er|s)|ersätt(?:er|a)"
    r"|anställ(?:a|er|s)|inväljs|invaldes)\b"
)
_CHOOSES_WORDS = (  # one of them is there
    "utse", "utsag", "valj", "vald", "omval", "nyval", "forordna", "erbjud", "ersatt", "anstall",
)  # fmt: skip
# "Ny ledamot i Styrgruppen blir NN": only where the role opens the sentence.
_BECOMES = undotted_pattern(r"\bblir\b")


def chooses(lower: str, start: int, end: int) -> re.Match[str] | None:
    """The word by which an undotted sentence chooses somebody."""
    asked = has_any(lower[start:end], _CHOOSES_WORDS)
    return _CHOOSES.search(lower, start, end) if asked else None


def becomes(lower: str, start: int, end: int) -> re.Match[str] | None:
    """The word by which an undotted sentence says who somebody is from now on."""
    return _BECOMES.search(lower, start, end) if lower.find("blir", start, end) >= 0 else None
