"""The words that a damaged word may be: how common each is, found by its form without dots.

Costs are in hundredths of a power of ten: a word of cost 300 stands once in 1 000 words. The
costs of words in a row, and of what scanning does to letters (`noise`), can be added.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from radslag.reading.lexicon.letters.words import COMMON, FIRST_PARTS, KNOWN, RARE

__all__ = ["Form", "Vocabulary", "bare", "fits", "vocabulary"]

_OWN = 200
_COMMON = 300
_KNOWN = 430
_RARER = 200
_BARE = str.maketrans("åäöÅÄÖ", "aaoAAO")


class Form(NamedTuple):
    """A word, in lower case, and its cost."""

    word: str
    cost: int


def bare(word: str) -> str:
    """The word without its dots."""
    return word if word.isascii() else word.translate(_BARE)


def fits(word: str, pattern: str) -> bool:
    """Whether the word can be what a pattern of the same bare form stands for.

    å, ä and ö of the pattern are sure; an a or o may hide one.
    """
    return pattern.isascii() or all(
        one == sure or sure in "ao" for one, sure in zip(word, pattern, strict=True)
    )


class Vocabulary:
    """Words with their costs, and apart from them the words that only begin compounds."""

    def __init__(self, costs: dict[str, int], first_parts: Iterable[str] = ()) -> None:
        self._costs = costs
        self._dotted = _by_bare(costs)
        self._first_parts = {bare(word): word for word in sorted(first_parts)}
        self._own: dict[str, list[Form]] = {}

    def with_own(self, words: Iterable[str]) -> Vocabulary:
        """The same words, and some known to belong to the paper."""
        copy = Vocabulary.__new__(Vocabulary)
        copy.__dict__ = self.__dict__ | {"_own": {}}
        for word in sorted(words):
            copy._own.setdefault(bare(word), []).append(Form(word, _OWN))
        return copy

    def knows(self, plain: str) -> bool:
        """Whether a word, or a first part of words, has this form without dots."""
        return (
            plain in self._dotted
            or plain in self._costs
            or plain in self._first_parts
            or plain in self._own
        )

    def forms(self, pattern: str) -> list[Form]:
        """The words that may be meant by a pattern (see `fits`)."""
        plain = bare(pattern)
        if not self.knows(plain):
            return []
        costs = self._costs
        found = [Form(word, costs[word]) for word in self._dotted.get(plain, ())]
        if plain in costs:
            found.append(Form(plain, costs[plain]))
        found += self._own.get(plain, ())
        if plain is not pattern:
            return [form for form in found if fits(form.word, pattern)]
        return found

    def first_part(self, pattern: str) -> str | None:
        """The word that only begins compounds and that may be meant."""
        word = self._first_parts.get(bare(pattern))
        return word if word and fits(word, pattern) else None


def _by_bare(costs: dict[str, int]) -> dict[str, tuple[str, ...]]:
    """The words that have å, ä or ö, by their form without. All at once: it is much faster."""
    dotted = [word for word in costs if not word.isascii()]
    bared = "\n".join(dotted).replace("å", "a").replace("ä", "a").replace("ö", "o").split("\n")
    found: dict[str, tuple[str, ...]] = {}
    for plain, word in zip(bared, dotted, strict=True):
        if plain in found:
            found[plain] += (word,)
        elif plain != word:
            found[plain] = (word,)
    return found


@cache
def vocabulary() -> Vocabulary:
    """All that is known of Swedish words; loaded when first asked for, in a quarter second."""
    from wordfreq import get_frequency_list

    costs: dict[str, int] = {}
    for cost, alike in enumerate(get_frequency_list("sv")):
        costs.update(dict.fromkeys(alike, cost))
    for words, cost in ((KNOWN, _KNOWN), (COMMON, _COMMON)):
        costs.update({word: min(cost, costs.get(word, cost)) for word in sorted(words)})
    costs.update({word: costs[word] + _RARER for word in RARE if word in costs})
    return Vocabulary(costs, FIRST_PARTS)
