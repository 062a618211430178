"""Files that people handed in, given out so that nothing in them can run here (trust 72, 73)."""

from __future__ import annotations

from pathlib import PurePath
from typing import IO, Any

from django.http import FileResponse
from django.utils.http import content_disposition_header

from radslag.kernel.text import clean

__all__ = ["attachment", "plain_name"]

# What we say a file is. Anything else is bytes, so that no browser takes it for a page.
_SAFE_TYPES = frozenset(
    {
        "application/pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "image/jpeg",
        "image/png",
        "image/tiff",
        "text/plain",
    }
)


def attachment(content: IO[Any], name: str, media_type: str = "") -> FileResponse:
    """To be saved and never shown; the name in the form of RFC 6266 (trust 91)."""
    response = FileResponse(
        content,
        content_type=media_type if media_type in _SAFE_TYPES else "application/octet-stream",
    )
    disposition = content_disposition_header(True, name)
    response.headers["Content-Disposition"] = disposition or "attachment"
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    return response


def plain_name(name: str) -> str:
    """Without folders and what a file's name may not hold; "" where nothing is left."""
    told = PurePath(clean(name).replace("\\", "/")).name
    return "".join(sign for sign in told if sign not in '<>:"|?*').strip(". ")
