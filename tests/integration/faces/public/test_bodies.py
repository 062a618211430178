"""The page of a body."""

from __future__ import annotations

import pytest
from django.test import Client

from radslag.domain.parties.models import CompositionRule
from tests.factories.parties import BodyFactory, BodyNameFactory, SideFactory

pytestmark = pytest.mark.django_db


def test_how_the_seats_are_shared_is_said_once(client: Client) -> None:
    body = BodyFactory.create()
    BodyNameFactory.create(body=body)
    side = SideFactory.create(network=body.network, name="kommunerna")
    CompositionRule.objects.create(body=body, side=side, seats=15)
    page = client.get(body.get_absolute_url()).content.decode()
    assert "<dd>15 från kommunerna</dd>" in page
