"""All components in all their states, on one page, while developing."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import forms
from django.conf import settings
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from radslag.faces.look import icons, marks
from radslag.faces.look.forms import DayField

__all__ = ["components"]

_WORDS = {
    "done": ("Ja", "fylld cirkel med bock", "gäller, klar, godkänt, sparat"),
    "reserved": ("Ja, med reservation", "fylld romb med bock", "godkänt, men någon reserverar sig"),
    "underway": ("På väg", "halv cirkel", "pågår, kallat"),
    "waiting": ("Planerat", "tom cirkel", "väntar, inget har hänt"),
    "soon": ("6 dagar kvar", "tom triangel", "en dag närmar sig; osäkert"),
    "late": ("25 dagar sen", "fylld triangel med utropstecken", "dagen har passerat"),
    "void": ("Ändrat", "tom romb med streck", "ändrat förslag, utgår, räknas inte"),
    "no": ("Avslaget", "fylld cirkel med kryss", "avslag, inställt"),
    "rest": ("Bordlagd", "två staplar", "bordlagd, vilar"),
    "record": ("Publicerat", "lås", "allmän handling, ändras inte"),
    "draft": ("Utkast", "streckad ruta", "bara de som skriver ser det"),
}


class _Specimen(forms.Form):
    """A field of each kind."""

    title = forms.CharField(label="Rubrik", help_text="Skriv som det ska stå på dagordningen")
    day = DayField(
        label="Mötesdag",
        help_text="Går bra att skriva 270115",
    )
    body = forms.ChoiceField(label="Organ", choices=[("a", "Länschefsnätverket"), ("b", "Rådet")])
    text = forms.CharField(label="Förslag", widget=forms.Textarea(attrs={"rows": 3}))
    seen_by = forms.ChoiceField(
        label="Vem ser detta?",
        widget=forms.RadioSelect,
        choices=[("m", "Nätverkets ledamöter"), ("a", "Alla")],
    )
    note = forms.CharField(label="Anmärkning", required=False)
    is_sent = forms.BooleanField(label="Skicka till föredraganden", required=False)


def components(request: HttpRequest) -> HttpResponse:
    """404 unless RADSLAG_DEBUG is on."""
    if not settings.DEBUG:
        raise Http404
    good: dict[str, Any] = {
        "title": "Mötesdagar",
        "day": dt.date(2027, 1, 15),
        "body": "a",
        "text": "att",
        "seen_by": "m",
    }
    shown: dict[str, Any] = {
        "shapes": [(shape, *_WORDS[shape]) for shape in marks.SHAPES],
        "icons": sorted(icons.ICONS),
        "form": _Specimen(initial=good, prefix="ratt"),
        "wrong": _Specimen({"fel-day": "2027-02-30", "fel-seen_by": "m"}, prefix="fel"),
        "day": dt.date(2026, 12, 4),
        "page": Paginator(range(900), 50).get_page(2),
        "page_numbers": [1, 2, 3, "…", 18],
        "csv": "#csv",
        "json": "#json",
    }
    return render(request, "look/components.html", shown)
