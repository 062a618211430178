"""Under /<network>/installningar/anvandare/, in the namespace `settings`."""

from __future__ import annotations

from django.urls import path

from radslag.faces.web.grants import views

__all__ = ["urlpatterns"]

urlpatterns = [
    path("", views.listing, name="grants"),
    path("ny/", views.add_user, name="add_user"),
    path("<int:user>/", views.user, name="user"),
    path("<int:user>/lank/", views.link, name="user_link"),
    path("<int:user>/roll/", views.give, name="give_grant"),
    path("<int:user>/stang/", views.close, name="close_user"),
    path("<int:user>/oppna/", views.open_again, name="open_user"),
    path("roll/<int:grant>/avsluta/", views.end, name="end_grant"),
]
