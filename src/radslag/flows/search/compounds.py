"""Swedish compounds into their parts: *hemsjukvårdsavtalet* is hem + sjukvård(s) + avtalet.

Parts are known words, with or without the *s* (or *e*, *a*, *u*) that joins them. The words
and how common they are come from wordfreq; short ones count only where they are listed here,
since nearly any three letters are a word.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from radslag.flows.search.lexicon import COMMON_PARTS, NEVER_PARTS, SHORT_PARTS

__all__ = ["parts", "spans"]

SHORTEST_COMPOUND = 7
LONGEST_COMPOUND = 45
_SHORTEST_PART = 4
_COMMON = 3e-7
_CERTAIN = 3e-6
_DEEPEST = 5


@lru_cache(maxsize=100_000)
def parts(word: str) -> tuple[str, ...]:
    """The parts of a word in small letters, joining letters taken off; () for no compound."""
    if not SHORTEST_COMPOUND <= len(word) <= LONGEST_COMPOUND or not word.isalpha():
        return ()
    best = _split(word)
    return best if len(best) > 1 else ()


def spans(word: str) -> Iterator[str]:
    """Every part, every run of parts but the whole, and the parts of parts.

    *hemsjukvårdsavtalet* gives hem, sjukvård, sjuk, vård, avtalet, hemsjukvård, sjukvårdsavtalet.
    """
    for one in _runs(word):
        yield one
        if one.endswith("o"):
            yield f"{one[:-1]}a"  # *hälsovård* has to do with hälsa
    for part in parts(word):
        yield from spans(part)


def _runs(word: str) -> Iterator[str]:
    found = parts(word)
    places, at = [], 0
    for part in found:
        start = word.index(part, at)
        places.append((start, start + len(part)))
        at = start + len(part)
    for first, (start, _) in enumerate(places):
        for last in range(first, len(places)):
            if last - first + 1 < len(places):
                yield word[start : places[last][1]]


def _split(word: str) -> tuple[str, ...]:
    """The split with the fewest parts and, among those, the most common rarest part."""
    best: dict[int, tuple[int, float, tuple[str, ...]]] = {len(word): (0, 1.0, ())}
    for start in range(len(word) - 3, -1, -1):
        for end, part, worth in _openings(word, start):
            if end not in best:
                continue
            count, least, rest = best[end]
            if count + 1 > _DEEPEST:
                continue
            offered = (count + 1, min(least, worth), (part, *rest))
            if start not in best or _better(offered, best[start]):
                best[start] = offered
    return best.get(0, (0, 0.0, ()))[2]


def _better(one: tuple[int, float, object], other: tuple[int, float, object]) -> bool:
    return (one[0], -one[1]) < (other[0], -other[1])


def _openings(word: str, start: int) -> Iterator[tuple[int, str, float]]:
    """(where the next part begins, this part, how common it is) for each part that may begin."""
    for end in range(start + 3, len(word) + 1):
        if end - start == len(word):
            continue  # the whole word is no part of itself
        part = word[start:end]
        worth = _worth(part, last=end == len(word))
        if not worth:
            continue
        yield end, part, worth
        if end < len(word) - 2 and word[end] == "s":
            yield end + 1, part, worth


def _worth(part: str, *, last: bool) -> float:
    if part in NEVER_PARTS:
        return 0.0
    if len(part) < _SHORTEST_PART:
        return _CERTAIN if part in SHORT_PARTS else 0.0
    known = _known().get(part, 0.0)
    if len(part) == _SHORTEST_PART:
        return known if known >= _CERTAIN else 0.0
    return known


@cache
def _known() -> dict[str, float]:
    """Loaded when first asked for: a sixth of a second, and only those that index need it."""
    import wordfreq

    found = {
        word: often
        for word, often in wordfreq.get_frequency_dict("sv", wordlist="large").items()
        if often >= _COMMON and _SHORTEST_PART <= len(word) <= 20 and word.isalpha()
    }
    for word in COMMON_PARTS:
        found[word] = max(found.get(word, 0.0), _CERTAIN)
    return found
