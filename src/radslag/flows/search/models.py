"""The index in rows: what can be found, its text, how far history has been read, what waits.

All of it is made from the domain and can be thrown away and made again (`radslag reindex`). The
words themselves lie in the database's own index, which `backends` keep beside these tables.
"""

from __future__ import annotations

from django.db import models

from radslag.domain.meetings.states import Action
from radslag.flows.search.states import Audience, Kind

__all__ = ["Content", "Document", "Progress", "Waiting"]


class Document(models.Model):
    """What a hit is, narrow, with all that filters, counts and groups ask for.

    unit: the thing it was made of and is made anew with ("meetings.Item:7"); label and object_id:
    the thing it leads to, a clause of that item for one. number: a page, or which of several rows
    of one thing. body and principal: the place that a permission is asked for. No foreign keys
    but the network: what was removed leaves with the line in history that says so.
    """

    network = models.ForeignKey("parties.Network", models.CASCADE, related_name="+")
    unit_label = models.CharField(max_length=40)
    unit_id = models.BigIntegerField()
    label = models.CharField(max_length=40)
    object_id = models.BigIntegerField()
    number = models.PositiveIntegerField(default=0)
    kind = models.CharField(max_length=10, choices=Kind)
    audience = models.CharField(max_length=10, choices=Audience)
    is_secret = models.BooleanField(default=False)
    is_stale = models.BooleanField(default=False)  # changed since: found by nobody until made anew
    body_id = models.BigIntegerField(null=True)
    principal_id = models.BigIntegerField(null=True)
    meeting_id = models.BigIntegerField(null=True)
    matter_id = models.BigIntegerField(null=True)
    action = models.CharField(max_length=20, choices=Action, blank=True)
    date = models.DateField(null=True)
    year = models.PositiveSmallIntegerField(null=True)
    tally = models.BigIntegerField(default=0)  # what facets count, in one number: see `tallies`

    class Meta:
        indexes = (
            models.Index(fields=("unit_label", "unit_id"), name="search_unit"),
            models.Index(fields=("network", "date"), name="search_days"),
            models.Index(fields=("meeting_id",), name="search_meeting"),
            models.Index(fields=("matter_id",), name="search_matter"),
        )

    def __str__(self) -> str:
        return f"{self.label}:{self.object_id}.{self.number}"


class Content(models.Model):
    """What is shown of a hit.

    places: where each stretch of the text stands in a paper, as
    [{"at", "paper", "page", "line", "start"}]: from sign `at` of the text on, it is sign
    `start` and line `line` of that page's raw text.
    """

    document = models.OneToOneField(
        Document, models.CASCADE, primary_key=True, related_name="content"
    )
    title = models.CharField(max_length=500)
    text = models.TextField(blank=True)
    places = models.JSONField(default=list)

    def __str__(self) -> str:
        return self.title


class Progress(models.Model):
    """How far history has been read, in one row that readers lock."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    seq = models.BigIntegerField(default=0)

    class Meta:
        constraints = (
            models.CheckConstraint(condition=models.Q(id=1), name="search_one_progress"),
        )

    def __str__(self) -> str:
        return str(self.seq)


class Waiting(models.Model):
    """A thing that history named and whose rows are to be made anew."""

    label = models.CharField(max_length=40)
    object_id = models.BigIntegerField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("label", "object_id"), name="search_waits_once"),
        )

    def __str__(self) -> str:
        return f"{self.label}:{self.object_id}"
