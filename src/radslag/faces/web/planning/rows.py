"""The agenda as a table: each item with where it can be moved."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from radslag.domain.meetings.models import Item, Meeting

__all__ = ["Row", "rows_of"]


@dataclass(frozen=True, slots=True)
class Row:
    """place: among the siblings, from 1. up and down: the place before and after; 0 is none."""

    item: Item
    place: int
    up: int
    down: int


def rows_of(meeting: Meeting) -> list[Row]:
    """meeting: with its items fetched."""
    items = list(meeting.items.all())
    siblings = Counter(item.parent_id for item in items)
    placed: Counter[int | None] = Counter()
    rows = []
    for item in items:
        placed[item.parent_id] += 1
        place = placed[item.parent_id]
        down = place + 1 if place < siblings[item.parent_id] else 0
        rows.append(Row(item, place, up=place - 1, down=down))
    return rows
