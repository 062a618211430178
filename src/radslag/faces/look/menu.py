"""The main menu. Each face adds what it has when it is made ready; look knows none of them.

An entry is shown where its page exists and this person may use it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse

from radslag.domain.parties.models import Network
from radslag.kernel import access
from radslag.kernel.access import Actor

__all__ = ["Entry", "Shown", "add", "shown"]

Counter = Callable[[Actor, Network], int]


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the menu.

    url_name takes the network's slug. permission: who sees the line; None is everybody, "user" is
    everybody who has signed in. is_whole: a role in one body or for one principal is not enough.
    unless: the permission of those who reach it by another line. order: lower comes first (ten
    apart; see apps.py of each face). sections: further URL namespaces whose pages belong under
    this line. count: a number beside the word, 0 shows none; it may ask the database once.
    """

    text: str
    url_name: str
    order: int
    permission: str | None = None
    is_whole: bool = False
    unless: str | None = None
    sections: frozenset[str] = field(default_factory=frozenset)
    count: Counter | None = None

    def holds(self, view_name: str) -> bool:
        namespace = view_name.partition(":")[0]
        return namespace == self.url_name.partition(":")[0] or namespace in self.sections


@dataclass(frozen=True, slots=True)
class Shown:
    """A line as a template needs it."""

    text: str
    url: str
    is_current: bool
    count: int


_entries: dict[str, Entry] = {}


def add(*entries: Entry) -> None:
    """Called from `AppConfig.ready`. The same url_name again replaces the entry."""
    for entry in entries:
        _entries[entry.url_name] = entry


def shown(request: HttpRequest, actor: Actor, network: Network) -> list[Shown]:
    """The lines this actor sees, in order."""
    match = request.resolver_match
    view_name = match.view_name if match else ""
    lines = []
    for entry in sorted(_entries.values(), key=lambda one: (one.order, one.text)):
        url = _address(entry, network)
        if url and _may_see(actor, entry, network):
            number = entry.count(actor, network) if entry.count else 0
            lines.append(Shown(entry.text, url, entry.holds(view_name), number))
    return lines


def _address(entry: Entry, network: Network) -> str:
    try:
        return reverse(entry.url_name, args=(network.slug,))
    except NoReverseMatch:
        return ""


def _may_see(actor: Actor, entry: Entry, network: Network) -> bool:
    if entry.permission is None:
        return True
    if entry.permission == "user":
        return actor != access.ANYONE
    if entry.unless and access.can(actor, entry.unless, network):
        return False
    where = access.scope(actor, entry.permission)
    # a grant in one body or for one principal opens the page; what it shows is filtered there
    in_part = not entry.is_whole and bool(where.bodies or where.principals)
    return where.holds(network.place()) or in_part
