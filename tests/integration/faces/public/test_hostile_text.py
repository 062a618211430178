"""Text that tries to become markup is text on every page (trust 65, 68)."""

from __future__ import annotations

import pytest
from django.test import Client
from lxml import html

from tests.factories.payloads import PAYLOADS, speaker
from tests.factories.scene import make_scene, public_addresses

pytestmark = pytest.mark.django_db

# fmt: off
_OURS = frozenset({
    "a", "abbr", "article", "aside", "b", "body", "br", "button", "caption", "circle", "dd",
    "desc", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
    "head", "header", "html", "input", "label", "li", "link", "main", "mark", "meta", "nav", "ol",
    "option", "p", "path", "polyline", "q", "script", "section", "select", "span", "strong",
    "style", "svg", "table", "tbody", "td", "text", "th", "thead", "time", "title", "tr", "ul",
})
# fmt: on


def test_there_are_payloads_enough() -> None:
    assert len(set(PAYLOADS)) >= 300


def test_no_text_becomes_markup_on_any_page(client: Client) -> None:
    scene = make_scene(items=25, meetings=3, say=speaker())
    for address in public_addresses(scene):
        response = client.get(address)
        assert response.status_code == 200, address
        page = html.fromstring(response.content.decode())
        elements = [one for one in page.iter() if isinstance(one.tag, str)]
        assert {str(one.tag) for one in elements} <= _OURS, address
        assert len(page.xpath("//style")) == 1, address
        assert not page.xpath("//iframe | //base | //object"), address
        for script in page.xpath("//script"):  # only files of ours
            assert not script.text, address
            assert script.get("src", "").startswith("/static/"), address
        for one in elements:
            for name, value in one.attrib.items():
                assert not str(name).startswith("on"), (address, name)
                if name in {"href", "src", "action"}:
                    assert str(value).startswith(("/", "#", "?", "mailto:samordnare@")), value


def test_the_text_is_shown_letter_for_letter(client: Client) -> None:
    hostile = '"><img src=x onerror=alert(1)>'
    scene = make_scene(say=lambda text: f"{text} {hostile}")
    page = html.fromstring(client.get(scene.meeting.get_absolute_url()).content.decode())
    assert f"Bron över ån {hostile}" in page.text_content()
    assert hostile in page.xpath("//title")[0].text
