"""Pages for what went wrong: each says what happened and what to do."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

from radslag.kernel.errors import RadslagError

__all__ = ["in_words", "no_token", "not_allowed", "not_found", "our_fault", "refused"]


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The same for what is not there and for what this person may not see (trust 37)."""
    return render(request, "look/not_found.html", status=404)


def not_allowed(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "look/not_allowed.html", {"sentence": _sentence(exception)}, status=403)


def refused(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "look/refused.html", {"sentence": _sentence(exception)}, status=400)


def in_words(request: HttpRequest, error: RadslagError, status: int) -> HttpResponse:
    """For an error that a view let pass: its own sentence, and the way back."""
    return render(request, "look/refused.html", {"sentence": str(error)}, status=status)


def no_token(request: HttpRequest, reason: str = "") -> HttpResponse:
    return render(request, "look/no_token.html", status=403)


def our_fault(request: HttpRequest) -> HttpResponse:
    """Made without the request: what asks the database may be what failed."""
    return HttpResponse(render_to_string("look/our_fault.html"), status=500)


def _sentence(exception: Exception) -> str:
    return str(exception) if isinstance(exception, RadslagError) else ""
