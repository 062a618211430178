"""What the deeds of meetings share: the row held, the fields checked, values made plain."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import translation

from radslag.kernel import rows
from radslag.kernel.errors import InvalidError

__all__ = ["checked", "cleaned", "differing", "hold", "plain", "told"]

_WORDS = {
    "title": "Rubrik",
    "place_text": "Plats",
    "body_name": "Organets namn",
    "registry_number": "Diarienummer",
    "cancelled_reason": "Skäl",
    "number": "Nummer",
    "kind": "Slag",
    "name": "Namn",
    "organisation": "Huvudman",
    "role": "Roll",
    "text": "Text",
    "secrecy": "Sekretess",
    "file_name": "Filnamn",
}
"""How errors name a field."""


_AROUND = {
    "Item": ("meeting__body__network",),
    "Matter": ("network",),
    "Meeting": ("body__network",),
    "Paper": ("network", "meeting__body__network"),
    "PreMeeting": ("side",),
}


def hold(thing: models.Model) -> None:
    """Hold the row, with what tells where it belongs at hand. Raises NotFoundError."""
    rows.lock(thing, *_AROUND[type(thing).__name__])


def checked(thing: models.Model) -> None:
    """Raises InvalidError for the first field that cannot be so, in words."""
    keys = {one.name for one in thing._meta.concrete_fields if one.is_relation}
    try:
        thing.clean_fields(exclude=keys)
    except ValidationError as wrong:
        field, errors = next(iter(wrong.error_dict.items()))
        name = _WORDS.get(field, field)
        with translation.override("en"):
            english = f"{field}: {errors[0].messages[0]}"
        with translation.override("sv"):
            swedish = f"{name}: {errors[0].messages[0]}"
        raise InvalidError(swedish, english, field=field) from None


def cleaned(changes: Mapping[str, Any], known: Iterable[str], clean: Any) -> dict[str, Any]:
    """The changes, with texts made clean. Raises TypeError for a field that is not known."""
    allowed = set(known)
    for name in changes:
        if name not in allowed:
            raise TypeError(f"{name!r} cannot be changed by this deed")
    return {n: clean(v) if isinstance(v, str) else v for n, v in changes.items()}


def differing(thing: models.Model, changes: Mapping[str, Any]) -> dict[str, Any]:
    """Those of the changes that change something."""
    return {name: value for name, value in changes.items() if getattr(thing, name) != value}


def told(thing: models.Model, changes: Mapping[str, Any]) -> dict[str, Any]:
    """How history tells of changed fields: all by name; days, states and numbers from and to.

    Texts are not told, for history outlives what may have to be removed.
    """
    found: dict[str, Any] = {"fields": sorted(changes)}
    for name, value in changes.items():
        if _is_told(thing, name):
            found[name] = [plain(getattr(thing, name)), plain(value)]
    return found


def _is_told(thing: models.Model, name: str) -> bool:
    field = thing._meta.get_field(name)
    if isinstance(field, models.CharField):
        return field.choices is not None
    return not isinstance(field, models.TextField | models.JSONField)


def plain(value: Any) -> Any:
    """As history keeps it: ids, days, states, numbers."""
    if isinstance(value, models.Model):
        return value.pk
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, str):
        return str(value)
    return value
