"""A page that is only a picture, drawn for OCR."""

from __future__ import annotations

from ctypes import string_at

from radslag.reading.pages.limits import Limits
from radslag.reading.pages.pdf import calls
from radslag.reading.pages.pdf.drawn import images
from radslag.reading.pages.pdf.things import Things

__all__ = ["is_scan", "picture_of"]

_DPI = 300
_GREY = 1  # FPDFBitmap_Gray
_FLAGS = 0x01 | 0x08  # annotations too (stamps stand there), and in grey
# A logo is smaller than this share of the page; a scanned page fills it.
_LEAST_SHARE = 0.25
_FEWEST_OUTLINES = 100


def is_scan(page: int, things: Things, limits: Limits) -> bool:
    """Whether pictures make up the page, or letters that are drawn as outlines."""
    area = calls.page_width(page) * calls.page_height(page)
    boxes = [calls.bounds(image) for image in images(things, limits.page_objects)]
    covered = sum(box.width * box.height for box in boxes)
    return bool(covered > _LEAST_SHARE * area) or len(things.paths) > _FEWEST_OUTLINES


def picture_of(page: int, things: Things, limits: Limits) -> bytes | None:
    """The page at 300 dpi as a grey PGM, or smaller if it is large; None if it is too much."""
    found = images(things, limits.page_objects)
    if any(_pixels(image) > limits.pixels * 2 for image in found):
        return None
    width, height = calls.page_width(page), calls.page_height(page)
    scale = _DPI / 72
    if width * height <= 0:
        return None
    scale = min(scale, (limits.pixels / (width * height)) ** 0.5)
    across, down = max(int(width * scale), 1), max(int(height * scale), 1)
    bitmap = calls.create_bitmap(across, down, _GREY, None, 0)
    if not bitmap:
        return None
    try:
        calls.fill_bitmap(bitmap, 0, 0, across, down, 0xFFFFFFFF)
        calls.render_page(bitmap, page, 0, 0, across, down, 0, _FLAGS)
        return _pgm(bitmap, across, down)
    finally:
        calls.destroy_bitmap(bitmap)


def _pixels(image: int) -> int:
    width, height = calls.image_size(image)
    return width * height


def _pgm(bitmap: int, across: int, down: int) -> bytes:
    """The rows without what pads them."""
    stride = calls.bitmap_stride(bitmap)
    rows = string_at(calls.bitmap_buffer(bitmap), stride * down)
    if stride != across:
        rows = b"".join(rows[at : at + across] for at in range(0, stride * down, stride))
    return b"P5 %d %d 255\n" % (across, down) + rows
