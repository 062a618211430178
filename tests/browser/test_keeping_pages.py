"""The pages for those who keep people, bodies, roles and settings, as a browser shows them.

For every eye, hand and width (trust 155), without script (158), with hostile names (65, 70).
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from radslag.domain.accounts.models import User
from radslag.domain.parties.models import Body, Network, Person, Principal, Seat
from radslag.kernel import clock
from tests.factories.accounts import UserFactory
from tests.factories.cast import Cast, make_cast
from tests.factories.parties import PersonFactory, SeatFactory
from tests.factories.payloads import HIT, speaker
from tests.integration.faces.web.test_doors import OF_ONE, SHARED
from tests.integration.faces.web.visiting import visitor

WORD = "tre hästar i hagen"
LONG = "Ann-Charlotte von Öster-Björkén Malung-Sälén"


@pytest.fixture
def cast(transactional_db: None) -> Cast:
    made = make_cast()
    first = PersonFactory.create(network=made.network, name="Ylva Kvarnmyr", title="socialchef")
    PersonFactory.create(network=made.network, name="Ylva Kvarnmyhr")
    PersonFactory.create(network=made.network, name="Ylva Qvarn", same_as=first)
    SeatFactory.create(
        body=made.body,
        person=PersonFactory.create(network=made.network, name=LONG, principal=made.principal),
        principal=made.principal,
        from_date=clock.today(),
    )
    return made


def _addresses(cast: Cast) -> list[str]:
    pages = [one for one in SHARED + OF_ONE if not one.name.endswith(("_csv", "_json"))]
    ours = ("account:me", "account_change_password", "account_logout")
    return [one.address(cast, "skog") for one in pages] + [reverse(name) for name in ours]


def _sign_in(page: Page, live_server: LiveServer, user: User) -> None:
    user.set_password(WORD)
    user.save()
    session = visitor(User.objects.get(pk=user.pk)).cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing(
    page: Page, live_server: LiveServer, cast: Cast, said: list[str], theme: str
) -> None:
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    _sign_in(page, live_server, cast.ruler)
    faults = []
    for address in _addresses(cast):
        answer = page.goto(f"{live_server.url}{address}")
        assert answer is not None
        assert answer.status == 200, address
        found = Axe().run(page).response["violations"]
        faults += [(address, one["id"], one["nodes"][0]["html"][:120]) for one in found]
    assert faults == []


@pytest.mark.parametrize("name", ["account_login", "account_reset_password", "personas:list"])
def test_axe_finds_nothing_at_the_door(
    page: Page, live_server: LiveServer, cast: Cast, settings: object, said: list[str], name: str
) -> None:
    settings.DEMO = True  # type: ignore[attr-defined]
    UserFactory.create(is_persona=True)
    page.goto(f"{live_server.url}{reverse(name)}")
    assert Axe().run(page).response["violations"] == []


@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_goes_sideways(
    page: Page, live_server: LiveServer, cast: Cast, said: list[str], width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    _sign_in(page, live_server, cast.ruler)
    wide = []
    for address in _addresses(cast):
        page.goto(f"{live_server.url}{address}")
        over = page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        wide += [(address, over)] if over > 0 else []
    assert wide == []


def test_there_is_one_heading_and_at_most_one_filled_button(
    page: Page, live_server: LiveServer, cast: Cast, said: list[str]
) -> None:
    _sign_in(page, live_server, cast.ruler)
    for address in _addresses(cast):
        page.goto(f"{live_server.url}{address}")
        assert page.locator("h1").count() == 1, address
        filled = page.locator(".button.primary:visible").count()
        previews = page.locator(".brand-preview .button.primary:visible").count()
        assert filled - previews <= 1, address


def test_hostile_names_do_nothing(
    page: Page, live_server: LiveServer, cast: Cast, said: list[str]
) -> None:
    """trust 65, 68, 70: and the policy had nothing to stop."""
    _sign_in(page, live_server, cast.ruler)
    say = speaker()
    Network.objects.filter(pk=cast.network.pk).update(
        name=say("n")[:120], strapline=say("s")[:200], about=say("o"), letterhead=say("b")[:200]
    )
    for body in Body.objects.all():
        Body.objects.filter(pk=body.pk).update(name=say("b")[:160], about=say("b"))
    for principal in Principal.objects.all():
        Principal.objects.filter(pk=principal.pk).update(
            name=say("h")[:120], full_name=say("h")[:120], genitive=say("g")[:120]
        )
    for person in Person.objects.all():
        Person.objects.filter(pk=person.pk).update(name=say("p")[:120], title=say("t")[:120])
    for user in User.objects.exclude(pk=cast.ruler.pk):
        User.objects.filter(pk=user.pk).update(name=say("u")[:120])
    for address in _addresses(cast):
        page.goto(f"{live_server.url}{address}")
        assert page.evaluate(f"window.{HIT}") is None, address


def test_a_person_is_added_and_joined_by_keyboard_alone(
    page: Page, live_server: LiveServer, cast: Cast, said: list[str]
) -> None:
    _sign_in(page, live_server, cast.secretary)
    page.goto(f"{live_server.url}{reverse('people:add', args=('skog',))}")
    _tab_to(page, "id_name")
    page.keyboard.type("Rut Kvarnmyr-Åsen")
    page.keyboard.press("Enter")
    page.wait_for_selector("h1:has-text('Rut Kvarnmyr-Åsen')")
    spelling = Person.objects.get(name="Ylva Kvarnmyhr")
    person = Person.objects.get(name="Ylva Kvarnmyr")
    compare = reverse("people:join", args=("skog", spelling.key))
    page.goto(f"{live_server.url}{compare}?som={person.key}")
    _tab_to(page, text="Ja, samma person")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=räknas nu som Ylva Kvarnmyr")
    assert Person.objects.get(pk=spelling.pk).same_as == person


@pytest.fixture
def without_script(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_one_signs_in_and_gives_a_seat_without_script(
    without_script: Page, live_server: LiveServer, cast: Cast
) -> None:
    """trust 158."""
    page = without_script
    cast.secretary.set_password(WORD)
    cast.secretary.save()
    seats = Seat.objects.count()
    give = reverse("settings:give_seat", args=("skog", cast.body.slug))
    page.goto(f"{live_server.url}{give}")
    page.fill("#id_login", cast.secretary.email)
    page.fill("#id_password", WORD)
    page.click("button.primary:has-text('Logga in')")
    page.select_option("#id_person", label="Ylva Kvarnmyr")
    page.fill("#id_from_date", "i förrgår")
    page.click("button:has-text('Ge uppdraget')")
    assert "Dagen går inte att läsa" in page.content()
    assert page.input_value("#id_from_date") == "i förrgår"
    page.fill("#id_from_date", "200508")
    page.click("button:has-text('Ge uppdraget')")
    assert "har fått uppdraget" in page.content()
    assert Seat.objects.count() == seats + 1


def _tab_to(page: Page, element: str = "", text: str = "") -> None:
    """Tab until there, and see that focus can be seen all the way."""
    for _ in range(80):
        page.keyboard.press("Tab")
        here, words, outline = page.evaluate(
            "(() => { const one = document.activeElement;"
            " return [one.id, one.textContent.trim(), getComputedStyle(one).outlineStyle]; })()"
        )
        assert outline != "none", words
        if (element and here == element) or (text and words == text):
            return
    raise AssertionError(f"never reached {element or text}")
