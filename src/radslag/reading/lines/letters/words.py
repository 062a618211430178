"""One word at a time, without its neighbours: what it may be, likeliest first."""

from __future__ import annotations

from itertools import islice

from radslag.reading.lines.letters.compounds import compound, inflected
from radslag.reading.lines.letters.noise import Reading, doubtful_readings, readings
from radslag.reading.lines.letters.vocabulary import Form, Vocabulary, bare

__all__ = ["Candidates"]

_JUNK = 640  # a rarer word may stand in the list only because others lost its dots too
_JUNK_COST = 100
_DOUBT = 40  # a word is changed only when the other is that much likelier
_COMPOUND_START, _COMPOUND_LETTER = 1100, 40  # a compound may cost more the longer it is
# The most that a word may cost, by its letters: a short word becomes another too easily.
_MOST_DOUBTFUL = {2: 480, 3: 500, 4: 620, 5: 900, 6: 900, 7: 900, 8: 900}
_MOST_DOUBTFUL_LONG = 980
_SHORT = 4
_MOST_READINGS = 800  # of one word: one made to do harm has no end of them
_LIKELY = 2  # how many of a word's sure readings are tried as compounds with one more noise
_MOST_NOISE = 260  # and how unlikely that noise may be
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
        if word.isascii() and word.isalpha() and word.islower():
            sure = [Reading(word, 0)]
        else:
            sure = sorted(readings(word), key=lambda reading: reading.cost)
        listed = _ranked(self._listed(sure))
        if listed and listed[0].cost <= _JUNK:
            return listed
        made = self._compounds(sure) if listed else self._made(sure)
        return _ranked(listed + made + self._doubtful(sure))

    def _listed(self, options: list[Reading]) -> list[Form]:
        """Words of the list."""
        found = []
        for pattern, noise in options:
            for word, cost in self._words.forms(pattern):
                if word == pattern:
                    cost += _JUNK_COST if cost > _JUNK else -_DOUBT
                found.append(Form(word, cost + noise))
        return found

    def _made(self, options: list[Reading]) -> list[Form]:
        """Words that Swedish makes of those listed: with an ending, or put together."""
        found = [
            Form(word, cost + noise)
            for pattern, noise in options
            for word, cost in inflected(self._words, pattern)
        ]
        return found + self._compounds(options)

    def _compounds(self, options: list[Reading]) -> list[Form]:
        found = []
        for pattern, noise in options:
            most = _COMPOUND_START + _COMPOUND_LETTER * len(pattern)
            whole = compound(self._words, pattern, most - noise)
            if whole:
                found.append(Form(whole.word, whole.cost + noise))
        return found

    def _doubtful(self, sure: list[Reading]) -> list[Form]:
        """Words with å, ä, ö that this one may be when a letter that looks right is noise."""
        size = len(sure[0].pattern)
        most = _MOST_DOUBTFUL.get(size, _MOST_DOUBTFUL_LONG)
        found = [form for form in self._listed(_more(sure)) if form.cost <= most]
        if not found and size > _SHORT:
            once = _more(sure[:_LIKELY], "d")
            found = self._made([reading for reading in once if reading.cost <= _MOST_NOISE])
            if not found and size >= _TWICE:
                found = self._listed(_more(once, "da"))
        return [form for form in found if bare(form.word) != form.word]


def _more(options: list[Reading], only: str = "") -> list[Reading]:
    more = (other for reading in options for other in doubtful_readings(reading, only))
    return list(islice(more, _MOST_READINGS))


def _ranked(forms: list[Form]) -> list[Form]:
    """The cheapest way to each word, cheapest word first."""
    best: dict[str, int] = {}
    for word, cost in forms:
        if cost < best.get(word, cost + 1):
            best[word] = cost
    return sorted((Form(word, cost) for word, cost in best.items()), key=lambda form: form[::-1])
