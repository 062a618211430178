"""One small protocol, and a way to keep it on each database.

The words are the same on both: `tokens` makes them. A backend stores them and matches them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from django.db import connection

from radslag.flows.search.backends.match import Match
from radslag.flows.search.questions import Question
from radslag.flows.search.tokens import Tokens

__all__ = ["Backend", "Match", "backend"]


class Backend(Protocol):
    """Where the words lie."""

    def make(self) -> None:
        """Make the index, where it is not. Called by the migration."""

    def drop(self) -> None: ...

    def clear(self) -> None:
        """Forget every document."""

    def put(self, rows: Iterable[tuple[int, Tokens]]) -> None:
        """Keep the words of documents, by their primary key."""

    def remove(self, documents: Sequence[int]) -> None: ...

    def match(self, question: Question, network: int) -> Match: ...

    def tiers(self, question: Question, network: int) -> Sequence[Match]:
        """The same in parts that follow each other: found by the title, and the rest."""


def backend() -> Backend:
    """The one for the database in use."""
    if connection.vendor == "sqlite":
        from radslag.flows.search.backends import sqlite

        return sqlite.Fts5()
    from radslag.flows.search.backends import postgres

    return postgres.Vectors()
