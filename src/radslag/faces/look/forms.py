"""How forms are set, and what their fields understand: days and times as people write them.

Label above, hint under it, the error in words, and first a summary.
"""

from __future__ import annotations

import datetime as dt
import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.forms.renderers import TemplatesSetting

from radslag.faces.look import swedish
from radslag.kernel.errors import InvalidError, RadslagError, StateError
from radslag.kernel.text import clean

__all__ = [
    "ClockField",
    "DayField",
    "LineField",
    "Renderer",
    "offer",
    "put_error",
    "refusals_on",
]

_log = logging.getLogger(__name__)
_MONTHS = tuple(swedish.day_of_month(dt.date(2000, n, 1)).split()[1] for n in range(1, 13))
_FIGURES = re.compile(r"(?:(\d{4})-?(\d\d)-?(\d\d)|(\d\d)(\d\d)(\d\d))\Z")
_SHORT = re.compile(r"(\d{1,2})[/.](\d{1,2})[ /.]+(\d{4})\Z")
_CLOCK = re.compile(r"(?:kl\.? ?)?(\d{1,2}?)(?:[.:]?(\d\d))?\Z")
_WORDS = re.compile(r"(?:den )?(\d{1,2})(?::?e|:a)? ([a-z]{3,9})\.? (\d{4})\Z")


class Renderer(TemplatesSetting):
    """{{ form }} sets summary and fields; {{ form.name.as_field_group }} one field."""

    form_template_name = "look/form.html"
    field_template_name = "look/field.html"


class LineField(forms.CharField):
    """A line of text: white space in one run, unseen signs gone."""

    def to_python(self, value: Any) -> str:
        return clean(super().to_python(value) or "")


class DayField(forms.DateField):
    """A day as people write it: *200508*, *2020-05-08*, *8/5 2020*, *8 maj 2020*."""

    widget = forms.TextInput(attrs={"class": "short", "autocomplete": "off"})
    default_error_messages = {
        "invalid": "Dagen går inte att läsa. Skriv den som 8 maj 2020, 2020-05-08 eller 200508.",
        "no_such": "Den dagen finns inte. Kontrollera dag och månad.",
    }

    def prepare_value(self, value: Any) -> Any:
        return swedish.day(value) if isinstance(value, dt.date) else value

    def to_python(self, value: Any) -> dt.date | None:
        if isinstance(value, dt.date):
            return value
        written = clean(str(value or "")).casefold()
        if not written:
            return None
        parts = _parts(written)
        if parts is None:
            raise forms.ValidationError(self.error_messages["invalid"], code="invalid")
        try:
            return dt.date(*parts)
        except ValueError as error:
            raise forms.ValidationError(self.error_messages["no_such"], code="no_such") from error


def _parts(written: str) -> tuple[int, int, int] | None:
    """Year, month and day. Six figures are year, month and day of this century."""
    if match := _FIGURES.match(written):
        year, month, day, short, short_month, short_day = match.groups()
        if year:
            return int(year), int(month), int(day)
        return 2000 + int(short), int(short_month), int(short_day)
    if match := _SHORT.match(written):
        day, month, year = match.groups()
        return int(year), int(month), int(day)
    if match := _WORDS.match(written):
        day, word, year = match.groups()
        months = [n for n, name in enumerate(_MONTHS, 1) if name.startswith(word)]
        return (int(year), months[0], int(day)) if len(months) == 1 else None
    return None


class ClockField(forms.TimeField):
    """A clock time as people write it: *9.30*, *9:30*, *0930*, *kl. 9*."""

    widget = forms.TextInput(attrs={"class": "short", "autocomplete": "off"})
    default_error_messages = {
        "invalid": "Klockslaget går inte att läsa. Skriv det som 9.30 eller 13.",
        "no_such": "Det klockslaget finns inte. Dygnet har 24 timmar på 60 minuter.",
    }

    def prepare_value(self, value: Any) -> Any:
        return swedish.clock(value) if isinstance(value, dt.time) else value

    def to_python(self, value: Any) -> dt.time | None:
        if isinstance(value, dt.time):
            return value
        written = clean(str(value or "")).casefold()
        if not written:
            return None
        match = _CLOCK.match(written)
        if match is None:
            raise forms.ValidationError(self.error_messages["invalid"], code="invalid")
        try:
            return dt.time(int(match[1]), int(match[2] or 0))
        except ValueError as error:
            raise forms.ValidationError(self.error_messages["no_such"], code="no_such") from error


def offer(form: forms.BaseForm, **rows: QuerySet[Any]) -> None:
    """The rows that a field of choices gives to choose from, and takes no others than."""
    for name, offered in rows.items():
        field = form.fields[name]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101  a slip in a form
        field.queryset = offered


def put_error(form: forms.BaseForm, error: RadslagError) -> None:
    """Show what a deed refused: beside the field it is about, or above them all."""
    field = error.field if isinstance(error, InvalidError) else None
    form.add_error(field if field in form.fields else None, str(error))


@contextmanager
def refusals_on(form: forms.BaseForm) -> Iterator[None]:
    """Around a deed: what it refuses about what was filled in is shown on the form.

    That somebody may not do it at all is no matter of the form, and passes. Fields that were
    sent though the form does not have them are left out, and the log says so (trust 41).
    """
    _log_strangers(form)
    try:
        yield
    except (InvalidError, StateError) as error:
        put_error(form, error)


_OURS = frozenset({"csrfmiddlewaretoken", "one_more", "preview", "remove", "stop", "sure"})


def _log_strangers(form: forms.BaseForm) -> None:
    own = {form.add_prefix(name) for name in form.fields}
    strange = sorted(set(form.data) - own - _OURS)
    if strange:
        _log.warning("fields that %s does not have: %.200s", type(form).__name__, strange)
