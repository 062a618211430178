"""What every view asks of a request: which network, and who is asking."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponseBase

from radslag.domain.accounts.models import User
from radslag.domain.parties.models import Network
from radslag.kernel import access
from radslag.kernel.access import ANYONE, Actor
from radslag.kernel.errors import NotAllowedError

__all__ = ["NetworkRequest", "actor_of", "on_network", "require_in", "signed_in"]


class NetworkRequest(HttpRequest):
    """A request for a page of a network."""

    network: Network


def actor_of(request: HttpRequest) -> Actor:
    """Who asks: the user who has signed in, else anyone."""
    user = request.user
    return user if isinstance(user, User) and user.is_active else ANYONE


def on_network(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """For a view whose address begins with a network's slug: `request.network` is that network."""

    @wraps(view)
    def with_network(request: HttpRequest, network: str, **named: Any) -> HttpResponseBase:
        asked = cast(NetworkRequest, request)
        try:
            asked.network = Network.objects.get(slug=network)
        except Network.DoesNotExist as missing:
            raise Http404 from missing
        return view(asked, **named)

    return with_network


def signed_in(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """For a view that is for those who have signed in: others are asked to, whatever they ask for.

    So that what is there, and what is not, answers them alike (trust 37). Comes first.
    """

    @wraps(view)
    def for_users(request: HttpRequest, *args: Any, **named: Any) -> HttpResponseBase:
        if actor_of(request) is ANYONE:
            return redirect_to_login(request.get_full_path())
        return view(request, *args, **named)

    return for_users


def require_in(network: Network, by: Actor, permission: str) -> None:
    """Raises NotAllowedError unless `by` has the permission somewhere in the network.

    For a list: a grant in one body or for one principal opens it, and what it shows is
    filtered by what that grant lets them see.
    """
    where = access.scope(by, permission)
    if where.holds(network.place()):
        return
    in_body = where.bodies and network.bodies.filter(pk__in=where.bodies).exists()
    if in_body or (
        where.principals and network.principals.filter(pk__in=where.principals).exists()
    ):
        return
    raise NotAllowedError
