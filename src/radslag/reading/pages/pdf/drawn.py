"""Lines drawn on a page: rules of tables, underlines, lines through words."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import byref, c_float

from radslag.reading.pages.pdf import calls
from radslag.reading.pages.pdf.calls import FORM, PATH, Box, Matrix

__all__ = ["drawn_lines", "images"]

# A line is at most this thick, in points; thicker ones are bars and backgrounds.
_THIN = 3.0
_DEEPEST = 4  # forms inside forms
# A rectangle has five points. Longer paths are grids, or drawings that are passed over.
_MOST_SEGMENTS = 4_000
_MOVE = 2


def drawn_lines(page: int, limit: int) -> list[Box]:
    """The boxes of thin lines, wherever and however they are drawn; [] on a page too full."""
    count = calls.count_objects(page)
    if count > limit:
        return []
    get, kind = calls.get_object, calls.object_type
    found: list[Box] = []
    for index in range(count):
        thing = get(page, index)
        match kind(thing):
            case calls.PATH:
                found += _lines(thing)
            case calls.FORM:
                found += _in_form(thing, _DEEPEST, limit)
    return found


def images(page: int, limit: int) -> list[int]:
    """The pictures that lie directly on the page, or in the forms on it."""
    things = (calls.get_object(page, at) for at in range(min(calls.count_objects(page), limit)))
    return list(_images(things, _DEEPEST))


def _images(things: Iterator[int], depth: int) -> Iterator[int]:
    for thing in things:
        kind = calls.object_type(thing)
        if kind == calls.IMAGE:
            yield thing
        elif kind == FORM and depth:
            inside = (calls.form_object(thing, at) for at in range(calls.count_in_form(thing)))
            yield from _images(inside, depth - 1)


def _in_form(form: int, depth: int, limit: int) -> Iterator[Box]:
    """Lines in a form, moved to where the form stands."""
    count = calls.count_in_form(form)
    if count > limit:
        return
    matrix = calls.matrix(form)
    for index in range(count):
        thing = calls.form_object(form, index)
        kind = calls.object_type(thing)
        if kind == PATH:
            yield from (_moved(box, matrix) for box in _lines(thing))
        elif kind == FORM and depth > 1:
            yield from (_moved(box, matrix) for box in _in_form(thing, depth - 1, limit))


def _lines(path: int) -> list[Box]:
    """A path's lines: itself if it is thin, the sides of frames, or each part of a grid."""
    box = calls.bounds(path)
    if box.height <= _THIN or box.width <= _THIN:
        return [box]
    segments = calls.count_segments(path)
    if segments > _MOST_SEGMENTS or not calls.is_stroked(path):
        return []
    return [line for part in _parts(path, segments) for line in _sides(part)]


def _parts(path: int, segments: int) -> Iterator[Box]:
    """The boxes of a path's parts, each of which begins with a move."""
    matrix = calls.matrix(path)
    points: list[tuple[float, float]] = []
    x, y = c_float(), c_float()
    for index in range(segments):
        segment = calls.get_segment(path, index)
        if calls.segment_type(segment) == _MOVE and points:
            yield _around(points, matrix)
            points = []
        calls.segment_point(segment, byref(x), byref(y))
        points.append((x.value, y.value))
    if points:
        yield _around(points, matrix)


def _around(points: list[tuple[float, float]], matrix: Matrix) -> Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return _moved(Box(min(xs), min(ys), max(xs), max(ys)), matrix)


def _sides(box: Box) -> list[Box]:
    if box.height <= _THIN or box.width <= _THIN:
        return [box]
    left, bottom, right, top = box
    return [
        Box(left, bottom, right, bottom),
        Box(left, top, right, top),
        Box(left, bottom, left, top),
        Box(right, bottom, right, top),
    ]


def _moved(box: Box, matrix: Matrix) -> Box:
    a, b, c, d, e, f = (getattr(matrix, name) for name in "abcdef")
    corners = [
        (a * x + c * y + e, b * x + d * y + f)
        for x in (box.left, box.right)
        for y in (box.bottom, box.top)
    ]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return Box(min(xs), min(ys), max(xs), max(ys))
