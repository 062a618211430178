"""Messages between a program and its confined worker: a head in JSON, a body of bytes.

JSON because reading it can do nothing but give plain values: what a worker sends is
believed no more than the paper that it was given.
"""

from __future__ import annotations

import json
import struct
from typing import Any, BinaryIO

__all__ = ["GarbledError", "Head", "receive", "send"]

Head = dict[str, Any]

_SIZES = struct.Struct(">II")
# The record of the longest paper that is read takes 60 MB, the picture of a page 45.
_MOST = 200_000_000


class GarbledError(Exception):
    """What came is no message."""


def send(to: BinaryIO, head: Head, body: bytes = b"") -> None:
    """Raises OSError where nobody reads any more."""
    packed = json.dumps(head, separators=(",", ":")).encode("ascii")
    to.write(_SIZES.pack(len(packed), len(body)))
    to.write(packed)
    to.write(body)
    to.flush()


def receive(source: BinaryIO) -> tuple[Head, bytes]:
    """The next message. Raises EOFError where the other end is gone, GarbledError."""
    head_size, body_size = _SIZES.unpack(_exactly(source, _SIZES.size))
    if head_size > _MOST or body_size > _MOST:
        raise GarbledError(f"a message of {head_size} and {body_size} bytes")
    packed, body = _exactly(source, head_size), _exactly(source, body_size)
    try:
        head = json.loads(packed)
    except (ValueError, RecursionError) as error:
        raise GarbledError(str(error)) from error
    if not isinstance(head, dict):
        raise GarbledError("a message without a head")
    return head, body


def _exactly(source: BinaryIO, size: int) -> bytes:
    # A buffered reader takes the whole at once, so nothing is held twice.
    found = source.read(size) if size else b""
    if len(found) < size:
        raise EOFError
    return found
