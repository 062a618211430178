"""The bytes of a paper, stored under their hash before any row says that they are there."""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import tempfile
from pathlib import Path

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction

from radslag.domain.meetings.models import StoredFile

__all__ = ["store_file"]


def store_file(
    *,
    content: bytes,
    media_type: str,
    suffix: str = "",
    page_count: int | None = None,
    at: dt.datetime,
) -> StoredFile:
    """File, fsync, rename, and only then the row: never a row without its file (trust 6, 9).

    The same content is the same file. Raises OSError where the storage is full; nothing is
    left then. It is no deed of its own, for a file without a paper is nobody's.
    """
    sha256 = hashlib.sha256(content).hexdigest()
    _write(StoredFile(sha256=sha256).storage_name, content)
    with transaction.atomic():
        known, _ = StoredFile.objects.get_or_create(
            sha256=sha256,
            defaults={
                "media_type": media_type,
                "suffix": suffix,
                "size": len(content),
                "page_count": page_count,
                "added_at": at,
            },
        )
    return known


def _write(name: str, content: bytes) -> None:
    """Unless it lies there whole: a file that a power cut left short is written anew."""
    if default_storage.exists(name) and default_storage.size(name) == len(content):
        return
    try:
        path = Path(default_storage.path(name))
    except NotImplementedError:  # a storage elsewhere, which is whole or not at all
        default_storage.save(name, ContentFile(content))
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    _write_whole(path, content)


def _write_whole(path: Path, content: bytes) -> None:
    handle, waiting = tempfile.mkstemp(dir=path.parent, prefix=".waiting-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(waiting, path)
    except OSError:
        Path(waiting).unlink(missing_ok=True)
        raise
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
