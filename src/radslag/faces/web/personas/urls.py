"""Under /demo/. Each answers 404 where the demonstration is off."""

from __future__ import annotations

from django.urls import path

from radslag.faces.web.personas import views

__all__ = ["urlpatterns"]

app_name = "personas"
urlpatterns = [
    path("", views.listing, name="list"),
    path("ut/", views.leave, name="leave"),
    path("<int:user>/", views.step_in, name="step_in"),
]
