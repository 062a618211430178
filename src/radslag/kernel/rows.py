"""What every deed does with a row: lock it, change named fields, check it, see who refers to it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ObjectDoesNotExist, ValidationError
from django.db import models
from django.utils import translation

from radslag.kernel.errors import InvalidError, NotFoundError

__all__ = ["change", "check", "is_referred_to", "lock"]


def lock(thing: models.Model, *around: str) -> None:
    """Read the row anew and hold it until the transaction ends.

    So that a deed judges by what is true now and not when its page was fetched. around: related
    rows to have at hand, which are read and not held. Raises NotFoundError where it is gone.
    """
    rows = type(thing)._base_manager.select_for_update(of=("self",))
    try:
        thing.refresh_from_db(from_queryset=rows.select_related(*around) if around else rows)
    except ObjectDoesNotExist:
        raise NotFoundError from None


def change(thing: models.Model, changes: Mapping[str, Any], allowed: Collection[str]) -> list[str]:
    """Set the fields that differ and give their names, sorted. Saves nothing.

    Raises TypeError for a name that is not allowed: what a form sends beyond its fields is a
    fault in the program, not in what somebody wrote.
    """
    strange = set(changes) - set(allowed)
    if strange:
        raise TypeError(f"{type(thing).__name__} has no such field to change: {sorted(strange)}")
    changed = sorted(name for name, value in changes.items() if getattr(thing, name) != value)
    for name in changed:
        setattr(thing, name, changes[name])
    return changed


def check(thing: models.Model) -> None:
    """Raises InvalidError with the first thing that is wrong with a row's fields."""
    try:
        thing.full_clean()
    except ValidationError as error:
        field, messages = next(iter(error.update_error_dict({}).items()))
        raise InvalidError(
            _sentence(messages[0], "sv"),
            _sentence(messages[0], "en"),
            field=None if field == NON_FIELD_ERRORS else field,
        ) from error


def _sentence(error: ValidationError, language: str) -> str:
    with translation.override(language):
        return str(error.messages[0])


def is_referred_to(thing: models.Model, *, besides: Collection[str] = ()) -> bool:
    """Whether another row points here. besides: related names of what is part of the thing."""
    for relation in thing._meta.related_objects:
        name = relation.get_accessor_name()
        if name in besides:
            continue
        found = relation.related_model._base_manager.filter(**{relation.field.name: thing.pk})
        if found.exists():
            return True
    return False
