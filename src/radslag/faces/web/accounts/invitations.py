"""The link by which somebody who was added chooses a password: once, within three days."""

from __future__ import annotations

from django.contrib.auth.tokens import PasswordResetTokenGenerator
from django.urls import reverse
from django.utils.encoding import force_str
from django.utils.http import base36_to_int, int_to_base36

from radslag.domain.accounts.models import User

__all__ = ["invited", "path_for"]


class _Tokens(PasswordResetTokenGenerator):
    """Made of the password there is now, so that a link that was used is used up.

    The salt makes it good for this alone: no link from a mail about a forgotten password is
    one, and none of these is one of those. It lasts PASSWORD_RESET_TIMEOUT.
    """

    key_salt = "radslag.faces.web.accounts.invitations"


_tokens = _Tokens()


def path_for(user: User) -> str:
    """The address, without scheme and host."""
    return reverse("account:welcome", args=(int_to_base36(user.pk), _tokens.make_token(user)))


def invited(number: str, token: str) -> User | None:
    """Whose link it is; None where it is used up, too old or not one of ours."""
    try:
        user = User.objects.get(pk=base36_to_int(force_str(number)), is_active=True)
    except (User.DoesNotExist, ValueError, OverflowError):
        return None
    return user if _tokens.check_token(user, token) else None
