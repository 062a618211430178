"""The calls into pdfium that are made thousands of times, with the cheapest argument types.

Handles are plain integers here. pypdfium2's own declarations make an object for
each handle, which doubles the time of a call; the functions are the same.
"""

from __future__ import annotations

from collections.abc import Callable
from ctypes import (
    POINTER,
    PYFUNCTYPE,
    Structure,
    byref,
    c_char_p,
    c_double,
    c_float,
    c_int,
    c_size_t,
    c_uint,
    c_ulong,
    c_void_p,
    cast,
    create_string_buffer,
)
from threading import Lock
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

# pdfium keeps state of its own and may not be called by two threads.
LOCK = Lock()


class Box(NamedTuple):
    """A rectangle on a page in points, y upwards."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.top - self.bottom


class _Rect(Structure):  # FS_RECTF
    _fields_ = (("left", c_float), ("top", c_float), ("right", c_float), ("bottom", c_float))


class Matrix(Structure):  # FS_MATRIX
    _fields_ = tuple((name, c_float) for name in "abcdef")


def _call(name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
    address = cast(getattr(pdfium, name), c_void_p).value
    return PYFUNCTYPE(result, *arguments)(address or 0)


load_document = _call("FPDF_LoadMemDocument64", c_void_p, c_char_p, c_size_t, c_char_p)
close_document = _call("FPDF_CloseDocument", None, c_void_p)
last_error = _call("FPDF_GetLastError", c_ulong)
page_count = _call("FPDF_GetPageCount", c_int, c_void_p)
load_page = _call("FPDF_LoadPage", c_void_p, c_void_p, c_int)
close_page = _call("FPDF_ClosePage", None, c_void_p)
page_width = _call("FPDF_GetPageWidthF", c_float, c_void_p)
page_height = _call("FPDF_GetPageHeightF", c_float, c_void_p)

load_text = _call("FPDFText_LoadPage", c_void_p, c_void_p)
close_text = _call("FPDFText_ClosePage", None, c_void_p)
count_chars = _call("FPDFText_CountChars", c_int, c_void_p)
_get_text = _call("FPDFText_GetText", c_int, c_void_p, c_int, c_int, c_void_p)
text_index = _call("FPDFText_GetTextIndexFromCharIndex", c_int, c_void_p, c_int)
char_index = _call("FPDFText_GetCharIndexFromTextIndex", c_int, c_void_p, c_int)
_char_at = _call(
    "FPDFText_GetCharIndexAtPos", c_int, c_void_p, c_double, c_double, c_double, c_double
)
_loose_box = _call("FPDFText_GetLooseCharBox", c_int, c_void_p, c_int, c_void_p)
char_code = _call("FPDFText_GetUnicode", c_uint, c_void_p, c_int)

count_objects = _call("FPDFPage_CountObjects", c_int, c_void_p)
get_object = _call("FPDFPage_GetObject", c_void_p, c_void_p, c_int)
object_type = _call("FPDFPageObj_GetType", c_int, c_void_p)
_bounds = _call("FPDFPageObj_GetBounds", c_int, c_void_p, *[POINTER(c_float)] * 4)

count_in_form = _call("FPDFFormObj_CountObjects", c_int, c_void_p)
form_object = _call("FPDFFormObj_GetObject", c_void_p, c_void_p, c_ulong)
_get_matrix = _call("FPDFPageObj_GetMatrix", c_int, c_void_p, c_void_p)
count_segments = _call("FPDFPath_CountSegments", c_int, c_void_p)
get_segment = _call("FPDFPath_GetPathSegment", c_void_p, c_void_p, c_int)
segment_type = _call("FPDFPathSegment_GetType", c_int, c_void_p)
segment_point = _call("FPDFPathSegment_GetPoint", c_int, c_void_p, *[POINTER(c_float)] * 2)
_draw_mode = _call("FPDFPath_GetDrawMode", c_int, c_void_p, POINTER(c_int), POINTER(c_int))

count_rects = _call("FPDFText_CountRects", c_int, c_void_p, c_int, c_int)
_get_rect = _call("FPDFText_GetRect", c_int, c_void_p, c_int, *[POINTER(c_double)] * 4)

image_size = _call("FPDFImageObj_GetImagePixelSize", c_int, c_void_p, *[POINTER(c_uint)] * 2)
create_bitmap = _call("FPDFBitmap_CreateEx", c_void_p, c_int, c_int, c_int, c_void_p, c_int)
fill_bitmap = _call("FPDFBitmap_FillRect", c_int, c_void_p, *[c_int] * 4, c_ulong)
render_page = _call("FPDF_RenderPageBitmap", None, c_void_p, c_void_p, *[c_int] * 6)
bitmap_stride = _call("FPDFBitmap_GetStride", c_int, c_void_p)
bitmap_buffer = _call("FPDFBitmap_GetBuffer", c_void_p, c_void_p)
destroy_bitmap = _call("FPDFBitmap_Destroy", None, c_void_p)

TEXT, PATH, IMAGE, FORM = 1, 2, 3, 5

_rect = _Rect()
_rect_reference = byref(_rect)
_edges = tuple(c_float() for _ in range(4))
_edge_references = tuple(byref(edge) for edge in _edges)
_sides = tuple(c_double() for _ in range(4))
_side_references = tuple(byref(side) for side in _sides)


def units(text: int) -> bytes:
    """The text of a page as UTF-16, little-endian; control characters are in it."""
    count = count_chars(text)
    if count <= 0:
        return b""
    buffer = create_string_buffer(2 * count + 2)
    written = _get_text(text, 0, count, buffer)
    return buffer.raw[: max(2 * written - 2, 0)]


def loose_box(text: int, index: int) -> Box:
    """The box of a character from its line's descent to its ascent."""
    _loose_box(text, index, _rect_reference)
    return Box(_rect.left, _rect.bottom, _rect.right, _rect.top)


def char_at(text: int, x: float, y: float, tolerance: float) -> int:
    """The index of the character there, or below 0."""
    found: int = _char_at(text, x, y, tolerance, tolerance)
    return found


def bounds(thing: int) -> Box:
    """The box of a page object, in the space of what holds it."""
    if not _bounds(thing, *_edge_references):
        return Box(0, 0, 0, 0)
    left, bottom, right, top = _edges
    return Box(left.value, bottom.value, right.value, top.value)


def rect(text: int, index: int) -> Box:
    """One of the rectangles that `count_rects` counted: a run of text on one line."""
    _get_rect(text, index, *_side_references)
    left, top, right, bottom = _sides
    return Box(left.value, bottom.value, right.value, top.value)


def matrix(thing: int) -> Matrix:
    """How the thing's own space lies in the space of what holds it."""
    found = Matrix(1, 0, 0, 1, 0, 0)
    _get_matrix(thing, byref(found))
    return found


def is_stroked(path: int) -> bool:
    """Whether the outline is drawn; a background is only filled."""
    fill, stroke = c_int(), c_int()
    _draw_mode(path, byref(fill), byref(stroke))
    return bool(stroke.value)
