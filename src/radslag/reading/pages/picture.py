"""Pictures of pages (PNG, JPEG, TIFF): measured here, read by OCR."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from radslag.reading.errors import DamagedPaperError, TooLargeError
from radslag.reading.pages.adapter import Contents, Ocr
from radslag.reading.pages.limits import Limits
from radslag.reading.pages.scan import read_scan
from radslag.reading.pages.text import cut_remark
from radslag.reading.record import Remark
from radslag.reading.spans import Page

__all__ = ["FORMAT", "accepts", "read"]

FORMAT = "scan"

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_TIFF = {b"II*\x00": "<", b"MM\x00*": ">"}
# Start of frame: the only segments of a JPEG that tell its size.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_WIDTH_TAG, _HEIGHT_TAG = 256, 257


def accepts(head: bytes, name: str | None) -> bool:
    return head.startswith((_PNG, _JPEG)) or head[:4] in _TIFF


def read(data: bytes, limits: Limits, ocr: Ocr | None) -> Contents:
    """A page for a PNG or JPEG, one for each directory of a TIFF."""
    pages: list[Page] = []
    remarks: list[Remark] = []
    try:
        for number, picture in enumerate(_pictures(data, limits), 1):
            if number > limits.scanned_pages:
                remarks.append(cut_remark(limits, limits.scanned_pages))
                break
            text, more = read_scan(picture, number, ocr)
            pages.append(Page(number, text))
            remarks += more
    except (struct.error, IndexError) as error:
        raise _damaged() from error
    if not pages:
        raise _damaged()
    return Contents(tuple(pages), tuple(remarks))


def _pictures(data: bytes, limits: Limits) -> Iterator[bytes]:
    if data[:4] in _TIFF:
        yield from _tiff_pages(data, limits)
        return
    width, height = _png_size(data) if data.startswith(_PNG) else _jpeg_size(data)
    _check(width, height, limits)
    yield data


def _check(width: int, height: int, limits: Limits) -> None:
    if not width or not height:
        raise _damaged()
    if width * height > limits.pixels:
        raise TooLargeError(
            "Bilden har för många bildpunkter. Spara den i lägre upplösning, högst 300 dpi.",
            "The picture has too many pixels. Save it at a lower resolution, at most 300 dpi.",
        )


def _png_size(data: bytes) -> tuple[int, int]:
    width, height = struct.unpack_from(">II", data, 16)
    return width, height


def _jpeg_size(data: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 < len(data):
        if data[at] != 0xFF:
            break
        kind = data[at + 1]
        if kind in _FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        # A marker without a length, or a fill byte, is one step.
        at += 1 if kind == 0xFF else 2 + struct.unpack_from(">H", data, at + 2)[0]
    return 0, 0


def _tiff_pages(data: bytes, limits: Limits) -> Iterator[bytes]:
    """Each directory as a file of its own: the first one is pointed at, none comes after it.

    The pictures stay where they are in the bytes, so that nothing need be decoded here.
    """
    order = _TIFF[data[:4]]
    at, seen = struct.unpack_from(f"{order}I", data, 4)[0], set[int]()
    while at and at not in seen:
        seen.add(at)
        count = struct.unpack_from(f"{order}H", data, at)[0]
        after = at + 2 + 12 * count
        _check(*_tiff_size(data, order, at, count), limits)
        page = bytearray(data)
        struct.pack_into(f"{order}I", page, 4, at)
        struct.pack_into(f"{order}I", page, after, 0)
        yield bytes(page)
        at = struct.unpack_from(f"{order}I", data, after)[0]


def _tiff_size(data: bytes, order: str, at: int, count: int) -> tuple[int, int]:
    sizes = {_WIDTH_TAG: 0, _HEIGHT_TAG: 0}
    for entry in range(at + 2, at + 2 + 12 * count, 12):
        tag, kind = struct.unpack_from(f"{order}HH", data, entry)
        if tag in sizes:
            form = "H" if kind == 3 else "I"
            sizes[tag] = struct.unpack_from(f"{order}{form}", data, entry + 8)[0]
    return sizes[_WIDTH_TAG], sizes[_HEIGHT_TAG]


def _damaged() -> DamagedPaperError:
    return DamagedPaperError(
        "Bilden är skadad och kan inte läsas. Hämta den på nytt och försök igen.",
        "The picture is damaged and cannot be read. Fetch it anew and try again.",
    )
