"""Matters are opened, named and taken away."""

from __future__ import annotations

import pytest

from radslag.domain.accounts.roles import RoleName
from radslag.domain.meetings import actions
from radslag.kernel.errors import InvalidError, NotAllowedError, StateError
from tests.factories.accounts import GrantFactory
from tests.factories.cast import AT, Cast, make_cast
from tests.factories.meetings import ItemFactory, MatterFactory, MeetingFactory
from tests.factories.parties import BodyFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def test_a_matter_is_found_by_its_folded_title_and_sorts_as_swedish_does(cast: Cast) -> None:
    titles = ["Östra bron", "Ängen", "Ån", "Zebran"]
    matters = [
        actions.open_matter(network=cast.network, title=title, by=cast.secretary, at=AT)
        for title in titles
    ]
    assert matters[0].folded == "ostra bron"
    assert [one.title for one in cast.network.matters.order_by("sort_key")] == [
        "Zebran",
        "Ån",
        "Ängen",
        "Östra bron",
    ]
    actions.edit_matter(matter=matters[3], title="Åsnan", by=cast.secretary, at=AT)
    assert matters[3].folded == "asnan"


@pytest.mark.parametrize("title", ["", " \u200b ", "x" * 301])
def test_a_matter_has_a_title(cast: Cast, title: str) -> None:
    with pytest.raises(InvalidError) as refused:
        actions.open_matter(network=cast.network, title=title, by=cast.secretary, at=AT)
    assert refused.value.field == "title"


def test_who_edits_matters_of_one_body_opens_them_there(cast: Cast) -> None:
    grant = GrantFactory.create(role=RoleName.SECRETARY, network=cast.network, body=cast.body)
    other = BodyFactory.create(network=cast.network)
    for body in (None, other):
        with pytest.raises(NotAllowedError):
            actions.open_matter(network=cast.network, title="Bron", body=body, by=grant.user, at=AT)
    actions.open_matter(network=cast.network, title="Bron", body=cast.body, by=grant.user, at=AT)
    assert cast.network.matters.count() == 1


def test_a_matter_with_items_is_not_taken_away(cast: Cast) -> None:
    matter = MatterFactory.create(network=cast.network)
    item = ItemFactory.create(meeting=MeetingFactory.create(body=cast.body), matter=matter)
    with pytest.raises(StateError):
        actions.remove_matter(matter=matter, by=cast.secretary, at=AT)
    actions.link_item(item=item, matter=None, by=cast.secretary, at=AT)
    actions.remove_matter(matter=matter, by=cast.secretary, at=AT)
    assert not cast.network.matters.exists()
