"""What the ledger knows that papers may be matched with, as plain values."""

from __future__ import annotations

from collections import defaultdict
from functools import partial

from radslag.domain.meetings.models import Clause, Item, ItemText
from radslag.domain.parties.models import Network
from radslag.flows.importing.linking.matters import Earlier, KnownMatters, known_matter
from radslag.flows.importing.linking.titles import about

__all__ = ["known_matters", "words_under"]


def known_matters(network: Network) -> KnownMatters:
    """Every matter with its items, in the order of their meetings."""
    rows = (
        Item.objects.filter(matter__network=network)
        .order_by("meeting__date", "position")
        .values_list(
            "matter_id", "matter__title", "matter__registry_number",
            "pk", "title", "registry_number", "cited_dates", "meeting__date",
        )
    )  # fmt: skip
    titles: dict[int, list[str]] = defaultdict(list)
    numbers: dict[int, list[str]] = defaultdict(list)
    items: dict[int, list[Earlier]] = defaultdict(list)
    names: dict[int, str] = {}
    for matter, name, number, item, title, own, cited, day in rows:
        names[matter] = name
        titles[matter].append(title)
        numbers[matter] += [number, own]
        items[matter].append(Earlier(item, day, frozenset(cited)))
    return KnownMatters(
        known_matter(key, names[key], titles[key], numbers[key], items[key]) for key in names
    )


def words_under(network: Network) -> partial[frozenset[str]]:
    """The words of what was said under an item, kept once asked for."""
    return partial(_words_under, {})


def _words_under(known: dict[int, frozenset[str]], item: int) -> frozenset[str]:
    if item not in known:
        blocks = ItemText.objects.filter(item=item).values_list("blocks", flat=True)
        said = [
            " ".join(block.get("rows") or [block.get("text", "")])
            for text in blocks
            for block in text
        ]
        clauses = Clause.objects.filter(decision__item=item) | Clause.objects.filter(
            proposal__item=item
        )
        said += list(clauses.values_list("text", flat=True))
        known[item] = about(" ".join(said))
    return known[item]
