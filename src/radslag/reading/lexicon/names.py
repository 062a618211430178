"""Which capitalised words are a person's name.

A name is two to four capitalised words in a row, with small words such as *van* and *af*
between them, none of which is known to name something else. A known given name is the
best evidence, but not asked for: many are borne that no list holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from radslag.reading.lexicon.given_names import GIVEN_NAMES
from radslag.reading.lexicon.municipalities import PLACES
from radslag.reading.lexicon.not_names import BODY_ENDINGS, NO_NAMES
from radslag.reading.lexicon.roles import is_role_word
from radslag.reading.lexicon.words import fold

__all__ = ["is_given_name", "is_person", "lone_names_in", "people_in"]

_UPPER = "A-ZÅÄÖÆØÜÉÈÁÓÍÇŠŽĆČĐŁŚŻ"
_LOWER = "a-zåäöæøüéèêëáàâãóòôõíìîïúùûçñšžćčđłśżýğışțș"
_PARTICLE = "van|von|af|av|de|der|den|del|della|di|da|do|dos|du|la|le|el|al|bin|ibn|ter|ten|zu"
_PARTICLES = frozenset(_PARTICLE.split("|"))
_WORD = (
    f"(?:Mc|Mac|O['’]|D['’])?[{_UPPER}][{_LOWER}]+(?:-[{_UPPER}]?[{_LOWER}]+){{0,2}}"  # Anna-Lena
    f"|[{_UPPER}]\\.?(?![{_UPPER}{_LOWER}\\d.-])"  # an initial
)
# The look back comes after the first letter: so a search skips from capital to capital.
_FIRST = (
    f"[{_UPPER}](?<![\\w&/-][{_UPPER}])"
    f"(?:(?:(?:(?<=M)a?c|(?<=[OD])['’])[{_UPPER}])?[{_LOWER}]+(?:-[{_UPPER}]?[{_LOWER}]+){{0,2}}"
    f"|\\.?(?![{_UPPER}{_LOWER}\\d.-]))"
)
_RUN = re.compile(
    rf"{_FIRST}(?:[ \xa0](?:(?:{_PARTICLE})[ \xa0]){{0,2}}(?:{_WORD})(?![\w/])){{1,9}}(?!\w)"
)
_LONE = re.compile(
    rf"[{_UPPER}](?<![\w-][{_UPPER}])[{_LOWER}]+(?:-[{_UPPER}][{_LOWER}]+)?(?![\w-])(?![ \xa0][{_UPPER}])"
)
# Given names that open sentences as other words.
_ALSO_WORDS = frozenset(
    {
        "hans",
        "per",
        "rita",
        "maj",
        "vila",
        "mark",
        "sam",
        "ville",
        "du",
        "my",
        "stig",
        "dag",
        "love",
        "set",
    }
)
_PLACES_THAT_ARE_SURNAMES = frozenset({"berg", "lund", "mark", "kil", "salem", "bergs", "lunds"})
_LONGEST_RUN = 200  # characters; to keep what is longer would take memory
_OF_PLACE = re.compile(r"[ \xa0](?:kommuns?|stads?|regions?|län|vårdcentral|VC)\b")


# Folded, so that papers whose letters were lost in scanning are read as well.
_NO_NAMES = frozenset(map(fold, NO_NAMES))
_BODY_ENDINGS = tuple(map(fold, BODY_ENDINGS))


class _Word(NamedTuple):
    start: int
    end: int
    lower: str
    given: bool

    @property
    def small(self) -> bool:
        """A particle or an initial: part of a name, but no name by itself."""
        return self.lower in _PARTICLES or len(self.lower.rstrip(".")) == 1


@lru_cache(maxsize=4096)  # the same people are named again and again
def is_given_name(word: str) -> bool:
    """Whether it, or the part before its hyphen, is borne as a given name in Sweden."""
    folded = fold(word)
    return folded in GIVEN_NAMES or folded.partition("-")[0] in GIVEN_NAMES


def people_in(string: str, *, known: bool = False) -> list[tuple[int, int]]:
    """The spans of the names of people in running text, in order.

    known: only those that begin with a known given name. Names are sought within a
    line; a title, role or body beside the name is left out.
    """
    found: list[tuple[int, int]] = []
    for run in _RUN.finditer(string):
        at, end = run.span()
        of_place = _OF_PLACE.match(string, end) is not None
        names = _names_in if end - at <= _LONGEST_RUN else _names_in.__wrapped__
        for first, last, given in names(run[0], of_place):
            if given or not known:
                found.append((at + first, at + last))
    return found


@lru_cache(maxsize=4096)  # the same people are named again and again
def _names_in(run: str, follows_place: bool) -> tuple[tuple[int, int, bool], ...]:
    """The names in a run of capitalised words, and whether each begins with a given name."""
    return tuple(
        (words[0].start, words[-1].end, words[0].given)
        for words in _split_long(_segments(run, follows_place))
    )


def is_person(string: str) -> bool:
    """Whether the whole string is one person's name and nothing more."""
    string = string.strip()
    return people_in(string) == [(0, len(string))]


