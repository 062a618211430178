"""Addresses of the look itself."""

from __future__ import annotations

from django.urls import path

from radslag.faces.look.components import components

__all__ = ["app_name", "urlpatterns"]

app_name = "look"
urlpatterns = [path("_komponenter/", components, name="components")]
