"""Markdown: the raw text is the file's own; headings, struck words and tables are marked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from radslag.reading.pages.adapter import Contents, Ocr
from radslag.reading.pages.decode import decode
from radslag.reading.pages.limits import Limits
from radslag.reading.pages.text import text_pages
from radslag.reading.spans import Mark, Page

__all__ = ["FORMAT", "accepts", "read"]

FORMAT = "markdown"

_NAMES = (".md", ".markdown", ".mdown", ".mkd")
_SIGN = re.compile(
    r"^ {0,3}#{1,6} \S"  # a heading
    r"|\*\*[^\s*][^*\n]*\*\*"  # bold
    r"|^ {0,3}\|[ :|-]*---[ :|-]*$",  # the rule under a table's head
    re.MULTILINE,
)
# Fewer may be stars or hashes that someone wrote for their own sake.
_FEWEST_SIGNS = 3

# Each looks at a line once, however long it is: what is left of it is cut in Python.
_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+(?=\S)", re.MULTILINE)
_UNDERLINE = re.compile(r"^ {0,3}(=+|-{2,})[ \t]*$", re.MULTILINE)
_NO_TITLE = re.compile(r"\s*(?:[-*+>#|=]|$)")
_STRUCK = re.compile(r"~~(?=\S)([^~\n]+)(?<=\S)~~")
_RULE = re.compile(r"^[ \t|:-]+$", re.MULTILINE)


def accepts(head: bytes, name: str | None) -> bool:
    if b"\x00" in head:
        return False
    if name is not None and name.lower().endswith(_NAMES):
        return True
    text = head.decode("utf-8", "replace").replace("\r\n", "\n")
    return len(_SIGN.findall(text)) >= _FEWEST_SIGNS


def read(data: bytes, limits: Limits, ocr: Ocr | None) -> Contents:
    text, remarks = decode(data, limits)
    pages, more = text_pages(text, limits)
    return Contents(tuple(map(_marked, pages)), remarks + more)


def _marked(page: Page) -> Page:
    marks = [*_headings(page.text), *_struck(page.text), *_tables(page.text)]
    return replace(page, marks=tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end))))


def _headings(text: str) -> Iterator[Mark]:
    """The words of each heading, without the signs that make it one."""
    for found in _HEADING.finditer(text):
        words = text[found.end() : _line_end(text, found.end())].rstrip()
        bare = words.rstrip("#")
        if bare != words and bare[-1:].isspace():
            words = bare.rstrip()
        if words:
            yield Mark("heading", found.end(), found.end() + len(words), len(found[1]))
    for found in _UNDERLINE.finditer(text):
        start, line = _line_before(text, found.start())
        if not _NO_TITLE.match(line):
            start += len(line) - len(line.lstrip())
            level = 1 if found[1].startswith("=") else 2
            yield Mark("heading", start, start + len(line.strip()), level)


def _struck(text: str) -> Iterator[Mark]:
    for found in _STRUCK.finditer(text):
        yield Mark("struck", *found.span(1))


def _tables(text: str) -> Iterator[Mark]:
    """From the head above the rule to the last line that has a bar in it."""
    for rule in _RULE.finditer(text):
        start, head = _line_before(text, rule.start())
        if "|" not in head or "|" not in rule[0] or "-" not in rule[0]:
            continue
        end = rule.end()
        while "|" in (line := text[end + 1 : _line_end(text, end + 1)]):
            end += 1 + len(line)
        yield Mark("table", start, end)


def _line_before(text: str, at: int) -> tuple[int, str]:
    """Where the line before the one that begins there begins, and the line."""
    if at == 0:
        return 0, ""
    start = text.rfind("\n", 0, at - 1) + 1
    return start, text[start : at - 1]


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end
