"""The few icons: strokes in a square of sixteen. Each always stands beside a word."""

from __future__ import annotations

from django.utils.html import format_html
from django.utils.safestring import SafeString

__all__ = ["ICONS", "icon"]

ICONS = {
    "add": "M8 2v12M2 8h12",
    "back": "M14 8H3m4-4L3 8l4 4",
    "calendar": "M2 4h12v10H2ZM2 7h12M5 2v3M11 2v3",
    "download": "M8 2v9m-4-4 4 4 4-4M2 14h12",
    "edit": "M3 13l1-4 7-7 3 3-7 7ZM10 3l3 3",
    "file": "M4 1h6l3 3v11H4ZM10 1v3h3",
    "menu": "M2 4h12M2 8h12M2 12h12",
    "next": "M2 8h11M9 4l4 4-4 4",
    "print": "M4 6V1h8v5M4 12H2V6h12v6h-2M4 10h8v5H4Z",
    "remove": "M3 3l10 10M13 3L3 13",
    "search": "M11.5 7a4.5 4.5 0 1 1-9 0a4.5 4.5 0 0 1 9 0ZM10.5 10.5l4 4",
    "user": "M11 5a3 3 0 1 1-6 0a3 3 0 0 1 6 0ZM2 15c0-3.5 2.5-5 6-5s6 1.5 6 5",
}


def icon(name: str) -> SafeString:
    """Raises KeyError for a name that is not in the list."""
    return format_html(
        '<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">'
        '<path d="{}"/></svg>',
        ICONS[name],
    )
