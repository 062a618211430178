"""What a network is called, how it looks and who stands behind it."""

from __future__ import annotations

from django import forms

from radslag.domain.parties.models import Network
from radslag.faces.look.forms import LineField

__all__ = ["NetworkForm"]


class NetworkForm(forms.ModelForm[Network]):
    name = LineField(label="Namn", max_length=120, help_text="Står överst på varje sida.")
    strapline = LineField(
        label="Underrad",
        max_length=200,
        required=False,
        help_text="Några ord bredvid namnet: Regionen och länets kommuner.",
    )
    about = forms.CharField(
        label="Om nätverket",
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Står på den offentliga första sidan.",
    )
    brand = forms.CharField(
        label="Färg",
        max_length=7,
        widget=forms.TextInput(attrs={"type": "color"}),
        help_text="Bara färgtonen används. Ljusheten ställs så att all text går att läsa.",
    )
    contact_email = forms.EmailField(
        label="E-post för frågor", required=False, help_text="Står längst ned på varje sida."
    )
    letterhead = LineField(
        label="Avsändare",
        max_length=200,
        required=False,
        help_text="Står överst på kallelser och anteckningar som skrivs ut.",
    )

    class Meta:
        model = Network
        fields = ("name", "strapline", "about", "brand", "contact_email", "letterhead")
