"""Life cycles as tables, and kinds, with the Swedish words for them.

docs/reference/states.md draws the tables; tests/unit/domain/meetings/test_states.py sees to it
that they are complete and that every state can be left or is an end.
"""

from __future__ import annotations

from django.db import models

__all__ = [
    "ITEM_TRANSITIONS",
    "MATTER_TRANSITIONS",
    "MEETING_TRANSITIONS",
    "PUBLIC_MEETINGS",
    "Action",
    "ItemKind",
    "ItemState",
    "MatterState",
    "MeetingState",
    "PaperKind",
    "Presence",
    "SourceStatus",
    "StanceKind",
]


class MeetingState(models.TextChoices):
    PLANNED = "planned", "planerat"
    CALLED = "called", "kallat"
    IN_SESSION = "in_session", "pågår"
    WRITTEN = "written", "anteckningar skrivs"
    FINALISED = "finalised", "färdigställt"
    PUBLISHED = "published", "publicerat"
    CANCELLED = "cancelled", "inställt"


M = MeetingState
MEETING_TRANSITIONS: dict[MeetingState, frozenset[MeetingState]] = {
    M.PLANNED: frozenset({M.CALLED, M.CANCELLED}),
    M.CALLED: frozenset({M.IN_SESSION, M.CANCELLED}),
    M.IN_SESSION: frozenset({M.WRITTEN}),
    M.WRITTEN: frozenset({M.FINALISED}),
    M.FINALISED: frozenset({M.PUBLISHED}),
    M.PUBLISHED: frozenset(),
    M.CANCELLED: frozenset(),
}

PUBLIC_MEETINGS = frozenset({M.CALLED, M.IN_SESSION, M.PUBLISHED, M.CANCELLED})
"""Whose existence and call anyone may know. What is said at one is public when published."""


class ItemState(models.TextChoices):
    ON_AGENDA = "on_agenda", "på dagordningen"
    TREATED = "treated", "behandlad"
    WITHDRAWN = "withdrawn", "utgår"
    POSTPONED = "postponed", "bordlagd"
    REFERRED = "referred", "skickad vidare"


I = ItemState  # noqa: E741  the table below reads better so
ITEM_TRANSITIONS: dict[ItemState, frozenset[ItemState]] = {
    I.ON_AGENDA: frozenset({I.TREATED, I.WITHDRAWN, I.POSTPONED, I.REFERRED}),
    I.TREATED: frozenset(),
    I.WITHDRAWN: frozenset(),
    I.POSTPONED: frozenset(),
    I.REFERRED: frozenset(),
}


class MatterState(models.TextChoices):
    OPEN = "open", "pågår"
    RESTING = "resting", "vilar"
    CLOSED = "closed", "avslutat"


MATTER_TRANSITIONS: dict[MatterState, frozenset[MatterState]] = {
    MatterState.OPEN: frozenset({MatterState.RESTING, MatterState.CLOSED}),
    MatterState.RESTING: frozenset({MatterState.OPEN, MatterState.CLOSED}),
    MatterState.CLOSED: frozenset({MatterState.OPEN, MatterState.RESTING}),
}


class ItemKind(models.TextChoices):
    FORMALITY = "formality", "formalia"
    DECISION = "decision", "beslut"
    REPORT = "report", "rapport"
    DIALOGUE = "dialogue", "dialog"
    INFORMATION = "information", "information"
    OTHER = "other", "övrigt"


class Action(models.TextChoices):
    """What a clause does. The verb does not decide: target and day do."""

    APPROVE = "approve", "godkänna"
    NOTE = "note", "lägga till handlingarna"
    ADOPT = "adopt", "anta"
    ASSIGN = "assign", "ge i uppdrag"
    APPOINT = "appoint", "utse"
    EXTEND = "extend", "förlänga"
    POSTPONE = "postpone", "bordlägga"
    REFER = "refer", "skicka vidare"
    REJECT = "reject", "avslå"
    ENDORSE = "endorse", "ställa sig bakom"
    REVIEW = "review", "se över"
    INITIATE = "initiate", "initiera"
    OPEN = "open", "öppna mötet"
    CLOSE = "close", "avsluta mötet"
    OTHER = "other", "annat"


class StanceKind(models.TextChoices):
    TAKES_PART = "takes_part", "deltar i beslutet"
    NO_PART = "no_part", "deltar inte i beslutet"
    NOT_OPPOSED = "not_opposed", "motsätter sig inte"
    OPPOSED = "opposed", "motsätter sig"
    RESERVES = "reserves", "reserverar sig"


class Presence(models.TextChoices):
    PRESENT = "present", "närvarande"
    AWAY = "away", "frånvarande"
    UNKNOWN = "unknown", "okänd"


class PaperKind(models.TextChoices):
    CALL = "call", "kallelse"
    MINUTES = "minutes", "minnesanteckningar"
    PROTOCOL = "protocol", "protokoll"
    EXTRACT = "extract", "protokollsutdrag"
    ATTACHMENT = "attachment", "bilaga"
    OTHER = "other", "handling"


class SourceStatus(models.TextChoices):
    STATED = "stated", "står i papperet"
    INFERRED = "inferred", "tolkat"
    CONFLICTING = "conflicting", "motstridigt"
    CONFIRMED = "confirmed", "bekräftat"
