"""What holds for every answer."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from radslag.faces.look import errors
from radslag.kernel.errors import NotAllowedError, NotFoundError, RadslagError, StateError

__all__ = ["ErrorsInWords", "PrivateUnlessPublic"]

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


class ErrorsInWords:
    """An error of ours that a view let pass becomes a page with its sentence, not a 500."""

    def __init__(self, get_response: Answer) -> None:
        self._answer = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self._answer(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if isinstance(exception, NotFoundError):
            return errors.not_found(request, exception)
        if isinstance(exception, NotAllowedError):
            return errors.not_allowed(request, exception)
        if isinstance(exception, StateError):
            return errors.in_words(request, exception, 409)
        if isinstance(exception, RadslagError):
            return errors.in_words(request, exception, 400)
        return None
