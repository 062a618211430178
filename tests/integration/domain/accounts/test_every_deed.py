"""Every deed of accounts: who may, that it is whole, that it writes one line (trust 11, 22)."""

from __future__ import annotations

from typing import Any

import pytest

from radslag.domain.accounts import actions
from radslag.domain.accounts.roles import RoleName
from radslag.kernel import clock
from tests.factories.accounts import GrantFactory, UserFactory
from tests.factories.cast import Cast, make_cast
from tests.integration.domain.deeds import (
    Deed,
    check_half_is_nothing,
    check_one_line,
    check_who_may,
)

pytestmark = pytest.mark.django_db

AT = clock.now()
PASSWORD = "häst batteri klammer"  # noqa: S105  of nobody
TODAY = clock.day_of(AT)
_RULER = frozenset({"ruler"})
_ADMINISTRATORS = frozenset({"ruler", "administrator"})


def _user(cast: Cast) -> Any:
    """Somebody whose only role is one that the network's administrator may give."""
    return GrantFactory(user=UserFactory(), role=RoleName.MEMBER, network=cast.network).user


def _closed(cast: Cast) -> Any:
    user = _user(cast)
    user.is_active = False
    user.save()
    return user


DEEDS = [
    Deed(
        "accounts.add_user",
        _ADMINISTRATORS,
        lambda cast: cast.network,
        lambda one, by: actions.add_user(
            email="ny@samverkan.example", name="Nya Namnet", network=one, by=by, at=AT
        ),
    ),
    Deed(
        "accounts.edit_user",
        _ADMINISTRATORS,
        _user,
        lambda one, by: actions.edit_user(user=one, name="Annat Namn", by=by, at=AT),
    ),
    Deed(
        "accounts.set_password",
        _ADMINISTRATORS,
        _user,
        lambda one, by: actions.set_password(user=one, password=PASSWORD, by=by, at=AT),
    ),
    Deed(
        "accounts.invite",
        _ADMINISTRATORS,
        _user,
        lambda one, by: actions.invite(user=one, by=by, at=AT),
    ),
    Deed(
        "accounts.deactivate_user",
        _ADMINISTRATORS,
        _user,
        lambda one, by: actions.deactivate_user(user=one, by=by, at=AT),
    ),
    Deed(
        "accounts.reactivate_user",
        _ADMINISTRATORS,
        _closed,
        lambda one, by: actions.reactivate_user(user=one, by=by, at=AT),
    ),
    Deed(
        "accounts.grant",
        _ADMINISTRATORS,
        lambda cast: (_user(cast), cast.network),
        lambda two, by: actions.grant(
            user=two[0], role=RoleName.CHAIR, network=two[1], from_date=TODAY, by=by, at=AT
        ),
    ),
    Deed(
        "accounts.end_grant",
        _ADMINISTRATORS,
        lambda cast: GrantFactory(network=cast.network),
        lambda one, by: actions.end_grant(grant=one, to_date=TODAY, by=by, at=AT),
    ),
    Deed(
        "accounts.remove_grant",
        _ADMINISTRATORS,
        lambda cast: GrantFactory(network=cast.network, from_date=TODAY),
        lambda one, by: actions.remove_grant(grant=one, by=by, at=AT),
    ),
]


@pytest.mark.parametrize("deed", DEEDS, ids=str)
def test_it_is_done_by_those_who_may_and_refused_to_all_others(deed: Deed) -> None:
    check_who_may(deed, make_cast())


@pytest.mark.parametrize("deed", DEEDS, ids=str)
def test_it_writes_one_line_of_history(deed: Deed) -> None:
    check_one_line(deed, make_cast())


@pytest.mark.parametrize("deed", DEEDS, ids=str)
def test_half_of_it_cannot_happen(deed: Deed, monkeypatch: pytest.MonkeyPatch) -> None:
    check_half_is_nothing(deed, make_cast(), monkeypatch)


def test_every_deed_is_in_the_table() -> None:
    assert {deed.verb for deed in DEEDS} == {f"accounts.{name}" for name in actions.__all__}
