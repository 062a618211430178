"""What every page is given: its network, and what stands in the menu."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest

__all__ = ["page"]


def page(request: HttpRequest) -> dict[str, Any]:
    """network: set on the request by the view of a network's page."""
    return {"network": getattr(request, "network", None), "demo": settings.DEMO}
