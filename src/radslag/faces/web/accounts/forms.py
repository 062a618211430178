"""The forms of sign-in: allauth's, with our words."""

from __future__ import annotations

from typing import Any

from allauth.account import forms as allauth
from django import forms
from django.contrib.auth import password_validation

from radslag.domain.accounts.models import User

__all__ = ["ChangePassword", "ChoosePassword", "ForgotPassword", "ResetPassword", "SignIn"]

_RULE = "Minst tolv tecken. Flera ord efter varandra är lätta att minnas och svåra att gissa."


def _tell(form: forms.BaseForm, **labels: str) -> None:
    for name, label in labels.items():
        form.fields[name].label = label
        form.fields[name].help_text = ""
        form.fields[name].widget.attrs.pop("placeholder", None)


class SignIn(allauth.LoginForm):
    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        _tell(self, login="E-postadress", password="Lösenord")  # noqa: S106  a label


class ForgotPassword(allauth.ResetPasswordForm):
    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        _tell(self, email="E-postadress")


class ChangePassword(allauth.ChangePasswordForm):
    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        _tell(
            self,
            oldpassword="Nuvarande lösenord",
            password1="Nytt lösenord",
            password2="Nytt lösenord en gång till",
        )
        self.fields["password1"].help_text = _RULE


class ResetPassword(allauth.ResetPasswordKeyForm):
    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        _tell(self, password1="Nytt lösenord", password2="Nytt lösenord en gång till")
        self.fields["password1"].help_text = _RULE


class ChoosePassword(forms.Form):
    """For somebody who was added and comes by their link."""

    password = forms.CharField(
        label="Lösenord",
        help_text=_RULE,
        strip=False,
        max_length=500,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )
    again = forms.CharField(
        label="Lösenordet en gång till",
        strip=False,
        max_length=500,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, user: User, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.user = user

    def clean_password(self) -> str:
        password: str = self.cleaned_data["password"]
        password_validation.validate_password(password, self.user)
        return password

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if "password" in cleaned and cleaned["password"] != cleaned.get("again"):
            self.add_error("again", "Det är inte samma lösenord. Skriv båda på nytt.")
        return cleaned
