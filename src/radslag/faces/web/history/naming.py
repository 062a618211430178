"""What the things that history tells of are called now, by as few questions as there are kinds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple

from django.apps import apps
from django.db import models
from django.urls import NoReverseMatch

from radslag.domain.accounts.models import Grant, User
from radslag.domain.history import telling
from radslag.domain.history.models import Entry
from radslag.domain.parties.models import Person, Seat
from radslag.faces.web.history.asked import is_secret
from radslag.kernel.access import Actor

__all__ = ["Named", "name_of", "names_of", "url_of"]

_WITH: dict[str, tuple[str, ...]] = {
    "accounts.Grant": ("user", "network", "body", "principal"),
    "meetings.Item": ("meeting__body__network", "parent"),
    "meetings.Matter": ("network",),
    "meetings.Meeting": ("body__network",),
    "meetings.Paper": ("network", "meeting__body", "item__parent"),
    "parties.Body": ("network",),
    "parties.Person": ("network",),
    "parties.Seat": ("person", "body__network"),
}
_HIDDEN = "en person med skyddade uppgifter"


class Named(NamedTuple):
    """url is "" for what has no page."""

    name: str
    url: str


def names_of(entries: Iterable[Entry], by: Actor) -> dict[tuple[str, str], Named]:
    """By label and id, as `by` may see them: one question for each kind of thing."""
    wanted: dict[str, set[str]] = defaultdict(set)
    for one in entries:
        wanted[one.object_label].add(one.object_id)
    found: dict[tuple[str, str], Named] = {}
    for label, ids in wanted.items():
        for thing in _things(label, ids):
            found[label, str(thing.pk)] = Named(name_of(thing, by), url_of(thing, by))
    return found


def name_of(thing: models.Model, by: Actor) -> str:
    """What it is called; of what has a ground of secrecy its kind alone, also for those who may
    open it: then the log can be read without reading what is confidential.
    """
    if isinstance(thing, Person) and thing.is_protected:
        return _HIDDEN
    if isinstance(thing, Seat):
        who = _HIDDEN if thing.person.is_protected else thing.person.name
        return f"{who}, {thing.get_role_display()} i {thing.body.name}"
    if isinstance(thing, Grant):
        return f"{thing.user.name}, {thing.get_role_display()}"
    if getattr(thing, "is_confidential", False):
        return f"({telling.thing(thing._meta.label)} med sekretess)"
    return str(thing)


def url_of(thing: models.Model, by: Actor) -> str:
    if is_secret(by, thing) or isinstance(thing, User | Grant | Seat):
        return ""
    address = getattr(thing, "get_absolute_url", None)
    try:
        return str(address()) if callable(address) else ""
    except NoReverseMatch:  # a page that this version does not have yet
        return ""


def _things(label: str, ids: set[str]) -> Iterable[models.Model]:
    try:
        model: Any = apps.get_model(label)
        rows = model._default_manager.filter(pk__in=ids)
    except (LookupError, ValueError):  # a kind of an older version
        return []
    return list(rows.select_related(*_WITH[label]) if label in _WITH else rows)
