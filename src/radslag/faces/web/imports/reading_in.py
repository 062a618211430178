"""What a person writes in a field of a fact, as the record has it."""

from __future__ import annotations

import datetime as dt

from django.core.exceptions import ValidationError
from django.forms import Field as FormField

from radslag.faces.look.forms import ClockField, DayField
from radslag.faces.web.imports.fields import Field
from radslag.kernel.errors import InvalidError
from radslag.kernel.text import clean

__all__ = ["value_of"]


def value_of(field: Field, written: str) -> str | bool | None:
    """Raises InvalidError where it cannot be understood."""
    text = clean(written)
    if field.kind == "presence":
        return {"yes": True, "no": False}.get(text)
    if field.kind == "choice":
        if text not in {value for value, _ in field.choices}:
            raise InvalidError(
                "Välj ett av alternativen.", "Choose one of those given.", field=field.pointer
            )
        return text
    if field.kind == "day":
        day = _understood(DayField(required=False), text, field)
        return day.isoformat() if isinstance(day, dt.date) else None
    if field.kind == "clock":
        time = _understood(ClockField(required=False), text, field)
        return time.strftime("%H:%M") if isinstance(time, dt.time) else None
    return text or None


def _understood(form_field: FormField, text: str, field: Field) -> object:
    try:
        return form_field.clean(text)
    except ValidationError as error:
        told = f"{field.label}: {' '.join(error.messages)}"
        raise InvalidError(told, f"{field.label}: {text!r} is not understood.") from error
