"""Pages for what went wrong: each says what happened and what to do."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from radslag.kernel.errors import RadslagError

__all__ = ["no_token", "not_allowed", "not_found", "our_fault", "refused"]


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The same for what is not there and for what this person may not see (trust 37)."""
    return render(request, "look/not_found.html", status=404)


def not_allowed(request: HttpRequest, exception: Exception) -> HttpResponse:
    sentence = str(exception) if isinstance(exception, RadslagError) else ""
    return render(request, "look/not_allowed.html", {"sentence": sentence}, status=403)


def refused(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "look/refused.html", status=400)


def no_token(request: HttpRequest, reason: str = "") -> HttpResponse:
    return render(request, "look/no_token.html", status=403)


def our_fault(request: HttpRequest) -> HttpResponse:
    return render(request, "look/our_fault.html", status=500)
