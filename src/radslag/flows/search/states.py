"""What can be found and by whom, with the Swedish words for it."""

from __future__ import annotations

from django.db import models

__all__ = ["Audience", "Kind"]


class Kind(models.TextChoices):
    """What a hit is. In the order in which they are listed."""

    DECISION = "decision", "beslut"
    PROPOSAL = "proposal", "förslag"
    ITEM = "item", "punkt"
    MEETING = "meeting", "möte"
    MATTER = "matter", "ärende"
    PAPER = "paper", "handling"
    BODY = "body", "organ"
    PERSON = "person", "person"


class Audience(models.TextChoices):
    """Who may find it; what is secret also needs `ledger.see_confidential`."""

    OPEN = "open", "alla"
    DRAFT = "draft", "de som ser utkast"
    REGISTER = "register", "de som ser registret över personer"
