"""Under /<network>/personer/."""

from __future__ import annotations

from django.urls import path

from radslag.faces.look import lists
from radslag.faces.web.people import seats, spellings, views

__all__ = ["urlpatterns"]

app_name = "people"
_stem = "<slug:network>/personer"

urlpatterns = [
    *lists.paths(_stem, views.listing),
    path(f"{_stem}/ny/", views.add, name="add"),
    path(f"{_stem}/lika/", spellings.alike, name="alike"),
    path(f"{_stem}/<slug:key>/", views.detail, name="detail"),
    path(f"{_stem}/<slug:key>/andra/", views.edit, name="edit"),
    path(f"{_stem}/<slug:key>/ta-bort/", views.remove, name="remove"),
    path(f"{_stem}/<slug:key>/samma/", spellings.join, name="join"),
    path(f"{_stem}/<slug:key>/isar/", spellings.part, name="part"),
    path(f"{_stem}/<slug:key>/uppdrag/", seats.give, name="give_seat"),
]
