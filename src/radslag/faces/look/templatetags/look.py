"""Tags and filters that every template has at hand."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from django import template
from django.db.models import Model
from django.utils.html import format_html
from django.utils.safestring import SafeString

from radslag.domain.meetings.models import Item, Matter, Meeting, Source, StoredFile
from radslag.faces.look import icons, marking, marks, seeing, swedish

__all__ = ["register"]

register = template.Library()

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_OUR_COLOUR = "#23459a"

register.simple_tag(icons.icon)
register.filter("number", swedish.number)
register.filter("listed", swedish.listed)
register.filter("upper_first", swedish.upper_first)
register.filter("lit_quote", marking.lit_quote)


@register.filter
def day(date: dt.date | None) -> str:
    """*8 maj 2020*, for running text."""
    return swedish.day(date) if date else ""


@register.filter
def day_of_month(date: dt.date | None) -> str:
    """*8 maj*."""
    return swedish.day_of_month(date) if date else ""


@register.filter
def short_day(date: dt.date | None) -> str:
    """*6 nov*."""
    return swedish.short_day(date) if date else ""


@register.filter
def weekday(date: dt.date | None) -> str:
    return swedish.weekday(date) if date else ""


@register.filter
def iso(date: dt.date | None) -> str:
    """*2020-05-08*, for tables and datetime attributes."""
    return date.isoformat() if date else ""


@register.filter
def clock(time: dt.time | None) -> str:
    """*9.30*."""
    return swedish.clock(time) if time else ""


@register.filter
def hours(meeting: Meeting) -> str:
    """*kl. 9.30–12.00*."""
    return swedish.time_span(meeting.starts_at, meeting.ends_at)


@register.filter
def count(value: int | Sequence[Any], words: str) -> str:
    """{{ 5|count:"möte,möten" }} is *5 möten*. A list is counted."""
    one, _, many = words.partition(",")
    return swedish.count(value if isinstance(value, int) else len(value), one, many)


@register.simple_tag
def period(first: dt.date | None, last: dt.date | None) -> str:
    return swedish.period(first, last)


@register.simple_tag
def mark(shape: str, word: str) -> SafeString:
    """A state: {% mark "done" "Klar" %}. The shapes are those of the page of components."""
    assert shape in marks.SHAPES, shape  # noqa: S101  a slip in a template
    return format_html('<span class="state" data-is="{}">{}</span>', shape, word)


@register.filter
def state_mark(thing: Meeting | Item | Matter) -> SafeString:
    """The state of a meeting, an item or a matter: {{ meeting|state_mark }}."""
    if isinstance(thing, Meeting):
        shape, word = marks.of_meeting(thing)
    elif isinstance(thing, Item):
        shape, word = marks.of_item(thing)
    else:
        shape, word = marks.of_matter(thing)
    return mark(shape, word)


@register.filter
def emphasised(text: str, spans: Sequence[marking.Span]) -> SafeString:
    """The text with <em> around what was changed."""
    return marking.lit(text, spans, element="em")


@register.filter
def lit_place(text: str, spans: Sequence[marking.Span]) -> SafeString:
    """The text with a <mark> around each place; the first is `#plats`."""
    return marking.lit(text, spans, anchor="plats")


@register.filter
def place_address(source: Source) -> str:
    """The page of a paper, opened where this was read and with the place lit up."""
    return f"{source.paper.get_absolute_url()}?{urlencode({'kalla': source.pk})}#plats"


@register.filter
def file_form(file: StoredFile) -> str:
    """*PDF*, *DOCX*: what kind of file it is."""
    return file.suffix.lstrip(".").upper() or file.media_type


@register.filter
def at(found: Mapping[Any, Any], key: object) -> object:
    """What stands under a key; None where nothing does."""
    return found.get(key)


@register.filter
def colour(value: str) -> str:
    """A network's colour if it is one, else ours: nothing else reaches a stylesheet."""
    return value if _COLOUR.fullmatch(value or "") else _OUR_COLOUR


@register.inclusion_tag("look/who_sees.html")
def who_sees(thing: Model) -> dict[str, Any]:
    """*Vem ser detta?*, told from the roles and states that decide it."""
    return {"kind": seeing.of(thing)}
