"""How alike two names are: a body's or a person's, as papers spell them. Pure."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache
from os.path import commonprefix
from typing import Literal

from radslag.kernel.text import fold

__all__ = ["How", "body_likeness", "how_alike", "neighbourhoods", "person_likeness", "skeleton"]

How = Literal["exact", "letters", "similar"]
"""exact: the same after folding. letters: the same where scanning mistook some letters, or a
word was parted. similar: worth asking a human about."""

_WORD = re.compile(r"\w+")
# What scanning takes for each other, within words only: in numbers a figure is a figure.
_MISTAKEN = str.maketrans({"6": "o", "0": "o", "1": "l", "i": "l", "j": "l", "|": "l", "5": "s"})
_BODY_SIMILAR = 0.82
_PERSON_SIMILAR = 0.86


# A register is compared with itself, and a name is taken apart once and not for each other name.
_each_name_once = lru_cache(maxsize=20_000)


@_each_name_once
def skeleton(name: str) -> str:
    """The folded letters without spaces, where those that scanning mistakes are one."""
    words = _WORD.findall(fold(name).replace("|", "l"))
    bare = (word if word.isdigit() else word.translate(_MISTAKEN) for word in words)
    return "".join(bare).replace("rn", "m").replace("vv", "w")


def how_alike(one: str, other: str) -> How | None:
    """Whether two names are the same, "exact" or in "letters"; None where that cannot be said."""
    if _plain(one) == _plain(other):
        return "exact"
    bones = skeleton(one)
    return "letters" if bones and bones == skeleton(other) else None


def body_likeness(one: str, other: str) -> float | None:
    """From 0 to 1 where two names of bodies are alike enough to ask; else None."""
    if _numbers(one) != _numbers(other):
        return None  # arbetsgrupp 1 is not arbetsgrupp 2
    bones, others = skeleton(one), skeleton(other)
    return _ratio(bones, others, _BODY_SIMILAR) or _framed(bones, others)


def _framed(one: str, other: str) -> float | None:
    """Alike at both ends: *Välfärdsrådet*, *Välförvaltningsrådet*."""
    shorter = min(len(one), len(other))
    ends = len(commonprefix([one, other])) + len(commonprefix([one[::-1], other[::-1]]))
    share = min(ends, shorter) / max(shorter, 1)
    return min(share, _BODY_SIMILAR) if shorter >= 10 and share >= 0.75 else None


def person_likeness(one: str, other: str) -> float | None:
    """From 0 to 1 where two names of people are alike enough to ask; else None.

    A middle name or an initial may be left out, but the last names must be alike.
    """
    first, second = _words(one), _words(other)
    if not first or not second:
        return None
    last = _ratio(first[-1], second[-1], 0.75)
    given = _given(first[0], second[0])
    if last is None or given is None:
        return None
    whole = max(_likeness("".join(first), "".join(second)), (last + given) / 2)
    return whole if whole >= _PERSON_SIMILAR else None


def neighbourhoods(name: str) -> set[str]:
    """Keys of which two names of people share one if they can be alike, but for the oddest.

    So that a whole register is not compared each with each: one letter wrong leaves either the
    beginning or the end of the last name.
    """
    words = _words(name)
    if not words:
        return set()
    given, last = words[0][0], words[-1]
    return {f"{given}{last[:2]}-", f"{given}-{last[-2:]}"}


def _given(one: str, other: str) -> float | None:
    if 1 in {len(one), len(other)}:
        return 0.9 if one[0] == other[0] else None
    return _ratio(one, other, 0.66)


@_each_name_once
def _plain(name: str) -> str:
    return " ".join(_turned(name))


@_each_name_once
def _words(name: str) -> tuple[str, ...]:
    return tuple(skeleton(word) for word in _turned(name))


def _turned(name: str) -> list[str]:
    """The folded words of a name, the given name first: *Berg, Anna* is *Anna Berg*."""
    last, comma, first = name.partition(",")
    turned = f"{first} {last}" if comma and first.strip() else name
    return _WORD.findall(fold(turned))


def _numbers(name: str) -> list[str]:
    return [word for word in _WORD.findall(fold(name)) if word.isdigit()]


def _ratio(one: str, other: str, least: float) -> float | None:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.real_quick_ratio() < least or matcher.quick_ratio() < least:
        return None  # the cheap bounds say that it cannot be enough
    likeness = matcher.ratio()
    return likeness if likeness >= least else None


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
