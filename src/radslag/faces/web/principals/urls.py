"""Under /<network>/installningar/huvudman/, in the namespace `settings`."""

from __future__ import annotations

from django.urls import path

from radslag.faces.web.principals import views

__all__ = ["urlpatterns"]

urlpatterns = [
    path("", views.listing, name="principals"),
    path("ny/", views.add, name="add_principal"),
    path("ny-sida/", views.add_side, name="add_side"),
    path("sida/<int:side>/", views.edit_side, name="edit_side"),
    path("<slug:slug>/", views.edit, name="edit_principal"),
    path("<slug:slug>/folkmangd/", views.add_population, name="add_population"),
]
