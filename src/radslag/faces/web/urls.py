"""The addresses of the pages for those who have signed in: a screen a line."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

__all__ = ["urlpatterns"]

urlpatterns: list[URLPattern | URLResolver] = [
    path("konto/", include("radslag.faces.web.accounts.urls")),
    path("demo/", include("radslag.faces.web.personas.urls")),
    path("<slug:network>/installningar/", include("radslag.faces.web.settings.urls")),
    path("", include("radslag.faces.web.history.urls")),
    path("", include("radslag.faces.web.imports.urls")),
    path("", include("radslag.faces.web.people.urls")),
    path("", include("radslag.faces.web.planning.urls")),
]
