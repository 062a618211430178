"""What a network is called and how it looks; who sees what."""

from __future__ import annotations

from typing import Any

import pytest
from django.urls import reverse

from radslag.domain.history.models import Entry
from radslag.domain.parties.models import Network
from tests.factories.cast import Cast
from tests.integration.faces.web.visiting import visitor

SAID = {
    "name": "Samverkan i Skog",
    "strapline": "Alla tillsammans",
    "about": "Första raden.\nAndra raden.",
    "brand": "#7a1f3d",
    "contact_email": "fragor@skog.example",
    "letterhead": "Samverkan i Skog, Box 1",
}


def _post(cast: Cast, **said: Any) -> Any:
    return visitor(cast.administrator).post(reverse("settings:network", args=("skog",)), said)


def _network(cast: Cast) -> Network:
    return Network.objects.get(pk=cast.network.pk)


def test_it_is_saved_and_shown_on_every_page(cast: Cast) -> None:
    answer = _post(cast, **SAID)
    assert answer.status_code == 302
    saved = _network(cast)
    assert {name: getattr(saved, name) for name in SAID} == SAID
    page = visitor(cast.member).get(reverse("settings:who_sees", args=("skog",))).content.decode()
    assert "--brand: #7a1f3d" in page
    assert "Samverkan i Skog" in page
    assert "fragor@skog.example" in page
    assert Entry.objects.get().verb == "parties.edit_network"


def test_a_colour_is_tried_without_being_saved(cast: Cast) -> None:
    page = _post(cast, **{**SAID, "name": "Provat namn"}, preview="1").content.decode()
    assert ".brand-preview { --brand: #7a1f3d; }" in page
    assert "Inget är sparat än" in page
    assert 'value="Provat namn"' in page
    assert _network(cast).name == cast.network.name
    assert not Entry.objects.exists()


@pytest.mark.parametrize(
    "brand", ["red", "#fff", "#23459a; } body { display: none", "</style><script>", "#23459g", ""]
)
def test_what_is_no_colour_reaches_no_stylesheet(cast: Cast, brand: str) -> None:
    """trust 65."""
    for extra in ({}, {"preview": "1"}):
        page = _post(cast, **{**SAID, "brand": brand}, **extra).content.decode()
        assert "Något behöver rättas" in page
        assert "display: none" not in page.split("</head>")[0]
        assert "<script>" not in page
    assert _network(cast).brand == cast.network.brand


def test_its_address_cannot_be_changed(cast: Cast) -> None:
    """trust 41."""
    _post(cast, **SAID, slug="annat", id=cast.foreign.pk)
    assert _network(cast).slug == "skog"
    assert Network.objects.get(pk=cast.foreign.pk).name == cast.foreign.name


def test_a_network_must_have_a_name_and_nothing_typed_is_lost(cast: Cast) -> None:
    page = _post(cast, **{**SAID, "name": " "}).content.decode()
    assert "Något behöver rättas" in page
    assert "Alla tillsammans" in page
    assert "Andra raden." in page


def test_what_people_write_is_shown_as_text(cast: Cast) -> None:
    """trust 68."""
    _post(cast, **{**SAID, "name": '"><img src=x onerror=alert(1)>', "strapline": "<b>x</b>"})
    page = visitor(cast.member).get(reverse("settings:who_sees", args=("skog",))).content.decode()
    assert "<img src=x" not in page
    assert "<b>x</b>" not in page


def test_no_style_or_script_stands_in_the_page_without_the_days_word(cast: Cast) -> None:
    """trust 70."""
    answer = visitor(cast.administrator).get(reverse("settings:network", args=("skog",)))
    page = answer.content.decode()
    nonce = page.split('nonce="')[1].split('"')[0]
    assert nonce
    assert f"'nonce-{nonce}'" in answer.headers["Content-Security-Policy"]
    assert page.count("<style") == page.count(f'<style nonce="{nonce}"')
    assert " style=" not in page
    assert "onclick" not in page


def test_it_tells_who_sees_what_from_the_roles_themselves(cast: Cast) -> None:
    page = visitor(cast.member).get(reverse("settings:who_sees", args=("skog",))).content.decode()
    assert "Sekreterare, ordförande, beredare och granskare" in page  # what is confidential
    assert "Alla, även utan att logga in" in page
    assert "Möten: kallade, pågående, publicerade och inställda" in page
    assert "Möten: planerade, under skrivning och färdigställda" in page
