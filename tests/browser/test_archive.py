"""A secretary with a folder: drops it, reviews by keyboard only, mends, puts in, takes back."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from radslag.domain.meetings.models import Meeting
from radslag.flows.importing.models import Batch, Draft
from radslag.flows.importing.states import DraftState
from tests.factories.cast import Cast, make_cast
from tests.factories.importing import read_all
from tests.integration.faces.web.visiting import visitor

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "papers"
_DROP = """([name, text]) => {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    window.held ??= new DataTransfer();
    window.held.items.add(new File([bytes], name));
}"""


@pytest.fixture
def cast(transactional_db: None) -> Cast:
    return make_cast()


def _sign_in(page: Page, cast: Cast, live_server: LiveServer) -> None:
    client = visitor(cast.secretary)
    key = client.cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": key, "url": live_server.url}])


def _drop(page: Page, files: list[Path]) -> None:
    for file in files:
        page.evaluate(_DROP, [file.name, base64.b64encode(file.read_bytes()).decode()])
    page.evaluate(
        "document.body.dispatchEvent("
        "new DragEvent('drop', {dataTransfer: window.held, bubbles: true, cancelable: true}))"
    )


def test_a_folder_is_dropped_reviewed_by_keyboard_mended_put_in_and_taken_back(
    page: Page, live_server: LiveServer, cast: Cast, said: list[str]
) -> None:
    _sign_in(page, cast, live_server)
    page.goto(f"{live_server.url}/skog/arkiv/")
    papers = sorted(SAMPLES.glob("natverk-2020-05-08-*.pdf")) + sorted(SAMPLES.glob("*.txt"))
    _drop(page, papers)
    page.wait_for_url("**/arkiv/*/")
    batch = Batch.objects.get()
    assert batch.drafts.count() == len(papers)
    read_all(batch)
    page.reload()

    page.keyboard.press("Tab")
    page.get_by_role("link", name="Granska", exact=True).focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/arkiv/*/*/")
    first = Draft.objects.get(pk=int(page.url.rstrip("/").rpartition("/")[2]))
    _mend_by_keyboard(page, first)
    _until_put_in(page, first)

    assert Meeting.objects.count() == 1
    page.goto(f"{live_server.url}{batch.get_absolute_url()}")
    page.get_by_role("link", name="Ångra hela omgången").focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Ångra omgången").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".alert")).to_contain_text("Omgången är ångrad")
    assert Meeting.objects.count() == 0


def _mend_by_keyboard(page: Page, draft: Draft) -> None:
    """Steps to an item, edits its title and accepts; all from the keyboard."""
    page.goto(f"{page.url}?fakta=1")
    chosen = page.locator(".read-list .active")
    while not chosen.locator(".what").inner_text().startswith("Punkt"):
        _press_and_wait(page, "j")
    expect(chosen).to_have_count(1)
    expect(page.locator(".sheet mark.active").first).to_be_visible()
    page.keyboard.press("e")
    page.keyboard.press("Control+End")
    page.keyboard.type(" X")
    page.keyboard.press("Escape")
    _press_and_wait(page, "Enter")
    draft.refresh_from_db()
    assert any(str(value).endswith("X") for value in draft.mends.values())


def _until_put_in(page: Page, draft: Draft) -> None:
    """Enter answers, accepts and goes on, and at last puts the paper in."""
    page.goto(page.url.partition("?")[0])
    for _ in range(60):
        _press_and_wait(page, "Enter")
        draft.refresh_from_db()
        if draft.state == DraftState.CONFIRMED:
            return
    raise AssertionError("Enter did not come to an end")


def _press_and_wait(page: Page, key: str) -> Any:
    with page.expect_navigation():
        page.keyboard.press(key)


def test_slash_goes_to_the_search_from_any_page(
    page: Page, live_server: LiveServer, cast: Cast, said: list[str]
) -> None:
    page.goto(f"{live_server.url}/skog/moten/")
    _press_and_wait(page, "/")
    expect(page).to_have_url(f"{live_server.url}/skog/sok/")
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
