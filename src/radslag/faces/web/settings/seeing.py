"""Who sees what, in words, made from the same roles and states that decide it."""

from __future__ import annotations

from dataclasses import dataclass

from radslag.domain.accounts.permissions import Permission
from radslag.domain.accounts.roles import ROLES
from radslag.domain.meetings.states import PUBLIC_MEETINGS, MeetingState
from radslag.faces.look import swedish

__all__ = ["KINDS", "Kind"]


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

KINDS = (
    Kind(
        f"Möten: {_states(PUBLIC_MEETINGS)}",
        _ALL,
        "Dagordning och handlingar. Det som beslutades syns när mötet är publicerat.",
    ),
    Kind(
        f"Möten: {_states(frozenset(MeetingState) - PUBLIC_MEETINGS)}",
        _with(Permission.SEE_DRAFTS),
        "Utkast är inte allmän handling förrän de färdigställs.",
    ),
    Kind(
        "Punkter och handlingar med sekretess",
        _with(Permission.SEE_CONFIDENTIAL),
        "De syns inte i listor, sökning eller antal för någon annan. Numreringen kan ha en lucka.",
    ),
    Kind("Organ, deras namn och ledamöter", _ALL, "Uppdragen är offentliga."),
    Kind(
        "Personregistret",
        _with(Permission.SEE_PEOPLE),
        "Personer med skyddade uppgifter visas inte i någon lista.",
    ),
    Kind(
        "Historiken",
        _with(Permission.SEE_HISTORY),
        "Vem som har gjort vad, och när. Den går inte att ändra.",
    ),
    Kind(
        "Användare och behörighet",
        _with(Permission.GRANT),
        "En roll gäller från en dag till en dag och släpper vid midnatt.",
    ),
)
