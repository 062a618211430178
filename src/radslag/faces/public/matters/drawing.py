"""A matter's path through the bodies: where each step stands in the picture. Pure arithmetic."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Drawing", "Lane", "Step", "Tick", "draw"]

WIDTH = 1220
LEFT, RIGHT, TOP = 264, 1180, 34
LANE, APART = 46, 26
"""Height of a lane, and how far apart two steps of one lane stand at the least."""


@dataclass(frozen=True, slots=True)
class Step:
    """A meeting where the matter came up."""

    x: int
    y: int
    label: str
    address: str
    is_decided: bool


@dataclass(frozen=True, slots=True)
class Lane:
    """A body's line across the picture."""

    y: int
    name: str


@dataclass(frozen=True, slots=True)
class Tick:
    """The first of January of a year."""

    x: int
    year: int


@dataclass(frozen=True, slots=True)
class Drawing:
    width: int
    height: int
    left: int
    right: int
    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]
    steps: tuple[Step, ...]

    @property
    def way(self) -> str:
        """The line through the steps, as SVG points."""
        return " ".join(f"{step.x},{step.y}" for step in self.steps)


Told = tuple[dt.date, str, str, str, bool]
"""Day, body, label, address, whether something was decided."""


def draw(told: Sequence[Told]) -> Drawing:
    """Lanes in the order in which the matter first reached the bodies; time goes to the right."""
    bodies = list(dict.fromkeys(body for _, body, _, _, _ in told))
    lanes = tuple(Lane(TOP + LANE * n + LANE // 2, body) for n, body in enumerate(bodies))
    heights = {lane.name: lane.y for lane in lanes}
    days = [day for day, _, _, _, _ in told]
    first, last = min(days), max(days)
    steps: list[Step] = []
    least = LEFT + 20
    for day, body, label, address, decided in told:
        x = max(_x(day, first, last), least)
        least = x + APART
        steps.append(Step(x, heights[body], label, address, decided))
    widest = max(RIGHT, steps[-1].x + 30)
    return Drawing(
        width=max(WIDTH, widest + 40),
        height=TOP + LANE * len(lanes) + 14,
        left=LEFT,
        right=widest,
        lanes=lanes,
        ticks=tuple(_ticks(first, last)),
        steps=tuple(steps),
    )


def _x(day: dt.date, first: dt.date, last: dt.date) -> int:
    whole = max((last - first).days, 1)
    return LEFT + 20 + round((day - first).days * (RIGHT - LEFT - 40) / whole)


def _ticks(first: dt.date, last: dt.date) -> list[Tick]:
    years = range(first.year + 1, last.year + 1)
    step = len(years) // 12 + 1  # no more than a dozen: they must not run together
    return [Tick(_x(dt.date(year, 1, 1), first, last), year) for year in years[::step]]
