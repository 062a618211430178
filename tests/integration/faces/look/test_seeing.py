"""*Vem ser detta?* is told from what decides it."""

from __future__ import annotations

import pytest
from django.template import Context, Template

from radslag.domain.accounts.roles import ROLES
from radslag.domain.meetings.states import MeetingState
from radslag.faces.look import seeing
from tests.factories.accounts import UserFactory
from tests.factories.meetings import ItemFactory, MeetingFactory
from tests.factories.parties import BodyFactory, NetworkFactory, PersonFactory


@pytest.mark.parametrize("state", list(MeetingState))
def test_a_meeting_is_seen_by_all_from_the_call_but_not_while_it_is_written(
    state: MeetingState,
) -> None:
    kind = seeing.of(MeetingFactory.build(state=state))
    assert kind is not None
    public = state in {"called", "in_session", "published", "cancelled"}
    assert kind.who.startswith("Alla") is public


def test_what_has_a_ground_of_secrecy_is_for_those_trusted_with_it() -> None:
    published = MeetingFactory.build(state=MeetingState.PUBLISHED)
    secret = ItemFactory.build(meeting=published, secrecy="OSL 25 kap. 1 §")
    assert seeing.of(secret) is seeing.CONFIDENTIAL
    assert "dministratör" not in seeing.CONFIDENTIAL.who
    assert seeing.of(ItemFactory.build(meeting=published)) is seeing.PUBLIC_MEETING


def test_people_bodies_and_accounts_have_their_own() -> None:
    assert seeing.of(PersonFactory.build(network=NetworkFactory.build())) is seeing.PERSON
    hidden = PersonFactory.build(network=NetworkFactory.build(), is_protected=True)
    assert seeing.of(hidden) is seeing.PROTECTED
    assert seeing.of(BodyFactory.build(network=NetworkFactory.build())) is seeing.BODY
    assert seeing.of(UserFactory.build()) is seeing.ACCOUNT
    assert seeing.of(NetworkFactory.build()) is None


def test_every_role_named_exists() -> None:
    words = {str(role.name.label) for role in ROLES.values()}
    for kind in seeing.KINDS:
        if not kind.who.startswith(("Alla", "Den som")):
            named = kind.who.lower().replace(" och ", ", ").split(", ")
            assert set(named) <= words


def test_it_is_told_on_a_page() -> None:
    page = Template("{% who_sees thing %}")
    told = page.render(Context({"thing": UserFactory.build()}))
    assert "Vem ser detta?" in told
    assert "Administratör." in told
    assert page.render(Context({"thing": NetworkFactory.build()})).strip() == ""
