"""How the log of a network is narrowed."""

from __future__ import annotations

from typing import Any

from django import forms

from radslag.faces.look.forms import DayField

__all__ = ["KINDS", "LogForm"]

KINDS = {
    "motet": ("Möten och punkter", ("meetings.",)),
    "sekretess": ("Läst med sekretess", ("meetings.read_confidential",)),
    "inlasning": ("Inläsning", ("importing.",)),
    "organ": ("Organ, personer och huvudmän", ("parties.",)),
    "konton": ("Användare och behörighet", ("accounts.",)),
}
"""By the word in the address: what it is called, and how the verbs of its deeds begin."""


class LogForm(forms.Form):
    slag = forms.ChoiceField(
        label="Vad",
        required=False,
        choices=[("", "Allt"), *((key, label) for key, (label, _) in KINDS.items())],
    )
    vem = forms.ChoiceField(label="Vem", required=False)
    fran = DayField(label="Från", required=False)
    till = DayField(label="Till och med", required=False)

    def __init__(self, actors: dict[str, str], *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        by_name = sorted(actors.items(), key=lambda pair: pair[1])
        self.fields["vem"].choices = [("", "Alla"), *by_name]  # type: ignore[attr-defined]
