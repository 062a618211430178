"""Forms of principals, sides and populations."""

from __future__ import annotations

from typing import Any

from django import forms

from radslag.domain.parties.models import Network, Side
from radslag.domain.parties.states import PrincipalKind
from radslag.faces.look.forms import DayField, LineField, offer
from radslag.faces.look.swedish import upper_first

__all__ = ["PopulationForm", "PrincipalForm", "SideForm"]


class PrincipalForm(forms.Form):
    kind = forms.ChoiceField(
        label="Slag", choices=[(one.value, upper_first(str(one.label))) for one in PrincipalKind]
    )
    name = LineField(label="Namn", max_length=120, help_text="Kort, som i tabeller: Falun.")
    full_name = LineField(
        label="Hela namnet", max_length=120, help_text="Som det skrivs i text: Falu kommun."
    )
    genitive = LineField(
        label="Genitiv",
        max_length=120,
        required=False,
        help_text="Det som står före kommun: Falu, Säters, Malung-Sälens. Det följer ingen regel.",
    )
    code = LineField(
        label="Kod",
        max_length=10,
        required=False,
        help_text="SCB:s kod: fyra siffror för en kommun, två för en region.",
        widget=forms.TextInput(attrs={"class": "short", "inputmode": "numeric"}),
    )
    side = forms.ModelChoiceField(
        Side.objects.none(), label="Sida", required=False, empty_label="Ingen sida"
    )

    def __init__(self, network: Network, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        offer(self, side=network.sides.all())


class SideForm(forms.Form):
    name = LineField(
        label="Sidans namn", max_length=60, help_text="Till exempel kommunerna eller regionen."
    )


class PopulationForm(forms.Form):
    counted_date = DayField(label="Räknad den", help_text="Oftast årets sista dag: 241231.")
    count = LineField(
        label="Antal invånare",
        widget=forms.TextInput(attrs={"class": "short", "inputmode": "numeric"}),
    )
    source = LineField(
        label="Källa", max_length=120, help_text="Till exempel SCB, folkmängd 31 december 2024."
    )

    def clean_count(self) -> int:
        """*59 945* is written as people write it."""
        figures = self.cleaned_data["count"].replace(" ", "").replace(".", "")
        if not figures.isdecimal() or len(figures) > 9:
            raise forms.ValidationError("Skriv antalet med siffror: 59 945.")
        return int(figures)
