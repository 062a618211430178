"""From things of the domain to rows of the index: a file for each group of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from radslag.flows.search.gathering import items, meetings, papers, parties
from radslag.flows.search.gathering.rows import Row

__all__ = ["UNITS", "Row", "gather", "keys_of"]

_Gatherer = Callable[[Sequence[int]], Iterator[Row]]

_GATHERERS: dict[str, _Gatherer] = {
    "parties.Body": parties.bodies,
    "parties.Person": parties.people,
    "meetings.Matter": meetings.matters,
    "meetings.Meeting": meetings.meetings,
    "meetings.Item": items.items,
    "meetings.Paper": papers.papers,
}
UNITS = tuple(_GATHERERS)
"""What rows are made of, by label; the clauses of an item are made with it."""


def gather(label: str, keys: Sequence[int]) -> Iterator[Row]:
    """The rows of things by their keys; none for what is no longer there."""
    return _GATHERERS[label](keys)


def keys_of(label: str, network: int) -> Iterable[int]:
    """The keys of all such things of a network."""
    models = {**parties.MODELS, **meetings.MODELS, **items.MODELS, **papers.MODELS}
    model, path = models[label]
    found = model._default_manager.filter(**{path: network})
    return found.order_by("pk").values_list("pk", flat=True)
