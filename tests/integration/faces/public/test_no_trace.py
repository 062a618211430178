"""What is hidden leaves no trace on any public page: with it and without it they are alike."""

from __future__ import annotations

import re

from django.test import Client

from radslag.domain.meetings.models import Item
from tests.factories.meetings import DecisionFactory, ItemFactory, MatterFactory, PaperFactory
from tests.factories.scene import Scene
from tests.integration.faces.web.visiting import text_of

_LISTS = ("moten", "beslut", "arenden", "handlingar", "organ", "sok")
_HIDDEN_FIELDS = (
    "secrecy", "meeting__items__secrecy", "is_protected", "password", "-secrecy", "state", "pk",
)  # fmt: skip


def _pages(client: Client, scene: Scene) -> dict[str, str]:
    slug = scene.network.slug
    meeting = scene.meeting.get_absolute_url()
    lists = [f"/{slug}/{name}{form}" for name in _LISTS for form in ("/", ".csv", ".json")]
    body = f"/{slug}/organ/{scene.body.slug}/"
    addresses = [f"/{slug}/", *lists, meeting, f"{meeting}kallelse/", body]
    return {one: _bare(text_of(client.get(one))) for one in addresses}


def _bare(page: str) -> str:
    return re.sub(r'nonce="[^"]*"|name="csrfmiddlewaretoken" value="[^"]*"', "", page)


def _hide(scene: Scene, position: int) -> Item:
    item = ItemFactory.create(
        meeting=scene.meeting,
        matter=MatterFactory.create(network=scene.network),
        secrecy="OSL 25 kap. 1 §",
        position=position,
    )
    DecisionFactory.create(item=item)
    PaperFactory.create(network=scene.network, meeting=scene.meeting, item=item)
    PaperFactory.create(network=scene.network, meeting=scene.meeting, secrecy="OSL 25 kap. 1 §")
    return item


def test_a_hidden_item_with_all_that_is_its_changes_no_page(client: Client, scene: Scene) -> None:
    """trust 45: neither counts, neighbours, facets nor lists; first, among the others or last."""
    for item in scene.meeting.items.order_by("-position"):
        item.position = item.position * 10 + 10  # so that there is room before and between
        item.save()
    before = _pages(client, scene)
    for position in (1, 15, 999):
        _hide(scene, position)
        after = _pages(client, scene)
        assert [one for one in before if before[one] != after[one]] == []


def test_no_list_can_be_ordered_or_narrowed_by_a_field_it_does_not_offer(
    client: Client, scene: Scene
) -> None:
    """trust 46: what it does not know changes nothing."""
    _hide(scene, 999)
    for name in _LISTS:
        address = f"/{scene.network.slug}/{name}.json"
        plain = text_of(client.get(address))
        for field in _HIDDEN_FIELDS:
            asked = {"ordering": field, "sort": field, "order_by": field, field: "1"}
            assert text_of(client.get(address, asked)) == plain


def test_an_open_item_does_show(client: Client, scene: Scene) -> None:
    """What is compared above would tell."""
    before = _pages(client, scene)
    ItemFactory.create(meeting=scene.meeting, position=999)
    after = _pages(client, scene)
    assert scene.meeting.get_absolute_url() in [one for one in before if before[one] != after[one]]
