"""Items with what papers say under them, and their proposed and decided clauses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from django.db.models import Model

from radslag.domain.meetings.models import Clause, Decision, Item, Paper, Proposal, Source
from radslag.flows.search.gathering.pages import RawPages
from radslag.flows.search.gathering.rows import (
    Gate,
    Layer,
    Row,
    gate_of_item,
    gate_of_paper,
    gate_of_text,
    may_tell,
    names_of,
)
from radslag.flows.search.states import Kind

__all__ = ["MODELS", "items"]

MODELS: dict[str, tuple[type[Model], str]] = {"meetings.Item": (Item, "meeting__body__network")}

_WITH = (
    "meeting__body__names", "presenters__person", "texts__paper__item", "texts__paper__meeting",
    "proposals__clauses", "decisions__clauses",
)  # fmt: skip


def items(keys: Sequence[int]) -> Iterator[Row]:
    """A row for the item, further ones for what is less open of it, one for each clause."""
    found = Item.objects.filter(pk__in=keys).select_related(
        "meeting__body", "matter", "parent__parent__parent"
    )
    every = list(found.prefetch_related(*_WITH))
    sources, pages = _Sources(every), RawPages()
    for item in every:
        yield from _item(item, sources, pages)
        yield from _clauses(item, sources)


def _item(item: Item, sources: _Sources, pages: RawPages) -> Iterator[Row]:
    own = gate_of_item(item)
    told: dict[Gate, tuple[list[str], list[dict[str, Any]]]] = {own: ([], [])}
    presenters = ", ".join(_presenters(item))
    if presenters:
        told[own][0].append(presenters)
    for text in item.texts.all():
        lines, places = told.setdefault(gate_of_text(item, text.paper), ([], []))
        for block in text.blocks:
            _add(block, text.paper, lines, places, pages)
    for number, (gate, (lines, places)) in enumerate(told.items()):
        title = sources.place("meetings.Item", item.pk, ("title", ""), gate)
        yield replace(
            _base(item, gate),
            number=number,
            text="\n".join(lines),
            places=[*title, *places],
        )


def _base(item: Item, gate: Gate) -> Row:
    meeting, body = item.meeting, item.meeting.body
    context = [names_of(body), item.registry_number, item.matter.title if item.matter else ""]
    unit = ("meetings.Item", item.pk)
    return Row(
        network=body.network_id,
        unit=unit,
        thing=unit,
        kind=Kind.ITEM,
        gate=gate,
        body=body.pk,
        principal=body.owner_id,
        meeting=meeting.pk,
        matter=item.matter_id,
        date=meeting.date,
        title=item.title,
        context=" · ".join(part for part in context if part),
    )


def _presenters(item: Item) -> Iterator[str]:
    for one in item.presenters.all():
        if one.person is None or not one.person.is_protected:
            yield ", ".join(part for part in (one.name, one.role) if part)


def _add(
    block: dict[str, Any],
    paper: Paper | None,
    lines: list[str],
    places: list[dict[str, Any]],
    pages: RawPages,
) -> None:
    """A block of text goes to the lines, its place in the paper to the places."""
    said = block.get("rows") or [block.get("text", "")]
    if paper is not None and paper.file_id and block.get("page"):
        start = int(block.get("start") or 0)
        places.append(
            {
                "at": sum(len(line) + 1 for line in lines),
                "paper": paper.key,
                "page": block["page"],
                "line": pages.line(paper.file_id, block["page"], start),
                "start": start,
                "end": int(block.get("end") or start),
            }
        )
    lines.extend(str(line) for line in said if line)


def _clauses(item: Item, sources: _Sources) -> Iterator[Row]:
    proposed, decided = (
        _base(item, gate_of_item(item, layer)) for layer in (Layer.AGENDA, Layer.OUTCOME)
    )
    for proposal in item.proposals.all():
        for clause in proposal.clauses.all():
            yield _clause(proposed, Kind.PROPOSAL, proposal.by, clause, sources)
    for decision in item.decisions.all():
        for clause in decision.clauses.all():
            yield _clause(decided, Kind.DECISION, decision.by, clause, sources)


def _clause(base: Row, kind: Kind, by: str, clause: Clause, sources: _Sources) -> Row:
    """The title of its item is context: who seeks that seeks the item first."""
    return replace(
        base,
        thing=("meetings.Clause", clause.pk),
        kind=kind,
        action=clause.action,
        text=clause.text,
        shows_title=False,
        context=" · ".join(part for part in (base.title, by, base.context) if part),
        places=sources.place("meetings.Clause", clause.pk, ("text", ""), base.gate),
    )


class _Sources:
    """Where items and clauses were read, asked for once for all of them."""

    def __init__(self, every: Sequence[Item]) -> None:
        blocks: list[Proposal | Decision] = []
        for item in every:
            blocks += [*item.proposals.all(), *item.decisions.all()]
        clauses = [clause.pk for block in blocks for clause in block.clauses.all()]
        self._found: dict[tuple[str, int], list[Source]] = {}
        self._gates: dict[int, Gate] = {}
        for label, keys in (
            ("meetings.Item", [item.pk for item in every]),
            ("meetings.Clause", clauses),
        ):
            rows = Source.objects.filter(
                label=label, object_id__in=keys, field__in=("title", "text", "")
            )
            for row in rows.select_related("paper__meeting", "paper__item"):
                self._found.setdefault((label, row.object_id), []).append(row)

    def place(
        self, label: str, key: int, fields: tuple[str, ...], gate: Gate
    ) -> list[dict[str, Any]]:
        """The place of a thing, in the newest kind of paper that its readers may see."""
        rows = [row for row in self._found.get((label, key), ()) if row.field in fields]
        rows = [row for row in rows if may_tell(gate, self._gate(row.paper))]
        if not rows:
            return []
        row = max(rows, key=lambda one: (one.field == fields[0], one.paper.kind != "call"))
        at = -1 if label == "meetings.Item" else 0
        return [
            {"at": at, "paper": row.paper.key, "page": row.page, "line": row.line,
             "start": row.start, "end": row.end}
        ]  # fmt: skip

    def _gate(self, paper: Paper) -> Gate:
        if paper.pk not in self._gates:
            self._gates[paper.pk] = gate_of_paper(paper)
        return self._gates[paper.pk]
