"""One word at a time, without its neighbours: what it may be, likeliest first."""

from __future__ import annotations


from radslag.reading.lines.letters.compounds import compound, inflected
from radslag.reading.lines.letters.noise import SURE_NOISE, Reading, doubtful_readings, readings
from radslag.reading.lines.letters.vocabulary import Form, Vocabulary

__all__ = ["Candidates"]

_JUNK = 640  # a rarer word may stand in the list only because others lost its dots too
_JUNK_COST = 100
_MOST_COMPOUND = 1500
_MOST_DOUBTFUL = 900
_MOST_DOUBTFUL_SHORT = 500  # a short word becomes another too easily
_SHORT = 4


class Candidates:
    """What damaged words may be. Remembers what it found."""

    def __init__(self, words: Vocabulary) -> None:
        self._words = words
        self._found: dict[str, list[Form]] = {}

    def of(self, word: str) -> list[Form]:
        """The words that may be meant, likeliest first. Empty: nobody can tell.

        word: without marks around it, in lower case but for capitals inside that are noise.
        """
        found = self._found.get(word)
        if found is None:
            found = self._found[word] = self._look(word)
        return found

    def _look(self, word: str) -> list[Form]:
        if word.isalpha() and word.isascii() and word.islower():
            sure = [Reading(word, 0)]
        else:
            sure = readings(word)
        found = _ranked(self._whole(sure))
        if found and found[0].cost <= _JUNK:
            return found
        return _ranked(found + self._made(sure) + self._doubtful(sure))

    def _whole(self, options: list[Reading]) -> list[Form]:
        return [
            Form(word, cost + reading.cost + (_JUNK_COST if cost > _JUNK and word == reading.pattern else 0))
            for reading in options
            for word, cost in self._words.forms(reading.pattern)
        ]

    def _made(self, options: list[Reading]) -> list[Form]:
        """Words that Swedish makes of those listed: with an ending, or put together."""
        found = []
        for reading in options:
            found += [
                Form(word, cost + reading.cost)
                for word, cost in inflected(self._words, reading.pattern)
            ]
            whole = compound(self._words, reading.pattern, _MOST_COMPOUND - reading.cost)
            if whole:
                found.append(Form(whole.word, whole.cost + reading.cost))
        return found

    def _doubtful(self, sure: list[Reading]) -> list[Form]:
        """Words that this one may be when a letter that looks right is noise."""
        more = [other for reading in sure for other in doubtful_readings(reading)]
        most = _MOST_DOUBTFUL if len(sure[0].pattern) > _SHORT else _MOST_DOUBTFUL_SHORT
        found = [form for form in self._whole(more) if form.cost <= most]
        if found or len(sure[0].pattern) <= _SHORT:
            return found
        return self._made([r for reading in sure for r in doubtful_readings(reading, "d")])


def _ranked(forms: list[Form]) -> list[Form]:
    best: dict[str, int] = {}
    for word, cost in forms:
        if cost < best.get(word, cost + 1):
            best[word] = cost
    return sorted((Form(word, cost) for word, cost in best.items()), key=lambda form: form.cost)
