"""Places in a text, lit up. The text comes from people and papers and is always escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

__all__ = ["Span", "lit", "lit_quote"]

Span = tuple[int, int]
"""Where it begins and where it has ended, counted in signs of the text."""


def lit(text: str, spans: Iterable[Span], *, anchor: str = "", element: str = "mark") -> SafeString:
    """The text with an element around each span; the first has the id `anchor`.

    Spans outside the text are cut to it, empty and overlapping ones are left out.
    """
    pieces = _pieces(text, spans, anchor, element)
    return format_html_join("", "{}", ((piece,) for piece in pieces))


def lit_quote(text: str, quote: str) -> SafeString:
    """The text with the first place of a quote marked; unmarked where it does not stand."""
    at = text.find(quote) if quote else -1
    return lit(text, [(at, at + len(quote))] if at >= 0 else [])


def _pieces(text: str, spans: Iterable[Span], anchor: str, element: str) -> Iterator[str]:
    done = 0
    for start, end in sorted(spans):
        start, end = max(start, 0), min(end, len(text))
        if start < done or start >= end:
            continue
        yield text[done:start]
        if anchor:
            yield format_html('<{0} id="{1}">{2}</{0}>', element, anchor, text[start:end])
        else:
            yield format_html("<{0}>{1}</{0}>", element, text[start:end])
        done, anchor = end, ""
    yield text[done:]
