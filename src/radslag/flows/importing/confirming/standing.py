"""What stands in the ledger already: told plainly for the trace, recorded again, put back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from radslag.domain.meetings import actions as meetings
from radslag.domain.meetings.models import Clause, Decision, Item, Proposal, Source
from radslag.domain.meetings.states import Action
from radslag.domain.parties.models import Body, Person
from radslag.flows.importing.confirming.rows import as_blocks
from radslag.flows.importing.confirming.tracing import Tracing
from radslag.kernel.text import fold

__all__ = ["blocks_from", "kept", "put_again", "put_back"]

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


def put_again(
    item: Item,
    owner: type[Proposal] | type[Decision],
    blocks: Sequence[meetings.Block],
    tracing: Tracing,
) -> tuple[list[Clause], bool]:
    """The clauses of the blocks, those recorded that were not there; whether any was.

    What stood there stays, with the places where it was read.
    """
    standing: list[Any] = list(owner.objects.filter(item=item).prefetch_related("clauses"))
    there = {fold(c.text): c for one in standing for c in one.clauses.all()}
    missing = [_without(block, there) for block in blocks]
    new = [block for block in missing if block.clauses]
    if new:
        before = [_plain(one) for one in as_blocks(standing)]
        places = _places(list(there.values()))
        made = _record(item, owner, [*as_blocks(standing), *new], tracing.deed)
        tracing.changed(item, owner._meta.model_name or "", before)
        there = {fold(one.text): one for one in made}
        _read_again(places, there)
    rows = [row for block in blocks for row in block.clauses]
    return [there[fold(row.text)] for row in rows], bool(new)


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


def _without(block: meetings.Block, there: Mapping[str, Clause]) -> meetings.Block:
    seen: set[str] = set()
    rows = []
    for row in block.clauses:
        key = fold(row.text)
        if key not in there and key not in seen:
            rows.append(row)
        seen.add(key)
    return meetings.Block(by=block.by, body=block.body, clauses=rows)


def _record(
    item: Item,
    owner: type[Proposal] | type[Decision],
    blocks: Sequence[meetings.Block],
    deed: Mapping[str, Any],
) -> list[Clause]:
    if owner is Proposal:
        return meetings.record_proposals(item=item, proposals=blocks, **deed)
    return meetings.record_decisions(item=item, decisions=blocks, **deed)


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
    words = {one.pk: fold(one.text) for one in clauses}
    found: dict[str, list[Source]] = {}
    for source in Source.objects.filter(label="meetings.Clause", object_id__in=words):
        found.setdefault(words[source.object_id], []).append(source)
    return found


def _read_again(places: Mapping[str, Sequence[Source]], there: Mapping[str, Clause]) -> None:
    for words, sources in places.items():
        for source in sources:
            source.pk, source.object_id = None, there[words].pk
        Source.objects.bulk_create(sources)
