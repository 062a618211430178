"""Lines drawn on a page: rules of tables, underlines, lines through words."""

from __future__ import annotations

from collections.abc import Iterator

from radslag.reading.pages.pdf import calls
from radslag.reading.pages.pdf.calls import Box, Matrix
from radslag.reading.pages.pdf.things import Things, things_in_form

__all__ = ["drawn_lines", "images", "moved"]

# A line is at most this thick, in points; thicker ones are bars and backgrounds.
_THIN = 3.0
_DEEPEST = 4  # forms inside forms
# A rectangle has five points. Longer paths are grids, or drawings that are passed over.
_MOST_SEGMENTS = 4_000
_MOVE = 2


def drawn_lines(things: Things, most: int) -> list[Box]:
    """The boxes of thin lines, wherever and however they are drawn."""
    found = [line for path in things.paths for line in _lines(path)]
    for form in things.forms:
        found += _in_form(form, _DEEPEST, most)
    return found


def images(things: Things, most: int) -> list[int]:
    """The pictures that lie directly on the page, or in the forms on it."""
    return list(_images(things, _DEEPEST, most))


def _images(things: Things, depth: int, most: int) -> Iterator[int]:
    yield from things.images
    for form in things.forms if depth else ():
        yield from _images(things_in_form(form, most), depth - 1, most)


def _in_form(form: int, depth: int, most: int) -> Iterator[Box]:
    """Lines in a form, moved to where the form stands."""
    matrix = calls.matrix(form)
    things = things_in_form(form, most)
    for path in things.paths:
        yield from (moved(box, matrix) for box in _lines(path))
    for inner in things.forms if depth > 1 else ():
        yield from (moved(box, matrix) for box in _in_form(inner, depth - 1, most))


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
    for index in range(segments):
        segment = calls.get_segment(path, index)
        if calls.segment_type(segment) == _MOVE and points:
            yield _around(points, matrix)
            points = []
        points.append(calls.segment_point(segment))
    if points:
        yield _around(points, matrix)


def _around(points: list[tuple[float, float]], matrix: Matrix) -> Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return moved(Box(min(xs), min(ys), max(xs), max(ys)), matrix)


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


def moved(box: Box, matrix: Matrix) -> Box:
    """The box in the space that the matrix leads to."""
    a, b, c, d, e, f = matrix
    corners = [
        (a * x + c * y + e, b * x + d * y + f)
        for x in (box.left, box.right)
        for y in (box.bottom, box.top)
    ]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return Box(min(xs), min(ys), max(xs), max(ys))
