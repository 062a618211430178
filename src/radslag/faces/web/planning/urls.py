"""Addresses of planning, under those of the meetings that are planned."""

from __future__ import annotations

from django.urls import path

from radslag.faces.web.planning import views

__all__ = ["app_name", "urlpatterns"]

app_name = "planning"
_ONE = "<slug:network>/moten/<slug:body>/<slug:day>/"
_ITEM = f"{_ONE}dagordning/<int:item>/"

urlpatterns = [
    path("<slug:network>/moten/nytt/", views.new_meeting, name="new_meeting"),
    path(f"{_ONE}andra/", views.edit, name="edit"),
    path(f"{_ONE}flytta/", views.move, name="move"),
    path(f"{_ONE}stall-in/", views.cancel, name="cancel"),
    path(f"{_ONE}formoten/", views.pre_meetings, name="pre_meetings"),
    path(
        f"{_ONE}formoten/<int:pre_meeting>/ta-bort/",
        views.remove_pre_meeting,
        name="remove_pre_meeting",
    ),
    path(f"{_ONE}dagordning/", views.agenda, name="agenda"),
    path(f"{_ONE}dagordning/ny/", views.add_item, name="add_item"),
    path(_ITEM, views.edit_item, name="edit_item"),
    path(f"{_ITEM}flytta/", views.move_item, name="move_item"),
    path(f"{_ITEM}ta-bort/", views.remove_item, name="remove_item"),
]
