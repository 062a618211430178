"""Papers, their stored files and the raw text of each page."""

from __future__ import annotations

from django.db import models
from django.urls import reverse

from radslag.domain.meetings.models.checks import from_one, one_of
from radslag.domain.meetings.states import PaperKind
from radslag.kernel.access import Place

__all__ = ["Page", "Paper", "StoredFile"]


class StoredFile(models.Model):
    """The bytes of a paper, stored under their SHA-256. media_type: as recognised, not as said."""

    sha256 = models.CharField(max_length=64, primary_key=True)
    media_type = models.CharField(max_length=100)
    suffix = models.CharField(max_length=10, blank=True)
    size = models.PositiveBigIntegerField()
    page_count = models.PositiveIntegerField(null=True, blank=True)
    added_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.sha256

    @property
    def storage_name(self) -> str:
        """Where the bytes lie on the storage."""
        return f"papers/{self.sha256[:2]}/{self.sha256}"


class Page(models.Model):
    """The raw text of a page, which every source counts its signs in."""

    file = models.ForeignKey("meetings.StoredFile", models.CASCADE, related_name="pages")
    number = models.PositiveIntegerField()
    text = models.TextField(blank=True)

    class Meta:
        ordering = ("number",)
        constraints = (
            models.UniqueConstraint(fields=("file", "number"), name="meetings_page_once"),
            from_one("page", "number"),
        )

    def __str__(self) -> str:
        return f"{self.file_id[:8]} s. {self.number}"


class Paper(models.Model):
    """A call, minutes or an attachment: of a meeting, or of one of its items.

    number: of an attachment, across the meeting (*3*, *16a*). file is None where a paper is named
    but nobody has it. secrecy: the legal ground that keeps it from the public; "" is open.
    """

    network = models.ForeignKey("parties.Network", models.CASCADE, related_name="papers")
    key = models.CharField(max_length=16, unique=True)
    meeting = models.ForeignKey(
        "meetings.Meeting", models.CASCADE, null=True, blank=True, related_name="papers"
    )
    item = models.ForeignKey(
        "meetings.Item", models.CASCADE, null=True, blank=True, related_name="papers"
    )
    file = models.ForeignKey(
        "meetings.StoredFile", models.PROTECT, null=True, blank=True, related_name="papers"
    )
    kind = models.CharField(max_length=20, choices=PaperKind, default=PaperKind.OTHER)
    number = models.CharField(max_length=20, blank=True)
    title = models.CharField(max_length=300, blank=True)
    file_name = models.CharField(max_length=200, blank=True)
    version = models.PositiveSmallIntegerField(default=1)
    document_date = models.DateField(null=True, blank=True)
    registry_number = models.CharField(max_length=60, blank=True)
    is_late = models.BooleanField(default=False)
    secrecy = models.CharField(max_length=200, blank=True)
    remarks = models.JSONField(default=list, blank=True)  # what the reader ought to know

    class Meta:
        ordering = ("kind", "number", "version", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=("network", "file"),
                condition=models.Q(file__isnull=False)
                & ~models.Q(kind__in=(PaperKind.ATTACHMENT, PaperKind.OTHER)),
                name="meetings_paper_once",
            ),
            models.CheckConstraint(
                condition=models.Q(item=None) | models.Q(meeting__isnull=False),
                name="meetings_paper_item_has_meeting",
            ),
            one_of("paper", "kind", PaperKind),
            from_one("paper", "version"),
        )

    def __str__(self) -> str:
        return self.name or self.label

    def get_absolute_url(self) -> str:
        return reverse("papers:detail", args=(self.network.slug, self.key))

    @property
    def name(self) -> str:
        """What it is called, "" where it has only its number."""
        return self.title or self.file_name

    @property
    def label(self) -> str:
        """*Bilaga 7*."""
        return f"{self.get_kind_display().capitalize()} {self.number}".strip()

    @property
    def full_name(self) -> str:
        """*Bilaga 7: Lägesbild*, or so much of it as there is."""
        return f"{self.label}: {self.name}" if self.number and self.name else str(self)

    @property
    def is_confidential(self) -> bool:
        """Whether a ground of secrecy holds for it or for the item it belongs to."""
        return bool(self.secrecy) or (self.item is not None and self.item.is_confidential)

    def place(self) -> Place:
        if self.meeting is not None:
            return self.meeting.place()
        return Place(network=self.network_id)
