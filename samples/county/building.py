"""Builds the sample county step by step; a step that was done is not done again."""

from __future__ import annotations

import datetime as dt
import sys
import tempfile
from pathlib import Path

from django.db import transaction

from radslag.domain.meetings.models import Meeting
from radslag.domain.meetings.states import MeetingState
from radslag.domain.parties.models import Network
from radslag.faces.cli.main import main as radslag
from radslag.kernel import clock
from radslag.kernel.access import Actor, System
from samples.county import calendar, parties
from samples.county.calls import calls
from samples.county.data import HERE, county

__all__ = ["build"]

_BY: Actor = System("samples")
_PAPERS = (HERE.parent / "papers", HERE / "papers")


def build(*, today: dt.date | None = None) -> int:
    """Gives the exit status. today: from which the coming meetings are counted."""
    slug = county()["network"]["slug"]
    if not Network.objects.filter(slug=slug).exists():
        _say("Lägger upp huvudmän, organ och personer …")
        with transaction.atomic():
            parties.enter(by=_BY, at=clock.now())
    network = Network.objects.get(slug=slug)
    if _has_planned(network):
        return 0
    _say("Läser in exempelpapperen …")
    today = today or clock.today()
    status = _import(slug, today)
    if status:
        return status
    _say("Planerar kommande möten …")
    with transaction.atomic():
        calendar.enter(network, today=today, by=_BY, at=clock.now())
    return 0


def _import(slug: str, today: dt.date) -> int:
    """The papers as they lie, and the call of the next meeting. Gives the exit status."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in calls(today):
            Path(folder, name).write_text(text, "utf-8")
        return radslag(["import", "--yes", "--network", slug, *map(str, _PAPERS), folder])


def _has_planned(network: Network) -> bool:
    """The last step makes these: where they are, everything is."""
    return Meeting.objects.filter(body__network=network, state=MeetingState.PLANNED).exists()


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
