"""Conditions that the database itself holds, so that no way round the deeds breaks them."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

__all__ = ["filled", "from_one", "one_of"]


def one_of(model: str, field: str, choices: type[models.TextChoices]) -> models.CheckConstraint:
    """A state or kind is one of those that states.py has."""
    return models.CheckConstraint(
        condition=Q(**{f"{field}__in": choices.values}), name=f"meetings_{model}_{field}_known"
    )


def filled(model: str, field: str) -> models.CheckConstraint:
    """A text that may not be empty."""
    return models.CheckConstraint(
        condition=~Q(**{field: ""}), name=f"meetings_{model}_{field}_filled"
    )


def from_one(model: str, field: str) -> models.CheckConstraint:
    """What is counted from 1."""
    return models.CheckConstraint(
        condition=Q(**{f"{field}__gte": 1}), name=f"meetings_{model}_{field}_from_one"
    )
