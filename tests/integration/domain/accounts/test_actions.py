"""What the deeds of accounts refuse, and why."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from radslag.domain.accounts import actions
from radslag.domain.accounts.models import Grant, User
from radslag.domain.accounts.roles import RoleName
from radslag.domain.history.models import Entry
from radslag.kernel import clock
from radslag.kernel.access import System
from radslag.kernel.errors import InvalidError, NotAllowedError, StateError
from tests.factories.accounts import GrantFactory, UserFactory
from tests.factories.cast import make_cast
from tests.factories.parties import BodyFactory, PrincipalFactory

pytestmark = pytest.mark.django_db

BY = System("test")
AT = clock.now()
TODAY = clock.day_of(AT)
YESTERDAY = TODAY - dt.timedelta(days=1)
PASSWORD = "häst batteri klammer"  # noqa: S105


def test_a_user_cannot_have_the_address_of_another_in_other_letters() -> None:
    actions.add_user(email="Vera@Skog.example", name="Vera", by=BY, at=AT)
    with pytest.raises(InvalidError, match="redan en användare") as refused:
        actions.add_user(email="vera@skog.EXAMPLE ", name="En annan", by=BY, at=AT)
    assert refused.value.field == "email"


@pytest.mark.parametrize("email", ["", "vera", "vera@", "a@x>\r\nRCPT TO:<b@x>"])
def test_an_address_that_is_none_is_refused(email: str) -> None:
    with pytest.raises(InvalidError) as refused:
        actions.add_user(email=email, name="Vera", by=BY, at=AT)
    assert refused.value.field == "email"


def test_a_user_who_was_just_added_cannot_sign_in() -> None:
    user = actions.add_user(email="vera@skog.example", name="Vera", by=BY, at=AT)
    assert not user.has_usable_password()


@pytest.mark.parametrize("password", ["kort", "lösenord", "123456789012", "password1234"])
def test_a_password_that_is_easily_guessed_is_refused(password: str) -> None:
    user = UserFactory(email="vera@skog.example", name="Vera Påhittad")
    with pytest.raises(InvalidError) as refused:
        actions.set_password(user=user, password=password, by=BY, at=AT)
    assert refused.value.field == "password"
    assert refused.value.english != str(refused.value)


def test_one_may_set_ones_own_password_and_nobody_may_set_that_of_who_may_more() -> None:
    cast = make_cast()
    actions.set_password(user=cast.member, password=PASSWORD, by=cast.member, at=AT)
    assert User.objects.get(pk=cast.member.pk).check_password(PASSWORD)
    with pytest.raises(NotAllowedError):
        actions.set_password(user=cast.ruler, password=PASSWORD, by=cast.administrator, at=AT)


def test_an_administrator_cannot_become_somebody_with_roles_elsewhere() -> None:
    """Whoever changes an address could ask for a new password there."""
    cast = make_cast()
    user = GrantFactory(user=UserFactory(), role=RoleName.MEMBER, network=cast.network).user
    GrantFactory(user=user, role=RoleName.SECRETARY, network=cast.foreign)
    for deed in (
        lambda: actions.edit_user(user=user, email="jag@x.example", by=cast.administrator, at=AT),
        lambda: actions.set_password(user=user, password=PASSWORD, by=cast.administrator, at=AT),
        lambda: actions.deactivate_user(user=user, by=cast.administrator, at=AT),
    ):
        with pytest.raises(NotAllowedError, match="behörigheter som du inte får ge"):
            deed()


def test_roles_that_have_ended_are_no_hindrance() -> None:
    cast = make_cast()
    user = GrantFactory(user=UserFactory(), role=RoleName.MEMBER, network=cast.network).user
    GrantFactory(user=user, network=cast.foreign, to_date=YESTERDAY)
    actions.edit_user(user=user, name="Nytt Namn", by=cast.administrator, at=AT)


def test_a_network_administrator_cannot_give_a_role_elsewhere_or_everywhere() -> None:
    cast = make_cast()
    for network in (cast.foreign, None):
        with pytest.raises(NotAllowedError):
            actions.grant(
                user=cast.administrator,
                role=RoleName.ADMINISTRATOR,
                network=network,
                from_date=TODAY,
                by=cast.administrator,
                at=AT,
            )


def test_who_may_grant_for_a_principal_cannot_give_a_role_in_a_whole_body() -> None:
    cast = make_cast()
    clerk = GrantFactory(
        user=UserFactory(),
        role=RoleName.ADMINISTRATOR,
        network=cast.network,
        principal=cast.principal,
    ).user
    actions.grant(
        user=cast.member,
        role=RoleName.REGISTRAR,
        principal=cast.principal,
        from_date=TODAY,
        by=clerk,
        at=AT,
    )
    with pytest.raises(NotAllowedError):
        actions.grant(
            user=clerk,
            role=RoleName.SECRETARY,
            body=cast.body,
            principal=cast.principal,
            from_date=TODAY,
            by=clerk,
            at=AT,
        )


def test_a_grant_in_a_body_is_one_in_its_network() -> None:
    cast = make_cast()
    given = actions.grant(
        user=cast.presenter, role=RoleName.CHAIR, body=cast.body, from_date=TODAY, by=BY, at=AT
    )
    assert given.network == cast.network


@pytest.mark.parametrize("field", ["body", "principal"])
def test_a_grant_cannot_be_of_two_networks(field: str) -> None:
    cast = make_cast()
    made: Any = {"body": BodyFactory, "principal": PrincipalFactory}[field]
    elsewhere: Any = {field: made(network=cast.foreign)}
    with pytest.raises(InvalidError, match="annat nätverk"):
        actions.grant(
            user=cast.member,
            role=RoleName.CHAIR,
            network=cast.network,
            from_date=TODAY,
            by=BY,
            at=AT,
            **elsewhere,
        )


def test_the_same_role_is_not_given_twice_for_the_same_days() -> None:
    cast = make_cast()
    with pytest.raises(InvalidError, match="har redan den rollen"):
        actions.grant(
            user=cast.secretary,
            role=RoleName.SECRETARY,
            network=cast.network,
            from_date=TODAY,
            by=BY,
            at=AT,
        )


def test_a_role_can_be_given_again_for_later_days() -> None:
    cast = make_cast()
    given = actions.grant(
        user=cast.former,
        role=RoleName.SECRETARY,
        network=cast.network,
        from_date=TODAY,
        to_date=TODAY,
        by=BY,
        at=AT,
    )
    assert given.holds_on(TODAY)


def test_a_grant_cannot_end_before_it_begins() -> None:
    cast = make_cast()
    with pytest.raises(InvalidError) as refused:
        actions.grant(
            user=cast.member,
            role=RoleName.CHAIR,
            network=cast.network,
            from_date=TODAY,
            to_date=YESTERDAY,
            by=BY,
            at=AT,
        )
    assert refused.value.field == "to_date"


def test_the_last_administrator_of_all_cannot_be_lost() -> None:
    cast = make_cast()
    only = Grant.objects.get(user=cast.ruler)
    with pytest.raises(StateError, match="minst en administratör"):
        actions.end_grant(grant=only, to_date=TODAY, by=BY, at=AT)
    with pytest.raises(StateError, match="minst en administratör"):
        actions.deactivate_user(user=cast.ruler, by=cast.ruler, at=AT)
    GrantFactory(user=UserFactory(), role=RoleName.ADMINISTRATOR)
    actions.end_grant(grant=only, to_date=TODAY, by=BY, at=AT)


def test_a_second_administrator_who_is_shut_out_or_comes_later_does_not_count() -> None:
    cast = make_cast()
    GrantFactory(user=UserFactory(is_active=False), role=RoleName.ADMINISTRATOR)
    GrantFactory(
        user=UserFactory(), role=RoleName.ADMINISTRATOR, from_date=TODAY + dt.timedelta(days=9)
    )
    with pytest.raises(StateError):
        actions.deactivate_user(user=cast.ruler, by=BY, at=AT)


def test_a_grant_that_has_held_is_ended_and_not_removed() -> None:
    grant = GrantFactory(network=make_cast().network, from_date=YESTERDAY)
    with pytest.raises(StateError, match="Avsluta den i stället"):
        actions.remove_grant(grant=grant, by=BY, at=AT)


def test_what_changes_nothing_writes_nothing() -> None:
    user = actions.add_user(email="vera@skog.example", name="Vera", by=BY, at=AT)
    actions.edit_user(user=user, name="Vera", email="VERA@skog.example", by=BY, at=AT)
    actions.reactivate_user(user=user, by=BY, at=AT)
    assert Entry.objects.count() == 1


def test_a_line_tells_in_which_role_the_user_acted() -> None:
    """Trust 22: actor, role, principal, object."""
    cast = make_cast()
    actions.add_user(
        email="ny@skog.example", name="Ny", network=cast.network, by=cast.administrator, at=AT
    )
    entry = Entry.objects.get()
    assert entry.actor == cast.administrator.actor_key
    assert entry.role == "administrator"


def test_no_link_is_made_for_an_invented_person_or_a_closed_account() -> None:
    for user in (UserFactory(is_persona=True), UserFactory(is_active=False)):
        with pytest.raises(StateError, match="ingen|inte"):
            actions.invite(user=user, by=BY, at=AT)


def test_no_link_is_made_for_who_may_more_than_oneself() -> None:
    """It would be a way to become them."""
    cast = make_cast()
    with pytest.raises(NotAllowedError):
        actions.invite(user=cast.ruler, by=cast.administrator, at=AT)
    GrantFactory(user=cast.member, network=cast.foreign, role=RoleName.MEMBER)
    with pytest.raises(NotAllowedError):
        actions.invite(user=cast.member, by=cast.administrator, at=AT)
