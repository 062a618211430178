"""What of meetings, items, matters and papers is sealed in history, parts with their whole."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
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
    before = ("side_id", "date", "starts_at", "place_text")
    return {
        **_fields(one, _MEETING),
        "attendance": _rows(one.attendance.order_by("position", "pk"), told),
        "pre_meetings": _rows(one.pre_meetings.order_by("pk"), before),
    }


def _item(one: Item) -> Mapping[str, Any]:
    people = ("person_id", "name", "role", "organisation")
    stances = ("clause_id", "side_id", "principal_id", "party", "kind")
    return {
        **_fields(one, _ITEM),
        "presenters": _rows(one.presenters.order_by("position", "pk"), people),
        "texts": _rows(one.texts.order_by("pk"), ("paper_id", "blocks")),
        "stances": _rows(one.stances.order_by("pk"), stances),
        **_clauses("proposal", one.proposals),
        **_clauses("decision", one.decisions),
    }


def _rows(rows: Any, names: tuple[str, ...]) -> list[list[Any]]:
    return [list(row) for row in rows.values_list(*names)]


def _clauses(kind: str, blocks: Any) -> dict[str, Any]:
    """Each clause under a name of its own, so that verifying can say which was changed.

    Blocks and clauses in one query; a block without clauses has one row, of no clause.
    """
    found: dict[str, Any] = {}
    order = ("position", "pk", "clauses__position", "clauses__pk")
    names = ("pk", "body_id", "by", "clauses__pk", *(f"clauses__{name}" for name in _CLAUSE))
    rows = blocks.order_by(*order).values_list(*names)
    for n, (_, group) in enumerate(groupby(rows, key=lambda row: row[0]), 1):
        block = list(group)
        found[f"{kind}.{n}"] = list(block[0][1:3])
        clauses = (row[4:] for row in block if row[3] is not None)
        for m, clause in enumerate(clauses, 1):
            found[f"{kind}.{n}.{m}"] = dict(zip(_CLAUSE, clause, strict=True))
    return found
