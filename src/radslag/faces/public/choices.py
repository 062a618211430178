"""Choices above a list: which year, body, kind. They stand in the query string, so that the list
they give has an address of its own; what is no choice is passed over."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.http import HttpRequest

from radslag.domain.parties.models import Body

__all__ = ["Choice", "Option", "bodies", "kinds", "years"]


@dataclass(frozen=True, slots=True)
class Option:
    value: str
    text: str


@dataclass(frozen=True, slots=True)
class Choice:
    """name: in the query string. chosen: the value of one of the options, or ""."""

    name: str
    label: str
    everything: str
    options: tuple[Option, ...] = field(default_factory=tuple)
    chosen: str = ""

    @property
    def told(self) -> str:
        """The words of what is chosen; "" where nothing is."""
        return next((one.text for one in self.options if one.value == self.chosen), "")


def years(request: HttpRequest, days: Iterable[dt.date]) -> Choice:
    """days: one of each year that has something, newest first."""
    options = tuple(Option(str(day.year), str(day.year)) for day in days)
    return _choice(request, "ar", "År", "Alla år", options)


def bodies(request: HttpRequest, rows: Iterable[Body]) -> Choice:
    options = tuple(Option(row.slug, row.name) for row in rows)
    return _choice(request, "organ", "Organ", "Alla organ", options)


def kinds(
    request: HttpRequest, name: str, label: str, everything: str, pairs: Iterable[tuple[str, str]]
) -> Choice:
    """pairs: the choices of an enum: value and Swedish word."""
    options = tuple(Option(value, text[:1].upper() + text[1:]) for value, text in pairs)
    return _choice(request, name, label, everything, options)


def _choice(
    request: HttpRequest, name: str, label: str, everything: str, options: tuple[Option, ...]
) -> Choice:
    asked = request.GET.get(name, "")
    chosen = asked if any(one.value == asked for one in options) else ""
    return Choice(name, label, everything, options, chosen)
