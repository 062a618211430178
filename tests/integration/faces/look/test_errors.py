"""Pages for what went wrong: in Swedish, with what to do, and with nothing of what is hidden."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.test import Client, override_settings
from django.urls import include, path

from radslag.kernel.errors import InvalidError, NotAllowedError, NotFoundError, StateError

pytestmark = pytest.mark.django_db


def _raising(error: Exception) -> Callable[[HttpRequest], HttpResponse]:
    def view(request: HttpRequest) -> HttpResponse:
        raise error

    return view


_ERRORS = {
    "saknas": NotFoundError(),
    "far-inte": NotAllowedError(),
    "lage": StateError("Mötet är redan hållet. Planera ett nytt.", "The meeting has been held."),
    "fel": InvalidError("Skriv en dag.", "Write a day."),
    "misstankt": SuspiciousOperation("x"),
    "vart": RuntimeError("hemligheten"),
}

urlpatterns = [
    *(path(f"prov/{name}/", _raising(error)) for name, error in _ERRORS.items()),
    path("", include("radslag.project.urls")),
]
handler400 = "radslag.faces.look.errors.refused"
handler403 = "radslag.faces.look.errors.not_allowed"
handler404 = "radslag.faces.look.errors.not_found"
handler500 = "radslag.faces.look.errors.our_fault"


@pytest.mark.parametrize(
    ("name", "status", "sentence"),
    [
        ("saknas", 404, "Det finns inget här"),
        ("far-inte", 403, "Be den som sköter nätverket."),
        ("lage", 409, "Mötet är redan hållet. Planera ett nytt."),
        ("fel", 400, "Skriv en dag."),
        ("misstankt", 400, "Det som skickades gick inte att förstå."),
        ("vart", 500, "Något gick sönder hos oss"),
    ],
)
def test_each_says_what_happened(name: str, status: int, sentence: str) -> None:
    """trust 48."""
    client = Client(raise_request_exception=False)
    with override_settings(ROOT_URLCONF=__name__):
        response = client.get(f"/prov/{name}/")
    page = response.content.decode()
    assert response.status_code == status
    assert sentence in page
    assert "<h1>" in page
    assert "hemligheten" not in page


def test_a_form_without_its_token_says_how_to_go_on() -> None:
    """trust 98."""
    response = Client(enforce_csrf_checks=True).post("/konto/logga-in/", {"login": "a@b.example"})
    assert response.status_code == 403
    assert "ladda om sidan" in response.content.decode()


def test_the_page_of_components_is_for_developing_only(client: Client) -> None:
    assert client.get("/_komponenter/").status_code == 404
    with override_settings(DEBUG=True):
        page = client.get("/_komponenter/").content.decode()
    assert page.count('class="state"') > 11
