"""What of a document goes into the index: its words, each with the network and the kind of form.

A token is a letter for the form, the network and the word: *s7_avtal* is the stem *avtal* in
network 7. So a search in one network never touches the words of another, and forms of one kind
never meet those of another kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from radslag.flows.search.lexicon import STOP
from radslag.flows.search.questions import RegistryNumber, Term
from radslag.flows.search.questions import Word as AskedWord
from radslag.flows.search.registry import numbers_in
from radslag.flows.search.words import forms_of, words_of

__all__ = [
    "Tokens",
    "bare_token",
    "forms_asked",
    "number_token",
    "part_token",
    "stem_token",
    "title_tokens",
    "tokens_of",
    "word_token",
]


@dataclass(frozen=True, slots=True)
class Tokens:
    """title, text, context: stems and registry numbers, each once. parts: of compounds. bare:
    stems without dots and rings. words: every word as written, in order, title before text.
    """

    title: tuple[str, ...]
    text: tuple[str, ...]
    context: tuple[str, ...]
    parts: tuple[str, ...]
    bare: tuple[str, ...]
    words: tuple[str, ...]


def word_token(network: int, key: str) -> str:
    return f"e{network}_{key}"


def stem_token(network: int, stem: str) -> str:
    return f"s{network}_{stem}"


def part_token(network: int, stem: str) -> str:
    return f"p{network}_{stem}"


def bare_token(network: int, stem: str) -> str:
    return f"b{network}_{stem}"


def number_token(network: int, key: str) -> str:
    return f"d{network}_{key}"


def forms_asked(network: int, key: str, *, is_bare: bool) -> Iterator[str]:
    """The tokens any of which a document must have for a word of a question.

    The word as written is one of them, for it is rarer and so lifts what is written alike.
    """
    yield word_token(network, key)
    if key in STOP:
        return
    forms = forms_of(key)
    yield stem_token(network, forms.stem)
    yield part_token(network, forms.stem)
    if is_bare:
        yield stem_token(network, forms.bare)
        yield bare_token(network, forms.bare)


def title_tokens(network: int, term: Term) -> list[str]:
    """The tokens any of which a title has that has the term; none for phrases and beginnings."""
    match term:
        case AskedWord(key) if key not in STOP:
            return [stem_token(network, forms_of(key).stem)]
        case RegistryNumber(key):
            return [number_token(network, key)]
    return []


def tokens_of(network: int, title: str, text: str, context: str = "") -> Tokens:
    """The tokens of a document. context: words it is found by, though they do not stand in it."""
    said = [[word.key for word in words_of(part) if word.key] for part in (title, text, context)]
    every = [key for keys in said for key in dict.fromkeys(keys) if key not in STOP]
    forms = {key: forms_of(key) for key in dict.fromkeys(every)}
    return Tokens(
        title=_stems(network, said[0], title),
        text=_stems(network, said[1], text),
        context=_stems(network, said[2], context),
        parts=_once(part_token(network, part) for form in forms.values() for part in form.parts),
        bare=_once(
            bare_token(network, form.bare) for form in forms.values() if form.bare != form.stem
        ),
        words=tuple(word_token(network, key) for key in (*said[0], *said[1])),
    )


def _stems(network: int, keys: list[str], text: str) -> tuple[str, ...]:
    stems = (stem_token(network, forms_of(key).stem) for key in keys if key not in STOP)
    numbers = (number_token(network, key) for one in numbers_in(text) for key in one.keys)
    return _once((*stems, *numbers))


def _once(tokens: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tokens))
