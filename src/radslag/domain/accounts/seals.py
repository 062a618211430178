"""What of users and grants is sealed in history. Not the password: it is changed at sign-in."""

from __future__ import annotations

from radslag.domain.accounts.models import Grant, User
from radslag.domain.history import sealing

__all__ = ["register"]

_USER = ("email", "name", "person_id", "is_active", "is_persona")
_GRANT = ("user_id", "role", "network_id", "body_id", "principal_id", "from_date", "to_date")


def register() -> None:
    sealing.register(User, lambda one: {name: getattr(one, name) for name in _USER})
    sealing.register(Grant, lambda one: {name: getattr(one, name) for name in _GRANT})
