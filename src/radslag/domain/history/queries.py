"""Reads of the log. Who may see a thing's lines is asked of the thing: *history.see* on it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import islice
from typing import Any, NamedTuple

from django.db import models
from django.db.models import QuerySet

from radslag.domain.history.models import Entry, Head
from radslag.domain.history.sealing import label_of
from radslag.kernel import access
from radslag.kernel.access import Actor, Place

__all__ = ["HeadNow", "entries_of", "entries_of_network", "entries_seen_by", "head", "untold"]

_AT_ONCE = 500


class HeadNow(NamedTuple):
    """The number and digest of the last line; 0 and noughts where there is none."""

    seq: int
    digest: str


def head() -> HeadNow:
    now = Head.objects.filter(pk=1).first() or Head()
    return HeadNow(now.seq, now.digest)


def entries_of(thing: models.Model | str, object_id: Any = None) -> QuerySet[Entry]:
    """The lines that tell of a thing, the newest first; by label and id where it is no more."""
    label, key = (thing, object_id) if isinstance(thing, str) else (label_of(thing), thing.pk)
    return Entry.objects.filter(object_label=label, object_id=str(key)).order_by("-seq")


def entries_of_network(network_id: int) -> QuerySet[Entry]:
    """All that was done in a network, the newest first."""
    return Entry.objects.filter(network_id=network_id).order_by("-seq")


def entries_seen_by(by: Actor, network_id: int) -> QuerySet[Entry]:
    """What was done in a network, for who may see all of its history; nothing for others."""
    entries = entries_of_network(network_id)
    may = access.can(by, "history.see", on=Place(network=network_id))
    return entries if may else entries.none()


def untold(
    verb: str, by: Actor, things: Sequence[models.Model], since: dt.datetime
) -> list[models.Model]:
    """Those of the things of which no line after `since` tells that `by` did this, each once.

    One query for five hundred things.
    """
    wanted = {(label_of(thing), str(thing.pk)): thing for thing in things}
    keys = iter(list(wanted))
    while some := list(islice(keys, _AT_ONCE)):
        told = Entry.objects.filter(
            object_label__in={label for label, _ in some},
            object_id__in={key for _, key in some},
            verb=verb,
            actor=by.actor_key,
            at__gt=since,
        )
        for found in told.order_by().values_list("object_label", "object_id"):
            wanted.pop(found, None)
    return list(wanted.values())
