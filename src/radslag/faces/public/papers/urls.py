"""Addresses of papers: their text, and the file itself."""

from __future__ import annotations

from django.urls import path

from radslag.faces.look import lists
from radslag.faces.public.papers import files, views

__all__ = ["app_name", "urlpatterns"]

app_name = "papers"
urlpatterns = [
    *lists.paths("<slug:network>/handlingar", views.paper_list),
    path("<slug:network>/handlingar/<slug:key>/", views.paper, name="detail"),
    path("<slug:network>/handlingar/<slug:key>/fil/", files.file, name="file"),
]
