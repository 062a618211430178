"""What one word of a text may be, seen how it is spelled and where it stands."""

from __future__ import annotations

from enum import Enum

from radslag.reading.lexicon.given_names import GIVEN_NAMES
from radslag.reading.lexicon.letters.names import DOTTED_GIVEN_NAMES
from radslag.reading.lexicon.municipalities import PLACES
from radslag.reading.lines.letters.people import People, ends_like_surname
from radslag.reading.lines.letters.vocabulary import Form, bare
from radslag.reading.lines.letters.words import Candidates

__all__ = ["Options", "Role", "spelled"]


class Role(Enum):
    """What is known of a word from where it stands."""

    PLAIN = "plain"
    INSIDE = "inside"  # it has a capital within a sentence
    NAME = "name"  # part of a person's name
    SHOUTED = "shouted"  # capitals among other words in capitals
    LONE = "lone"  # one letter between words


# A letter alone is what is left of a short word whose å or ä was not seen.
_LONE_LETTERS = {
    "r": [Form("är", 0), Form("år", 100)],
    "n": [Form("än", 0)],
    "s": [Form("så", 0)],
}
_PLACES = {bare(place): Form(place, 430) for place in PLACES}
_PLAIN_GIVEN = GIVEN_NAMES - {bare(name.lower()) for name in DOTTED_GIVEN_NAMES}
_COMMON_GIVEN = 500  # a word of this cost that is a given name too
_GIVEN_COST = 250

# The most that a word may cost to be taken: by letters for words in capitals, which are mostly
# abbreviations when short.
_MOST_IN_CAPITALS = {2: 200, 3: 200, 4: 500, 5: 560}
_MOST_SHOUTED = {2: 280, 3: 280}
_MOST_SECOND_CAPITAL = 560
_MOST_OF_TWO = 520
_MOST_INSIDE = 1250
_MOST_LIKE_SURNAME = 700


class Options:
    """What words may be, likeliest first. Empty: left as read. Remembers what it found."""

    def __init__(self, candidates: Candidates, people: People) -> None:
        self._candidates = candidates
        self._people = people
        self._found: dict[tuple[str, Role], list[Form]] = {}

    def of(self, word: str, role: Role) -> list[Form]:
        """The words, in lower case, that this one may be."""
        found = self._found.get((word, role))
        if found is None:
            found = self._found[word, role] = self._look(word, role)
        return found

    def _look(self, word: str, role: Role) -> list[Form]:
        if role is Role.LONE:
            return _LONE_LETTERS.get(word, [])
        if role is Role.NAME:
            name = self._people.proposal(word)
            return [Form(name.lower(), 0)] if name else []
        if word.isupper():
            return self._in_capitals(word, role)
        if word[0].isupper():
            return self._capitalised(word, role is Role.INSIDE)
        found = self._candidates.of(word)
        return _within(found, _MOST_OF_TWO) if len(word) == 2 else found

    def _in_capitals(self, word: str, role: Role) -> list[Form]:
        if not word.isalpha():
            return []
        most = _MOST_IN_CAPITALS.get(len(word), _MOST_INSIDE)
        if role is Role.SHOUTED:
            most = _MOST_SHOUTED.get(len(word), most)
        return _within(self._candidates.of(word.lower()), most)

    def _capitalised(self, word: str, inside: bool) -> list[Form]:
        lower = word[0].lower() + word[1:]
        if word[1].isupper():
            return self._second_capital(lower)
        found = self._candidates.of(lower)
        if not found and word[0] == "I":
            found = self._candidates.of("l" + word[1:])
        found = sorted(found + _as_name(lower, found), key=lambda form: form.cost)
        if not inside:
            return found
        return _within(found, _MOST_LIKE_SURNAME if ends_like_surname(lower) else _MOST_INSIDE)

    def _second_capital(self, word: str) -> list[Form]:
        """ "FOr" is För, but "LPOer" and "SKRs" are abbreviations with an ending."""
        if len(word) < 3 or word[1] not in "AO" or not word[2:].islower():
            return []
        return _within(self._candidates.of(word), _MOST_SECOND_CAPITAL)


def _as_name(word: str, found: list[Form]) -> list[Form]:
    """A place, or a given name so common that a capitalised word is likelier to be it."""
    names = [_PLACES[word]] if word in _PLACES else []
    if word in _PLAIN_GIVEN and any(
        form.word == word and form.cost <= _COMMON_GIVEN for form in found
    ):
        names.append(Form(word, _GIVEN_COST))
    return names


def _within(found: list[Form], most: int) -> list[Form]:
    """All that was found, or nothing when even the likeliest costs too much."""
    return found if found and found[0].cost <= most else []


def spelled(form: str, word: str) -> str:
    """The word with the capitals of what was read."""
    if word.isupper() and len(word) > 1:
        return form.upper()
    if word[0] == "I" and form[0] == "l":  # then it was an l
        return form
    return form[0].upper() + form[1:] if word[0].isupper() else form
