"""The addresses of the archive."""

from __future__ import annotations

from django.urls import path

from radslag.faces.web.imports import views

__all__ = ["app_name", "urlpatterns"]

app_name = "imports"
_BATCH = "<slug:network>/arkiv/<slug:batch>"
urlpatterns = [
    path("<slug:network>/arkiv/", views.listing, name="list"),
    path(f"{_BATCH}/", views.batch, name="batch"),
    path(f"{_BATCH}/angra/", views.undo, name="undo"),
    path(f"{_BATCH}/<int:draft>/", views.review, name="review"),
    path(f"{_BATCH}/<int:draft>/original/", views.original, name="original"),
]
