"""Adding a user, giving a role and ending one."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import forms

from radslag.domain.accounts.roles import RoleName
from radslag.domain.parties.models import Body, Network, Person, Principal
from radslag.faces.look.forms import DayField, LineField, offer
from radslag.faces.look.swedish import upper_first

__all__ = ["EndForm", "GrantForm", "UserForm"]

_ROLES = [(one.value, upper_first(str(one.label))) for one in RoleName]


class GrantForm(forms.Form):
    """Which role, where, and from when until when."""

    role = forms.ChoiceField(label="Roll", choices=[("", "Välj roll"), *_ROLES])
    body = forms.ModelChoiceField(
        Body.objects.none(),
        label="I vilket organ",
        required=False,
        empty_label="I hela nätverket",
    )
    principal = forms.ModelChoiceField(
        Principal.objects.none(),
        label="För vilken huvudman",
        required=False,
        empty_label="Ingen särskild",
        help_text="För den som företräder en huvudman, eller registrerar för den.",
    )
    from_date = DayField(label="Från och med")
    to_date = DayField(
        label="Till och med",
        required=False,
        help_text="Lämna tomt om rollen gäller tills vidare. Går bra att skriva 261231.",
    )

    def __init__(self, network: Network, today: dt.date, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        offer(self, body=network.bodies.all())
        offer(self, principal=network.principals.all())
        self.fields["from_date"].initial = today

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        first, last = cleaned.get("from_date"), cleaned.get("to_date")
        if first and last and last < first:
            self.add_error("to_date", "Sista dagen är före den första. Rätta någon av dem.")
        return cleaned


class UserForm(GrantForm):
    """A new user with a first role."""

    email = forms.EmailField(
        label="E-postadress", max_length=254, help_text="Den loggar personen in med."
    )
    name = LineField(label="Namn", max_length=120)
    person = forms.ModelChoiceField(
        Person.objects.none(),
        label="Person i registret",
        required=False,
        empty_label="Ingen i registret",
        help_text="Om personen redan finns i registret: välj den, så hör kontot ihop med den.",
    )

    field_order = ("name", "email", "person", "role", "body", "principal", "from_date", "to_date")

    def __init__(self, network: Network, today: dt.date, *args: Any, **named: Any) -> None:
        super().__init__(network, today, *args, **named)
        offer(self, person=network.people.filter(same_as=None, is_protected=False))


class EndForm(forms.Form):
    to_date = DayField(
        label="Sista dagen",
        help_text="Rollen gäller den dagen ut, till midnatt svensk tid.",
    )
