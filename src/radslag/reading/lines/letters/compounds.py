"""Words that no list has: Swedish makes them as needed from others, *läns* + *gemensam*."""

from __future__ import annotations

from radslag.reading.lines.letters.vocabulary import Form, Vocabulary

__all__ = ["compound", "inflected"]

_JOINT = 110  # what each further part costs
_FIRST_PART = 280  # cost of a part that only begins compounds
_ENDING = 70
_SHORTEST_STEM = 4
_SHORTEST = 3
_RAREST = {3: 470, 4: 560, 5: 620, 6: 680}  # a short part must be a common word
_RAREST_LONG = 800
_SHORT_PARTS = frozenset({"år", "ut", "in", "på", "av", "om", "by", "bo", "el", "ny", "åt", "ö", "å", "it"})
_NEVER_LAST = frozenset({"fastän", "för", "är", "när", "än", "då", "så", "där", "här", "ändå", "från"})
_ENDINGS = ("s", "erna", "ernas", "arna", "arnas", "ens", "ets", "en", "et", "na", "nas", "n", "t")
_ENDINGS_AFTER_A = ("s", "de", "des", "ts", "nde", "r", "n", "ns", "t")


def compound(words: Vocabulary, pattern: str, most: int) -> Form | None:
    """The likeliest way to make the pattern of two to four parts, if one costs no more than most."""
    return _Splits(words, pattern, most).best()


def inflected(words: Vocabulary, pattern: str) -> list[Form]:
    """Words of the list with an ending that the list has not seen on them."""
    found: list[Form] = []
    for ending in _ENDINGS:
        if pattern.endswith(ending):
            stem = pattern[: -len(ending)]
            if stem[-1:] != "a":
                found += _stems(words, pattern, ending)
    for ending in _ENDINGS_AFTER_A:
        if pattern.endswith("a" + ending):
            found += _stems(words, pattern, ending)
    return found


def _stems(words: Vocabulary, pattern: str, ending: str) -> list[Form]:
    stem = pattern[: -len(ending)]
    if len(stem) < _SHORTEST_STEM:
        return []
    return [
        Form(form.word + ending, form.cost + _ENDING)
        for form in words.forms(stem)
        if form.cost <= _rarest(stem) and form.word[-1] not in "sx"
    ]


class _Splits:
    """Ways to cut one pattern, cheapest way to each place first."""

    def __init__(self, words: Vocabulary, pattern: str, most: int) -> None:
        self.words = words
        self.pattern = pattern
        self.most = most

    def best(self) -> Form | None:
        """Walk from the left: from each place reached, to each place where a word may end."""
        size = len(self.pattern)
        reached: list[Form | None] = [None] * (size + 1)
        reached[0] = Form("", -_JOINT)
        parts = [0] * (size + 1)
        for start in range(size - _SHORTEST + 1):
            here = reached[start]
            if here is None or here.cost >= self.most or parts[start] == 4:
                continue
            for end in self._ends(start):
                part = self._part(start, end)
                if part is None or (start == 0 and end == size):
                    continue
                cost = here.cost + _JOINT + part.cost
                there = reached[end]
                if cost <= self.most and (there is None or cost < there.cost):
                    reached[end] = Form(here.word + part.word, cost)
                    parts[end] = parts[start] + 1
        return reached[size] if parts[size] > 1 else None

    def _ends(self, start: int) -> range:
        size = len(self.pattern)
        return range(start + 1, size + 1)

    def _part(self, start: int, end: int) -> Form | None:
        pattern = self.pattern[start:end]
        if len(pattern) < _SHORTEST:
            return self._short(pattern) if start == 0 else None
        last = end == len(self.pattern)
        found = [form for form in self.words.forms(pattern) if form.cost <= _rarest(pattern)]
        if last:
            found = [form for form in found if form.word not in _NEVER_LAST]
        if last and not found:
            found = inflected(self.words, pattern)
        if not last:
            first = self.words.first_part(pattern)
            if first:
                found.append(Form(first, _FIRST_PART))
            if pattern[-1] == "s" and len(pattern) > 5:
                found += _stems(self.words, pattern, "s")
        return min(found, key=lambda form: form.cost, default=None)

    def _short(self, pattern: str) -> Form | None:
        found = [form for form in self.words.forms(pattern) if form.word in _SHORT_PARTS]
        return min(found, key=lambda form: form.cost, default=None)



def _rarest(pattern: str) -> int:
    return _RAREST.get(len(pattern), _RAREST_LONG)
