"""The calls into pdfium, declared so that thousands of them cost little.

Handles are plain integers here, and results are written into arrays that are made
once. pypdfium2's own declarations make objects for both, which takes two to four
times as long; the functions are the same.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from ctypes import (
    PYFUNCTYPE,
    c_char_p,
    c_double,
    c_float,
    c_int,
    c_size_t,
    c_uint,
    c_ulong,
    c_void_p,
    cast,
)
from threading import RLock
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

# pdfium keeps state of its own, and so do the arrays below: one reading at a time. The
# same thread may come again, for an OCR program may hand a page to a reader.
LOCK = RLock()

TEXT, PATH, IMAGE, FORM = 1, 2, 3, 5


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


class Matrix(NamedTuple):
    """(x, y) becomes (a x + c y + e, b x + d y + f)."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float


def _call(name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
    address = cast(getattr(pdfium, name), c_void_p).value
    return PYFUNCTYPE(result, *arguments)(address or 0)


def _addresses(numbers: array[Any]) -> list[int]:
    """Where each number of an array lies, for pdfium to write to."""
    start = numbers.buffer_info()[0]
    return [start + at * numbers.itemsize for at in range(len(numbers))]


_FOUR = (c_void_p,) * 4
_NO_SIDES = (0.0,) * 4
_floats, _six_floats, _doubles = array("f", [0.0] * 4), array("f", [0.0] * 6), array("d", [0.0] * 4)
_whole, _signed = array("I", [0] * 4), array("i", [0] * 2)
_at_float, _at_six_floats, _at_double = map(_addresses, (_floats, _six_floats, _doubles))
_at_whole, _at_signed = _addresses(_whole), _addresses(_signed)

# Documents and pages

load_document = _call("FPDF_LoadMemDocument64", c_void_p, c_char_p, c_size_t, c_char_p)
close_document = _call("FPDF_CloseDocument", None, c_void_p)
last_error = _call("FPDF_GetLastError", c_ulong)
page_count = _call("FPDF_GetPageCount", c_int, c_void_p)
load_page = _call("FPDF_LoadPage", c_void_p, c_void_p, c_int)
close_page = _call("FPDF_ClosePage", None, c_void_p)
page_width = _call("FPDF_GetPageWidthF", c_float, c_void_p)
page_height = _call("FPDF_GetPageHeightF", c_float, c_void_p)
_page_box = _call("FPDF_GetPageBoundingBox", c_int, c_void_p, c_void_p)


def page_box(page: int) -> Box:
    """What is shown of the page, before it is turned."""
    _page_box(page, _at_float[0])
    left, top, right, bottom = _floats
    return Box(left, bottom, right, top)


# The text of a page

load_text = _call("FPDFText_LoadPage", c_void_p, c_void_p)
close_text = _call("FPDFText_ClosePage", None, c_void_p)
count_chars = _call("FPDFText_CountChars", c_int, c_void_p)
_get_text = _call("FPDFText_GetText", c_int, c_void_p, c_int, c_int, c_void_p)
text_index = _call("FPDFText_GetTextIndexFromCharIndex", c_int, c_void_p, c_int)
char_code = _call("FPDFText_GetUnicode", c_uint, c_void_p, c_int)
text_object = _call("FPDFText_GetTextObject", c_void_p, c_void_p, c_int)
count_rects = _call("FPDFText_CountRects", c_int, c_void_p, c_int, c_int)
_get_rect = _call("FPDFText_GetRect", c_int, c_void_p, c_int, *_FOUR)
_loose_box = _call("FPDFText_GetLooseCharBox", c_int, c_void_p, c_int, c_void_p)
_char_at = _call("FPDFText_GetCharIndexAtPos", c_int, c_void_p, *[c_double] * 4)


def units(text: int) -> bytes:
    """The text of a page as UTF-16, little-endian; control characters are in it."""
    count = count_chars(text)
    if count <= 0:
        return b""
    buffer = array("H", bytes(2 * count + 2))
    written = _get_text(text, 0, count, buffer.buffer_info()[0])
    return buffer[: max(written - 1, 0)].tobytes()


def loose_box(text: int, index: int) -> Box:
    """The box of a character, from its line's descent to its ascent."""
    return Box(*loose_sides(text, index))


def loose_sides(text: int, index: int) -> tuple[float, float, float, float]:
    """The same as bare left, bottom, right and top."""
    _loose_box(text, index, _at_float[0])
    left, top, right, bottom = _floats
    return left, bottom, right, top


def loose_right(text: int, index: int) -> float:
    """Where that box ends."""
    _loose_box(text, index, _at_float[0])
    return _floats[2]


def rect(text: int, index: int) -> Box:
    """One of the rectangles that `count_rects` counted: a run of text on one line."""
    _get_rect(text, index, *_at_double)
    left, top, right, bottom = _doubles
    return Box(left, bottom, right, top)


def char_at(text: int, x: float, y: float, tolerance: float) -> int:
    """The index of the character there, or below 0."""
    found: int = _char_at(text, x, y, tolerance, tolerance)
    return found


# What is painted on a page

count_objects = _call("FPDFPage_CountObjects", c_int, c_void_p)
get_object = _call("FPDFPage_GetObject", c_void_p, c_void_p, c_int)
remove_object = _call("FPDFPage_RemoveObject", c_int, c_void_p, c_void_p)
destroy_object = _call("FPDFPageObj_Destroy", None, c_void_p)
object_type = _call("FPDFPageObj_GetType", c_int, c_void_p)
count_in_form = _call("FPDFFormObj_CountObjects", c_int, c_void_p)
form_object = _call("FPDFFormObj_GetObject", c_void_p, c_void_p, c_ulong)
count_segments = _call("FPDFPath_CountSegments", c_int, c_void_p)
get_segment = _call("FPDFPath_GetPathSegment", c_void_p, c_void_p, c_int)
segment_type = _call("FPDFPathSegment_GetType", c_int, c_void_p)
font = _call("FPDFTextObj_GetFont", c_void_p, c_void_p)
font_name = _call("FPDFFont_GetBaseFontName", c_size_t, c_void_p, c_char_p, c_size_t)
_bounds = _call("FPDFPageObj_GetBounds", c_int, c_void_p, *_FOUR)
_get_matrix = _call("FPDFPageObj_GetMatrix", c_int, c_void_p, c_void_p)
_fill_colour = _call("FPDFPageObj_GetFillColor", c_int, c_void_p, *_FOUR)
_segment_point = _call("FPDFPathSegment_GetPoint", c_int, c_void_p, c_void_p, c_void_p)
_draw_mode = _call("FPDFPath_GetDrawMode", c_int, c_void_p, c_void_p, c_void_p)
_image_size = _call("FPDFImageObj_GetImagePixelSize", c_int, c_void_p, c_void_p, c_void_p)
_font_size = _call("FPDFTextObj_GetFontSize", c_int, c_void_p, c_void_p)


def bounds(thing: int) -> Box:
    """The box of a page object, in the space of what holds it."""
    return Box(*sides(thing))


def sides(thing: int) -> Sequence[float]:
    """The same as bare left, bottom, right and top, to be taken apart at once."""
    return _floats if _bounds(thing, *_at_float) else _NO_SIDES


def matrix(thing: int) -> Matrix:
    """How the thing's own space lies in the space of what holds it."""
    if not _get_matrix(thing, _at_six_floats[0]):
        return Matrix(1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
    return Matrix(*_six_floats)


def fill_colour(thing: int) -> tuple[int, int, int, int]:
    """Red, green, blue and how opaque it is, each to 255; black where it is not told."""
    if not _fill_colour(thing, *_at_whole):
        return 0, 0, 0, 255
    red, green, blue, opacity = _whole
    return red, green, blue, opacity


def segment_point(segment: int) -> tuple[float, float]:
    """Where a segment of a path ends."""
    _segment_point(segment, _at_float[0], _at_float[1])
    return _floats[0], _floats[1]


def is_stroked(path: int) -> bool:
    """Whether the outline is drawn; a background is only filled."""
    _draw_mode(path, *_at_signed)
    return bool(_signed[1])


def image_size(image: int) -> tuple[int, int]:
    """Width and height of a picture in its own pixels."""
    _whole[0] = _whole[1] = 0
    _image_size(image, _at_whole[0], _at_whole[1])
    return _whole[0], _whole[1]


def size_on_page(thing: int) -> float:
    """The size of a text's letters in points: what pdfium calls the size is before scaling."""
    _font_size(thing, _at_float[0])
    size = _floats[0]
    scale = matrix(thing)
    return float(size * (scale.c**2 + scale.d**2) ** 0.5)


# Drawing a page

create_bitmap = _call("FPDFBitmap_CreateEx", c_void_p, c_int, c_int, c_int, c_void_p, c_int)
fill_bitmap = _call("FPDFBitmap_FillRect", c_int, c_void_p, *[c_int] * 4, c_ulong)
render_page = _call("FPDF_RenderPageBitmap", None, c_void_p, c_void_p, *[c_int] * 6)
bitmap_stride = _call("FPDFBitmap_GetStride", c_int, c_void_p)
bitmap_buffer = _call("FPDFBitmap_GetBuffer", c_void_p, c_void_p)
destroy_bitmap = _call("FPDFBitmap_Destroy", None, c_void_p)
