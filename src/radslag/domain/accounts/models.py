"""Users, and the roles they are granted from a day to a day."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower
from django.utils.functional import cached_property

from radslag.domain.accounts.roles import RoleName
from radslag.kernel import clock
from radslag.kernel.access import Place

__all__ = ["Grant", "User"]


class _Users(BaseUserManager["User"]):
    """For allauth; people are added by `actions.add_user`, which writes history."""

    def get_by_natural_key(self, username: str | None) -> User:
        return self.get(email__iexact=username)


class User(AbstractBaseUser):
    """Somebody who may sign in. What they may do stands in their grants."""

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=120)
    person = models.ForeignKey(
        "parties.Person", models.SET_NULL, null=True, blank=True, related_name="users"
    )
    is_active = models.BooleanField(default=True)
    is_persona = models.BooleanField(default=False)  # of the demonstration: signed in by a click
    added_at = models.DateTimeField()

    objects: ClassVar[_Users] = _Users()

    EMAIL_FIELD = "email"
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    class Meta:
        ordering = ("name", "pk")
        constraints = (models.UniqueConstraint(Lower("email"), name="accounts_email_once"),)

    def __str__(self) -> str:
        return self.name

    @property
    def actor_key(self) -> str:
        return f"user:{self.pk}"

    def get_full_name(self) -> str:
        return self.name

    def grants_held(self, day: dt.date) -> list[Grant]:
        """The grants of a day, asked once for each user object, and so once a request."""
        if day not in self._held:
            begun = self.grants.filter(from_date__lte=day)
            self._held[day] = list(
                begun.filter(models.Q(to_date=None) | models.Q(to_date__gte=day))
            )
        return self._held[day]

    @cached_property
    def _held(self) -> dict[dt.date, list[Grant]]:
        return {}

    def role_at(self, place: Place | None) -> str:
        """The roles held there today, as history keeps them: *administrator+secretary*."""
        held = self.grants_held(clock.today()) if self.is_active else []
        roles = {one.role for one in held if one.reaches(place)}
        return "+".join(sorted(roles))[:40]


class Grant(models.Model):
    """A role, from a day to a day (both included; None is without end).

    In a body or for a principal of a network, in all of a network, or, with none of them, in
    the whole installation.
    """

    user = models.ForeignKey("accounts.User", models.CASCADE, related_name="grants")
    role = models.CharField(max_length=20, choices=RoleName)
    network = models.ForeignKey("parties.Network", models.CASCADE, null=True, blank=True)
    body = models.ForeignKey("parties.Body", models.CASCADE, null=True, blank=True)
    principal = models.ForeignKey("parties.Principal", models.CASCADE, null=True, blank=True)
    from_date = models.DateField()
    to_date = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ("from_date", "pk")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(to_date=None) | models.Q(to_date__gte=models.F("from_date")),
                name="accounts_grant_ends_after_start",
            ),
            models.CheckConstraint(
                condition=models.Q(network__isnull=False) | models.Q(body=None, principal=None),
                name="accounts_grant_within_network",
            ),
        )

    def __str__(self) -> str:
        return f"{self.user}: {self.get_role_display()}"

    def place(self) -> Place | None:
        if self.network_id is None:
            return None
        return Place(self.network_id, body=self.body_id, principal=self.principal_id)

    def reaches(self, place: Place | None) -> bool:
        """Whether it holds at a place; None: at what belongs to none, such as a user."""
        if place is None or self.network_id is None:
            return True
        if self.body_id is not None:
            return self.body_id == place.body
        if self.principal_id is not None:
            return self.principal_id == place.principal
        return self.network_id == place.network

    def holds_on(self, day: dt.date) -> bool:
        return self.from_date <= day and (self.to_date is None or day <= self.to_date)
