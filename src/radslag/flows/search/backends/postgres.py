"""PostgreSQL's text vectors under a GIN index.

The vectors are written out by us, word by word, so that the words are those of SQLite: stems,
parts of compounds and the forms without dots. No extension is needed, and none is made.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from django.db import connection

from radslag.flows.search import tokens as made
from radslag.flows.search.backends.match import Match
from radslag.flows.search.questions import Phrase, Prefix, Question, RegistryNumber, Term, Word
from radslag.flows.search.tokens import Tokens

__all__ = ["Vectors"]

_LAST_PLACE, _MOST_PLACES = 16_383, 256
_WEIGHTS = "{0.05, 0.1, 0.4, 1.0}"  # of D, C, B, A
_MAKE = (
    """CREATE TABLE IF NOT EXISTS search_vector
    (document_id bigint PRIMARY KEY, vector tsvector NOT NULL)""",
    "CREATE INDEX IF NOT EXISTS search_vector_words ON search_vector USING gin (vector)",
)
_PUT = (
    "INSERT INTO search_vector (document_id, vector) VALUES (%s, %s::tsvector) "
    "ON CONFLICT (document_id) DO UPDATE SET vector = EXCLUDED.vector"
)


class Vectors:
    """Kept in a table of its own, so that search_document stays narrow."""

    def make(self) -> None:
        with connection.cursor() as cursor:
            for statement in _MAKE:
                cursor.execute(statement)

    def drop(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("DROP TABLE IF EXISTS search_vector")

    def clear(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("TRUNCATE search_vector")

    def put(self, rows: Iterable[tuple[int, Tokens]]) -> None:
        with connection.cursor() as cursor:
            cursor.executemany(_PUT, [(key, _vector(tokens)) for key, tokens in rows])

    def remove(self, documents: Sequence[int]) -> None:
        with connection.cursor() as cursor:
            cursor.execute(
                "DELETE FROM search_vector WHERE document_id = ANY(%s)", [list(documents)]
            )

    def match(self, question: Question, network: int) -> Match:
        return _match(_all(question, network))

    def tiers(self, question: Question, network: int) -> list[Match]:
        every, titles = _all(question, network), _titles(question, network)
        if not titles:
            return [_match(every)]
        rest = _match(every)
        where = f"{rest.where} AND NOT v.vector @@ %s::tsquery"
        return [
            _match(f"({titles}) & {every}"),
            replace(rest, where=where, params=(every, titles)),
        ]


def _match(asked: str) -> Match:
    return Match(
        source="search_vector v JOIN search_document d ON d.id = v.document_id",
        where="v.vector @@ %s::tsquery",
        params=(asked,),
        rank="-ts_rank(%s::float4[], v.vector, %s::tsquery)",
        rank_params=(_WEIGHTS, asked),
    )


def _all(question: Question, network: int) -> str:
    return " & ".join(_term(term, network, question.is_bare) for term in question.terms)


def _titles(question: Question, network: int) -> str:
    """Every term in the title, which has the weight A; "" where one is not kept there."""
    told = [made.title_tokens(network, term) for term in question.terms]
    if not all(told):
        return ""
    return " & ".join(f"({' | '.join(f'{_quoted(one)}:A' for one in each)})" for each in told)


def _vector(tokens: Tokens) -> str:
    """The tokens as PostgreSQL writes a vector: *'s7_avtal':3A*, its place and its weight."""
    places: dict[str, list[str]] = {}
    for at, token in enumerate(tokens.words, 1):
        held = places.setdefault(token, [])
        if len(held) < _MOST_PLACES:
            held.append(f"{min(at, _LAST_PLACE)}B")
    weights = (("A", tokens.title), ("C", tokens.text), ("D", tokens.parts),
               ("D", tokens.bare), ("D", tokens.context))  # fmt: skip
    for weight, each in weights:
        for token in each:
            places.setdefault(token, [f"1{weight}"])
    return " ".join(f"'{token}':{','.join(held)}" for token, held in places.items())


def _term(term: Term, network: int, is_bare: bool) -> str:
    match term:
        case Word(key):
            return f"({' | '.join(map(_quoted, made.forms_asked(network, key, is_bare=is_bare)))})"
        case Phrase(keys):
            words = (_quoted(made.word_token(network, key)) for key in keys)
            return f"({' <-> '.join(words)})"
        case Prefix(key):
            return f"{_quoted(made.word_token(network, key))}:*"
        case RegistryNumber(key):
            return _quoted(made.number_token(network, key))


def _quoted(token: str) -> str:
    return "'" + token.replace("'", "''").replace("\\", "") + "'"
