"""Forms of people."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import forms

from radslag.domain.parties.models import Body, Network, Person, Principal
from radslag.domain.parties.states import SeatRole
from radslag.faces.look.forms import DayField, LineField, offer
from radslag.faces.look.swedish import upper_first

__all__ = ["FilterForm", "JoinForm", "PersonForm", "PersonSeatForm"]


class PersonForm(forms.Form):
    name = LineField(label="Namn", max_length=120)
    principal = forms.ModelChoiceField(
        Principal.objects.none(),
        label="Huvudman",
        required=False,
        empty_label="Ingen huvudman",
    )
    title = LineField(
        label="Titel", max_length=120, required=False, help_text="Till exempel socialchef."
    )
    email = forms.EmailField(label="E-post", required=False)
    is_protected = forms.BooleanField(
        label="Skyddade uppgifter",
        required=False,
        help_text="Namnet visas inte i någon lista och följer inte med när något hämtas ut.",
    )

    def __init__(self, network: Network, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        offer(self, principal=network.principals.all())


class JoinForm(forms.Form):
    """Which person this spelling is."""

    same_as = forms.ModelChoiceField(
        Person.objects.none(),
        label="Samma person som",
        to_field_name="key",
        empty_label="Välj person",
    )

    def __init__(self, person: Person, seen: Any, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        others = seen.filter(same_as=None).exclude(pk=person.pk)
        offer(self, same_as=others.select_related("principal"))


class FilterForm(forms.Form):
    """How the register is narrowed."""

    q = LineField(label="Namn", required=False, max_length=80)
    huvudman = forms.ModelChoiceField(
        Principal.objects.none(),
        label="Huvudman",
        required=False,
        to_field_name="slug",
        empty_label="Alla huvudmän",
    )
    organ = forms.ModelChoiceField(
        Body.objects.none(),
        label="Organ",
        required=False,
        to_field_name="slug",
        empty_label="Alla organ",
    )

    def __init__(self, network: Network, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        offer(self, huvudman=network.principals.all())
        offer(self, organ=network.bodies.all())


class PersonSeatForm(forms.Form):
    body = forms.ModelChoiceField(Body.objects.none(), label="Organ", empty_label="Välj organ")
    role = forms.ChoiceField(
        label="Uppdrag",
        choices=[(one.value, upper_first(str(one.label))) for one in SeatRole],
        initial=SeatRole.MEMBER,
    )
    is_acting = forms.BooleanField(label="Tillförordnad (tf)", required=False)
    from_date = DayField(label="Från och med")
    to_date = DayField(
        label="Till och med", required=False, help_text="Lämna tomt om det är tills vidare."
    )

    def __init__(self, bodies: Any, today: dt.date, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        offer(self, body=bodies)
        self.fields["from_date"].initial = today
