"""The original of a paper, handed out so that nothing in it can run here (trust 72, 73, 91)."""

from __future__ import annotations

import hashlib
from pathlib import PurePath

from django.core.files.base import File
from django.core.files.storage import default_storage
from django.http import FileResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.utils.http import content_disposition_header

from radslag.domain.meetings import queries
from radslag.domain.meetings.models import Paper, StoredFile
from radslag.faces.look.requests import NetworkRequest, actor_of, on_network
from radslag.kernel.text import clean

__all__ = ["download_name", "file"]

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
_LONGEST = 120


@on_network
def file(request: NetworkRequest, key: str) -> HttpResponseBase:
    seen = queries.papers_seen_by(actor_of(request), request.network)
    paper = get_object_or_404(seen, key=key)
    content = _content(paper.file) if paper.file else None
    if paper.file is None or content is None:
        return render(request, "public/papers/missing.html", {"paper": paper}, status=404)
    media_type = paper.file.media_type
    response = FileResponse(
        content,
        content_type=media_type if media_type in _SAFE_TYPES else "application/octet-stream",
    )
    disposition = content_disposition_header(True, download_name(paper))
    response.headers["Content-Disposition"] = disposition or "attachment"
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    return response


def download_name(paper: Paper) -> str:
    """The name it had, without what a name may not hold, and with the ending of what it is."""
    told = PurePath(clean(paper.file_name or str(paper)).replace("\\", "/")).name
    kept = "".join(sign for sign in told if sign not in '<>:"|?*').strip(". ")
    suffix = paper.file.suffix if paper.file else ""
    stem = kept[: -len(suffix)] if suffix and kept.lower().endswith(suffix.lower()) else kept
    return f"{stem[:_LONGEST].strip('. ') or 'handling'}{suffix}"


def _content(stored: StoredFile) -> File | None:
    """None where the file is gone or is no longer what was stored (trust 10)."""
    try:
        opened = default_storage.open(stored.storage_name)
    except OSError:
        return None
    digest = hashlib.sha256()
    for chunk in opened.chunks():
        digest.update(chunk)
    if digest.hexdigest() != stored.sha256:
        opened.close()
        return None
    opened.seek(0)
    return opened
