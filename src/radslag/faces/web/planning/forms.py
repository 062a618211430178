"""The forms of planning. They understand what people write and say what is wrong in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django import forms
from django.db.models import QuerySet

from radslag.domain.meetings.models import Item, Matter, Meeting
from radslag.domain.meetings.states import ItemKind
from radslag.domain.parties.models import Body, Side
from radslag.faces.look.forms import ClockField, DayField, LineField
from radslag.faces.look.swedish import upper_first

__all__ = [
    "NEW_MATTER",
    "CancelForm",
    "EditForm",
    "ItemForm",
    "MoveForm",
    "NewMeetingForm",
    "Places",
    "PreMeetingForm",
    "frame_of",
    "told_of",
]

NEW_MATTER = "new"
Places = Sequence[tuple[str, Any]]
"""Choices: "" is last, "before:7" before that item, "under:7" as a part of it."""
_DAY = "Skriv till exempel 8 maj 2026, 2026-05-08 eller 260508."
_CLOCK = "Skriv till exempel 9.30."
_SECOND = "Det är organets andra möte den dagen"


class _Times(forms.Form):
    starts_at = ClockField(label="Börjar", help_text=_CLOCK, required=False)
    ends_at = ClockField(label="Slutar", required=False)


class _Frame(_Times):
    place_text = LineField(
        label="Plats",
        help_text="Lokal, adress eller ”Teams”.",
        max_length=200,
        required=False,
    )


class NewMeetingForm(_Frame):
    """bodies: those in which this person may plan."""

    body = forms.ModelChoiceField(
        Body.objects.none(),
        label="Organ",
        to_field_name="slug",
        empty_label="Välj organ",
        error_messages={"invalid_choice": "Välj ett av organen i listan."},
    )
    date = DayField(label="Dag", help_text=_DAY)
    is_second = forms.BooleanField(label=_SECOND, required=False)

    field_order = ("body", "date", "starts_at", "ends_at", "place_text", "is_second")

    def __init__(self, *args: Any, bodies: QuerySet[Body], **named: Any) -> None:
        super().__init__(*args, **named)
        field = self.fields["body"]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101  for mypy
        field.queryset = bodies


class EditForm(_Frame):
    """The frame of a meeting; its day is changed by moving it."""

    registry_number = LineField(label="Diarienummer", max_length=60, required=False)


class MoveForm(_Times):
    date = DayField(label="Ny dag", help_text=_DAY)
    is_second = forms.BooleanField(label=_SECOND, required=False)

    field_order = ("date", "starts_at", "ends_at", "is_second")


class PreMeetingForm(forms.Form):
    """sides: those of the network that have no pre-meeting yet."""

    side = forms.ModelChoiceField(
        Side.objects.none(),
        label="Sida",
        empty_label="Välj sida",
        error_messages={"invalid_choice": "Välj en av sidorna i listan."},
    )
    date = DayField(label="Dag", help_text="Samma dag som mötet eller tidigare.")
    starts_at = ClockField(label="Börjar", help_text=_CLOCK, required=False)
    place_text = LineField(label="Plats", max_length=200, required=False)


class CancelForm(forms.Form):
    reason = LineField(
        label="Skäl",
        help_text="Visas för alla, tillsammans med att mötet är inställt.",
        max_length=300,
        required=False,
    )


class ItemForm(forms.Form):
    """presenters: a name a line, with role and principal after commas."""

    title = LineField(
        label="Rubrik", help_text="Skriv som det ska stå på dagordningen.", max_length=500
    )
    kind = forms.ChoiceField(
        label="Slag",
        choices=[(one.value, upper_first(str(one.label))) for one in ItemKind],
        initial=ItemKind.DECISION,
        error_messages={"invalid_choice": "Välj ett av slagen i listan."},
    )
    place = forms.ChoiceField(
        label="Plats",
        required=False,
        error_messages={"invalid_choice": "Välj en plats i listan. Dagordningen kan ha ändrats."},
    )
    presenters = forms.CharField(
        label="Föredragande",
        help_text="En på varje rad: namn, roll, huvudman. Rollen och huvudmannen kan utelämnas.",
        widget=forms.Textarea(attrs={"rows": 2}),
        max_length=2_000,
        required=False,
    )
    matter = forms.ChoiceField(
        label="Ärende",
        required=False,
        help_text="Det som går igen från möte till möte följs som ett ärende.",
        error_messages={"invalid_choice": "Välj ett av ärendena i listan, eller ett nytt."},
    )
    secrecy = LineField(
        label="Sekretess",
        help_text="Skriv lagrummet, till exempel OSL 26 kap. 1 §. Lämna tomt när punkten är öppen.",
        max_length=200,
        required=False,
    )

    def __init__(
        self,
        *args: Any,
        matters: Iterable[Matter],
        places: Places | None = None,
        **named: Any,
    ) -> None:
        """places: where it can be put; None where that is settled."""
        super().__init__(*args, **named)
        _set_choices(
            self.fields["matter"],
            [
                ("", "Inget ärende"),
                (NEW_MATTER, "Nytt ärende med punktens rubrik"),
                ("Pågående ärenden", [(one.key, one.title) for one in matters]),
            ],
        )
        if places is None:
            del self.fields["place"]
        else:
            _set_choices(self.fields["place"], places)


def _set_choices(field: forms.Field, choices: Places) -> None:
    assert isinstance(field, forms.ChoiceField)  # noqa: S101  for mypy
    field.choices = [one for one in choices if one[1]]


def frame_of(meeting: Meeting) -> dict[str, Any]:
    """What the form of a meeting's frame begins with."""
    return {name: getattr(meeting, name) for name in EditForm.base_fields}


def told_of(item: Item) -> dict[str, Any]:
    """What the form of an item begins with."""
    rows = [(one.name, one.role, one.organisation) for one in item.presenters.all()]
    return {
        "title": item.title,
        "kind": item.kind,
        "secrecy": item.secrecy,
        "matter": item.matter.key if item.matter else "",
        "presenters": "\n".join(", ".join(part for part in row if part) for row in rows),
    }
