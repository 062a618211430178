"""The models of meetings, a file for each group of them."""

from radslag.domain.meetings.models.items import (
    Clause,
    Decision,
    Item,
    ItemText,
    Presenter,
    Proposal,
    Stance,
)
from radslag.domain.meetings.models.matters import Matter
from radslag.domain.meetings.models.meetings import Attendance, Meeting, PreMeeting
from radslag.domain.meetings.models.papers import Page, Paper, StoredFile
from radslag.domain.meetings.models.sources import Source

__all__ = [
    "Attendance",
    "Clause",
    "Decision",
    "Item",
    "ItemText",
    "Matter",
    "Meeting",
    "Page",
    "Paper",
    "PreMeeting",
    "Presenter",
    "Proposal",
    "Source",
    "Stance",
    "StoredFile",
]
