"""Who sees what, in words, made from the same roles and states that decide it."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import models

from radslag.domain.accounts.models import User
from radslag.domain.accounts.permissions import Permission
from radslag.domain.accounts.roles import ROLES
from radslag.domain.history.models import Entry
from radslag.domain.meetings.models import Item, Matter, Meeting, Paper
from radslag.domain.meetings.states import PUBLIC_MEETINGS, MeetingState
from radslag.domain.parties.models import Body, Person
from radslag.faces.look import swedish

__all__ = ["KINDS", "Kind", "of"]


@dataclass(frozen=True, slots=True)
class Kind:
    what: str
    who: str
    why: str


def _with(permission: Permission) -> str:
    """*Sekreterare, ordförande och granskare*: the roles that have a permission."""
    words = [str(role.name.label) for role in ROLES.values() if permission in role.permissions]
    return swedish.upper_first(swedish.listed(words))


_PLURAL = {
    MeetingState.PLANNED: "planerade",
    MeetingState.CALLED: "kallade",
    MeetingState.IN_SESSION: "pågående",
    MeetingState.WRITTEN: "under skrivning",
    MeetingState.FINALISED: "färdigställda",
    MeetingState.PUBLISHED: "publicerade",
    MeetingState.CANCELLED: "inställda",
}


def _states(states: frozenset[MeetingState]) -> str:
    return swedish.listed([_PLURAL[one] for one in MeetingState if one in states])


_ALL = "Alla, även utan att logga in"

PUBLIC_MEETING = Kind(
    f"Möten: {_states(PUBLIC_MEETINGS)}",
    _ALL,
    "Dagordning och handlingar. Det som beslutades syns när mötet är publicerat.",
)
DRAFT_MEETING = Kind(
    f"Möten: {_states(frozenset(MeetingState) - PUBLIC_MEETINGS)}",
    _with(Permission.SEE_DRAFTS),
    "Utkast är inte allmän handling förrän de färdigställs.",
)
CONFIDENTIAL = Kind(
    "Punkter och handlingar med sekretess",
    _with(Permission.SEE_CONFIDENTIAL),
    "De syns inte i listor, sökning eller antal för någon annan. Numreringen kan ha en lucka.",
)
MATTER = Kind(
    "Ärenden",
    "Den som får se någon av ärendets punkter",
    "Ett ärende är offentligt så snart ett möte som tar upp det är kallat.",
)
BODY = Kind("Organ, deras namn och ledamöter", _ALL, "Uppdragen är offentliga.")
PERSON = Kind(
    "Personregistret",
    _with(Permission.SEE_PEOPLE),
    "Personer med skyddade uppgifter visas inte i någon lista.",
)
PROTECTED = Kind(
    "Person med skyddade uppgifter",
    _with(Permission.EDIT_PEOPLE),
    "Namnet visas inte i någon lista och följer inte med när något hämtas ut.",
)
HISTORY = Kind(
    "Historiken",
    _with(Permission.SEE_HISTORY),
    "Vem som har gjort vad, och när. Den går inte att ändra.",
)
ACCOUNT = Kind(
    "Användare och behörighet",
    _with(Permission.GRANT),
    "En roll gäller från en dag till en dag och släpper vid midnatt.",
)

KINDS = (PUBLIC_MEETING, DRAFT_MEETING, CONFIDENTIAL, MATTER, BODY, PERSON, HISTORY, ACCOUNT)
"""All that is to be told, in the order in which it is."""


def of(thing: models.Model) -> Kind | None:
    """Who sees this one as it is now; None for what has no rule of its own to tell."""
    if getattr(thing, "is_confidential", False):
        return CONFIDENTIAL
    if isinstance(thing, Item):
        return of(thing.meeting)
    if isinstance(thing, Meeting):
        return PUBLIC_MEETING if thing.state in PUBLIC_MEETINGS else DRAFT_MEETING
    if isinstance(thing, Paper):
        return of(thing.meeting) if thing.meeting is not None else DRAFT_MEETING
    if isinstance(thing, Person):
        return PROTECTED if thing.is_protected else PERSON
    return {Body: BODY, Matter: MATTER, User: ACCOUNT, Entry: HISTORY}.get(type(thing))
