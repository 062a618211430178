"""Sign-in by allauth, with what is ours."""

from __future__ import annotations

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from radslag.domain.accounts import actions, queries
from radslag.domain.accounts.models import User
from radslag.kernel import clock

__all__ = ["Adapter"]


class Adapter(DefaultAccountAdapter):
    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "account_inactive": "Kontot är stängt. Be den som sköter nätverket att öppna det.",
        "email_password_mismatch": (
            "E-postadressen och lösenordet hör inte ihop. "
            "Försök igen, eller välj ett nytt lösenord."
        ),
        "enter_current_password": "Det är inte ditt nuvarande lösenord. Skriv det på nytt.",
        "too_many_login_attempts": (
            "Det har varit för många försök. Vänta några minuter och försök igen."
        ),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Nobody signs up: an administrator adds them."""
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """To the network where they have a role."""
        user = request.user
        assert isinstance(user, User)  # noqa: S101  just signed in
        network = queries.first_network_of(user, clock.today())
        return reverse("front:network", args=(network.slug,)) if network else "/"

    def set_password(self, user: User, password: str) -> None:
        """Through the deed, so that a changed password leaves its line in history."""
        mine = User.objects.get(pk=user.pk)  # of a request it is a stand-in for the user
        actions.set_password(user=mine, password=password, by=mine, at=clock.now())
        user.password = mine.password

    def format_email_subject(self, subject: str) -> str:
        return subject

    def is_safe_url(self, url: str) -> bool:
        """Only within this site, and by a path alone."""
        return bool(url) and url.startswith("/") and super().is_safe_url(url)

    def get_reset_password_from_key_url(self, key: str) -> str:
        """On the address that the installation is told to have, whatever the request said."""
        url: str = super().get_reset_password_from_key_url(key)
        path = "/" + url.split("/", 3)[3]
        return f"{settings.BASE_URL}{path}" if settings.BASE_URL else url
