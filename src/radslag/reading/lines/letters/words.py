"""One word at a time, without its neighbours: what it may be, likeliest first."""

from __future__ import annotations


from radslag.reading.lines.letters.compounds import compound, inflected
from radslag.reading.lines.letters.noise import SURE_NOISE, Reading, doubtful_readings, readings
from radslag.reading.lines.letters.vocabulary import Form, Vocabulary

__all__ = ["Candidates"]

_JUNK = 640  # a rarer word may stand in the list only because others lost its dots too
_JUNK_COST = 100
_DOUBT = 40  # a word is changed only when the other is that much likelier
_COMPOUND_START, _COMPOUND_LETTER = 1100, 40  # a compound may cost more the longer it is
_MOST_DOUBTFUL = {2: 480, 3: 500, 4: 620}  # a short word becomes another too easily
_MOST_DOUBTFUL_LONG = 900
_SHORT = 4
_TWICE = 9  # letters of a word in which two may be noise that looks right


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
        return _ranked([*found, *self._made(sure, listed=bool(found)), *self._doubtful(sure)])

    def _whole(self, options: list[Reading]) -> list[Form]:
        found = []
        for pattern, more in options:
            for word, cost in self._words.forms(pattern):
                if word == pattern:
                    cost += _JUNK_COST if cost > _JUNK else -_DOUBT
                found.append(Form(word, cost + more))
        return found

    def _made(self, options: list[Reading], listed: bool = False) -> list[Form]:
        """Words that Swedish makes of those listed: with an ending, or put together."""
        found = []
        for reading in options:
            if not listed:
                found += [
                    Form(word, cost + reading.cost)
                    for word, cost in inflected(self._words, reading.pattern)
                ]
            most = _COMPOUND_START + _COMPOUND_LETTER * len(reading.pattern)
            whole = compound(self._words, reading.pattern, most - reading.cost)
            if whole:
                found.append(Form(whole.word, whole.cost + reading.cost))
        return found

    def _doubtful(self, sure: list[Reading]) -> list[Form]:
        """Words that this one may be when a letter that looks right is noise."""
        size = len(sure[0].pattern)
        once = [other for reading in sure for other in doubtful_readings(reading)]
        most = _MOST_DOUBTFUL.get(size, _MOST_DOUBTFUL_LONG)
        found = [form for form in self._whole(once) if form.cost <= most]
        if found or size <= _SHORT:
            return found
        once = [other for reading in sure for other in doubtful_readings(reading, "dg")]
        found = self._made(once)
        if found or size < _TWICE:
            return found
        return self._whole([twice for one in once for twice in doubtful_readings(one, "da")])


def _ranked(forms: list[Form]) -> list[Form]:
    best: dict[str, int] = {}
    for word, cost in forms:
        if cost < best.get(word, cost + 1):
            best[word] = cost
    return sorted((Form(word, cost) for word, cost in best.items()), key=lambda form: form.cost)
