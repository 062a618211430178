"""People and the seats they hold."""

from __future__ import annotations

import datetime as dt

from django.db import models
from django.urls import reverse

from radslag.domain.parties.states import SeatRole
from radslag.kernel.access import Place

__all__ = ["Person", "Seat"]


class Person(models.Model):
    """Somebody who is named in papers, holds a seat or signs in.

    same_as: this spelling is that person; set and taken back by a human. is_protected: a
    protected identity, which no list, export or log shows.
    """

    network = models.ForeignKey("parties.Network", models.CASCADE, related_name="people")
    principal = models.ForeignKey(
        "parties.Principal", models.SET_NULL, null=True, blank=True, related_name="people"
    )
    key = models.CharField(max_length=16, unique=True)
    name = models.CharField(max_length=120)
    title = models.CharField(max_length=120, blank=True)
    email = models.EmailField(blank=True)
    folded = models.CharField(max_length=120, db_index=True)
    sort_key = models.CharField(max_length=400)
    same_as = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="spellings"
    )
    is_protected = models.BooleanField(default=False)

    class Meta:
        ordering = ("sort_key",)
        verbose_name_plural = "people"
        constraints = (
            models.CheckConstraint(
                condition=models.Q(same_as=None) | ~models.Q(same_as=models.F("id")),
                name="parties_person_not_own_spelling",
            ),
        )

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("people:detail", args=(self.network.slug, self.key))

    def place(self) -> Place:
        return Place(network=self.network_id, principal=self.principal_id)


class Seat(models.Model):
    """A role in a body, held by a person from a day to a day (both included).

    is_acting: *tf*. decision_key: the decision that gave it ("meetings.Clause:7"), by label
    and id, since decisions stand above.
    """

    body = models.ForeignKey("parties.Body", models.CASCADE, related_name="seats")
    person = models.ForeignKey("parties.Person", models.PROTECT, related_name="seats")
    principal = models.ForeignKey(
        "parties.Principal", models.PROTECT, null=True, blank=True, related_name="seats"
    )
    role = models.CharField(max_length=20, choices=SeatRole, default=SeatRole.MEMBER)
    is_acting = models.BooleanField(default=False)
    from_date = models.DateField(null=True, blank=True)
    to_date = models.DateField(null=True, blank=True)
    decision_key = models.CharField(max_length=80, blank=True)

    class Meta:
        ordering = ("body", "role", "from_date")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(from_date=None)
                | models.Q(to_date=None)
                | models.Q(to_date__gte=models.F("from_date")),
                name="parties_seat_ends_after_start",
            ),
        )

    def __str__(self) -> str:
        return f"{self.person}, {self.get_role_display()}"

    def place(self) -> Place:
        return Place(network=self.body.network_id, body=self.body_id, principal=self.principal_id)

    def holds_on(self, day: dt.date) -> bool:
        begun = self.from_date is None or self.from_date <= day
        return begun and (self.to_date is None or day <= self.to_date)
