"""Facets: from counts of each combination to what each value would give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from radslag.domain.meetings.states import Action
from radslag.domain.parties.models import Body, Network
from radslag.flows.search.answers import Facet, Value
from radslag.flows.search.filters import Chosen
from radslag.flows.search.states import Kind
from radslag.flows.search.tallies import Counted
from radslag.kernel.identifiers import slug_of

__all__ = ["chosen_of", "shown", "total"]


def chosen_of(
    network: Network,
    *,
    kinds: Iterable[str] = (),
    bodies: Iterable[str] = (),
    years: Iterable[str] = (),
    actions: Iterable[str] = (),
) -> Chosen:
    """Facets from the words of an address; what is no such value is passed over."""
    slugs = list(bodies)
    found = Body.objects.filter(network=network, slug__in=slugs) if slugs else Body.objects.none()
    return Chosen(
        kinds=frozenset(_KINDS[key].value for key in kinds if key in _KINDS),
        bodies=frozenset(found.values_list("pk", flat=True)),
        years=frozenset(int(key) for key in years if key.isdecimal() and len(key) == 4),
        actions=frozenset(_ACTIONS[key].value for key in actions if key in _ACTIONS),
    )


_KINDS = {slug_of(str(kind.label)): kind for kind in Kind}
_ACTIONS = {slug_of(str(action.label)): action for action in Action}


def total(rows: Sequence[Counted], chosen: Chosen) -> tuple[int, int]:
    """How many things and how many rows the chosen facets leave."""
    kept = [row for row in rows if _fits(row, chosen)]
    return sum(row.things for row in kept), sum(row.rows for row in kept)


def shown(network: Network, rows: Sequence[Counted], chosen: Chosen) -> tuple[Facet, ...]:
    """Each value with what it would give beside the choices in the other facets."""
    bodies = {body.pk: body for body in Body.objects.filter(network=network)}
    kinds = _count(rows, replace(chosen, kinds=frozenset()), lambda row: row.kind)
    of_body = _count(rows, replace(chosen, bodies=frozenset()), lambda row: row.body)
    years = _count(rows, replace(chosen, years=frozenset()), lambda row: row.year)
    actions = _count(rows, replace(chosen, actions=frozenset()), lambda row: row.action)
    return tuple(
        facet
        for facet in (
            Facet("slag", "Slag", tuple(_kind(one, kinds, chosen) for one in Kind if kinds[one])),
            Facet("organ", "Organ", tuple(
                Value(body.slug, body.name, of_body[key], key in chosen.bodies)
                for key, body in bodies.items() if of_body[key]
            )),
            Facet("ar", "År", tuple(
                Value(str(year), str(year), years[year], year in chosen.years)
                for year in sorted((one for one in years if isinstance(one, int)), reverse=True)
            )),
            Facet("atgard", "Vad beslutet gör", tuple(
                _action(one, actions, chosen) for one in Action if actions[one]
            )),
        )
        if facet.values
    )  # fmt: skip


def _kind(kind: Kind, counts: Counter[object], chosen: Chosen) -> Value:
    words = str(kind.label)
    return Value(slug_of(words), words, counts[kind], kind in chosen.kinds)


def _action(action: Action, counts: Counter[object], chosen: Chosen) -> Value:
    words = str(action.label)
    return Value(slug_of(words), words, counts[action], action in chosen.actions)


def _count(
    rows: Sequence[Counted], chosen: Chosen, of: Callable[[Counted], object]
) -> Counter[object]:
    counts: Counter[object] = Counter()
    for row in rows:
        if _fits(row, chosen):
            counts[of(row)] += row.things
    return counts


def _fits(row: Counted, chosen: Chosen) -> bool:
    return (
        (not chosen.kinds or row.kind in chosen.kinds)
        and (not chosen.bodies or row.body in chosen.bodies)
        and (not chosen.years or row.year in chosen.years)
        and (not chosen.actions or row.action in chosen.actions)
    )
