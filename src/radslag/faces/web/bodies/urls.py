"""Under /<network>/installningar/organ/, in the namespace `settings`."""

from __future__ import annotations

from django.urls import path

from radslag.faces.web.bodies import seats, sharing, views

__all__ = ["urlpatterns"]

urlpatterns = [
    path("", views.listing, name="bodies"),
    path("ny/", views.add, name="add_body"),
    path("<slug:slug>/", views.detail, name="body"),
    path("<slug:slug>/andra/", views.edit, name="edit_body"),
    path("<slug:slug>/ta-bort/", views.remove, name="remove_body"),
    path("<slug:slug>/byt-namn/", views.rename, name="rename_body"),
    path("<slug:slug>/hette/", views.add_earlier_name, name="add_earlier_name"),
    path("<slug:slug>/stavning/", views.add_spelling, name="add_spelling"),
    path("<slug:slug>/namn/<int:name>/ta-bort/", views.remove_name, name="remove_name"),
    path("<slug:slug>/sammansattning/", sharing.composition, name="composition"),
    path("<slug:slug>/ordforande/", sharing.rotation, name="rotation"),
    path("<slug:slug>/uppdrag/", seats.give, name="give_seat"),
    path("<slug:slug>/uppdrag/<int:seat>/avsluta/", seats.end, name="end_seat"),
]