def lone_names_in(string: str) -> list[tuple[int, int]]:
    """The spans of given names that stand alone: people of a group that knows each other."""
    return [
        match.span()
        for match in _LONE.finditer(string)
        if is_given_name(match[0]) and match[0].lower() not in _ALSO_WORDS
    ]


def _segments(run: str, follows_place: bool) -> list[list[_Word]]:
    """The run cut at words that belong to no name."""
    words = list(_words(run))
    if follows_place and words[-1].lower in PLACES:
        words.pop()
    segments: list[list[_Word]] = [[]]
    for at, word in enumerate(words):
        if word.given or (at and word.lower in _PARTICLES) or not _no_name(word.lower):
            segments[-1].append(word)
        else:
            segments.append([])
    return [kept for segment in segments if (kept := _trimmed(segment))]


def _words(run: str) -> Iterator[_Word]:
    at = 0
    for word in run.replace("\xa0", " ").split(" "):  # one space stands between two
        yield _Word(at, at + len(word), word.lower(), is_given_name(word))
        at += len(word) + 1


@lru_cache(maxsize=4096)
def _no_name(lower: str) -> bool:
    folded = fold(lower)
    return folded in _NO_NAMES or folded.endswith(_BODY_ENDINGS) or is_role_word(lower)


def _trimmed(words: list[_Word]) -> list[_Word]:
    """Without small words at the ends and a place of work behind; empty if no name is left."""
    start, end = 0, len(words)
    while start < end and words[start].lower in _PARTICLES:
        start += 1
    while end > start and (words[end - 1].small or _is_place_behind(words[start:end])):
        end -= 1
    words = words[start:end]
    if sum(not word.small for word in words) < 2:
        return []
    return [] if _is_place(words[0]) and not words[0].given else words


def _is_place_behind(words: list[_Word]) -> bool:
    return len(words) > 2 and _is_place(words[-1])


def _is_place(word: _Word) -> bool:
    return word.lower in PLACES and word.lower not in _PLACES_THAT_ARE_SURNAMES


def _split_long(segments: list[list[_Word]]) -> list[list[_Word]]:
    """Names that stand side by side without a comma are parted at the given names."""
    out: list[list[_Word]] = []
    for words in segments:
        if len(words) < 4:
            out.append(words)
            continue
        cuts = [0, *_cuts(words), len(words)]
        out += [words[a:b] for a, b in pairwise(cuts) if 2 <= b - a <= 5]
    return out


def _cuts(words: list[_Word]) -> list[int]:
    cuts: list[int] = []
    for at in range(2, len(words) - 1):
        if words[at].given and not words[at - 1].given and at - (cuts[-1] if cuts else 0) >= 2:
            cuts.append(at)
    return cuts
