"""What stands in the ledger already: told plainly for the trace, recorded again, put back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from radslag.domain.meetings import actions as meetings
from radslag.domain.meetings.actions import ClauseRow
from radslag.domain.meetings.models import Clause, Decision, Item, Proposal, Source
from radslag.domain.meetings.states import Action
from radslag.domain.parties.models import Body, Person
from radslag.flows.importing.confirming.rows import as_blocks
from radslag.kernel.text import fold

__all__ = ["Joined", "blocks_from", "joined", "kept", "put_back"]

_CLAUSE = ("text", "number", "scope", "is_prose")


def kept(item: Item) -> dict[str, Any]:
    """The fields of an item that minutes may change after the call."""
    return {
        "title": item.title,
        "number": item.number,
        "cited_dates": list(item.cited_dates),
        "presenters": [
            [p.person_id, p.name, p.role, p.organisation]
            for p in item.presenters.order_by("position", "pk")
        ],
    }


def put_back(item: Item, before: Mapping[str, Any], deed: Mapping[str, Any]) -> None:
    """As `kept` told it."""
    presenters = [
        meetings.PresenterRow(
            person=Person.objects.filter(pk=key).first(), name=name, role=role, organisation=whose
        )
        for key, name, role, whose in before["presenters"]
    ]
    meetings.edit_item(
        item=item,
        title=before["title"],
        number=before["number"],
        cited_dates=before["cited_dates"],
        presenters=presenters,
        **deed,
    )


@dataclass(slots=True)
class Joined:
    """Clauses of a paper together with those that stand under an item already.

    blocks: to be recorded instead of what stands there; None where nothing is new. clauses: for
    each row of the paper the row that is to be recorded, or the clause that stands there.
    """

    blocks: list[meetings.Block] | None = None
    clauses: list[ClauseRow | Clause] = field(default_factory=list)
    before: list[dict[str, Any]] = field(default_factory=list)
    places: Mapping[str, list[Source]] = field(default_factory=dict)
    made: dict[int, Clause] = field(default_factory=dict)

    def recorded(self, clauses: Sequence[Clause]) -> None:
        """Told what came of the blocks. What was read of those that stood there goes along."""
        rows = [row for block in self.blocks or () for row in block.clauses]
        self.made = {id(row): one for row, one in zip(rows, clauses, strict=True)}
        there = {fold(one.text): one for one in clauses}
        again = [(there[words], source) for words in self.places for source in self.places[words]]
        for clause, source in again:
            source.pk, source.object_id = None, clause.pk
        Source.objects.bulk_create([source for _, source in again])

    def clause_of(self, one: ClauseRow | Clause) -> Clause:
        return one if isinstance(one, Clause) else self.made[id(one)]


def joined(
    item: Item | None,
    owner: type[Proposal] | type[Decision],
    blocks: Sequence[meetings.Block],
    *,
    answers: bool = True,
) -> Joined:
    """item None: a new one. answers: whether those that stand there still answer what they did."""
    if not blocks:
        return Joined()
    standing: list[Any] = []
    if item is not None:
        standing = list(owner.objects.filter(item=item).prefetch_related("clauses"))
    there: dict[str, ClauseRow | Clause]
    there = {fold(c.text): c for one in standing for c in one.clauses.all()}
    missing = [_without(block, there) for block in blocks]
    new = [block for block in missing if block.clauses]
    found = Joined()
    if new:
        old = as_blocks(standing)
        found.before = [_plain(one) for one in old]
        found.places = _places([one for one in there.values() if isinstance(one, Clause)])
        found.blocks = [*(old if answers else map(_answering_nothing, old)), *new]
        there = {fold(row.text): row for block in found.blocks for row in block.clauses}
    found.clauses = [there[fold(row.text)] for block in blocks for row in block.clauses]
    return found


def blocks_from(before: Sequence[Mapping[str, Any]]) -> list[meetings.Block]:
    """From what a trace holds to what is recorded again."""
    bodies = Body.objects.in_bulk([one["body"] for one in before if one["body"]])
    return [
        meetings.Block(
            by=one["by"],
            body=bodies.get(one["body"]),
            clauses=[
                meetings.ClauseRow(**{**row, "action": Action(row["action"])})
                for row in one["clauses"]
            ],
        )
        for one in before
    ]


def _without(block: meetings.Block, there: Mapping[str, object]) -> meetings.Block:
    seen: set[str] = set()
    rows = []
    for row in block.clauses:
        key = fold(row.text)
        if key not in there and key not in seen:
            rows.append(row)
        seen.add(key)
    return meetings.Block(by=block.by, body=block.body, clauses=rows)


def _answering_nothing(block: meetings.Block) -> meetings.Block:
    return replace(block, clauses=[replace(row, answers=None) for row in block.clauses])


def _plain(block: meetings.Block) -> dict[str, Any]:
    return {
        "by": block.by,
        "body": block.body.pk if block.body else None,
        "clauses": [
            {**{name: getattr(row, name) for name in _CLAUSE}, "action": str(row.action)}
            for row in block.clauses
        ],
    }


def _places(clauses: Sequence[Clause]) -> dict[str, list[Source]]:
    if not clauses:
        return {}
    words = {one.pk: fold(one.text) for one in clauses}
    found: dict[str, list[Source]] = {}
    for source in Source.objects.filter(label="meetings.Clause", object_id__in=words):
        found.setdefault(words[source.object_id], []).append(source)
    return found
