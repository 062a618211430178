"""SQLite's FTS5. It is given words that are ready, so its own tokenizer only parts at spaces."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connection

from radslag.flows.search import tokens as made
from radslag.flows.search.backends.match import Match
from radslag.flows.search.questions import Phrase, Prefix, Question, RegistryNumber, Term, Word
from radslag.flows.search.tokens import Tokens

__all__ = ["Fts5"]

_COLUMNS = ("title", "text", "context", "parts", "bare", "words")
_WEIGHTS = "8.0, 1.0, 0.3, 0.4, 0.4, 1.5"
_AT_ONCE = 500

_MAKE = f"""CREATE VIRTUAL TABLE IF NOT EXISTS search_index USING fts5(
{", ".join(_COLUMNS)}, tokenize="ascii tokenchars '_'")"""
_PUT = (
    f"INSERT OR REPLACE INTO search_index (rowid, {', '.join(_COLUMNS)}) "  # noqa: S608  names of ours
    f"VALUES (%s{', %s' * len(_COLUMNS)})"
)


class Fts5:
    """Kept in one virtual table beside search_document, its rowid the document's key."""

    def make(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute(_MAKE)

    def drop(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("DROP TABLE IF EXISTS search_index")

    def clear(self) -> None:
        self.drop()
        self.make()

    def put(self, rows: Iterable[tuple[int, Tokens]]) -> None:
        values: list[tuple[Any, ...]] = [
            (key, *(" ".join(getattr(tokens, column)) for column in _COLUMNS))
            for key, tokens in rows
        ]
        with connection.cursor() as cursor:
            cursor.executemany(_PUT, values)

    def remove(self, documents: Sequence[int]) -> None:
        with connection.cursor() as cursor:
            cursor.executemany(
                "DELETE FROM search_index WHERE rowid = %s", [(key,) for key in documents]
            )

    def match(self, question: Question, network: int) -> Match:
        return _match(_all(question, network))

    def tiers(self, question: Question, network: int) -> list[Match]:
        every, titles = _all(question, network), _titles(question, network)
        if not titles:
            return [_match(every)]
        return [_match(f"({titles}) AND {every}"), _match(f"({every}) NOT ({titles})")]


def _match(asked: str) -> Match:
    return Match(
        source="search_index JOIN search_document d ON d.id = search_index.rowid",
        where="search_index MATCH %s",
        params=(asked,),
        rank=f"bm25(search_index, {_WEIGHTS})",
    )


def _all(question: Question, network: int) -> str:
    return " AND ".join(_term(term, network, question.is_bare) for term in question.terms)


def _titles(question: Question, network: int) -> str:
    """Every term in the title; "" where a term is not kept by itself there."""
    told = [made.title_tokens(network, term) for term in question.terms]
    if not all(told):
        return ""
    return " AND ".join(f"title : ({' OR '.join(map(_quoted, each))})" for each in told)


def _term(term: Term, network: int, is_bare: bool) -> str:
    match term:
        case Word(key):
            forms = made.forms_asked(network, key, is_bare=is_bare)
            return f"({' OR '.join(map(_quoted, forms))})"
        case Phrase(keys):
            return _quoted(" ".join(made.word_token(network, key) for key in keys))
        case Prefix(key):
            return f"{_quoted(made.word_token(network, key))} *"
        case RegistryNumber(key):
            return _quoted(made.number_token(network, key))


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
