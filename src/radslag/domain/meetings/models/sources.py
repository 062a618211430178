"""Where in a paper each fact was read."""

from __future__ import annotations

from django.db import models

from radslag.domain.meetings.models.checks import from_one, one_of
from radslag.domain.meetings.states import SourceStatus

__all__ = ["Source"]


class Source(models.Model):
    """Where in a paper a fact was read: a field of a thing, by label and id.

    field: "title", "text" …; "" is the thing itself. value: what this paper says, as text; two
    papers that say different things are both kept, and the page shows both. Offsets are code
    points of the page's raw text; quote is the text at [start, end). continues: further places,
    as [{"page", "line", "start", "end", "quote"}].
    """

    paper = models.ForeignKey("meetings.Paper", models.CASCADE, related_name="sources")
    label = models.CharField(max_length=80)
    object_id = models.BigIntegerField()
    field = models.CharField(max_length=40, blank=True)
    value = models.TextField(blank=True)
    page = models.PositiveIntegerField()
    line = models.PositiveIntegerField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    quote = models.TextField()
    rule = models.CharField(max_length=80)
    status = models.CharField(max_length=12, choices=SourceStatus)
    continues = models.JSONField(default=list, blank=True)

    class Meta:
        ordering = ("page", "start")
        indexes = (models.Index(fields=("label", "object_id"), name="meetings_source_of"),)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")), name="meetings_source_span"
            ),
            one_of("source", "status", SourceStatus),
            from_one("source", "page"),
        )

    def __str__(self) -> str:
        return f"{self.label}:{self.object_id} {self.field} s. {self.page} rad {self.line}"
