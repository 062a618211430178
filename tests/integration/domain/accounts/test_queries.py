"""What a user may do where, and whom an administrator sees."""

from __future__ import annotations

import datetime as dt

import pytest

from radslag.domain.accounts import queries
from radslag.domain.accounts.permissions import Permission
from radslag.kernel import clock
from radslag.kernel.access import ANYONE, NOWHERE
from tests.factories.accounts import GrantFactory, UserFactory
from tests.factories.cast import TODAY, Cast, make_cast
from tests.factories.parties import NetworkFactory

pytestmark = pytest.mark.django_db

DAY = dt.timedelta(days=1)
PLAN = Permission.PLAN_MEETINGS.value


@pytest.fixture
def cast(db: None) -> Cast:
    return make_cast()


def test_a_role_in_a_network_reaches_all_of_it_and_no_other(cast: Cast) -> None:
    where = queries.scope_on(cast.secretary, PLAN, TODAY)
    assert (where.everywhere, where.networks) == (False, {cast.network.pk})
    assert not where.bodies and not where.principals


def test_a_role_in_a_body_or_for_a_principal_reaches_no_further(cast: Cast) -> None:
    drafts = Permission.SEE_DRAFTS.value
    assert queries.scope_on(cast.chair, drafts, TODAY).bodies == {cast.body.pk}
    assert not queries.scope_on(cast.chair, drafts, TODAY).networks
    member = queries.scope_on(cast.member, drafts, TODAY)
    assert member.bodies == {cast.body.pk}  # in the body, though for a principal
    assert not member.principals and not member.networks


def test_a_role_everywhere_is_everywhere(cast: Cast) -> None:
    assert queries.scope_on(cast.ruler, Permission.GRANT.value, TODAY).everywhere


def test_what_the_role_does_not_hold_is_nowhere(cast: Cast) -> None:
    assert not queries.scope_on(cast.secretary, Permission.GRANT.value, TODAY)
    assert queries.scope_on(ANYONE, PLAN, TODAY) == NOWHERE


def test_an_unknown_permission_is_a_fault_and_not_a_no(cast: Cast) -> None:
    with pytest.raises(ValueError, match="nonsense"):
        queries.scope_on(cast.secretary, "nonsense", TODAY)


def test_a_closed_account_may_nothing(cast: Cast) -> None:
    cast.ruler.is_active = False
    assert queries.scope_on(cast.ruler, Permission.GRANT.value, TODAY) == NOWHERE


@pytest.mark.parametrize(("after", "holds"), [(-1, False), (0, True), (9, True), (10, False)])
def test_a_grant_holds_from_its_first_day_to_its_last_both_included(
    cast: Cast, after: int, holds: bool
) -> None:
    """trust 39."""
    user = UserFactory.create()
    GrantFactory.create(user=user, network=cast.network, from_date=TODAY, to_date=TODAY + 9 * DAY)
    day = TODAY + after * DAY
    assert bool(queries.scope_on(user, PLAN, day)) is holds
    assert queries.grants_on(user, day).exists() is holds


def test_who_signs_in_comes_to_a_network_of_theirs(cast: Cast) -> None:
    today = clock.today()
    assert queries.first_network_of(cast.stranger, today) == cast.foreign
    assert queries.first_network_of(UserFactory.create(), today) is None
    assert queries.first_network_of(cast.ruler, today) is not None
    assert queries.first_network_of(cast.former, today) is None


def test_an_administrator_sees_those_of_the_network_alone(cast: Cast) -> None:
    seen = set(queries.users_seen_by(cast.administrator, cast.network))
    assert {cast.secretary, cast.member, cast.former} <= seen
    assert not seen & {cast.stranger, cast.ruler}
    assert not queries.users_seen_by(cast.administrator, cast.foreign).exists()


def test_who_may_grant_everywhere_sees_grants_that_hold_everywhere_too(cast: Cast) -> None:
    ruling = cast.ruler.grants.get()
    assert ruling in queries.grants_seen_by(cast.ruler, cast.network)
    assert ruling not in queries.grants_seen_by(cast.administrator, cast.network)


@pytest.mark.parametrize("who", ["secretary", "auditor", "stranger", "former", "anyone"])
def test_who_may_not_grant_sees_no_grants(cast: Cast, who: str) -> None:
    by = cast.everybody()[who]
    assert not queries.grants_seen_by(by, cast.network).exists()
    assert not queries.users_seen_by(by, cast.network).exists()


def test_an_address_is_found_however_it_is_written(cast: Cast) -> None:
    email = cast.secretary.email
    assert queries.user_by_email(f"  {email.upper()} ") == cast.secretary
    assert queries.user_by_email(email[1:]) is None


def test_administrators_of_all_are_those_who_may_sign_in(cast: Cast) -> None:
    assert list(queries.active_administrators()) == [cast.ruler]
    cast.ruler.is_active = False
    cast.ruler.save()
    assert not queries.active_administrators().exists()


def test_actors_are_named_in_one_question_and_the_gone_have_no_name(
    cast: Cast, django_assert_num_queries: object
) -> None:
    keys = [cast.secretary.actor_key, "user:987654", "system:import", "anyone"]
    with django_assert_num_queries(1):  # type: ignore[operator]
        named = queries.names_of_actors(keys)
    assert named == {
        cast.secretary.actor_key: cast.secretary.name,
        "user:987654": "någon som tagits bort",
        "system:import": "Rådslag",
        "anyone": "allmänheten",
    }


def test_no_network_is_no_place_to_come_to(db: None) -> None:
    user = GrantFactory.create(user=UserFactory.create()).user
    assert queries.first_network_of(user, TODAY) is None
    network = NetworkFactory.create()
    assert queries.first_network_of(user, TODAY) == network
