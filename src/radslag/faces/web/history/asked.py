"""Which thing's history is asked for, and whether this person may see it."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.db import models
from django.http import Http404

from radslag.domain.accounts.models import User
from radslag.domain.accounts.permissions import Permission
from radslag.domain.accounts.queries import users_seen_by
from radslag.domain.history import queries
from radslag.domain.parties.models import Network, Person
from radslag.kernel import access
from radslag.kernel.access import Actor, Place

__all__ = ["is_secret", "thing_asked_for"]

_APPS = {"accounts", "importing", "meetings", "parties"}


def thing_asked_for(by: Actor, network: Network, label: str, object_id: str) -> models.Model | None:
    """The thing as it is now; None where it is no more but its lines are left.

    Raises NotAllowedError where this person may not see its history, and Http404 where it is of
    another network, secret to them, or never was.
    """
    found = _found(label, object_id)
    if found is None:
        access.require(by, Permission.SEE_HISTORY, on=network)
        if not queries.entries_of(label, object_id).filter(network_id=network.pk).exists():
            raise Http404
        return None
    if isinstance(found, User):
        access.require(by, Permission.SEE_HISTORY, on=network)
        if not users_seen_by(by, network).filter(pk=found.pk).exists():
            raise Http404
        return found
    place = _place(found)
    if place is None or place.network != network.pk:
        access.require(by, Permission.SEE_HISTORY, on=network)  # as of what is not there (trust 37)
        raise Http404
    access.require(by, Permission.SEE_HISTORY, on=place)
    if is_secret(by, found):
        raise Http404
    return found


def _found(label: str, object_id: str) -> models.Model | None:
    try:
        model = apps.get_model(label)
    except (LookupError, ValueError) as error:
        raise Http404 from error
    if model._meta.app_label not in _APPS or model._meta.label != label:
        raise Http404
    rows: models.QuerySet[Any] = model._default_manager.all()
    try:
        return rows.filter(pk=object_id).first()
    except (ValueError, OverflowError) as error:
        raise Http404 from error


def _place(thing: models.Model) -> Place | None:
    place = getattr(thing, "place", None)
    return place() if callable(place) else None


def is_secret(by: Actor, thing: models.Model) -> bool:
    """Whether a legal ground of secrecy, or a protected identity, keeps it from `by`."""
    place = _place(thing)
    if place is None:
        return False
    if isinstance(thing, Person) and thing.is_protected:
        return not access.can(by, Permission.EDIT_PEOPLE, on=place)
    if getattr(thing, "is_confidential", False):
        return not access.can(by, Permission.SEE_CONFIDENTIAL, on=place)
    return False
