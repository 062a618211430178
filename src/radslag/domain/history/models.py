"""One row per deed. The database itself refuses to change or remove one (migration 0002)."""

from __future__ import annotations

from django.db import models

__all__ = ["Entry", "Head"]


class Entry(models.Model):
    """A deed: by whom, on which thing, when; linked to the entry before by its digest.

    No foreign keys: what is told here outlives the things it tells of. `seals` maps each field
    of the thing, as it was after the deed, to a salted digest of its value, so that a change
    made behind the program's back is found and named, while the log holds no text that may
    have to be removed. It is null when the deed took the thing away, and empty (`UNSEALED`) on a
    line that tells of no change: such a line proves nothing of the row.
    """

    seq = models.BigIntegerField(primary_key=True)
    at = models.DateTimeField()
    verb = models.CharField(max_length=80)
    actor = models.CharField(max_length=80)
    role = models.CharField(max_length=40, blank=True)
    network_id = models.BigIntegerField(null=True)
    principal_id = models.BigIntegerField(null=True)
    object_label = models.CharField(max_length=80)
    object_id = models.CharField(max_length=64)
    data = models.JSONField(default=dict)
    before = models.CharField(max_length=64, blank=True)
    seals = models.JSONField(null=True)
    salt = models.CharField(max_length=32)
    previous = models.CharField(max_length=64)
    digest = models.CharField(max_length=64)

    class Meta:
        ordering = ("seq",)
        indexes = (
            models.Index(fields=("object_label", "object_id", "seq"), name="history_object"),
            models.Index(fields=("network_id", "seq"), name="history_network"),
        )

    def __str__(self) -> str:
        return f"{self.seq} {self.verb} {self.object_label}:{self.object_id}"


class Head(models.Model):
    """The last entry's number and digest, in one row that writers lock to come one by one."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    seq = models.BigIntegerField(default=0)
    digest = models.CharField(max_length=64, default="0" * 64)

    class Meta:
        constraints = (models.CheckConstraint(condition=models.Q(id=1), name="history_one_head"),)

    def __str__(self) -> str:
        return f"{self.seq} {self.digest}"
