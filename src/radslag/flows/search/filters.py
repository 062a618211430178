"""Who may find a row, and which facets were chosen, as conditions in SQL on search_document d.

Every count, hit and suggestion is asked with `seen_by`. It says of a row what
`…_seen_by` of domain/*/queries.py say of the thing, from the same scopes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from radslag.flows.search.questions import Question
from radslag.flows.search.states import Audience
from radslag.kernel import access
from radslag.kernel.access import Actor, Scope

__all__ = ["Chosen", "Condition", "both", "seen_by", "within"]


class Condition(NamedTuple):
    """SQL with placeholders, and what stands in them."""

    sql: str
    params: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Chosen:
    """The facets a person chose; an empty set is all."""

    kinds: frozenset[str] = field(default_factory=frozenset)
    bodies: frozenset[int] = field(default_factory=frozenset)
    years: frozenset[int] = field(default_factory=frozenset)
    actions: frozenset[str] = field(default_factory=frozenset)

    def __bool__(self) -> bool:
        return bool(self.kinds or self.bodies or self.years or self.actions)


def both(*conditions: Condition) -> Condition:
    told = [one for one in conditions if one.sql]
    return Condition(
        " AND ".join(f"({one.sql})" for one in told),
        tuple(param for one in told for param in one.params),
    )


def seen_by(by: Actor, network: int) -> Condition:
    """Rows of a network that this actor may find."""
    drafts = _holds(access.scope(by, "ledger.see_drafts"), network)
    people = _people(access.scope(by, "parties.see_people"), network)
    secret = _holds(access.scope(by, "ledger.see_confidential"), network)
    audiences = (
        Condition("d.audience = %s", (Audience.OPEN,)),
        both(Condition("d.audience = %s", (Audience.DRAFT,)), drafts),
        both(Condition("d.audience = %s", (Audience.REGISTER,)), people),
    )
    return both(
        Condition("d.network_id = %s AND NOT d.is_stale", (network,)),
        _either(audiences),
        _either((Condition("NOT d.is_secret"), secret)),
    )


def within(question: Question, chosen: Chosen) -> Condition:
    """The days and the kind that were asked for, and the facets."""
    days = question.days
    return both(
        Condition("d.date >= %s", (days.first,)) if days and days.first else Condition(""),
        Condition("d.date <= %s", (days.last,)) if days and days.last else Condition(""),
        Condition("d.kind = %s", (question.kind,)) if question.kind else Condition(""),
        _among("d.kind", chosen.kinds),
        _among("d.body_id", chosen.bodies),
        _among("d.year", chosen.years),
        _among("d.action", chosen.actions),
    )


def _holds(where: Scope, network: int) -> Condition:
    """`Scope.holds`, of a row of this network."""
    if where.everywhere or network in where.networks:
        return Condition("1 = 1")
    return _either((_among("d.body_id", where.bodies), _among("d.principal_id", where.principals)))


def _people(where: Scope, network: int) -> Condition:
    """A grant in a body shows those who have a seat in it, as `people_seen_by`."""
    seats = _among("s.body_id", where.bodies)
    seated = Condition("")
    if seats.sql:
        ids = f"SELECT s.person_id FROM parties_seat s WHERE {seats.sql}"  # noqa: S608  no values
        seated = Condition(f"d.object_id IN ({ids})", seats.params)
    return _either((_holds(where, network), seated))


def _either(conditions: Iterable[Condition]) -> Condition:
    told = [one for one in conditions if one.sql]
    if not told:
        return Condition("1 = 0")
    return Condition(
        " OR ".join(f"({one.sql})" for one in told),
        tuple(param for one in told for param in one.params),
    )


def _among(column: str, values: Iterable[Any]) -> Condition:
    held = sorted(values)
    if not held:
        return Condition("")
    return Condition(f"{column} IN ({', '.join(['%s'] * len(held))})", tuple(held))
