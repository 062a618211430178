"""The world of the table and everybody's way into it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction
from django.test import Client

from radslag.domain.accounts.models import User
from tests.integration.faces.web.visiting import BACKEND
from tests.integration.permissions.world import World, make_world


@pytest.fixture(scope="module")
def world(django_db_setup: None, django_db_blocker: Any) -> Iterator[World]:
    """Made once: what a test asks for changes nothing, and what it sends is taken back."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield make_world()
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def clients(world: World) -> dict[str, Client]:
    """Everybody of the cast, signed in."""
    found = {}
    for name, who in world.cast.everybody().items():
        client = Client(raise_request_exception=False)
        if isinstance(who, User):
            client.force_login(who, backend=BACKEND)
        found[name] = client
    return found
