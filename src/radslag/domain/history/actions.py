"""Writing a line. Every deed of every context ends here, inside the deed's own transaction."""

from __future__ import annotations

import datetime as dt
import json
import secrets
from collections.abc import Mapping
from typing import Any

from django.db import models, transaction

from radslag.domain.history.chain import chain_digest
from radslag.domain.history.models import Entry, Head
from radslag.domain.history.sealing import canonical, digest_of, label_of, seals_of
from radslag.kernel.access import Actor, Place

__all__ = ["record"]


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
    takes the thing away; say so before it is deleted, while it still has its key. Else the
    thing is saved: what is sealed is its row, not what the caller holds. Raises
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
        role=_role_of(by, place),
        network_id=place.network if place else None,
        principal_id=place.principal if place else None,
        object_label=label_of(on),
        object_id=str(on.pk),
        data=json.loads(canonical(data or {})),
        before=_last_seal(on),
        seals=None if removed else seals_of(_as_saved(on), salt),
        salt=salt,
        previous=head.digest,
    )
    entry.digest = chain_digest(vars(entry))
    entry.save(force_insert=True)
    Head.objects.filter(pk=1).update(seq=entry.seq, digest=entry.digest)
    return entry


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
        .order_by("-seq")
        .values_list("seals", flat=True)
        .first()
    )
    return digest_of(last) if last is not None else ""
