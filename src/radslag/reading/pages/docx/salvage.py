"""A zip whose list of entries is lost: what can be got by its local headers."""

from __future__ import annotations

import zlib

from radslag.reading.pages.limits import Limits

__all__ = ["entries_by_header"]

_HEADER = b"PK\x03\x04"
_CONTENT_TYPES = "[Content_Types].xml"


def entries_by_header(data: bytes, limits: Limits) -> dict[str, bytes]:
    """Name and contents of each XML part that can still be unpacked, as far as it goes."""
    parts: dict[str, bytes] = {}
    left = limits.xml_bytes
    at = data.find(_HEADER)
    while at >= 0 and len(parts) < limits.zip_entries:
        name, part = _entry(data, at, left)
        left -= len(part)
        parts.setdefault(name, part)
        at = data.find(_HEADER, at + 4)
    return parts


def _entry(data: bytes, at: int, left: int) -> tuple[str, bytes]:
    method = int.from_bytes(data[at + 8 : at + 10], "little")
    packed = int.from_bytes(data[at + 18 : at + 22], "little")
    name_size = int.from_bytes(data[at + 26 : at + 28], "little")
    extra_size = int.from_bytes(data[at + 28 : at + 30], "little")
    start = at + 30 + name_size + extra_size
    name = data[at + 30 : at + 30 + name_size].decode("utf-8", "replace")
    if not name.endswith((".xml", ".rels")) or left <= 0:
        return name, b""
    if method == zlib.DEFLATED:
        return name, _inflated(data[start:], left)
    return name, data[start : start + min(packed, left)]


def _inflated(packed: bytes, most: int) -> bytes:
    """As much as comes out before the damage; not more than `most`."""
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    out = bytearray()
    for start in range(0, len(packed), 4_096):
        try:
            out += stream.decompress(packed[start : start + 4_096], most - len(out))
        except zlib.error:
            break
        if stream.eof or len(out) >= most:
            break
    return bytes(out)
