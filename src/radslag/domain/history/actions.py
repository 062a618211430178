"""Writing lines. Every deed of every context ends here, inside the deed's own transaction."""

from __future__ import annotations

import datetime as dt
import json
import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from django.db import models, transaction

from radslag.domain.history.chain import chain_digest
from radslag.domain.history.models import Entry, Head
from radslag.domain.history.queries import untold
from radslag.domain.history.sealing import (
    UNSEALED,
    canonical,
    digest_of,
    label_of,
    seals_of,
)
from radslag.kernel.access import Actor, Place

__all__ = ["note", "record"]


def record(
    *,
    verb: str,
    by: Actor,
    on: models.Model,
    at: dt.datetime,
    data: Mapping[str, Any] | None = None,
    removed: bool = False,
    new: bool = False,
) -> Entry:
    """Add one line: `by` did `verb` ("meetings.cancel_meeting") to `on`.

    data: plain values that tell what was done, never the texts themselves. removed: the deed
    takes the thing away; say so before it is deleted, while it still has its key. Else the
    thing is saved: what is sealed is its row, not what the caller holds. new: the deed made the
    thing, so that no line tells of it and none is looked for; keys are never given twice.
    Raises TransactionManagementError outside a transaction, for a deed and its line stand or
    fall together.
    """
    if not transaction.get_connection().in_atomic_block:
        raise transaction.TransactionManagementError("a deed and its line need one transaction")
    entry = _begun(verb, by, on, at)
    head = _held_head()
    entry.data = json.loads(canonical(data or {}))
    entry.before = "" if new else _last_seal(on)
    entry.salt = secrets.token_hex(16)
    entry.seals = None if removed else seals_of(_as_saved(on), entry.salt)
    _link(entry, head)
    entry.save(force_insert=True)
    _move(head)
    return entry


def note(
    *, verb: str, by: Actor, on: Sequence[models.Model], at: dt.datetime, once_in: dt.timedelta
) -> list[Entry]:
    """Add a line for each thing to which `by` did `verb` without changing it, such as reading it.

    Such a line seals nothing, so it neither vouches for the row as it is now nor hides what was
    done to it before: verifying looks to the seal before it. once_in: nothing that was told of
    the same person and thing within this time is told again, and then no writer is held up:
    one query and no lock.
    """
    if not untold(verb, by, on, at - once_in):
        return []
    with transaction.atomic():
        head = _held_head()
        # asked again, now that nobody else writes: two pages opened at once tell it once
        lines = [_begun(verb, by, thing, at) for thing in untold(verb, by, on, at - once_in)]
        for line in lines:
            line.seals = dict(UNSEALED)
            _link(line, head)
        Entry.objects.bulk_create(lines)
        _move(head)
    return lines


def _begun(verb: str, by: Actor, on: models.Model, at: dt.datetime) -> Entry:
    """A line but for its seals and its place in the chain."""
    place = _place_of(on)
    return Entry(
        at=at.astimezone(dt.UTC),
        verb=verb,
        actor=by.actor_key,
        role=_role_of(by, place),
        network_id=place.network if place else None,
        principal_id=place.principal if place else None,
        object_label=label_of(on),
        object_id=str(on.pk),
    )


def _held_head() -> Head:
    head, _ = Head.objects.select_for_update().get_or_create(pk=1)
    return head


def _link(entry: Entry, head: Head) -> None:
    """Give the line its number and digest; `head` is then this line."""
    entry.seq, entry.previous = head.seq + 1, head.digest
    entry.digest = chain_digest(vars(entry))
    head.seq, head.digest = entry.seq, entry.digest


def _move(head: Head) -> None:
    Head.objects.filter(pk=1).update(seq=head.seq, digest=head.digest)


def _role_of(by: Actor, place: Place | None) -> str:
    """The roles in which a user may act there, as `accounts` says; "" for the program itself."""
    role_at = getattr(by, "role_at", None)
    return str(role_at(place)) if callable(role_at) else ""


def _as_saved(thing: models.Model) -> models.Model:
    return type(thing)._base_manager.get(pk=thing.pk)


def _place_of(thing: models.Model) -> Place | None:
    place = getattr(thing, "place", None)
    return place() if callable(place) else None


def _last_seal(thing: models.Model) -> str:
    """The digest of what was sealed of this thing by the deed before; "" at its first."""
    last = (
        Entry.objects.filter(object_label=label_of(thing), object_id=str(thing.pk))
        .exclude(seals=UNSEALED)
        .order_by("-seq")
        .values_list("seals", flat=True)
        .first()
    )
    return digest_of(last) if last is not None else ""
