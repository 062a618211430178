"""Who comes in where: every signed-in page against the whole cast (trust 34–37, 39).

A page of a network asks anyone to sign in, tells 403 to those who may not, and 404 of what is
another network's.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from django.urls import reverse

from radslag.domain.accounts.models import Grant
from tests.factories.accounts import GrantFactory, UserFactory
from tests.factories.cast import Cast
from tests.factories.parties import BodyNameFactory, PersonFactory, SeatFactory
from tests.integration.faces.web.visiting import visitor

KEEPERS = frozenset({"secretary", "administrator", "ruler"})
ADMINISTRATORS = frozenset({"administrator", "ruler"})
READERS = KEEPERS | {"chair", "member", "other_member", "preparer", "registrar", "auditor"}
LOG = KEEPERS | {"auditor"}
EVERYBODY = READERS | {"presenter", "former", "stranger"}


@dataclass(frozen=True)
class Page:
    name: str
    who: frozenset[str]
    arguments: Callable[[Cast], tuple[object, ...]] = lambda cast: ()

    def address(self, cast: Cast, network: str) -> str:
        return reverse(self.name, args=(network, *self.arguments(cast)))

    def __str__(self) -> str:
        return self.name


def _person(cast: Cast) -> tuple[object, ...]:
    """Whom all who see the register see: of the body, and of both principals' network."""
    person = PersonFactory.create(network=cast.network, principal=cast.principal)
    SeatFactory.create(body=cast.body, person=person)
    return (person.key,)


def _seat(cast: Cast) -> tuple[object, ...]:
    return (cast.body.slug, SeatFactory.create(body=cast.body).pk)


def _name(cast: Cast) -> tuple[object, ...]:
    return (cast.body.slug, BodyNameFactory.create(body=cast.body, is_variant=True).pk)


def _user(cast: Cast) -> tuple[object, ...]:
    return (cast.member.pk,)


def _grant(cast: Cast) -> tuple[object, ...]:
    return (Grant.objects.get(user=cast.member).pk,)


def _body(cast: Cast) -> tuple[object, ...]:
    return (cast.body.slug,)


def _principal(cast: Cast) -> tuple[object, ...]:
    return (cast.principal.slug,)


def _side(cast: Cast) -> tuple[object, ...]:
    return (cast.region.pk,)


def _thing(cast: Cast) -> tuple[object, ...]:
    return ("parties.Principal", cast.principal.pk)


SHARED = [
    Page("people:list", READERS),
    Page("people:list_csv", READERS),
    Page("people:list_json", READERS),
    Page("people:add", KEEPERS),
    Page("people:alike", KEEPERS),
    Page("settings:network", ADMINISTRATORS),
    Page("settings:who_sees", EVERYBODY),
    Page("settings:principals", ADMINISTRATORS),
    Page("settings:add_principal", ADMINISTRATORS),
    Page("settings:add_side", ADMINISTRATORS),
    Page("settings:bodies", KEEPERS),
    Page("settings:add_body", KEEPERS),
    Page("settings:grants", ADMINISTRATORS),
    Page("settings:add_user", ADMINISTRATORS),
    Page("history:network", LOG),
    Page("history:network_csv", LOG),
    Page("history:network_json", LOG),
]
OF_ONE = [
    Page("people:detail", READERS - {"other_member"}, _person),
    Page("people:edit", KEEPERS, _person),
    Page("people:remove", KEEPERS, _person),
    Page("people:join", KEEPERS, _person),
    Page("people:give_seat", KEEPERS, _person),
    Page("settings:edit_principal", ADMINISTRATORS, _principal),
    Page("settings:edit_side", ADMINISTRATORS, _side),
    Page("settings:add_population", ADMINISTRATORS, _principal),
    Page("settings:body", KEEPERS, _body),
    Page("settings:edit_body", KEEPERS, _body),
    Page("settings:remove_body", KEEPERS, _body),
    Page("settings:rename_body", KEEPERS, _body),
    Page("settings:add_earlier_name", KEEPERS, _body),
    Page("settings:add_spelling", KEEPERS, _body),
    Page("settings:remove_name", KEEPERS, _name),
    Page("settings:composition", KEEPERS, _body),
    Page("settings:rotation", KEEPERS, _body),
    Page("settings:give_seat", KEEPERS, _body),
    Page("settings:end_seat", KEEPERS, _seat),
    Page("settings:user", ADMINISTRATORS, _user),
    Page("settings:give_grant", ADMINISTRATORS, _user),
    Page("settings:close_user", ADMINISTRATORS, _user),
    Page("settings:end_grant", ADMINISTRATORS, _grant),
    Page("history:object", LOG, _thing),
]


@pytest.mark.parametrize("page", SHARED + OF_ONE, ids=str)
def test_those_who_may_come_in_and_no_others(cast: Cast, page: Page) -> None:
    address = page.address(cast, "skog")
    found = {name: visitor(who).get(address).status_code for name, who in cast.everybody().items()}
    assert found.pop("anyone") == 302
    assert {name for name, status in found.items() if status == 200} == page.who
    assert {found[name] for name in found if name not in page.who} <= {403, 404}


@pytest.mark.parametrize("page", SHARED + OF_ONE, ids=str)
def test_anyone_is_asked_to_sign_in_and_comes_back_here(cast: Cast, page: Page) -> None:
    address = page.address(cast, "skog")
    answer = visitor(cast.anyone).get(address)
    assert answer.headers["Location"] == f"{reverse('account_login')}?next={address}"


@pytest.mark.parametrize("page", OF_ONE, ids=str)
def test_a_thing_of_another_network_is_not_there(cast: Cast, page: Page) -> None:
    """trust 35, 37: the same address under a network where this person may everything."""
    neighbour = UserFactory.create()
    for role in ("administrator", "secretary"):
        GrantFactory.create(user=neighbour, role=role, network=cast.foreign)
    assert visitor(neighbour).get(page.address(cast, "hav")).status_code == 404
    answer = visitor(neighbour).post(page.address(cast, "hav"), {"to_date": "200508"})
    assert answer.status_code in {404, 405}


@pytest.mark.parametrize("page", SHARED, ids=str)
def test_a_network_that_is_not_there_is_not_there(cast: Cast, page: Page) -> None:
    assert visitor(cast.ruler).get(page.address(cast, "ingenstans")).status_code == 404


@pytest.mark.parametrize(
    ("name", "who"),
    [
        ("secretary", "bodies"),
        ("administrator", "network"),
        ("member", "who_sees"),
        ("auditor", None),
    ],
)
def test_the_front_of_the_settings_leads_to_what_one_may(
    cast: Cast, name: str, who: str | None
) -> None:
    answer = visitor(cast.everybody()[name]).get(reverse("settings:front", args=("skog",)))
    expected = reverse(f"settings:{who}" if who else "history:network", args=("skog",))
    assert answer.headers["Location"] == expected


def test_the_menu_shows_only_what_one_may_use(cast: Cast) -> None:
    def lines(name: str) -> str:
        page = visitor(cast.everybody()[name]).get(reverse("settings:who_sees", args=("skog",)))
        return page.content.decode()

    assert ">Personer<" in lines("member")
    assert ">Inställningar<" not in lines("member")
    assert ">Inställningar<" in lines("secretary")
    assert ">Personer<" not in lines("former")
