"""What a process can shut itself in with. A new wall is a copy of its neighbour, named here.

Each is tried; a system that lacks one has the others. The order matters: the last wall
forbids what the others are made of.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from radslag.kernel.confined.walls import calls, files, limits, namespace

__all__ = ["WALLS", "Wall", "put_up"]


class Wall(Protocol):
    """A module with one function."""

    def put_up(self, memory: int) -> bool:
        """Shut this process in, as far as it can be undone by nobody; False if it cannot be.

        memory: bytes it may hold.
        """


WALLS: dict[str, Wall] = {
    "limits": limits,
    "namespace": namespace,
    "files": files,
    "calls": calls,
}


def put_up(names: Collection[str], memory: int) -> list[str]:
    """Put up the walls that are named; gives the names of those that stand."""
    return [name for name, wall in WALLS.items() if name in names and wall.put_up(memory)]
