"""Addresses of matters."""

from __future__ import annotations

from django.urls import path

from radslag.faces.look import lists
from radslag.faces.public.matters import views

__all__ = ["app_name", "urlpatterns"]

app_name = "matters"
urlpatterns = [
    *lists.paths("<slug:network>/arenden", views.matter_list),
    path("<slug:network>/arenden/<slug:key>/", views.matter, name="detail"),
]
