"""Somebody at the pages: a client that has signed in."""

from __future__ import annotations

from typing import Any

from django.test import Client

from radslag.domain.accounts.models import User
from radslag.kernel.access import Actor

__all__ = ["BACKEND", "text_of", "visitor"]

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def visitor(who: Actor) -> Client:
    """Signed in where it is a user."""
    client = Client()
    if isinstance(who, User):
        client.force_login(who, backend=BACKEND)
    return client


def text_of(response: Any) -> str:
    """The body of any answer, also of one that comes in pieces."""
    if response.streaming:
        return b"".join(response.streaming_content).decode()
    return str(response.content.decode())
