"""A meeting as its page shows it: entries with text, decisions beside proposals, and papers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from radslag.domain.meetings import queries
from radslag.domain.meetings.models import (
    Attendance,
    Clause,
    Decision,
    Item,
    Matter,
    Meeting,
    Paper,
    Source,
    Stance,
)
from radslag.domain.meetings.states import ItemKind, PaperKind, Presence
from radslag.faces.public.meetings.comparing import Compared, compared, unanswered
from radslag.kernel.access import Actor

__all__ = ["Block", "Entry", "Record", "record_of"]

CALLS = (PaperKind.CALL,)
MINUTES = (PaperKind.MINUTES, PaperKind.PROTOCOL, PaperKind.EXTRACT)


@dataclass(frozen=True, slots=True)
class Block:
    """What one body decided under an item, or what one proposed, clause by clause."""

    heading: str
    clauses: tuple[Compared, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One item. In the call `decisions` is empty; in the minutes `proposals` is."""

    item: Item
    blocks: tuple[dict[str, Any], ...]
    decisions: tuple[Block, ...]
    proposals: tuple[Block, ...]
    unanswered: tuple[Clause, ...]
    stances: tuple[Stance, ...]
    matter: Matter | None
    sources: dict[int, Source]

    @property
    def is_formality(self) -> bool:
        return self.item.kind == ItemKind.FORMALITY

    @property
    def has_proposals(self) -> bool:
        return any(row.word for block in self.decisions for row in block.clauses)


@dataclass(frozen=True, slots=True)
class Record:
    """entries: in the order of the agenda, without formalities, which stand last on the page."""

    meeting: Meeting
    entries: tuple[Entry, ...]
    formalities: tuple[Entry, ...]
    papers: tuple[Paper, ...]
    loose_papers: tuple[Paper, ...]
    attendance: dict[str, tuple[Attendance, ...]]
    chair: Attendance | None

    @property
    def here(self) -> tuple[Attendance, ...]:
        return self.attendance[Presence.PRESENT]


def record_of(by: Actor, meeting: Meeting, *, is_call: bool) -> Record:
    """From a meeting with everything fetched. Two queries more, however many items it has."""
    items = list(meeting.items.all())
    matters = _matters(by, meeting, items)
    sources = _sources(by, meeting, items)
    entries = [_entry(item, matters, sources, is_call=is_call) for item in items]
    papers = tuple(meeting.papers.all())
    whole = (*MINUTES, *CALLS)
    return Record(
        meeting=meeting,
        entries=tuple(one for one in entries if is_call or not one.is_formality),
        formalities=tuple(one for one in entries if one.is_formality and not is_call),
        papers=tuple(one for one in papers if one.kind in whole),
        loose_papers=tuple(one for one in papers if one.kind not in whole and one.item_id is None),
        attendance=_attendance(meeting),
        chair=next((row for row in meeting.attendance.all() if _leads(row)), None),
    )


def _entry(
    item: Item, matters: dict[int, Matter], sources: dict[int, Source], *, is_call: bool
) -> Entry:
    decided = () if is_call else tuple(_decided(item, one) for one in item.decisions.all())
    return Entry(
        item=item,
        blocks=tuple(_text(item, CALLS if is_call else MINUTES)),
        decisions=decided,
        proposals=() if decided else tuple(_proposed(item)),
        unanswered=() if is_call else tuple(unanswered(item)),
        stances=() if is_call else tuple(item.stances.all()),
        matter=matters.get(item.matter_id or 0),
        sources=sources,
    )


def _text(item: Item, kinds: Iterable[str]) -> list[dict[str, Any]]:
    """The blocks of the papers of these kinds; a text written by hand belongs to both."""
    wanted = set(kinds)
    texts = [one for one in item.texts.all() if one.paper is None or one.paper.kind in wanted]
    return [block for text in texts for block in text.blocks if isinstance(block, dict)]


def _decided(item: Item, decision: Decision) -> Block:
    who = decision.by or str(decision.body or "") or item.meeting.title
    clauses = tuple(compared(item, clause) for clause in decision.clauses.all())
    return Block(f"{who} beslutar", clauses)


def _proposed(item: Item) -> Iterable[Block]:
    for one in item.proposals.all():
        who = one.by or str(one.body or "")
        heading = f"Förslag till beslut från {who}" if who else "Förslag till beslut"
        rows = tuple(Compared(clause, None, (), "", "") for clause in one.clauses.all())
        yield Block(heading, rows)


def _matters(by: Actor, meeting: Meeting, items: list[Item]) -> dict[int, Matter]:
    wanted = [item.matter_id for item in items if item.matter_id]
    return queries.matters_seen_by(by, meeting.body.network).in_bulk(wanted)


def _sources(by: Actor, meeting: Meeting, items: list[Item]) -> dict[int, Source]:
    """Of each decided clause the first place where it was read, from a paper that is shown."""
    clauses = [c for item in items for d in item.decisions.all() for c in d.clauses.all()]
    shown = {paper.pk for paper in meeting.papers.all()}
    found: dict[int, Source] = {}
    for source in queries.sources_of(clauses):
        if source.paper_id in shown:
            found.setdefault(source.object_id, source)
    return found


def _attendance(meeting: Meeting) -> dict[str, tuple[Attendance, ...]]:
    rows = meeting.attendance.all()
    return {kind: tuple(row for row in rows if row.presence == kind) for kind in Presence.values}


def _leads(row: Attendance) -> bool:
    return row.role.casefold().startswith("ordf") and row.presence != Presence.AWAY
