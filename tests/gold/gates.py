"""How well each field must be read, on every set of papers."""

from __future__ import annotations

from collections.abc import Iterable

from tests.gold.errors import Error, Score

GATES = {
    "kind": 0.97,
    "date": 0.97,
    "start": 0.97,
    "end": 0.97,
    "item.number": 0.97,
    "item.title": 0.97,
    "decisions": 0.97,
    "proposals": 0.97,
    "decision.action": 0.97,
    "presenters": 0.97,
    "attachments": 0.97,
    "attendees": 0.97,
    "meetings_cited": 0.95,
    "terms": 0.90,
    "assignments": 0.90,
    "appointments": 0.90,
    "abstentions": 0.90,
    "money": 0.90,
}
FEW = 10


def is_good_enough(name: str, found: Score) -> bool:
    """Whether a field's F1 reaches its gate; of fewer than ten facts one may be wrong.

    Of so few, one error alone would take any field below its gate.
    """
    return found.f1 >= GATES[name] or (found.gold < FEW and found.mistakes <= 1)


def complaint(name: str, found: Score) -> str:
    """What a failing test says: the figures, and every error behind them."""
    head = (
        f"{name}: F1 {found.f1:.3f}, and {GATES[name]:.2f} is asked for"
        f" ({found.hit} right of {found.gold}, {found.read} read)."
    )
    return "\n".join([head, *listing(found.errors)])


def listing(errors: Iterable[Error]) -> list[str]:
    """The errors, under the name of their paper."""
    lines: list[str] = []
    paper = None
    for error in errors:
        if error.paper != paper:
            paper = error.paper
            lines.append(f"  {paper}")
        lines.append(f"    {error}")
    return lines
