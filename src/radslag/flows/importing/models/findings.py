"""Facts that the ledger has no home for yet: they wait as proposals, with their place."""

from __future__ import annotations

from django.db import models

from radslag.flows.importing.states import FindingKind, FindingState
from radslag.kernel.access import Place

__all__ = ["Finding"]


class Finding(models.Model):
    """A term, assignment, appointment or sum that a paper tells of; kept after confirmation.

    values: as in the record (docs/reference/record.md). source: its place there, {"page",
    "line", "start", "end", "quote", "rule", "status"}. item: once the draft is confirmed.
    """

    draft = models.ForeignKey("importing.Draft", models.CASCADE, related_name="findings")
    kind = models.CharField(max_length=20, choices=FindingKind)
    state = models.CharField(max_length=12, choices=FindingState, default=FindingState.PROPOSED)
    pointer = models.CharField(max_length=200)
    values = models.JSONField(default=dict)
    source = models.JSONField(default=dict)
    item = models.ForeignKey(
        "meetings.Item", models.SET_NULL, null=True, blank=True, related_name="findings"
    )
    paper = models.ForeignKey(
        "meetings.Paper", models.SET_NULL, null=True, blank=True, related_name="findings"
    )

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(fields=("draft", "pointer"), name="importing_finding_once"),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.source.get('quote', '')}"

    def place(self) -> Place:
        return self.draft.place()
