"""One paper of a batch: its file, how far it has come, and what was read in it."""

from __future__ import annotations

from django.db import models
from django.urls import reverse

from radslag.flows.importing.states import DraftState
from radslag.kernel.access import Place

__all__ = ["Draft"]


class Draft(models.Model):
    """What a paper says, waiting for a person, and later the proof of what was confirmed.

    record: `Record.as_dict()`, never changed. mends: what a person put right, from the JSON
    pointer of a fact to its new value; null takes the fact away. pages: raw text, which places
    count in. prose: the running text of each item, in the order of record's items.
    link: what linking found, see `linking.Link`.
    """

    batch = models.ForeignKey("importing.Batch", models.CASCADE, related_name="drafts")
    position = models.PositiveIntegerField()
    file_name = models.CharField(max_length=200)
    sha256 = models.CharField(max_length=64, blank=True, db_index=True)
    size = models.PositiveBigIntegerField(default=0)
    state = models.CharField(max_length=12, choices=DraftState, default=DraftState.WAITING)
    format = models.CharField(max_length=20, blank=True)
    kind = models.CharField(max_length=20, blank=True)  # as the record says: call or minutes
    record = models.JSONField(default=dict)
    mends = models.JSONField(default=dict)
    pages = models.JSONField(default=list)
    prose = models.JSONField(default=list)
    link = models.JSONField(default=dict)
    text_digest = models.CharField(max_length=64, blank=True, db_index=True)
    error = models.CharField(max_length=500, blank=True)
    error_english = models.CharField(max_length=500, blank=True)
    meeting = models.ForeignKey(
        "meetings.Meeting", models.SET_NULL, null=True, blank=True, related_name="drafts"
    )
    paper = models.ForeignKey(
        "meetings.Paper", models.SET_NULL, null=True, blank=True, related_name="drafts"
    )
    duplicate_of = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="duplicates"
    )
    attempts = models.PositiveSmallIntegerField(default=0)
    job = models.CharField(max_length=64, blank=True)  # the job that is to read it
    worker = models.CharField(max_length=64, blank=True)  # who reads it, while the lease holds
    leased_until = models.DateTimeField(null=True, blank=True)
    read_at = models.DateTimeField(null=True, blank=True)
    confirmed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("position", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=("batch", "position"), name="importing_draft_position_once"
            ),
            models.CheckConstraint(
                condition=~models.Q(state=DraftState.READING)
                | (models.Q(leased_until__isnull=False) & ~models.Q(worker="")),
                name="importing_draft_reading_is_leased",
            ),
            models.CheckConstraint(
                condition=~models.Q(state=DraftState.FAILED) | ~models.Q(error=""),
                name="importing_draft_failed_says_why",
            ),
        )
        indexes = (models.Index(fields=("state", "leased_until"), name="importing_draft_lease"),)

    def __str__(self) -> str:
        return self.file_name

    def get_absolute_url(self) -> str:
        batch = self.batch
        return reverse("imports:review", args=(batch.network.slug, batch.key, self.pk))

    def place(self) -> Place:
        return self.batch.place()

    @property
    def storage_name(self) -> str:
        """Where the bytes lie until they are confirmed."""
        return f"incoming/{self.sha256[:2]}/{self.sha256}"
