"""Facts of an item: one kind a file, each registering its own finder when it is imported."""

from __future__ import annotations

from radslag.reading.facts import (
    abstentions,
    appointments,
    assignments,
    attachments,
    citations,
    decisions,
    money,
    presenters,
    terms,
)

__all__ = [
    "abstentions",
    "appointments",
    "assignments",
    "attachments",
    "citations",
    "decisions",
    "money",
    "presenters",
    "terms",
]
