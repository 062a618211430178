"""Keeps the index in step with the domain, by a cursor over history: no deed knows of search.

Two steps. `note` reads what is new in history and hides the rows of all that was named, and of
what follows from it; it is quick, so that nobody finds what has just been closed to them.
`work` makes the waiting rows anew, a few at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.db import transaction
from django.db.models import BooleanField, ExpressionWrapper, Q

from radslag.domain.history.models import Entry, Head
from radslag.domain.history.sealing import UNSEALED
from radslag.flows.search.concerned import concerned
from radslag.flows.search.gathering import UNITS, gather, keys_of
from radslag.flows.search.models import Document, Progress, Waiting
from radslag.flows.search.storing import forget, forget_all, store

__all__ = ["behind", "catch_up", "note", "rebuild", "refresh", "work"]

_AT_ONCE = 100
_ENTRIES_AT_ONCE = 5_000
_CHANGES_NOTHING = ExpressionWrapper(Q(seals=UNSEALED), output_field=BooleanField())
"""Lines that tell who read something: what was found is found as before."""


def behind() -> int:
    """How many things history has named, or will have, that are not in the index yet."""
    return _unread() + Waiting.objects.count()


def refresh(*, at_most: int = 40) -> int:
    """Before a search: hide what has changed, put back a little of it; gives how much waits."""
    if not behind():
        return 0
    note()
    return work(at_most=at_most)


def catch_up() -> int:
    """All that history has. Gives how many things were made anew. For jobs and commands."""
    done = 0
    while True:
        note()
        waiting = Waiting.objects.count()
        if not waiting:
            return done
        done += waiting - work(at_most=waiting)


def note() -> None:
    """Read history from where it was left, hide and queue what it names."""
    while _unread():
        with transaction.atomic():
            progress = _lock()
            new = list(
                Entry.objects.filter(seq__gt=progress.seq)
                .order_by("seq")
                .values_list("seq", "object_label", "object_id", _CHANGES_NOTHING)[
                    :_ENTRIES_AT_ONCE
                ]
            )
            if not new:
                return
            named = {(label, int(key)) for _, label, key, idle in new if not idle and key.isdigit()}
            for label, keys in concerned(named).items():
                _hide_and_queue(label, keys)
            Progress.objects.filter(pk=progress.pk).update(seq=new[-1][0])


def work(*, at_most: int) -> int:
    """Make waiting rows anew; gives how many things still wait."""
    while at_most > 0:
        with transaction.atomic():
            _lock()
            taken = list(Waiting.objects.order_by("pk")[: min(at_most, _AT_ONCE)])
            if not taken:
                return 0
            for label in UNITS:
                keys = [one.object_id for one in taken if one.label == label]
                if keys:
                    forget(label, keys)
                    store(gather(label, keys))
            Waiting.objects.filter(pk__in=[one.pk for one in taken]).delete()
        at_most -= len(taken)
    return Waiting.objects.count()


def rebuild(network: int | None = None) -> Iterator[int]:
    """Throw the index away and make it again, of one network or of all; yields rows as made."""
    with transaction.atomic():
        progress = _lock()
        if network is None:
            forget_all()
            Waiting.objects.all().delete()
            seq = Head.objects.filter(pk=1).values_list("seq", flat=True).first() or 0
            Progress.objects.filter(pk=progress.pk).update(seq=seq)
    for one in _networks(network):
        for label in UNITS:
            for keys in _chunks(list(keys_of(label, one))):  # no read stays open meanwhile
                with transaction.atomic():
                    _lock()
                    forget(label, keys)
                    made = store(gather(label, keys))
                yield made


def _networks(network: int | None) -> list[int]:
    from radslag.domain.parties.models import Network

    if network is not None:
        return [network]
    return list(Network.objects.order_by("pk").values_list("pk", flat=True))


def _unread() -> int:
    head = Head.objects.filter(pk=1).values_list("seq", flat=True).first() or 0
    read = Progress.objects.filter(pk=1).values_list("seq", flat=True).first() or 0
    return max(head - read, 0)


def _lock() -> Progress:
    """One at a time: two that made the same row anew would make it twice."""
    Progress.objects.get_or_create(pk=1)
    return Progress.objects.select_for_update().get(pk=1)


def _hide_and_queue(label: str, keys: Iterable[int]) -> None:
    for part in _chunks(sorted(keys)):
        Document.objects.filter(unit_label=label, unit_id__in=part).update(is_stale=True)
        Waiting.objects.bulk_create(
            [Waiting(label=label, object_id=key) for key in part], ignore_conflicts=True
        )


def _chunks(keys: Iterable[int]) -> Iterator[list[int]]:
    part: list[int] = []
    for key in keys:
        part.append(key)
        if len(part) == _AT_ONCE:
            yield part
            part = []
    if part:
        yield part
