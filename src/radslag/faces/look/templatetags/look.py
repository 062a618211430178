"""Tags and filters that every template has at hand."""

from __future__ import annotations

from django import template

__all__ = ["register"]

register = template.Library()
