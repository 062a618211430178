"""Text that nobody sees on the page: outside it, too small, transparent, or white on white."""

from __future__ import annotations

from radslag.reading.pages.pdf import calls
from radslag.reading.pages.pdf.calls import Box
from radslag.reading.pages.pdf.things import Things

__all__ = ["hidden_texts"]

# Pages that are set letter by letter have thousands of texts, and looking at each costs.
_MOST = 300
_TINY = 1.0  # points
_WHITE = 250


def hidden_texts(page: int, things: Things) -> list[int]:
    """The texts that are not seen. What scanners write under their picture is not among them."""
    if len(things.texts) > _MOST:
        return []
    shown = calls.page_box(page)
    return [text for text in things.texts if _is_unseen(text, shown, things)]


def _is_unseen(text: int, shown: Box, things: Things) -> bool:
    red, green, blue, opacity = calls.fill_colour(text)
    if not opacity or (green >= _WHITE and red >= _WHITE and blue >= _WHITE):
        return not _is_on_ground(text, things)
    left, bottom, right, top = calls.sides(text)
    if right <= shown.left or left >= shown.right or top <= shown.bottom or bottom >= shown.top:
        return True
    # A dash is low too, so the size of its font decides.
    return top - bottom < _TINY and calls.size_on_page(text) < _TINY


def _is_on_ground(text: int, things: Things) -> bool:
    """Whether something is painted round it, on which white letters show."""
    box = calls.bounds(text)
    x, y = (box.left + box.right) / 2, (box.bottom + box.top) / 2
    for thing in (*things.paths, *things.images, *things.forms):
        ground = calls.bounds(thing)
        if ground.left <= x <= ground.right and ground.bottom <= y <= ground.top:
            return True
    return False
