"""The addresses of the pages for all: a screen a line. Those of a network begin with its slug."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

__all__ = ["urlpatterns"]

_HERE = "radslag.faces.public"

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include(f"{_HERE}.meetings.urls")),
    path("", include(f"{_HERE}.decisions.urls")),
    path("", include(f"{_HERE}.matters.urls")),
    path("", include(f"{_HERE}.bodies.urls")),
    path("", include(f"{_HERE}.papers.urls")),
    path("", include(f"{_HERE}.search.urls")),
    path("", include(f"{_HERE}.front.urls")),
]
