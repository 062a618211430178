"""Words that no list has: Swedish makes them as needed from others, *läns* + *gemensam*."""

from __future__ import annotations

from radslag.reading.lines.letters.vocabulary import Form, Vocabulary, bare

__all__ = ["compound", "inflected"]

_JOINT = 110  # what each further part costs
_FIRST_PART = 280  # cost of a part that only begins compounds
_ENDING = 70
_SHORTEST_STEM = 4
_MOST_PARTS = 4
_SHORTEST = 3
_RAREST = {3: 470, 4: 560, 5: 620, 6: 680}  # a short part must be a common word
_RAREST_LONG = 800
_SHORT_FIRST = frozenset(
    {"av", "bo", "by", "el", "in", "it", "ny", "om", "på", "ut", "å", "år", "åt", "ö"}
)
_NEVER_LAST = frozenset(
    {"där", "eller", "fastän", "från", "för", "här", "när", "och", "så", "är", "än", "ändå", "då"}
)
_ENDINGS = ("s", "erna", "ernas", "arna", "arnas", "ens", "ets", "en", "et", "na", "nas", "n", "t")
_ENDINGS_AFTER_A = ("s", "de", "des", "ts", "nde", "r", "n", "ns", "t")


def inflected(words: Vocabulary, pattern: str) -> list[Form]:
    """Words of the list with an ending that the list has not seen on them."""
    found: list[Form] = []
    for ending in _ENDINGS:
        if pattern.endswith(ending) and pattern[-len(ending) - 1 : -len(ending)] != "a":
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


def compound(words: Vocabulary, pattern: str, most: int) -> Form | None:
    """The likeliest way to make the pattern of two parts or more, if it costs no more than most.

    A walk from the left: from each place reached, to each place where a word may end.
    """
    plain, size = bare(pattern), len(pattern)
    reached: list[tuple[int, int, str] | None] = [None] * (size + 1)  # cost, parts, word
    reached[0] = (-_JOINT, 0, "")
    for start in range(size - _SHORTEST + 1):
        here = reached[start]
        if here is None or here[1] == _MOST_PARTS:
            continue
        cost, parts, word = here
        for end in _ends(words, plain, start):
            part = _part(words, pattern, start, end)
            if part:
                total = cost + _JOINT + part.cost
                there = reached[end]
                if total <= most and (there is None or total < there[0]):
                    reached[end] = (total, parts + 1, word + part.word)
    best = reached[size]
    return Form(best[2], best[0]) if best else None


def _ends(words: Vocabulary, plain: str, start: int) -> list[int]:
    """Where a part that begins at start may end. Found quickly: few stretches are words."""
    size, knows = len(plain), words.knows
    shortest = _SHORTEST if start else 1
    found = []
    for end in range(start + shortest, size):
        piece = plain[start:end]
        if knows(piece) or (piece[-1] == "s" and knows(piece[:-1])):
            found.append(end)
    return [*found, size] if start else found  # the whole is no part of itself


def _part(words: Vocabulary, pattern: str, start: int, end: int) -> Form | None:
    """The likeliest word for a stretch of the pattern."""
    piece = pattern[start:end]
    found = [form for form in words.forms(piece) if form.cost <= _rarest(piece)]
    if len(piece) < _SHORTEST:
        found = [form for form in found if form.word in _SHORT_FIRST]
    elif end == len(pattern):
        found = [form for form in found if form.word not in _NEVER_LAST]
        found = found or inflected(words, piece)
    else:
        found += _first_parts(words, piece)
    return min(found, key=_cost, default=None)


def _first_parts(words: Vocabulary, piece: str) -> list[Form]:
    """Words that stand only before others: *hälso*, and *gruppboende* with an s."""
    first = words.first_part(piece)
    found = [Form(first, _FIRST_PART)] if first else []
    return found + _stems(words, piece, "s") if piece[-1] == "s" and len(piece) > 5 else found


def _cost(form: Form) -> int:
    return form.cost


def _rarest(piece: str) -> int:
    return _RAREST.get(len(piece), _RAREST_LONG)
