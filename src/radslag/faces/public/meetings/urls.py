"""Addresses of meetings: the list, and each by its body and day."""

from __future__ import annotations

from django.urls import path

from radslag.faces.look import lists
from radslag.faces.public.meetings import views

__all__ = ["app_name", "urlpatterns"]

app_name = "meetings"
_ONE = "<slug:network>/moten/<slug:body>/<slug:day>/"

urlpatterns = [
    *lists.paths("<slug:network>/moten", views.meeting_list),
    path(_ONE, views.meeting, name="detail"),
    path(f"{_ONE}kallelse/", views.call, name="call"),
    path(f"{_ONE}skillnader/", views.differences, name="differences"),
]
