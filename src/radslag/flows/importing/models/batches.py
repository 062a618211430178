"""A batch of papers, and what it made or changed."""

from __future__ import annotations

from django.db import models
from django.urls import reverse

from radslag.flows.importing.states import BatchStage, TraceKind
from radslag.kernel.access import Place

__all__ = ["Batch", "Trace"]


class Batch(models.Model):
    """Papers that were handed in together: read, linked and undone together.

    actor: who handed them in, as history keeps it ("user:7"). confirms: what is certain is
    confirmed without being asked.
    """

    network = models.ForeignKey("parties.Network", models.CASCADE, related_name="batches")
    key = models.CharField(max_length=16, unique=True)
    stage = models.CharField(max_length=20, choices=BatchStage, default=BatchStage.READING)
    actor = models.CharField(max_length=80)
    confirms = models.BooleanField(default=False)
    is_whole = models.BooleanField(default=False)  # all its papers have been handed in
    job = models.CharField(max_length=64, blank=True)  # the job that is to link it
    started_at = models.DateTimeField()
    linked_at = models.DateTimeField(null=True, blank=True)
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-started_at", "-pk")
        verbose_name_plural = "batches"

    def __str__(self) -> str:
        return self.key

    def get_absolute_url(self) -> str:
        return reverse("imports:batch", args=(self.network.slug, self.key))

    def place(self) -> Place:
        return Place(network=self.network_id)


class Trace(models.Model):
    """A thing that a batch made, or a field of one that it changed, so that it can be undone.

    By label and id, as in history. field, before: of a change, which one and what stood there.
    """

    batch = models.ForeignKey("importing.Batch", models.CASCADE, related_name="traces")
    draft = models.ForeignKey(
        "importing.Draft", models.CASCADE, null=True, blank=True, related_name="traces"
    )
    kind = models.CharField(max_length=10, choices=TraceKind)
    label = models.CharField(max_length=80)
    object_id = models.CharField(max_length=64)
    field = models.CharField(max_length=40, blank=True)
    before = models.JSONField(null=True, blank=True)
    after = models.JSONField(null=True, blank=True)

    class Meta:
        ordering = ("pk",)
        indexes = (models.Index(fields=("label", "object_id"), name="importing_trace_of"),)

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.label}:{self.object_id} {self.field}".strip()
