"""Under /<network>/installningar/; the parts beside have their own folders."""

from __future__ import annotations

from django.urls import include, path

from radslag.faces.web.settings import views

__all__ = ["urlpatterns"]

app_name = "settings"
urlpatterns = [
    path("", views.front, name="front"),
    path("natverket/", views.network, name="network"),
    path("vem-ser-vad/", views.who_sees, name="who_sees"),
    path("huvudman/", include("radslag.faces.web.principals.urls")),
    path("organ/", include("radslag.faces.web.bodies.urls")),
    path("anvandare/", include("radslag.faces.web.grants.urls")),
]
