"""Users and their grants for tests."""

from __future__ import annotations

import datetime as dt

import factory
from factory.django import DjangoModelFactory

from radslag.domain.accounts import models
from radslag.domain.accounts.roles import RoleName

__all__ = ["GrantFactory", "UserFactory"]


class UserFactory(DjangoModelFactory[models.User]):
    class Meta:
        model = models.User

    email = factory.Sequence(lambda n: f"person{n}@samverkan.example")
    name = factory.Sequence(lambda n: f"Ture Användare {n}")
    password = "!"  # noqa: S105  nobody signs in with it
    added_at = dt.datetime(2019, 1, 1, tzinfo=dt.UTC)


class GrantFactory(DjangoModelFactory[models.Grant]):
    class Meta:
        model = models.Grant

    user = factory.SubFactory(UserFactory)
    role = RoleName.SECRETARY
    from_date = dt.date(2019, 1, 1)
