"""Meetings, pre-meetings and who was there."""

from __future__ import annotations

from django.db import models
from django.urls import reverse

from radslag.domain.meetings.models.checks import filled, one_of
from radslag.domain.meetings.states import MeetingState, Presence
from radslag.kernel.access import Place

__all__ = ["Attendance", "Meeting", "PreMeeting"]


class Meeting(models.Model):
    """A body's meeting on a day.

    number tells meetings of one body on one day apart, from 1. Times are Swedish clock times of
    that day. body_name: what the body was called in the papers of this meeting. is_called: its
    call has gone out, so that its agenda is no draft even where it was cancelled later.
    """

    body = models.ForeignKey("parties.Body", models.PROTECT, related_name="meetings")
    date = models.DateField()
    number = models.PositiveSmallIntegerField(default=1)
    starts_at = models.TimeField(null=True, blank=True)
    ends_at = models.TimeField(null=True, blank=True)
    place_text = models.CharField("plats", max_length=200, blank=True)
    state = models.CharField(max_length=20, choices=MeetingState, default=MeetingState.PLANNED)
    body_name = models.CharField(max_length=160, blank=True)
    registry_number = models.CharField(max_length=60, blank=True)
    moved_from_date = models.DateField(null=True, blank=True)
    cancelled_reason = models.CharField("skäl", max_length=300, blank=True)
    is_called = models.BooleanField(default=False)

    class Meta:
        ordering = ("-date", "-number", "-pk")
        constraints = (
            models.UniqueConstraint(
                fields=("body", "date", "number"), name="meetings_meeting_once"
            ),
            models.CheckConstraint(
                condition=models.Q(number__gte=1), name="meetings_number_from_one"
            ),
            models.CheckConstraint(
                condition=models.Q(cancelled_reason="") | models.Q(state=MeetingState.CANCELLED),
                name="meetings_reason_of_cancelled",
            ),
            one_of("meeting", "state", MeetingState),
        )
        indexes = (
            models.Index(fields=("state", "-date"), name="meetings_newest"),
            models.Index(fields=("-date", "-id"), name="meetings_by_day"),
        )

    def __str__(self) -> str:
        return f"{self.title} {self.date}"

    def get_absolute_url(self) -> str:
        body = self.body
        return reverse("meetings:detail", args=(body.network.slug, body.slug, self.day_key))

    @property
    def title(self) -> str:
        return self.body_name or self.body.name

    @property
    def day_key(self) -> str:
        """*2020-05-08*, or *2020-05-08-2* for the second of that day."""
        day = self.date.isoformat()
        return day if self.number == 1 else f"{day}-{self.number}"

    def place(self) -> Place:
        return Place(network=self.body.network_id, body=self.body_id, principal=self.body.owner_id)


class PreMeeting(models.Model):
    """One side meets before the meeting. Its stand is that side's own until then."""

    meeting = models.ForeignKey("meetings.Meeting", models.CASCADE, related_name="pre_meetings")
    side = models.ForeignKey("parties.Side", models.PROTECT)
    date = models.DateField()
    starts_at = models.TimeField(null=True, blank=True)
    place_text = models.CharField("plats", max_length=200, blank=True)

    class Meta:
        ordering = ("date", "starts_at")
        constraints = (
            models.UniqueConstraint(fields=("meeting", "side"), name="meetings_pre_meeting_once"),
        )

    def __str__(self) -> str:
        return f"{self.side} {self.date}"


class Attendance(models.Model):
    """Somebody was at a meeting, or was not, or the paper does not tell. Names as printed."""

    meeting = models.ForeignKey("meetings.Meeting", models.CASCADE, related_name="attendance")
    person = models.ForeignKey(
        "parties.Person", models.PROTECT, null=True, blank=True, related_name="attendance"
    )
    principal = models.ForeignKey("parties.Principal", models.PROTECT, null=True, blank=True)
    name = models.CharField(max_length=160)
    organisation = models.CharField(max_length=200, blank=True)
    role = models.CharField(max_length=160, blank=True)
    presence = models.CharField(max_length=10, choices=Presence, default=Presence.UNKNOWN)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ("position", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=("meeting", "person"),
                condition=models.Q(person__isnull=False),
                name="meetings_attendance_once",
            ),
            one_of("attendance", "presence", Presence),
            filled("attendance", "name"),
        )

    def __str__(self) -> str:
        return f"{self.name}: {self.get_presence_display()}"
