"""What one word of a text may be, seen how it is spelled and whether it is part of a name."""

from __future__ import annotations

from enum import Enum

from radslag.reading.lexicon.given_names import GIVEN_NAMES
from radslag.reading.lexicon.letters.names import DOTTED_GIVEN_NAMES
from radslag.reading.lexicon.municipalities import PLACES
from radslag.reading.lines.letters.people import People, ends_like_surname
from radslag.reading.lines.letters.tokens import SPACE, Token
from radslag.reading.lines.letters.vocabulary import Form, bare
from radslag.reading.lines.letters.words import Candidates

__all__ = ["Options", "Role", "spelled"]

class Role(Enum):
    """What is known of a word from where it stands."""

    PLAIN = "plain"
    INSIDE = "inside"  # a capital within a sentence
    NAME = "name"  # part of a person's name
    SHOUTED = "shouted"  # capitals among other words in capitals


_PLACES = {bare(place): place for place in PLACES}
_PLACE_COST = 430
_DOTTED_GIVEN = frozenset(bare(name.lower()) for name in DOTTED_GIVEN_NAMES)
_GIVEN_COST = 250
_MOST_IN_CAPITALS = {2: 200, 3: 200, 4: 500, 5: 560}
_MOST_SHOUTED = 280
_MOST_MISREAD_SECOND = 560
_MOST_INSIDE = 1250  # a capitalised word inside a sentence may be a name that nobody knows
_MOST_OF_TWO = 520

# A letter alone is what is left of a short word whose å or ä was not seen.
_LONE_LETTERS = {
    "r": [Form("är", 0), Form("år", 100)],
    "n": [Form("än", 0)],
    "s": [Form("så", 0)],
}


class Options:
    """What words may be, likeliest first. Empty: left as read. Remembers what it found."""

    def __init__(self, candidates: Candidates, people: People) -> None:
        self._candidates = candidates
        self._people = people
        self._found: dict[tuple[str, bool, bool], list[Form]] = {}

    def of(self, word: Token, role: Role) -> list[Form]:
        """The words, in lower case, that this one may be."""
        if not word.damaged:
            return []
        key = (word.text, role)
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = self._look(*key)
        return found

    def _look(self, text: str, role: Role) -> list[Form]:
        if role is Role.NAME:
            proposal = self._people.proposal(text)
            return [Form(proposal.lower(), 0)] if proposal else []
        if len(text) == 1:
            return _LONE_LETTERS.get(text, [])
        if text.isupper():
            return self._in_capitals(text, role)
        if text[0].isupper():
            return self._capitalised(text, role is Role.INSIDE)
        found = self._candidates.of(text)
        if len(text) == 2 and found and found[0].cost > _MOST_OF_TWO:
            return []
        return found

    def _in_capitals(self, text: str, role: Role) -> list[Form]:
        """A short word all in capitals is mostly an abbreviation: then only the paper's own."""
        if not text.isalpha():
            return []
        found = self._candidates.of(text.lower())
        most = _MOST_IN_CAPITALS.get(len(text), _MOST_INSIDE)
        if role is Role.SHOUTED and len(text) <= 3:
            most = _MOST_SHOUTED
        return found if found and found[0].cost <= most else []

    def _capitalised(self, text: str, inside: bool) -> list[Form]:
        word = text[0].lower() + text[1:]
        if text[1].isupper():
            return self._misread_second(word)
        found = self._candidates.of(word)
        if not found and text[0] == "I":
            found = self._candidates.of("l" + text[1:])
        known = [Form(_PLACES[word], _PLACE_COST)] if word in _PLACES else []
        if word in GIVEN_NAMES and word not in _DOTTED_GIVEN:
            known.append(Form(word, _GIVEN_COST))
        if known:
            found = sorted([*known, *found], key=lambda form: form.cost)
        if inside and found and (found[0].cost > _MOST_INSIDE or _may_be_surname(word, found[0])):
            return []
        return found

    def _misread_second(self, word: str) -> list[Form]:
        """ "FOr" is För, but "LPOer" and "SKRs" are abbreviations with an ending."""
        if word[1] not in "AO" or not word[2:].islower() or len(word) < 3:
            return []
        found = self._candidates.of(word)
        return [form for form in found if form.cost <= _MOST_MISREAD_SECOND]


def _may_be_surname(word: str, form: Form) -> bool:
    """Whether only splitting made a word of it, and it looks like a surname."""
    return form.cost > 700 and ends_like_surname(word)


def spelled(form: str, text: str) -> str:
    """The word with the capitals of what was read."""
    if text.isupper() and len(text) > 1:
        return form.upper()
    return form[0].upper() + form[1:] if text[0].isupper() else form
