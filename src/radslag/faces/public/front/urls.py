"""Addresses of the front pages. Last of all: a network's slug takes what nothing else took."""

from __future__ import annotations

from django.urls import path

from radslag.faces.public.front import views

__all__ = ["app_name", "urlpatterns"]

app_name = "front"
urlpatterns = [
    path("", views.installation, name="installation"),
    path("<slug:network>/", views.network, name="network"),
]
