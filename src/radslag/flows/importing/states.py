"""Where a batch and its papers stand, and what a person is asked, with the Swedish words."""

from __future__ import annotations

from django.db import models

__all__ = [
    "DRAFT_TRANSITIONS",
    "UNREAD",
    "BatchStage",
    "DraftState",
    "FindingKind",
    "FindingState",
    "QuestionKind",
    "TraceKind",
]


class BatchStage(models.TextChoices):
    READING = "reading", "läses"
    LINKED = "linked", "läst"
    UNDONE = "undone", "ångrad"


class DraftState(models.TextChoices):
    WAITING = "waiting", "väntar"
    READING = "reading", "läses"
    READ = "read", "läst"
    NEEDS_YOU = "needs_you", "behöver dig"
    CONFIRMED = "confirmed", "klar"
    FAILED = "failed", "kunde inte läsas"
    DUPLICATE = "duplicate", "fanns redan"
    UNDONE = "undone", "ångrad"


D = DraftState
DRAFT_TRANSITIONS: dict[DraftState, frozenset[DraftState]] = {
    D.WAITING: frozenset({D.READING, D.DUPLICATE, D.FAILED, D.UNDONE}),
    D.READING: frozenset({D.READ, D.FAILED, D.WAITING, D.UNDONE}),
    D.READ: frozenset({D.NEEDS_YOU, D.CONFIRMED, D.DUPLICATE, D.UNDONE}),
    D.NEEDS_YOU: frozenset({D.CONFIRMED, D.DUPLICATE, D.WAITING, D.UNDONE}),
    D.CONFIRMED: frozenset({D.UNDONE}),
    D.FAILED: frozenset({D.WAITING, D.UNDONE}),
    D.DUPLICATE: frozenset({D.UNDONE}),
    D.UNDONE: frozenset(),
}

UNREAD = (D.WAITING, D.READING)
"""A batch is linked when none of its papers stands here."""


class QuestionKind(models.TextChoices):
    """What only a person can settle. The first four keep a draft from being confirmed."""

    DAY = "day", "Vilken dag var mötet?"
    BODY = "body", "Vilket organ är det?"
    SECOND = "second", "Är det samma papper?"
    MATTER = "matter", "Vilket ärende hör punkten till?"
    PERSON = "person", "Är det samma person?"
    CONTRADICTION = "contradiction", "Papperen säger olika. Vad gäller?"


class FindingKind(models.TextChoices):
    TERM = "term", "giltighet"
    ASSIGNMENT = "assignment", "uppdrag"
    APPOINTMENT = "appointment", "val"
    MONEY = "money", "pengar"
    LATER = "later", "tillagt efter mötet"


class FindingState(models.TextChoices):
    PROPOSED = "proposed", "föreslaget"
    ACCEPTED = "accepted", "godtaget"
    DISMISSED = "dismissed", "avfärdat"


class TraceKind(models.TextChoices):
    MADE = "made", "gjordes"
    CHANGED = "changed", "ändrades"
