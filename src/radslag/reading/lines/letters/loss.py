"""Whether a text is Swedish without its å, ä and ö."""

from __future__ import annotations

import re

__all__ = ["lost"]

# Common words of Swedish that no scanning harms, and what it makes of some that it does harm.
_SOUND = re.compile(
    r"\b(?:och|att|som|till|det|den|av|med|om|ett|inte|kommer|enligt|avseende|beslut|dagordning)\b"
)
_HARMED = re.compile(
    r"\b(?:f[oeé60]{1,2}r|fr[ad&]n|p[aé&]|[&ad]r|n[aé&]r|[a&]ven|[o6d]ver|[o6]vriga?|"
    r"m[oeé6d]{1,2}tet?s?|n[aé]rvarande|l[aé]ggas?|[a&é]rendet?|f[oé6]rslag|r[aé]det|n[aé]mnden)\b",
    re.IGNORECASE,
)
_DOTS = re.compile("[åäöÅÄÖ]|[aA]\u030a|[aoAO]\u0308")
_WORD = re.compile(r"\S+")

_FEWEST_WORDS = 40  # with fewer, a text can do without å, ä and ö by chance
_FEWEST_SOUND = 0.04  # of the words; Swedish prose has 0.12 to 0.2
_FEWEST_HARMED = 0.01  # of the words; prose that lost its dots has 0.03 to 0.08
_MOST_DOTS = 0.03  # letters to a word; Swedish prose has 0.25 to 0.45


def lost(text: str) -> bool:
    """Whether the text has next to no å, ä and ö where Swedish words abound.

    False for text with most of its letters, in other languages, or too short to tell.
    """
    words = sum(1 for _ in _WORD.finditer(text))
    if words < _FEWEST_WORDS or _count(_DOTS, text) > _MOST_DOTS * words:
        return False
    return (
        _count(_SOUND, text) >= _FEWEST_SOUND * words
        and _count(_HARMED, text) >= _FEWEST_HARMED * words
    )


def _count(pattern: re.Pattern[str], text: str) -> int:
    return sum(1 for _ in pattern.finditer(text))
