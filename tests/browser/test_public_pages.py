"""The pages for all, as a browser shows them: for every eye, hand and width (trust 155, 158)."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import override_settings
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from tests.factories.payloads import HIT, speaker
from tests.factories.scene import Scene, make_scene, public_addresses


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing(
    page: Page, live_server: LiveServer, scene: Scene, said: list[str], theme: str
) -> None:
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    faults = []
    for address in public_addresses(scene):
        page.goto(f"{live_server.url}{address}")
        found = Axe().run(page).response["violations"]
        faults += [(address, one["id"], one["nodes"][0]["html"][:120]) for one in found]
    assert faults == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_on_the_page_of_components(
    page: Page, live_server: LiveServer, said: list[str], theme: str
) -> None:
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    with override_settings(DEBUG=True):
        page.goto(f"{live_server.url}/_komponenter/")
    found = Axe().run(page).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"][:120]) for one in found] == []


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_goes_sideways(
    page: Page, live_server: LiveServer, scene: Scene, said: list[str], width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    wide = []
    for address in public_addresses(scene):
        page.goto(f"{live_server.url}{address}")
        over = page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        wide += [(address, over)] if over > 0 else []
    assert wide == []


def test_every_control_is_reached_by_keyboard_with_focus_in_sight(
    page: Page, live_server: LiveServer, scene: Scene, said: list[str]
) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(f"{live_server.url}{scene.meeting.get_absolute_url()}")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Till innehållet"
    assert page.locator(".skip").bounding_box()["x"] >= 0  # type: ignore[index]
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "innehall"
    page.evaluate("document.activeElement.blur()")
    wanted = page.evaluate(
        "[...document.querySelectorAll('a[href], button, select, input:not([type=hidden])')]"
        ".filter(one => one.checkVisibility()).length"
    )
    reached, unseen = set[str](), []
    page.goto(f"{live_server.url}{scene.meeting.get_absolute_url()}")
    for _ in range(wanted + 20):
        page.keyboard.press("Tab")
        what, outline = page.evaluate(
            "(() => { const one = document.activeElement; if (!one || one === document.body)"
            " return ['', '']; one.dataset.reached ??= String(Math.random());"
            " return [one.dataset.reached, getComputedStyle(one).outlineStyle]; })()"
        )
        if not what:
            break
        reached.add(what)
        unseen += [what] if outline == "none" else []
    assert len(reached) == wanted
    assert unseen == []


def test_everything_is_read_narrowed_and_fetched_without_script(
    browser: Browser, live_server: LiveServer, scene: Scene
) -> None:
    """trust 158."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"{live_server.url}/lan/")
    page.get_by_role("button", name="Meny").click()
    page.get_by_role("navigation", name="Huvudmeny").get_by_role("link", name="Möten").click()
    page.get_by_label("År").select_option("2020")
    page.get_by_role("button", name="Visa").click()
    page.get_by_role("link", name="Länsrådet 8 maj 2020").click()
    page.get_by_role("link", name="Beslut 1 i punkt 1, läst på sida 1, rad 2").click()
    assert page.locator("#plats").inner_text() == "att bygga bron"
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Ladda ner originalet").click()
    assert waiting.value.suggested_filename.endswith(".pdf")
    context.close()


def test_hostile_text_runs_nowhere(
    page: Page, live_server: LiveServer, transactional_db: None, said: list[str]
) -> None:
    """trust 65, 70: no script runs, nothing is fetched elsewhere, the policy is not even asked."""
    scene = make_scene(items=25, meetings=2, say=speaker())
    foreign = []
    page.on(
        "request",
        lambda one: None if one.url.startswith(live_server.url) else foreign.append(one.url),
    )
    for address in public_addresses(scene):
        page.goto(f"{live_server.url}{address}")
        assert page.evaluate(f"window.{HIT}") is None, address
    assert foreign == []


def test_a_place_in_a_paper_is_in_sight_when_it_opens(
    page: Page, live_server: LiveServer, scene: Scene, said: list[str]
) -> None:
    page.set_viewport_size({"width": 390, "height": 700})
    page.goto(f"{live_server.url}{scene.meeting.get_absolute_url()}")
    page.get_by_role("link", name="läst på sida 1, rad 2").first.click()
    box = page.locator("#plats").bounding_box()
    assert box is not None
    assert 0 <= box["y"] <= 700


def test_a_meeting_prints_as_minutes_on_a4(
    page: Page, live_server: LiveServer, scene: Scene, said: list[str]
) -> None:
    """trust 157: menus are left out, number, text and margin stand beside each other."""
    page.goto(f"{live_server.url}{scene.meeting.get_absolute_url()}")
    page.set_viewport_size({"width": 794, "height": 1123})
    page.emulate_media(media="print")
    assert not page.locator(".masthead").is_visible()
    number = page.locator(".entry-n").first.bounding_box()
    heading = page.locator(".entry h2").first.bounding_box()
    margin = page.locator(".entry .margin").first.bounding_box()
    assert number and heading and margin
    assert number["x"] < heading["x"] < margin["x"]
    assert page.pdf(format="A4").startswith(b"%PDF")
