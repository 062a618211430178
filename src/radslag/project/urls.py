"""Every address. Those of a network begin with its slug, so the pages for all come last."""

from __future__ import annotations

from django.urls import include, path

urlpatterns = [
    path("", include("radslag.faces.look.urls")),
    path("", include("radslag.faces.web.urls")),
    path("", include("radslag.faces.public.urls")),
]

handler400 = "radslag.faces.look.errors.refused"
handler403 = "radslag.faces.look.errors.not_allowed"
handler404 = "radslag.faces.look.errors.not_found"
handler500 = "radslag.faces.look.errors.our_fault"
