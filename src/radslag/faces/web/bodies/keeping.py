"""Which body is asked for, by somebody who may change it."""

from __future__ import annotations

from django.shortcuts import get_object_or_404

from radslag.domain.accounts.permissions import Permission
from radslag.domain.parties.models import Body
from radslag.domain.parties.queries import bodies_of
from radslag.faces.look.requests import NetworkRequest, actor_of
from radslag.kernel import access

__all__ = ["body_to_keep"]


def body_to_keep(request: NetworkRequest, slug: str) -> Body:
    """Bodies are public, so those who may not change it are told so, with 403."""
    body = get_object_or_404(bodies_of(request.network), slug=slug)
    access.require(actor_of(request), Permission.EDIT_BODIES, on=body)
    return body
