"""What holds for every answer."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

__all__ = ["PrivateUnlessPublic"]

Answer = Callable[[HttpRequest], HttpResponse]


class PrivateUnlessPublic:
    """No copy of a page is kept on the way, nor behind the Back button (trust 102, 103).

    Files that are the same for all are served before this, by whitenoise, and may be kept.
    """

    def __init__(self, get_response: Answer) -> None:
        self._answer = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self._answer(request)
        response.headers.setdefault("Cache-Control", "private, no-store")
        return response
