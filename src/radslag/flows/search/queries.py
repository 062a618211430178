"""Searching: counts, facets and hits, all of them asked after who may find what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db import connection

from radslag.domain.parties.models import Network
from radslag.flows.search import facets
from radslag.flows.search.answers import Answer
from radslag.flows.search.backends import Match, backend
from radslag.flows.search.filters import Chosen, Condition, both, seen_by, within
from radslag.flows.search.hits import grouped, load
from radslag.flows.search.questions import Question
from radslag.flows.search.tallies import Counted, counted
from radslag.kernel.access import Actor

__all__ = ["MOST_PAGES", "PAGE", "count", "search"]

PAGE = 20
MOST_PAGES = 50
_EVERYTHING = Match(source="search_document d", where="1 = 1")


def search(
    by: Actor,
    network: Network,
    question: Question,
    *,
    chosen: Chosen | None = None,
    page: int = 1,
    size: int = PAGE,
    newest_first: bool = False,
    by_matter: bool = False,
    waiting: int = 0,
) -> Answer:
    """What this actor finds in a network. An empty question finds nothing.

    page: from 1. newest_first: by day and not by how well it fits. by_matter: groups are matters
    and not meetings.
    """
    if not question:
        return Answer(question, 0, (), (), (), 1, 0, waiting)
    chosen = chosen or Chosen()
    seen = seen_by(by, network.pk)
    match = _match(question, network.pk)
    combinations = _combinations(match, both(seen, within(question, Chosen())))
    total, rows = facets.total(combinations, chosen)
    pages = min(-(-rows // size), MOST_PAGES)
    page = min(max(page, 1), max(pages, 1))
    narrowed, offset = both(seen, within(question, chosen)), size * (page - 1)
    if newest_first:
        found = _newest(match, narrowed, size, offset)
    else:
        found = _first(question, network.pk, narrowed, min(size, rows - offset), offset)
    hits = load(by, network, question, found)
    return Answer(
        question=question,
        total=total,
        hits=hits,
        groups=grouped(hits, by_matter=by_matter),
        facets=facets.shown(network, combinations, chosen),
        page=page,
        pages=pages,
        waiting=waiting,
    )


def count(by: Actor, network: Network, question: Question) -> int:
    """How many rows this actor would find."""
    if not question:
        return 0
    match = _match(question, network.pk)
    where = both(
        Condition(match.where, match.params),
        seen_by(by, network.pk),
        within(question, Chosen()),
    )
    return _size(match, where)


def _match(question: Question, network: int) -> Match:
    return backend().match(question, network) if question.terms else _EVERYTHING


def _combinations(match: Match, condition: Condition) -> list[Counted]:
    """Rows by kind, body, year and action: how many things, and how many rows they have."""
    where = both(Condition(match.where, match.params), condition)
    rows = _fetch(f"SELECT d.tally FROM {match.source} WHERE {where.sql}", where.params)  # noqa: S608  all text is ours, values are placeholders
    return counted(row[0] for row in rows)


def _first(
    question: Question, network: int, condition: Condition, size: int, offset: int
) -> list[int]:
    """The keys of the documents of a page: those found by their titles, then the rest.

    Within each the best first. A frequent word is in enough titles to fill the first page, so
    that not all its rows need be ranked.
    """
    if not question.terms:
        return _newest(_EVERYTHING, condition, size, offset)
    found: list[int] = []
    for match in backend().tiers(question, network):
        where = both(Condition(match.where, match.params), condition)
        rows = _fetch(
            f"SELECT d.id FROM {match.source} WHERE {where.sql} "  # noqa: S608
            f"ORDER BY {match.rank} LIMIT %s OFFSET %s",
            (*where.params, *match.rank_params, size - len(found), offset),
        )
        found += [row[0] for row in rows]
        if len(found) == size:
            break
        offset = 0 if rows else max(offset - _size(match, where), 0)
    return found


def _newest(match: Match, condition: Condition, size: int, offset: int) -> list[int]:
    where = both(Condition(match.where, match.params), condition)
    rows = _fetch(
        f"SELECT d.id FROM {match.source} WHERE {where.sql} "  # noqa: S608
        "ORDER BY d.date IS NULL, d.date DESC, d.id LIMIT %s OFFSET %s",
        (*where.params, size, offset),
    )
    return [row[0] for row in rows]


def _size(match: Match, where: Condition) -> int:
    (rows,) = _fetch(f"SELECT COUNT(*) FROM {match.source} WHERE {where.sql}", where.params)  # noqa: S608
    return int(rows[0])


def _fetch(sql: str, params: Sequence[Any]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return list(cursor.fetchall())
