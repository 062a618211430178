"""Papers for the tests of the reader, from a string: page, paper, clean lines, outline, record.

A string that begins with a newline is taken as a block: the indent that all its lines share
falls away, and so do the empty lines around it. A form feed parts pages.
"""

from __future__ import annotations

import hashlib
import re
from textwrap import dedent

from radslag.reading.assemble import assemble
from radslag.reading.facts.rules import Context
from radslag.reading.lines import Cleaned, Line, clean
from radslag.reading.pages import Limits, Paper, markdown
from radslag.reading.record import Record
from radslag.reading.segments import Outline, Section, outline
from radslag.reading.spans import Mark, Page, Text

_SIGN = re.compile(r"(?P<bold>\*\*)|(?P<struck>~~)|(?P<heading>^(?P<level>#{1,6}) )", re.MULTILINE)


def block(text: str) -> str:
    """The text as it stands in the paper."""
    return dedent(text).strip("\n") if text.startswith("\n") else text


def page(text: str, number: int = 1, *, marks: tuple[Mark, ...] = ()) -> Page:
    """A page of raw text."""
    return Page(number, block(text), marks)


def text(string: str) -> Text:
    """The string as the whole of a page."""
    return Text.of(Page(1, string), 0, len(string))


def paper(text: str, format: str = "text", *, name: str | None = None) -> Paper:
    """A paper as the adapter of its format gives it.

    In "docx" and "pdf" the signs `**bold**`, `~~struck~~` and `## heading` are not part of the
    text: they say how it is set, as marks beside the text.
    """
    text = block(text)
    if format == "markdown":
        pages = markdown.read(text.encode(), Limits(), None).pages
    elif format in ("docx", "pdf"):
        pages = tuple(_set(part, number) for number, part in enumerate(text.split("\f"), 1))
    else:
        pages = tuple(Page(number, part) for number, part in enumerate(text.split("\f"), 1))
    return Paper(pages, format, hashlib.sha256(text.encode()).hexdigest(), name)


def cleaned(text: str, format: str = "text", *, name: str | None = None) -> Cleaned:
    """The paper after the lines stage."""
    return clean(paper(text, format, name=name))


def lines(text: str, format: str = "text") -> list[Line]:
    """The clean lines of the paper, furniture left out."""
    return cleaned(text, format).lines


def outlined(text: str, format: str = "text", *, name: str | None = None) -> Outline:
    """The paper after the segments stage."""
    return outline(cleaned(text, format, name=name))


def item(text: str, format: str = "text") -> Section:
    """The first item of the paper."""
    return outlined(text, format).sections[0]


def read_paper(text: str, format: str = "text", *, name: str | None = None) -> Record:
    """The record of the paper: what `radslag.reading.read` gives for its file."""
    made = paper(text, format, name=name)
    return assemble(made, outline(clean(made)))


def minutes(**known: object) -> Context:
    """What is known of informal minutes of Länsnätverket when one of their items is read."""
    return Context(**{"kind": "minutes", "own": _OWN, **known})  # type: ignore[arg-type]


def call(**known: object) -> Context:
    """The same for a call."""
    return Context(**{"kind": "call", "own": _OWN, **known})  # type: ignore[arg-type]


_OWN = frozenset(("länsnätverket", "nätverket", "mötet"))


def _set(text: str, number: int) -> Page:
    """A page whose signs have become marks."""
    plain, at = "", 0
    marks: list[Mark] = []
    opened: dict[str, int] = {}
    for sign in _SIGN.finditer(text):
        plain += text[at : sign.start()]
        at = sign.end()
        kind = "heading" if sign["heading"] else "bold" if sign["bold"] else "struck"
        if kind == "heading":
            end = text.find("\n", at)
            length = len(text[at : None if end < 0 else end].replace("**", "").replace("~~", ""))
            marks.append(Mark(kind, len(plain), len(plain) + length, len(sign["level"])))
        elif kind in opened:
            marks.append(Mark(kind, opened.pop(kind), len(plain)))
        else:
            opened[kind] = len(plain)
    return Page(number, plain + text[at:], tuple(sorted(marks, key=lambda mark: mark.start)))
