"""What of each fact can be put right, with the Swedish words for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db import models

from radslag.domain.meetings.states import Action, ItemKind
from radslag.faces.look import swedish

__all__ = ["CHOICES", "FIELDS", "LISTS", "Field", "Kind"]


@dataclass(frozen=True, slots=True)
class Field:
    """One value of a fact: its pointer into the record, and how it is put right.

    kind: "line", "text", "day", "clock", "choice" or "presence".
    """

    pointer: str
    label: str
    value: str
    kind: str
    choices: tuple[tuple[str, str], ...] = ()


FIELDS: Mapping[str, tuple[str, str]] = {
    "body": ("Organ", "line"),
    "date": ("Mötesdag", "day"),
    "start": ("Börjar", "clock"),
    "end": ("Slutar", "clock"),
    "place": ("Plats", "line"),
    "registry_number": ("Diarienummer", "line"),
    "document_date": ("Papperets dag", "day"),
    "name": ("Namn", "line"),
    "organisation": ("Huvudman", "line"),
    "role": ("Roll", "line"),
    "present": ("Närvaro", "presence"),
    "number": ("Nummer", "line"),
    "title": ("Rubrik", "text"),
    "kind": ("Slag", "choice"),
    "text": ("Ordalydelse", "text"),
    "by": ("Av vem", "line"),
    "action": ("Vad den gör", "choice"),
    "agreement": ("Överenskommelse", "line"),
    "amount": ("Längd eller belopp", "line"),
    "to": ("Till vem", "line"),
    "task": ("Uppgift", "text"),
    "due": ("När", "line"),
    "person": ("Person", "line"),
    "until": ("Till och med", "day"),
    "party": ("Vem", "line"),
    "what": ("Vad", "line"),
}
CHOICES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "kind": tuple((str(value), str(label)) for value, label in ItemKind.choices),
    "action": tuple((str(value), str(label)) for value, label in Action.choices),
    "present": (("yes", "närvarande"), ("no", "frånvarande"), ("", "det framgår inte")),
}


class Kind(models.TextChoices):
    """The lists of a record that wait as proposals, with the word for one of them."""

    TERMS = "terms", "Giltighet"
    ASSIGNMENTS = "assignments", "Uppdrag"
    APPOINTMENTS = "appointments", "Val"
    ABSTENTIONS = "abstentions", "Deltar inte"
    MONEY = "money", "Pengar"

    def told(self, one: Mapping[str, Any]) -> str:
        """In one line."""
        return _TOLD[self](one)


def _term(one: Mapping[str, Any]) -> str:
    day = swedish.day_of_iso(one.get("date") or "")
    event = _EVENTS.get(str(one.get("event")), "")
    words = (f"{one.get('agreement')}:", event, day or one.get("amount"))
    return " ".join(word for word in words if word)


def _assignment(one: Mapping[str, Any]) -> str:
    due = f" ({one['due']})" if one.get("due") else ""
    return f"{one.get('to')}: {one.get('task')}{due}"


def _appointment(one: Mapping[str, Any]) -> str:
    told = [str(one.get("person")), str(one.get("role") or ""), str(one.get("body") or "")]
    until = swedish.day_of_iso(one.get("until") or "")
    return ", ".join([word for word in told if word] + ([f"t.o.m. {until}"] if until else []))


def _money(one: Mapping[str, Any]) -> str:
    per = _PER.get(str(one.get("per")), "")
    return f"{swedish.number(one.get('amount') or 0)} kr{per}: {one.get('what')}"


_TOLD = {
    Kind.TERMS: _term,
    Kind.ASSIGNMENTS: _assignment,
    Kind.APPOINTMENTS: _appointment,
    Kind.ABSTENTIONS: lambda one: _SIDES.get(str(one.get("party")), str(one.get("party"))),
    Kind.MONEY: _money,
}
_PER = {"year": " per år", "month": " per månad", "once": " en gång"}
_SIDES: Mapping[str, str] = {"region": "regionen", "kommun": "kommunerna"}
_EVENTS = {
    "in_force_until": "gäller t.o.m.",
    "in_force_from": "gäller fr.o.m.",
    "extended_until": "förlängs t.o.m.",
    "evaluation_due": "utvärderas senast",
    "renews": "förnyas",
    "ceases_unless_renewed_by": "upphör om inte nytt avtal träffas senast",
    "sign_by": "undertecknas senast",
    "reporting_due": "återrapporteras senast",
    "funding_period_end": "medlen får användas t.o.m.",
    "assignment_until": "uppdraget gäller t.o.m.",
}

LISTS: Mapping[str, tuple[str, ...]] = {
    "attendees": ("name", "organisation", "role", "present"),
    "items": ("number", "title", "kind"),
    "presenters": ("name", "role", "organisation"),
    "proposals": ("text", "by"),
    "decisions": ("text", "by", "action"),
    "terms": ("agreement", "date"),
    "assignments": ("to", "task", "due"),
    "appointments": ("person", "role", "body", "until"),
    "abstentions": ("party",),
    "money": ("what",),
}
