"""What of meetings, items, matters and papers is sealed in history, parts with their whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from radslag.domain.history import sealing
from radslag.domain.meetings.models import Item, Matter, Meeting, Paper

__all__ = ["register"]

_MEETING = (
    "body_id", "date", "number", "starts_at", "ends_at", "place_text", "state", "body_name",
    "registry_number", "moved_from_date", "cancelled_reason", "is_called",
)  # fmt: skip
# Not the position, which changes when another item is moved: printed numbers tell the order.
_ITEM = (
    "meeting_id", "parent_id", "matter_id", "number", "title", "kind", "state",
    "registry_number", "secrecy", "is_late", "postponed_to_date", "cited_dates",
)  # fmt: skip
_MATTER = ("title", "registry_number")  # its state follows from its items
_PAPER = (
    "meeting_id", "item_id", "file_id", "kind", "number", "title", "file_name", "version",
    "document_date", "registry_number", "is_late", "secrecy",
)  # fmt: skip
_CLAUSE = ("number", "text", "action", "scope", "target_id", "target_date", "is_prose")


def register() -> None:
    sealing.register(Meeting, _meeting)
    sealing.register(Item, _item)
    sealing.register(Matter, lambda one: _fields(one, _MATTER))
    sealing.register(Paper, lambda one: _fields(one, _PAPER))


def _fields(thing: Any, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(thing, name) for name in names}


def _meeting(one: Meeting) -> Mapping[str, Any]:
    told = ("person_id", "principal_id", "name", "organisation", "role", "presence")
    attendance = one.attendance.order_by("position", "pk")
    before = one.pre_meetings.order_by("pk")
    return {
        **_fields(one, _MEETING),
        "attendance": [[getattr(row, name) for name in told] for row in attendance],
        "pre_meetings": [[p.side_id, p.date, p.starts_at, p.place_text] for p in before],
    }


def _item(one: Item) -> Mapping[str, Any]:
    presenters = one.presenters.order_by("position", "pk")
    stances = one.stances.order_by("pk")
    return {
        **_fields(one, _ITEM),
        "presenters": [[p.person_id, p.name, p.role, p.organisation] for p in presenters],
        "texts": [[t.paper_id, t.blocks] for t in one.texts.order_by("pk")],
        "stances": [[s.clause_id, s.side_id, s.principal_id, s.party, s.kind] for s in stances],
        **_clauses("proposal", one.proposals),
        **_clauses("decision", one.decisions),
    }


def _clauses(kind: str, blocks: Any) -> dict[str, Any]:
    """Each clause under a name of its own, so that verifying can say which was changed."""
    found: dict[str, Any] = {}
    for n, block in enumerate(blocks.order_by("position", "pk").prefetch_related("clauses"), 1):
        found[f"{kind}.{n}"] = [block.body_id, block.by]
        for m, clause in enumerate(block.clauses.all(), 1):
            found[f"{kind}.{n}.{m}"] = _fields(clause, _CLAUSE)
    return found
