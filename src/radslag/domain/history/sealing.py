"""What of a thing is sealed: each context registers a function for each of its models."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Callable, Mapping
from typing import Any

from django.db import models

__all__ = [
    "UNSEALED",
    "canonical",
    "differing",
    "digest_of",
    "label_of",
    "register",
    "sealed",
    "sealed_models",
    "seals_of",
]

Seal = Callable[[Any], Mapping[str, Any]]
"""From a thing to its fields by name, each a plain value; parts of it under names of their own."""

UNSEALED: Mapping[str, str] = {}
"""The seals of a line that tells of no change. No thing has so few: each has its fields."""

_SEALS: dict[str, Seal] = {}
_MODELS: dict[str, type[models.Model]] = {}


def register(model: type[models.Model], seal: Seal, *, working: bool = False) -> None:
    """Say what of a model is sealed. Called once, when its context is made ready.

    working: jobs change such rows between deeds (drafts), so verifying passes them by.
    """
    _SEALS[model._meta.label] = seal
    if not working:
        _MODELS[model._meta.label] = model


def sealed_models() -> Mapping[str, type[models.Model]]:
    """Every model whose rows only deeds write, by label."""
    return _MODELS


def label_of(thing: models.Model) -> str:
    """*meetings.Meeting*"""
    return thing._meta.label


def sealed(thing: models.Model) -> Mapping[str, Any]:
    """The fields of a thing as they are now. Raises KeyError for a model nobody registered."""
    return _SEALS[label_of(thing)](thing)


def seals_of(thing: models.Model, salt: str) -> dict[str, str]:
    """A salted digest of each field."""
    return {
        name: hashlib.sha256(f"{salt}\0{name}\0{canonical(value)}".encode()).hexdigest()[:32]
        for name, value in sealed(thing).items()
    }


def differing(thing: models.Model, seals: Mapping[str, str], salt: str) -> list[str]:
    """The fields of a thing that are not as they were sealed, sorted.

    A field that the seal does not know is newer than it; a part that it does not know
    (*decision.1.3*) was put there since.
    """
    now = seals_of(thing, salt)
    known = {name for name in seals if now.get(name) != seals[name]}
    return sorted(known | {name for name in now if name not in seals and "." in name})


def digest_of(value: Any) -> str:
    """SHA-256 of a plain value in its one written form."""
    return hashlib.sha256(canonical(value).encode()).hexdigest()


def canonical(value: Any) -> str:
    """One way only of writing a plain value."""
    return json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_written
    )


def _written(value: Any) -> str:
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).isoformat(timespec="microseconds")
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    raise TypeError(f"no plain value: {value!r}")
