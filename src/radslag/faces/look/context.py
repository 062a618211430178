"""What every page is given: its network, who asks, and what stands in the menu."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from radslag.faces.look import menu
from radslag.faces.look.requests import actor_of

__all__ = ["page"]


def page(request: HttpRequest) -> dict[str, Any]:
    """network: set on the request by the view of a network's page."""
    network = getattr(request, "network", None)
    lines = menu.shown(request, actor_of(request), network) if network else []
    return {"network": network, "menu": lines, "demo": settings.DEMO}
