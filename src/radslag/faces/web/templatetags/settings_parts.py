"""{% settings_parts %}: the tabs of the settings."""

from __future__ import annotations

from typing import Any

from django import template
from django.template import Context

from radslag.faces.look.requests import actor_of
from radslag.faces.web.settings.parts import parts

__all__ = ["register"]

register = template.Library()


@register.inclusion_tag("settings/parts.html", takes_context=True)
def settings_parts(context: Context) -> dict[str, Any]:
    request = context["request"]
    return {"parts": parts(actor_of(request), request.network, request.path)}
