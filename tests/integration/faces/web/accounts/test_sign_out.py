"""Signing out."""

from __future__ import annotations

from django.urls import reverse

from tests.factories.cast import Cast
from tests.integration.faces.web.visiting import visitor


def test_a_link_alone_signs_nobody_out(cast: Cast) -> None:
    client = visitor(cast.secretary)
    assert "Logga ut?" in client.get(reverse("account_logout")).content.decode()
    assert "_auth_user_id" in client.session


def test_it_signs_out_and_private_pages_ask_again(cast: Cast) -> None:
    client = visitor(cast.secretary)
    assert client.post(reverse("account_logout")).status_code == 302
    assert client.get(reverse("people:list", args=("skog",))).status_code == 302


def test_it_never_leads_off_the_site(cast: Cast) -> None:
    """trust 97."""
    client = visitor(cast.secretary)
    answer = client.post(reverse("account_logout"), {"next": "//evil.example"})
    assert answer.headers["Location"] == "/"
