"""A page of the original as text, with every fact on it marked where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from radslag.faces.web.imports.facts import Fact

__all__ = ["sheet"]

_Mark = tuple[int, int, Fact]


def sheet(text: str, page: int, facts: Sequence[Fact], chosen: Fact | None) -> SafeString:
    """The raw text of a page. A mark is a link to its fact; the chosen fact's is lit up.

    Where places overlap the chosen fact's comes first, then the shorter one: a name within a
    sentence is found there, and the sentence around it.
    """
    marks = _apart(_marks(text, page, facts), chosen)
    return format_html_join("", "{}", ((piece,) for piece in _pieces(text, marks, chosen)))


def _marks(text: str, page: int, facts: Iterable[Fact]) -> Iterator[_Mark]:
    for fact in facts:
        for place in fact.places:
            if place.page == page and 0 <= place.start < place.end <= len(text):
                yield place.start, place.end, fact


def _apart(marks: Iterable[_Mark], chosen: Fact | None) -> list[_Mark]:
    """Those that can stand beside one another."""

    def rank(mark: _Mark) -> tuple[bool, int]:
        return mark[2] is not chosen, mark[1] - mark[0]

    kept: list[_Mark] = []
    taken: list[tuple[int, int]] = []
    for start, end, fact in sorted(marks, key=rank):
        if all(end <= first or last <= start for first, last in taken):
            kept.append((start, end, fact))
            taken.append((start, end))
    return sorted(kept, key=lambda mark: mark[0])


def _pieces(text: str, marks: Sequence[_Mark], chosen: Fact | None) -> Iterator[str]:
    done = 0
    for start, end, fact in marks:
        yield text[done:start]
        yield format_html(
            '<a href="?fakta={0}#fakta-{0}" data-fact="{0}"><mark class="{1}">{2}</mark></a>',
            fact.number,
            " ".join(_classes(fact, chosen)),
            text[start:end],
        )
        done = end
    yield text[done:]


def _classes(fact: Fact, chosen: Fact | None) -> Iterator[str]:
    if fact is chosen:
        yield "active"
    if fact.wants_you:
        yield "ask"
