"""The stretch of a text that shows why it was found, with the words that were met."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from radslag.flows.search.questions import Phrase, Prefix, Question, RegistryNumber, Term
from radslag.flows.search.questions import Word as AskedWord
from radslag.flows.search.registry import numbers_in
from radslag.flows.search.words import Word, forms_of, words_of

__all__ = ["Piece", "Snippet", "Span", "marked", "met", "snippet"]

LENGTH = 220
_LEAD = 60
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of plain text; whoever shows it escapes it."""

    text: str
    is_mark: bool


@dataclass(frozen=True, slots=True)
class Snippet:
    """first: where the first word that was met stands in the whole text; None where none is."""

    pieces: tuple[Piece, ...]
    first: Span | None

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)


def snippet(text: str, question: Question, *, length: int = LENGTH) -> Snippet:
    """The window with most of the question's terms, cut at words, white space made one space."""
    spans = met(text, question)
    start = _best(spans, length)
    first = next((span[:2] for span in spans if span[0] >= start), None)
    start = max(0, start - _LEAD) if first else 0
    start = _word_start(text, start)
    end = _word_end(text, min(len(text), start + length))
    pieces = _pieces(text, start, end, [span[:2] for span in spans])
    before = (Piece("… ", False),) if start > 0 else ()
    after = (Piece(" …", False),) if end < len(text.rstrip()) else ()
    return Snippet((*before, *pieces, *after), first)


def marked(text: str, question: Question) -> tuple[Piece, ...]:
    """A whole text, such as a title, with what was met."""
    return tuple(_pieces(text, 0, len(text), [span[:2] for span in met(text, question)]))


def met(text: str, question: Question) -> list[tuple[int, int, int]]:
    """(start, end, number of the term) of every place where a term is met, in order."""
    if not question.terms:
        return []
    words = list(words_of(text))
    found: set[tuple[int, int, int]] = set()
    for number, term in enumerate(question.terms):
        found.update((start, end, number) for start, end in _met(term, words, text, question))
    return sorted(found)


def _met(term: Term, words: Sequence[Word], text: str, question: Question) -> list[Span]:
    match term:
        case AskedWord(key):
            return [(w.start, w.end) for w in words if _same(key, w.key, question.is_bare)]
        case Prefix(key):
            return [(w.start, w.end) for w in words if w.key.startswith(key)]
        case Phrase(keys):
            return _phrases(keys, words)
        case RegistryNumber(key):
            return [(n.start, n.end) for n in numbers_in(text) if key in n.keys]


def _phrases(keys: tuple[str, ...], words: Sequence[Word]) -> list[Span]:
    size = len(keys)
    return [
        (words[at].start, words[at + size - 1].end)
        for at in range(len(words) - size + 1)
        if words[at].key == keys[0] and tuple(w.key for w in words[at : at + size]) == keys
    ]


def _same(asked: str, key: str, is_bare: bool) -> bool:
    if asked == key:
        return True
    wanted, held = forms_of(asked), forms_of(key)
    if wanted.stem == held.stem or wanted.stem in held.parts:
        return True
    return is_bare and wanted.bare == held.bare


def _best(spans: Sequence[tuple[int, int, int]], length: int) -> int:
    """Where a window begins that holds the most different terms, the earliest of the best."""
    best, begin = (0, 0), 0
    for at, (start, _, _) in enumerate(spans):
        inside = [one for one in spans[at : at + 40] if one[1] <= start + length - _LEAD]
        worth = (len({number for _, _, number in inside}), min(len(inside), 3))
        if worth > best:
            best, begin = worth, start
    return begin


def _word_start(text: str, at: int) -> int:
    if at == 0:
        return 0
    space = text.find(" ", at, at + 25)
    return space + 1 if space >= 0 else at


def _word_end(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    space = text.rfind(" ", max(0, at - 25), at)
    return space if space > 0 else at


def _pieces(text: str, start: int, end: int, spans: Sequence[Span]) -> list[Piece]:
    pieces: list[Piece] = []
    done = start
    for begin, stop in spans:
        if begin < done or stop > end:
            continue
        _add(pieces, text[done:begin], False)
        _add(pieces, text[begin:stop], True)
        done = stop
    _add(pieces, text[done:end], False)
    return pieces


def _add(pieces: list[Piece], text: str, is_mark: bool) -> None:
    if not text:
        return
    tidy = " ".join(text.split())
    if not is_mark:
        tidy = (" " if text[0].isspace() else "") + tidy + (" " if text[-1].isspace() else "")
        tidy = " " if tidy.isspace() else tidy
    else:
        tidy = tidy.replace("- ", "") if "-\n" in text else tidy
    pieces.append(Piece(tidy, is_mark))
