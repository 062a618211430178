"""Who may do what. The answers come from the authoriser that `accounts` registers at start.

So contexts below `accounts` can guard their deeds too. Permissions are named by strings such
as "meetings.plan"; `accounts.permissions` holds them all and what each means.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from radslag.kernel.errors import NotAllowedError

__all__ = [
    "ANYONE",
    "EVERYWHERE",
    "NOWHERE",
    "Actor",
    "Guarded",
    "Place",
    "Scope",
    "System",
    "can",
    "register",
    "require",
    "require_somewhere",
    "scope",
]


class Actor(Protocol):
    """Who acts. actor_key: "user:7" or "system:import", as history keeps it."""

    @property
    def actor_key(self) -> str: ...


@dataclass(frozen=True, slots=True)
class System:
    """The program itself, started by somebody who holds the machine: it may do everything."""

    task: str

    @property
    def actor_key(self) -> str:
        return f"system:{self.task}"


@dataclass(frozen=True, slots=True)
class _Anyone:
    @property
    def actor_key(self) -> str:
        return "anyone"


ANYONE = _Anyone()
"""The public: nobody has signed in."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a thing belongs, by primary keys: all that an authoriser looks at."""

    network: int
    body: int | None = None
    principal: int | None = None


class Guarded(Protocol):
    """A thing that knows where it belongs."""

    def place(self) -> Place: ...


@dataclass(frozen=True, slots=True)
class Scope:
    """Where somebody has a permission: everywhere, or in these networks, bodies, principals."""

    everywhere: bool = False
    networks: frozenset[int] = field(default_factory=frozenset)
    bodies: frozenset[int] = field(default_factory=frozenset)
    principals: frozenset[int] = field(default_factory=frozenset)

    def __bool__(self) -> bool:
        return self.everywhere or bool(self.networks or self.bodies or self.principals)

    def holds(self, place: Place) -> bool:
        return (
            self.everywhere
            or place.network in self.networks
            or (place.body is not None and place.body in self.bodies)
            or (place.principal is not None and place.principal in self.principals)
        )


EVERYWHERE = Scope(everywhere=True)
NOWHERE = Scope()

Authoriser = Callable[[Actor, str], Scope]


class _Registry:
    authoriser: Authoriser | None = None


def register(authoriser: Authoriser) -> None:
    """Say who answers. Called once, when `accounts` is made ready."""
    _Registry.authoriser = authoriser


def scope(by: Actor, permission: str) -> Scope:
    """Where this actor has the permission. For queries, which must not ask row by row."""
    if isinstance(by, System):
        return EVERYWHERE
    if _Registry.authoriser is None:
        raise RuntimeError("no authoriser is registered; is radslag.domain.accounts installed?")
    return _Registry.authoriser(by, permission)


def can(by: Actor, permission: str, on: Guarded | Place | None = None) -> bool:
    """Whether this actor may; without `on`: everywhere in the installation."""
    where = scope(by, permission)
    if on is None:
        return where.everywhere
    return where.holds(on if isinstance(on, Place) else on.place())


def require(by: Actor, permission: str, on: Guarded | Place | None = None) -> None:
    """Raises NotAllowedError where `can` says no."""
    if not can(by, permission, on):
        raise NotAllowedError


def require_somewhere(by: Actor, permission: str) -> None:
    """For what belongs to no place, such as a user. Raises NotAllowedError."""
    if not scope(by, permission):
        raise NotAllowedError
