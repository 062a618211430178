"""The bytes of papers until they are confirmed, under their SHA-256 on the storage."""

from __future__ import annotations

import hashlib
import os

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from radslag.domain.meetings.models import StoredFile
from radslag.flows.importing.models import Draft
from radslag.flows.importing.states import DraftState

__all__ = ["content_of", "drop_unwanted", "put", "sha256_of"]

_SETTLED = (DraftState.CONFIRMED, DraftState.UNDONE, DraftState.DUPLICATE)


def sha256_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def put(content: bytes, name: str) -> None:
    """Keep the bytes, on the disk itself before the row that tells of them (trust 6, 9).

    What is there already has the same name, and so the same bytes.
    """
    if default_storage.exists(name):
        return
    try:
        target = default_storage.path(name)
    except NotImplementedError:  # no file system: there a save is whole or is not
        default_storage.save(name, ContentFile(content))
        return
    written = default_storage.path(
        default_storage.save(f"{name}.{os.getpid()}", ContentFile(content))
    )
    with open(written, "rb") as file:
        os.fsync(file.fileno())
    os.replace(written, target)


def content_of(draft: Draft) -> bytes:
    """From where it waits, or from the ledger. Raises FileNotFoundError where neither has it."""
    name = draft.storage_name
    if not default_storage.exists(name):
        name = StoredFile(sha256=draft.sha256).storage_name
    with default_storage.open(name) as file:
        return bytes(file.read())


def drop_unwanted(drafts: list[Draft]) -> None:
    """Take away the bytes of drafts that wait no more, where no other draft waits for them."""
    for draft in drafts:
        if draft.sha256 and not _is_wanted(draft.sha256):
            default_storage.delete(draft.storage_name)


def _is_wanted(sha256: str) -> bool:
    return Draft.objects.filter(sha256=sha256).exclude(state__in=_SETTLED).exists()
