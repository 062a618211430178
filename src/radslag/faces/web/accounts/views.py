"""One's own account, and the page where somebody who was added chooses a password."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from radslag.domain.accounts import actions, queries
from radslag.domain.accounts.models import User
from radslag.faces.look.forms import put_error
from radslag.faces.look.requests import signed_in
from radslag.faces.web.accounts.forms import ChoosePassword
from radslag.faces.web.accounts.invitations import invited
from radslag.faces.web.grants.wording import told_grants
from radslag.kernel import clock
from radslag.kernel.errors import InvalidError

__all__ = ["me", "no_password", "welcome"]


@require_safe
@signed_in
def me(request: HttpRequest) -> HttpResponse:
    """Who you are, and what you may do where."""
    user = request.user
    assert isinstance(user, User)  # noqa: S101  signed_in
    today = clock.today()
    grants = queries.grants_on(user, today).select_related("network", "body", "principal")
    return render(request, "account/me.html", {"grants": told_grants(grants, today)})


@sensitive_post_parameters("password", "again")
@require_http_methods(["GET", "HEAD", "POST"])
def welcome(request: HttpRequest, number: str, token: str) -> HttpResponseBase:
    user = invited(number, token)
    if user is None:
        return render(request, "account/welcome_gone.html", status=410)
    form = ChoosePassword(user, request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.set_password(
                user=user, password=form.cleaned_data["password"], by=user, at=clock.now()
            )
        except InvalidError as error:
            put_error(form, error)
        else:
            messages.success(request, "Lösenordet är valt. Logga in med det.")
            return redirect("account_login")
    return render(request, "account/welcome.html", {"form": form, "invited": user})


@require_safe
@signed_in
def no_password(request: HttpRequest) -> HttpResponse:
    """Where allauth sends those who have no password to change."""
    return render(request, "account/no_password.html")
