"""What stands on a page, sorted by kind in one pass: each look at an object costs."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from radslag.reading.pages.pdf import calls

__all__ = ["Things", "things_in_form", "things_on"]


class Things(NamedTuple):
    """Handles of page objects, in the order in which they are painted."""

    texts: list[int]
    paths: list[int]
    images: list[int]
    forms: list[int]


def things_on(page: int, most: int) -> Things:
    """The objects of a page; none of a page that has more than `most`."""
    return _sorted(calls.get_object, page, calls.count_objects(page), most)


def things_in_form(form: int, most: int) -> Things:
    """The objects of a form, in the space of the form."""
    return _sorted(calls.form_object, form, calls.count_in_form(form), most)


def _sorted(get: Callable[[int, int], int], holder: int, count: int, most: int) -> Things:
    things = Things([], [], [], [])
    by_kind = {
        calls.TEXT: things.texts,
        calls.PATH: things.paths,
        calls.IMAGE: things.images,
        calls.FORM: things.forms,
    }
    other: list[int] = []
    handles = [get(holder, at) for at in range(count if count <= most else 0)]
    for handle, kind in zip(handles, map(calls.object_type, handles), strict=True):
        by_kind.get(kind, other).append(handle)
    return things
