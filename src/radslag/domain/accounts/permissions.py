"""Every permission, by the string that deeds and queries name, and what it lets somebody do."""

from __future__ import annotations

from django.db import models

__all__ = ["Permission"]


class Permission(models.TextChoices):
    """The label is what a user reads: *får …*."""

    SEE_DRAFTS = "ledger.see_drafts", "se utkast och planerade möten"
    SEE_CONFIDENTIAL = "ledger.see_confidential", "se sekretessbelagda punkter och handlingar"
    SEE_PEOPLE = "parties.see_people", "se registret över personer"
    SEE_HISTORY = "history.see", "se historiken"
    PLAN_MEETINGS = "meetings.plan", "planera, flytta och ställa in möten"
    EDIT_MEETINGS = "meetings.edit", "ändra dagordning, närvaro och beslut"
    EDIT_MATTERS = "matters.edit", "ändra ärenden och vilka punkter som hör dit"
    ADD_PAPERS = "papers.add", "lägga till handlingar"
    IMPORT = "importing.import", "läsa in papper, granska och ångra"
    EDIT_PEOPLE = "parties.edit_people", "ändra personer och uppdrag i organ"
    EDIT_BODIES = "parties.edit_bodies", "ändra organ, deras namn och sammansättning"
    EDIT_PRINCIPALS = "parties.edit_principals", "ändra huvudmän och folkmängd"
    EDIT_NETWORK = "parties.edit_network", "ändra nätverkets namn, färg och avsändare"
    ADD_NETWORK = "parties.add_network", "lägga upp nya nätverk"
    GRANT = "accounts.grant", "lägga till användare och ge behörighet"
