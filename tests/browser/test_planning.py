"""A secretary plans a meeting in a browser, without script and for every eye (trust 155, 158)."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from radslag.domain.accounts.models import User
from radslag.domain.meetings.models import Meeting
from radslag.domain.meetings.states import MeetingState
from tests.factories.cast import Cast, make_cast
from tests.factories.meetings import ItemFactory, MatterFactory, MeetingFactory, PresenterFactory
from tests.integration.faces.web.visiting import visitor


@pytest.fixture
def cast(transactional_db: None) -> Cast:
    return make_cast()


def _sign_in(page: Page, live_server: LiveServer, user: User) -> None:
    session = visitor(user).cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])


def _meeting(cast: Cast) -> Meeting:
    meeting = MeetingFactory.create(
        body=cast.body, date=dt.date(2026, 12, 4), state=MeetingState.PLANNED
    )
    matter = MatterFactory.create(network=cast.network, title="Malung-Sälens vårdöverenskommelse")
    for n in range(3):
        item = ItemFactory.create(
            meeting=meeting,
            number="",
            matter=matter,
            secrecy="OSL 26 kap. 1 §" if n == 1 else "",
            title="Hälso- och sjukvårdsnämndens överenskommelse om tillnyktringsplatser",
        )
        PresenterFactory.create(item=item)
    ItemFactory.create(meeting=meeting, number="", parent=item, title="En del")
    meeting.pre_meetings.create(side=cast.region, date=meeting.date, starts_at=dt.time(8))
    return meeting


def _addresses(meeting: Meeting) -> list[str]:
    one, item = meeting.get_absolute_url(), meeting.items.first()
    assert item is not None
    ends = ("andra/", "flytta/", "stall-in/", "formoten/", "dagordning/", "dagordning/ny/")
    of_item = (f"dagordning/{item.pk}/", f"dagordning/{item.pk}/ta-bort/")
    return ["/skog/moten/nytt/", *(f"{one}{end}" for end in (*ends, *of_item))]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_and_nothing_goes_sideways(
    page: Page, live_server: LiveServer, cast: Cast, said: list[str], theme: str
) -> None:
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    meeting = _meeting(cast)
    _sign_in(page, live_server, cast.secretary)
    faults = []
    for address in _addresses(meeting):
        page.set_viewport_size({"width": 320, "height": 900})
        answer = page.goto(f"{live_server.url}{address}")
        assert answer is not None
        assert answer.status == 200, address
        over = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        faults += [(address, "sideways")] if page.evaluate(over) > 0 else []
        page.set_viewport_size({"width": 1280, "height": 900})
        found = Axe().run(page).response["violations"]
        faults += [(address, f"{one['id']} {one['nodes'][0]['html'][:120]}") for one in found]
    assert faults == []


def test_a_meeting_is_planned_and_cancelled_by_keyboard_without_script(
    browser: Browser, live_server: LiveServer, cast: Cast
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    _sign_in(page, live_server, cast.secretary)
    page.goto(f"{live_server.url}/skog/moten/nytt/")
    page.get_by_label("Dag", exact=False).first.fill("30 februari 2026")
    page.keyboard.press("Enter")
    assert "Den dagen finns inte" in page.locator(".error-summary").inner_text()
    page.get_by_label("Dag", exact=False).first.fill("261204")
    page.get_by_label("Börjar").fill("0930")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text(re.compile(r"4\sdecember 2026"))
    for title in ("Mötets öppnande", "Bron över ån"):
        page.get_by_role("link", name="Ny punkt").press("Enter")
        page.get_by_label("Rubrik").fill(title)
        page.keyboard.press("Enter")
    page.get_by_role("button", name="Upp Bron över ån").press("Enter")
    assert page.locator("tbody th").all_inner_texts() == ["Bron över ån", "Mötets öppnande"]
    page.get_by_role("link", name="Ställ in mötet").press("Enter")
    page.get_by_label("Skäl").fill("Snöstorm.")
    page.keyboard.press("Enter")
    assert "Inställt. Snöstorm." in page.locator(".preview").inner_text()
    page.get_by_role("button", name="Ställ in mötet").press("Enter")
    meeting = Meeting.objects.get()
    assert (meeting.state, meeting.date) == (MeetingState.CANCELLED, dt.date(2026, 12, 4))
    context.close()
