"""Addresses of bodies."""

from __future__ import annotations

from django.urls import path

from radslag.faces.look import lists
from radslag.faces.public.bodies import views

__all__ = ["app_name", "urlpatterns"]

app_name = "bodies"
urlpatterns = [
    *lists.paths("<slug:network>/organ", views.body_list),
    path("<slug:network>/organ/<slug:slug>/", views.body, name="detail"),
]
