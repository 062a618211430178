"""Who may do what, as far as the kernel knows: scopes, and what is asked of the authoriser."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radslag.kernel import access
from radslag.kernel.access import ANYONE, EVERYWHERE, NOWHERE, Actor, Place, Scope, System
from radslag.kernel.errors import NotAllowedError

HERE = Place(network=1, body=2, principal=3)


class Thing:
    def place(self) -> Place:
        return HERE


@pytest.mark.parametrize(
    ("where", "holds"),
    [
        (NOWHERE, False),
        (Scope(networks=frozenset({2})), False),
        (Scope(bodies=frozenset({1, 3})), False),
        (Scope(principals=frozenset({1, 2})), False),
        (Scope(networks=frozenset({1})), True),
        (Scope(bodies=frozenset({2})), True),
        (Scope(principals=frozenset({3})), True),
        (EVERYWHERE, True),
    ],
)
def test_a_scope_holds_what_is_within_it(where: Scope, holds: bool) -> None:
    assert where.holds(HERE) is holds


def test_a_thing_of_no_body_or_principal_is_in_no_bodys_scope() -> None:
    of_network = Place(network=1)
    near = Scope(bodies=frozenset({2}), principals=frozenset({3}))
    assert not near.holds(of_network)
    assert Scope(networks=frozenset({1})).holds(of_network)


@given(st.frozensets(st.integers(1, 3)), st.frozensets(st.integers(1, 3)), st.booleans())
def test_a_scope_is_true_exactly_when_it_can_hold_something(
    networks: frozenset[int], bodies: frozenset[int], everywhere: bool
) -> None:
    where = Scope(everywhere=everywhere, networks=networks, bodies=bodies)
    places = [Place(network=n, body=b) for n in range(1, 4) for b in range(1, 4)]
    assert bool(where) == any(where.holds(place) for place in places)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[Actor, str]]]:
    """What the authoriser is asked; it answers that all may in network 1 and nowhere else."""
    questions: list[tuple[Actor, str]] = []

    def authoriser(by: Actor, permission: str) -> Scope:
        questions.append((by, permission))
        return Scope(networks=frozenset({1}))

    monkeypatch.setattr(access._Registry, "authoriser", staticmethod(authoriser))
    yield questions


def test_the_authoriser_is_asked_for_the_permission(asked: list[tuple[Actor, str]]) -> None:
    assert access.can(ANYONE, "meetings.plan", on=Thing())
    assert access.can(ANYONE, "meetings.plan", on=HERE)
    assert not access.can(ANYONE, "meetings.plan", on=Place(network=2))
    assert asked == [(ANYONE, "meetings.plan")] * 3


def test_without_a_place_only_who_may_everywhere_may(asked: object) -> None:
    assert not access.can(ANYONE, "meetings.plan")
    with pytest.raises(NotAllowedError):
        access.require(ANYONE, "meetings.plan")


def test_require_says_nothing_where_one_may_and_refuses_where_not(asked: object) -> None:
    access.require(ANYONE, "meetings.plan", on=Thing())
    with pytest.raises(NotAllowedError):
        access.require(ANYONE, "meetings.plan", on=Place(network=2))


def test_somewhere_is_enough_for_what_belongs_to_no_place(
    asked: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    access.require_somewhere(ANYONE, "accounts.grant")
    monkeypatch.setattr(access._Registry, "authoriser", staticmethod(lambda by, what: NOWHERE))
    with pytest.raises(NotAllowedError):
        access.require_somewhere(ANYONE, "accounts.grant")


def test_the_program_itself_may_everything_and_is_not_asked_about(
    asked: list[tuple[Actor, str]],
) -> None:
    system = System("import")
    assert access.scope(system, "meetings.plan") is EVERYWHERE
    access.require(system, "meetings.plan")
    assert asked == []
    assert system.actor_key == "system:import"


def test_without_an_authoriser_nobody_is_let_in_by_mistake(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(access._Registry, "authoriser", None)
    with pytest.raises(RuntimeError, match="accounts"):
        access.can(ANYONE, "meetings.plan", on=HERE)
