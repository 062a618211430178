"""Whether the log is whole, and whether the rows are as it says (trust 25–28, 30).

Three proofs, each in one pass and with little in memory:

- the chain: numbers without a gap, each line linked to the one before, each digest right;
- the rows: each thing that a deed wrote of is as the last deed left it, and no other is there;
  a line that seals nothing (somebody read the thing) is passed over, so that it hides nothing;
- a head that was written down before is still in the chain, else all of it was written anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby, islice
from typing import Any, TypeVar

from django.db import models
from django.db.models import BooleanField, ExpressionWrapper, Max, Q

from radslag.domain.history.chain import CHAINED, chain_digest
from radslag.domain.history.models import Entry, Head
from radslag.domain.history.queries import head as head_now
from radslag.domain.history.sealing import UNSEALED, differing, sealed_models
from radslag.domain.history.snapshot import one_moment

__all__ = ["Fault", "FaultKind", "faults", "verify"]

_AT_ONCE = 500
_T = TypeVar("_T")


class FaultKind(StrEnum):
    GAP = "gap"  # a number is missing
    LINK = "link"  # a line is not linked to the one before it
    DIGEST = "digest"  # a line says something else than when it was written
    END = "end"  # the last lines are missing
    ANCESTOR = "ancestor"  # the head that was written down is not in the chain
    CHANGED = "changed"  # a field is not as the last deed left it
    GONE = "gone"  # a row is not there, and no deed took it away
    STRANGE = "strange"  # a row that no deed made


@dataclass(frozen=True, slots=True)
class Fault:
    """seq: the first line that is wrong, or that the row contradicts; 0 where there is none."""

    kind: FaultKind
    seq: int
    label: str = ""
    object_id: str = ""
    field: str = ""


def verify(head: tuple[int, str] | None = None) -> list[Fault]:
    """Every fault. head: number and digest that were written down before."""
    return list(faults(head))


def faults(head: tuple[int, str] | None = None) -> Iterator[Fault]:
    """The faults as they are found, all of one moment of the database."""
    with one_moment():
        yield from _chain_faults(head)
        for label, model in sealed_models().items():
            yield from _row_faults(label, model)
            yield from _gone_faults(label, model)


def _chain_faults(head: tuple[int, str] | None) -> Iterator[Fault]:
    seq, digest, held = 0, Head().digest, False
    for row in _chain():
        if row["seq"] != seq + 1:
            yield Fault(FaultKind.GAP, seq + 1)
        elif row["previous"] != digest:
            yield _of_line(FaultKind.LINK, row)
        if chain_digest(row) != row["digest"]:
            yield _of_line(FaultKind.DIGEST, row)
        seq, digest = row["seq"], row["digest"]
        held = held or (seq, digest) == head
    now = head_now()
    if now.seq > seq or (now.seq == seq and now.digest != digest):
        yield Fault(FaultKind.END, min(seq + 1, now.seq))
    if head is not None and head[0] > 0 and not held:
        yield Fault(FaultKind.ANCESTOR, head[0])


def _chain() -> Iterator[dict[str, Any]]:
    names = (*CHAINED, "digest")
    rows = Entry.objects.order_by("seq").values_list(*names).iterator(chunk_size=2000)
    return (dict(zip(names, row, strict=True)) for row in rows)


def _of_line(kind: FaultKind, row: dict[str, Any]) -> Fault:
    return Fault(kind, row["seq"], row["object_label"], row["object_id"])


def _row_faults(label: str, model: type[models.Model]) -> Iterator[Fault]:
    """Rows that are not as they were left, and rows that no deed made."""
    things = model._base_manager.order_by("pk").iterator(chunk_size=_AT_ONCE)
    for some in _by_hundreds(things):
        last = _last_of(label, [str(thing.pk) for thing in some])
        for thing in some:
            key = str(thing.pk)
            entry = last.get(key)
            if entry is None or entry.seals is None:
                yield Fault(FaultKind.STRANGE, entry.seq if entry else 0, label, key)
                continue
            for field in differing(thing, entry.seals, entry.salt):
                yield Fault(FaultKind.CHANGED, entry.seq, label, key, field)


def _last_of(label: str, keys: Sequence[str]) -> dict[str, Entry]:
    """The last line of each thing that tells how it was left or that it was taken away, by id."""
    told = Entry.objects.filter(object_label=label, object_id__in=keys)
    last = _newest(told)
    # few things were only read since, so the rest need not have the seals of all lines opened
    read = [key for key, entry in last.items() if entry.seals == UNSEALED]
    left = _newest(told.filter(object_id__in=read).exclude(seals=UNSEALED)) if read else {}
    return {key: entry for key, entry in last.items() if key not in set(read)} | left


def _newest(told: models.QuerySet[Entry]) -> dict[str, Entry]:
    each = told.order_by().values("object_id").annotate(last=Max("seq"))
    lasts = list(each.values_list("last", flat=True))
    found = Entry.objects.filter(seq__in=lasts).only("seq", "object_id", "seals", "salt")
    return {entry.object_id: entry for entry in found}


def _gone_faults(label: str, model: type[models.Model]) -> Iterator[Fault]:
    """Things that a deed left and that are no more."""
    removed = ExpressionWrapper(Q(seals__isnull=True), output_field=BooleanField())
    told = Entry.objects.filter(object_label=label).order_by("object_id", "seq")
    lines = told.values_list("object_id", "seq", removed).iterator(chunk_size=2000)
    lasts = (_last(group) for _, group in groupby(lines, key=lambda row: row[0]))
    left = ((key, seq) for key, seq, was_removed in lasts if not was_removed)
    for some in _by_hundreds(left):
        keys = [key for key, _ in some]
        there = set(map(str, model._base_manager.filter(pk__in=keys).values_list("pk", flat=True)))
        missing = {key: seq for key, seq in some if key not in there}
        # somebody may have read it while it was being taken away
        last = _last_of(label, list(missing)) if missing else {}
        for key, seq in missing.items():
            entry = last.get(key)
            if entry is None or entry.seals is not None:
                yield Fault(FaultKind.GONE, entry.seq if entry else seq, label, key)


def _last(things: Iterator[_T]) -> _T:
    """The last of several, with one in memory. There must be one."""
    last = next(things)
    for last in things:  # noqa: B007  the last is what is asked for
        pass
    return last


def _by_hundreds(things: Iterable[_T]) -> Iterator[list[_T]]:
    waiting = iter(things)
    while some := list(islice(waiting, _AT_ONCE)):
        yield some
