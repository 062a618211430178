"""Sign-in and one's own account. Of allauth's pages only these; nobody signs up."""

from __future__ import annotations

from allauth.account import views as allauth
from django.urls import include, path, re_path

from radslag.faces.web.accounts import views

__all__ = ["urlpatterns"]

_own = [
    path("", views.me, name="me"),
    path("valkommen/<slug:number>/<slug:token>/", views.welcome, name="welcome"),
]

_reset_key = r"^losenord/nytt/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$"

urlpatterns = [
    path("", include((_own, "account"))),
    path("logga-in/", allauth.login, name="account_login"),
    path("logga-ut/", allauth.logout, name="account_logout"),
    path("stangt/", allauth.account_inactive, name="account_inactive"),
    path("ny/", allauth.signup, name="account_signup"),
    path("losenord/byt/", allauth.password_change, name="account_change_password"),
    path("losenord/inget/", views.no_password, name="account_set_password"),
    path("losenord/glomt/", allauth.password_reset, name="account_reset_password"),
    path(
        "losenord/skickat/",
        allauth.password_reset_done,
        name="account_reset_password_done",
    ),
    re_path(_reset_key, allauth.password_reset_from_key, name="account_reset_password_from_key"),
    path(
        "losenord/klart/",
        allauth.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
]
