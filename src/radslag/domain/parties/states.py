"""Kinds and roles, with the Swedish words for them."""

from __future__ import annotations

from django.db import models

__all__ = ["BodyKind", "PrincipalKind", "Regime", "SeatRole"]


class PrincipalKind(models.TextChoices):
    REGION = "region", "region"
    MUNICIPALITY = "municipality", "kommun"
    OTHER = "other", "annan huvudman"


class BodyKind(models.TextChoices):
    NETWORK = "network", "nätverk"
    STEERING = "steering", "styrgrupp"
    COUNCIL = "council", "råd"
    GROUP = "group", "arbetsgrupp"
    BOARD = "board", "nämnd eller styrelse"
    ASSEMBLY = "assembly", "fullmäktige"
    OTHER = "other", "annat organ"


class Regime(models.TextChoices):
    """Which kind of minutes a body writes."""

    INFORMAL = "informal", "minnesanteckningar"
    FORMAL = "formal", "protokoll"


class SeatRole(models.TextChoices):
    CHAIR = "chair", "ordförande"
    VICE_CHAIR = "vice_chair", "vice ordförande"
    MEMBER = "member", "ledamot"
    DEPUTY = "deputy", "ersättare"
    SECRETARY = "secretary", "sekreterare"
    PREPARER = "preparer", "beredare"
    OTHER = "other", "annan roll"
