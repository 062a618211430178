"""What to try instead, and what to try at first: only what gives this person hits."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from django.db import connection

from radslag.domain.parties.models import Network
from radslag.flows.search.filters import both, seen_by
from radslag.flows.search.lexicon import STOP
from radslag.flows.search.queries import count
from radslag.flows.search.questions import Phrase, Question, Term
from radslag.flows.search.questions import Word as AskedWord
from radslag.flows.search.registry import numbers_in
from radslag.flows.search.states import Kind
from radslag.flows.search.words import words_of
from radslag.kernel.access import Actor

__all__ = ["Suggestion", "examples", "suggest"]

_MOST_TITLES = 2_000
_MOST_WORDS = 3
_SHORTEST_EXAMPLE = 8
_TITLES = (Kind.MATTER, Kind.BODY, Kind.ITEM)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """words: what to search for. why: said before it. is_bare: without dots."""

    words: str
    why: str
    count: int
    is_bare: bool = False


def suggest(by: Actor, network: Network, question: Question) -> list[Suggestion]:
    """Other ways to ask that give hits, where a question gave none."""
    tried = [*_looser(question), *_like(by, network, question), *_singly(question)]
    found: dict[tuple[str, bool], Suggestion] = {}
    for why, other, words in tried:
        hits = count(by, network, other)
        if hits:
            one = Suggestion(words, why, hits, other.is_bare)
            found.setdefault((words, other.is_bare), one)
    return list(found.values())[:6]


_Try = tuple[str, Question, str]


def _looser(question: Question) -> Iterator[_Try]:
    if not question.is_bare and question.terms:
        yield "Utan prickar och ringar", replace(question, is_bare=True), question.text
    if question.days and question.terms:
        days = question.days
        rest = f"{question.text[: days.start]} {question.text[days.end :]}"
        yield "Alla år", replace(question, days=None), " ".join(rest.split())
        said = Phrase(tuple(word.key for word in words_of(question.day_words)))
        quoted = replace(question, days=None, terms=(*question.terms, said))
        yield f"Med ”{question.day_words}” i texten", quoted, question.without_days()


def _singly(question: Question) -> Iterator[_Try]:
    """Each term by itself, where there were several."""
    if len(question.terms) < 2:
        return
    for term in question.terms[:6]:
        yield "Bara", Question(terms=(term,), is_bare=question.is_bare), _written(term)


def _written(term: Term) -> str:
    if isinstance(term, Phrase):
        return f'"{" ".join(term.keys)}"'
    return term.key


def _like(by: Actor, network: Network, question: Question) -> Iterator[_Try]:
    """*Menade du*: words of titles that this person sees and that look alike."""
    asked = [term for term in question.terms if isinstance(term, AskedWord) and len(term.key) > 3]
    if not asked:
        return
    known = list(_words_of_titles(by, network))
    for term in asked[:_MOST_WORDS]:
        for near in difflib.get_close_matches(term.key, known, n=2, cutoff=0.75):
            if near != term.key:
                terms = tuple(AskedWord(near) if one == term else one for one in question.terms)
                words = " ".join(map(_written, terms))
                if question.day_words:
                    words = f"{words} {question.day_words}"
                yield "Menade du", replace(question, terms=terms), words


def examples(by: Actor, network: Network) -> list[str]:
    """One or two searches that give hits: a word and a registry number.

    The word is of a matter where there are any: items open and close every meeting.
    """
    titles = _titles(by, network, limit=200, kinds=(Kind.MATTER,)) or _titles(
        by, network, limit=200
    )
    often = Counter(
        word.key
        for title in titles
        for word in words_of(title)
        if len(word.key) >= _SHORTEST_EXAMPLE and word.key.isalpha()
    )
    found = [word for word, _ in often.most_common(1)]
    numbers = (
        text[number.start : number.end]
        for text in _titles(by, network, limit=200, column="c.text")
        for number in numbers_in(text)
    )
    return [*found, *([first] if (first := next(numbers, None)) else [])]


def _words_of_titles(by: Actor, network: Network) -> Iterator[str]:
    seen: set[str] = set()
    for title in _titles(by, network, limit=_MOST_TITLES):
        for word in words_of(title):
            if len(word.key) > 3 and word.key not in STOP and word.key not in seen:
                seen.add(word.key)
                yield word.key


def _titles(
    by: Actor,
    network: Network,
    *,
    limit: int,
    column: str = "c.title",
    kinds: tuple[Kind, ...] = _TITLES,
) -> list[str]:
    """The titles (or texts) of the newest matters, bodies and items that this person sees."""
    where = both(seen_by(by, network.pk))
    wanted = ", ".join(["%s"] * len(kinds))
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {column} FROM search_document d "  # noqa: S608  all text is ours
            f"JOIN search_content c ON c.document_id = d.id WHERE {where.sql} "
            f"AND d.kind IN ({wanted}) ORDER BY d.date IS NULL, d.date DESC, d.id LIMIT %s",
            (*where.params, *kinds, limit),
        )
        return [row[0] for row in cursor.fetchall()]
