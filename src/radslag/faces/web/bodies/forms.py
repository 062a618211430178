"""Forms of bodies and of seats in them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import forms

from radslag.domain.parties.models import Body, Network, Person, Principal, Side
from radslag.domain.parties.states import BodyKind, Regime, SeatRole
from radslag.faces.look.forms import DayField, LineField, offer
from radslag.faces.look.swedish import upper_first

__all__ = [
    "AddBodyForm",
    "EarlierNameForm",
    "EditBodyForm",
    "EndSeatForm",
    "RenameForm",
    "RotationForm",
    "SeatForm",
    "SpellingForm",
    "composition_formset",
]


class BodyForm(forms.Form):
    kind = forms.ChoiceField(
        label="Slag", choices=[(one.value, upper_first(str(one.label))) for one in BodyKind]
    )
    regime = forms.ChoiceField(
        label="Skriver",
        choices=[(one.value, upper_first(str(one.label))) for one in Regime],
        help_text="Protokoll justeras och anslås. Minnesanteckningar gör det inte.",
    )
    parent = forms.ModelChoiceField(
        Body.objects.none(), label="Hör till", required=False, empty_label="Inget annat organ"
    )
    owner = forms.ModelChoiceField(
        Principal.objects.none(),
        label="Vems organ",
        required=False,
        empty_label="Nätverkets eget",
        help_text="Välj huvudman om det är dess nämnd eller styrelse.",
    )
    about = forms.CharField(
        label="Om organet", required=False, widget=forms.Textarea(attrs={"rows": 3})
    )

    def __init__(
        self, network: Network, *args: Any, body: Body | None = None, **named: Any
    ) -> None:
        super().__init__(*args, **named)
        others = network.bodies.exclude(pk=body.pk) if body else network.bodies.all()
        offer(self, parent=others)
        offer(self, owner=network.principals.all())


class EditBodyForm(BodyForm):
    name = LineField(
        label="Namn", max_length=160, help_text="Rätta stavningen här. Har det bytt namn: Byt namn."
    )
    short_name = LineField(
        label="Kortnamn", max_length=40, required=False, help_text="Till exempel LCHNV."
    )

    field_order = ("name", "short_name", "kind", "regime", "parent", "owner", "about")


class AddBodyForm(BodyForm):
    name = LineField(label="Namn", max_length=160)
    short_name = LineField(
        label="Kortnamn", max_length=40, required=False, help_text="Till exempel LCHNV."
    )
    from_date = DayField(
        label="Hette så från",
        required=False,
        help_text="Lämna tomt om det inte är känt. Går bra att skriva 180101.",
    )

    field_order = (
        "name", "short_name", "from_date", "kind", "regime", "parent", "owner", "about",
    )  # fmt: skip


class RenameForm(forms.Form):
    name = LineField(label="Nytt namn", max_length=160)
    short_name = LineField(label="Nytt kortnamn", max_length=40, required=False)
    from_date = DayField(
        label="Från och med", help_text="Det gamla namnet gäller till och med dagen före."
    )


class EarlierNameForm(forms.Form):
    name = LineField(label="Hette", max_length=160)
    short_name = LineField(label="Kortnamn då", max_length=40, required=False)
    from_date = DayField(
        label="Från och med", required=False, help_text="Lämna tomt om det inte är känt."
    )
    to_date = DayField(label="Till och med")


class SpellingForm(forms.Form):
    name = LineField(
        label="Stavning",
        max_length=160,
        help_text="Så som namnet står i något papper, till exempel felstavat eller särskrivet.",
    )


class RotationForm(forms.Form):
    first_side = forms.ModelChoiceField(
        Side.objects.none(), label="Först ordförande", empty_label="Välj sida"
    )
    first_year = forms.IntegerField(label="Från och med år", min_value=1970, max_value=2200)
    years = forms.IntegerField(label="Antal år i taget", min_value=1, max_value=20, initial=1)

    def __init__(self, network: Network, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        offer(self, first_side=network.sides.all())


class SeatForm(forms.Form):
    person = forms.ModelChoiceField(
        Person.objects.none(), label="Person", empty_label="Välj person"
    )
    role = forms.ChoiceField(
        label="Uppdrag",
        choices=[(one.value, upper_first(str(one.label))) for one in SeatRole],
        initial=SeatRole.MEMBER,
    )
    is_acting = forms.BooleanField(label="Tillförordnad (tf)", required=False)
    principal = forms.ModelChoiceField(
        Principal.objects.none(),
        label="För huvudman",
        required=False,
        empty_label="Ingen särskild",
    )
    from_date = DayField(label="Från och med")
    to_date = DayField(
        label="Till och med", required=False, help_text="Lämna tomt om det är tills vidare."
    )

    def __init__(self, network: Network, today: dt.date, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        people = network.people.filter(same_as=None, is_protected=False)
        offer(self, person=people.select_related("principal"))
        offer(self, principal=network.principals.all())
        self.fields["from_date"].initial = today

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        first, last = cleaned.get("from_date"), cleaned.get("to_date")
        if first and last and last < first:
            self.add_error("to_date", "Sista dagen är före den första. Rätta någon av dem.")
        return cleaned


class EndSeatForm(forms.Form):
    to_date = DayField(label="Sista dagen", help_text="Uppdraget gäller den dagen ut.")


class _RuleForm(forms.Form):
    """How many seats a side or a principal fills; empty rows are left out."""

    of = forms.ChoiceField(label="Från", required=False)
    seats = forms.IntegerField(label="Platser", min_value=1, max_value=200, required=False)
    note = LineField(label="Villkor", max_length=200, required=False)

    def __init__(self, *args: Any, choices: list[tuple[str, str]], **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["of"].choices = choices  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        of, seats = cleaned.get("of"), cleaned.get("seats")
        if of and not seats and "seats" not in self.errors:
            self.add_error("seats", "Skriv hur många platser, eller töm raden.")
        if seats and not of:
            self.add_error("of", "Välj vilka platserna gäller, eller töm raden.")
        return cleaned


def composition_formset(network: Network, body: Body, data: Any = None) -> Any:
    """Rows for the rules there are and three empty ones."""
    sides = [(f"side:{one.pk}", str(one)) for one in network.sides.all()]
    principals = [(f"principal:{one.pk}", str(one)) for one in network.principals.all()]
    saved = [
        {
            "of": f"side:{one.side_id}" if one.side_id else f"principal:{one.principal_id}",
            "seats": one.seats,
            "note": one.note,
        }
        for one in body.composition.all()
    ]
    made: Any = forms.formset_factory(_RuleForm, extra=3, max_num=60, absolute_max=60)
    kwargs = {"choices": [("", "–"), *sides, *principals]}
    return made(data, initial=saved, form_kwargs=kwargs, prefix="regel")
