"""Deeds on networks."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.db import transaction

from radslag.domain.history.actions import record
from radslag.domain.parties import policies
from radslag.domain.parties.models import Network
from radslag.kernel import access, rows
from radslag.kernel.access import Actor
from radslag.kernel.text import clean, clean_lines

__all__ = ["create_network", "edit_network"]

_LINES = {"about"}
_EDITABLE = ("name", "strapline", "about", "brand", "contact_email", "letterhead")


@transaction.atomic
def create_network(*, slug: str, name: str, by: Actor, at: dt.datetime, **fields: str) -> Network:
    """fields: strapline, about, brand, contact_email, letterhead. The slug is for good."""
    access.require(by, "parties.add_network")
    network = Network(slug=slug.strip().lower())
    rows.change(network, _tidy({"name": name, **fields}), _EDITABLE)
    policies.check_slug(network.slug)
    rows.check(network)
    network.save()
    record(verb="parties.create_network", by=by, on=network, at=at)
    return network


@transaction.atomic
def edit_network(*, network: Network, by: Actor, at: dt.datetime, **changes: str) -> Network:
    """changes: name, strapline, about, brand, contact_email, letterhead."""
    access.require(by, "parties.edit_network", on=network)
    rows.lock(network)
    changed = rows.change(network, _tidy(changes), _EDITABLE)
    if changed:
        rows.check(network)
        network.save(update_fields=changed)
        record(verb="parties.edit_network", by=by, on=network, at=at, data={"fields": changed})
    return network


def _tidy(fields: dict[str, Any]) -> dict[str, Any]:
    return {
        name: clean_lines(value) if name in _LINES else clean(value)
        for name, value in fields.items()
    }
