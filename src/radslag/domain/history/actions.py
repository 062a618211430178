"""Writing a line. Every deed of every context ends here, inside the deed's own transaction."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Mapping
from typing import Any

from django.db import models, transaction

from radslag.domain.history.models import Entry, Head
from radslag.domain.history.sealing import digest_of, label_of, seals_of
from radslag.kernel.access import Actor, Place

__all__ = ["CHAINED", "chain_digest", "record"]

CHAINED = (
    "seq", "at", "verb", "actor", "role", "network_id", "principal_id", "object_label",
    "object_id", "data", "before", "seals", "previous",
)  # fmt: skip
"""What the digest of an entry covers. Not the salt: it may have to be forgotten."""


def record(
    *,
    verb: str,
    by: Actor,
    on: models.Model,
    at: dt.datetime,
    data: Mapping[str, Any] | None = None,
    removed: bool = False,
) -> Entry:
    """Add one line: `by` did `verb` ("meetings.cancel_meeting") to `on`.

    data: plain values that tell what was done, never the texts themselves. removed: the deed
    takes the thing away; say so before it is deleted, while it still has its key. Raises
    TransactionManagementError outside a transaction, for a deed and its line stand or fall
    together.
    """
    if not transaction.get_connection().in_atomic_block:
        raise transaction.TransactionManagementError("a deed and its line need one transaction")
    place = _place_of(on)
    salt = secrets.token_hex(16)
    head, _ = Head.objects.select_for_update().get_or_create(pk=1)
    entry = Entry(
        seq=head.seq + 1,
        at=at.astimezone(dt.UTC),
        verb=verb,
        actor=by.actor_key,
        role=str(getattr(by, "acting_role", "")),
        network_id=place.network if place else None,
        principal_id=place.principal if place else None,
        object_label=label_of(on),
        object_id=str(on.pk),
        data=dict(data or {}),
        before=_last_seal(on),
        seals=None if removed else seals_of(on, salt),
        salt=salt,
        previous=head.digest,
    )
    entry.digest = chain_digest(entry)
    entry.save(force_insert=True)
    Head.objects.filter(pk=1).update(seq=entry.seq, digest=entry.digest)
    return entry


def chain_digest(entry: Entry) -> str:
    """The digest of what an entry says and of the entry before."""
    return digest_of({name: getattr(entry, name) for name in CHAINED})


def _place_of(thing: models.Model) -> Place | None:
    place = getattr(thing, "place", None)
    return place() if callable(place) else None


def _last_seal(thing: models.Model) -> str:
    """The digest of what was sealed of this thing by the deed before; "" at its first."""
    last = (
        Entry.objects.filter(object_label=label_of(thing), object_id=str(thing.pk))
        .order_by("-seq")
        .values_list("seals", flat=True)
        .first()
    )
    return digest_of(last) if last is not None else ""
