"""The original of a paper, handed out so that nothing in it can run here (trust 72, 73, 91)."""

from __future__ import annotations

import hashlib

from django.core.files.base import File
from django.core.files.storage import default_storage
from django.http import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from radslag.domain.meetings import actions, queries
from radslag.domain.meetings.models import Paper, StoredFile
from radslag.faces.look.files import attachment, plain_name
from radslag.faces.look.requests import NetworkRequest, actor_of, on_network
from radslag.kernel import clock

__all__ = ["download_name", "file"]

_LONGEST = 120


@require_safe
@on_network
def file(request: NetworkRequest, key: str) -> HttpResponseBase:
    by = actor_of(request)
    paper = get_object_or_404(queries.papers_seen_by(by, request.network), key=key)
    actions.record_reading(of=[paper], by=by, at=clock.now())
    content = _content(paper.file) if paper.file else None
    if paper.file is None or content is None:
        return render(request, "public/papers/missing.html", {"paper": paper}, status=404)
    return attachment(content, download_name(paper), paper.file.media_type)


def download_name(paper: Paper) -> str:
    """The name it had, without what a name may not hold, and with the ending of what it is."""
    kept = plain_name(paper.file_name or str(paper))
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
