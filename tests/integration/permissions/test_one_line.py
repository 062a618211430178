"""Every address that changes something writes exactly one line of history for each deed."""

from __future__ import annotations

import copy

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse

from tests.integration.permissions.forms import ELSEWHERE, FORMS, NOTHING, Form
from tests.integration.permissions.table import ROWS, Row
from tests.integration.permissions.world import World, deeds

pytestmark = [pytest.mark.slow, pytest.mark.django_db]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_every_address_that_takes_a_form_says_what_comes_of_it(
    row: Row, world: World, clients: dict[str, Client]
) -> None:
    """Trust 22: from the URL table; 405 is what an address answers that takes no form."""
    address = reverse(row.name, kwargs=next(iter(world.things[row.kind].values())))
    with transaction.atomic():
        answer = _as(clients["ruler"]).post(address, dict(row.sent))
        transaction.set_rollback(True)
    takes = answer.status_code != 405
    told = {form.name for form in FORMS} | NOTHING.keys() | ELSEWHERE.keys()
    if takes:
        assert row.name in told, (
            "Say what comes of its form: tests/integration/permissions/forms.py"
        )


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_it_writes_one_line_for_each_deed(
    form: Form, world: World, clients: dict[str, Client]
) -> None:
    """Trust 22: who, in which role, where, on what, and what was sealed before and after."""
    kind = next(row.kind for row in ROWS if row.name == form.name)
    arguments = form.make(world) if form.make else world.things[kind][form.case]
    sent = form.fields(world)
    before = set(deeds().values_list("pk", flat=True))
    answer = _as(clients[form.who]).post(reverse(form.name, kwargs=arguments), dict(sent))
    assert answer.status_code in {200, 302}
    lines = list(deeds().exclude(pk__in=before))
    assert [line.verb for line in lines] == list(form.verbs)
    who = world.cast.everybody()[form.who]
    for line in lines:
        assert line.actor == who.actor_key
        assert (line.seals is None) == line.verb.endswith(_REMOVALS)
        assert line.object_label and line.object_id
        if not line.verb.startswith("accounts."):
            assert line.network_id == world.cast.network.pk
            assert line.role == form.who


def _as(client: Client) -> Client:
    """The same visitor, so that signing out signs out nobody else."""
    same = Client(raise_request_exception=False)
    same.cookies = copy.deepcopy(client.cookies)
    return same


_REMOVALS = ("remove_body", "remove_seat", "remove_person", "remove_item")
