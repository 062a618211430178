"""The title of an item: where it ends, and the registry number that stands beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from radslag.reading.lexicon.labels import label_of
from radslag.reading.lexicon.names import is_person
from radslag.reading.lexicon.registry_numbers import REGISTRY_NUMBER
from radslag.reading.lines.joining import join_lines
from radslag.reading.lines.line import Line
from radslag.reading.segments.clauses import is_att, is_numbered
from radslag.reading.segments.flow import ends_sentence, goes_on
from radslag.reading.segments.heads import head_of
from radslag.reading.segments.parts import Section
from radslag.reading.spans import Text

__all__ = ["is_attachment_line", "is_people_line", "read_title"]

_ATTACHMENT = re.compile(
    r"(?:\(?bil(?:aga|agor|\.)?\s*(?:nr\s*)?\d)|(?:se )?bil(?:aga|agor)\b.{0,50}$"
)
_CLOCK_AT_END = re.compile(
    r"[\s,(]+(?:\b(?:kl\.?|klockan)\s*\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?|\d{1,2}:\d{2})\)?$",
    re.I,
)
_SENTENCE_INSIDE = re.compile(r"[a-zåäö)][.!?] [A-ZÅÄÖ]")
_HAS_VERB = re.compile(
    r"\S+(?: \S+){0,3} (?:har|är|ska|kan|vill|bör|föreslår|redogör|informerar|fick|hade|var|tar)\b"
)
_LABELLED = re.compile(r"[a-zåäö]{4,30}(?: [a-zåäö]+)?: +[A-ZÅÄÖ]")  # "mötessekreterare: Bo"
_LONGEST = 7  # lines
_DIGIT = re.compile(r"\d")


def read_title(
    section: Section, lines: Sequence[Line], title_at: int, width: int, *, formal: bool
) -> list[str]:
    """Set the section's title and registry number; a rule for each line that was used."""
    parts: list[Text] = []
    first = _without_number(section, lines[0].text.cut(title_at).strip(), formal)
    if title_at:
        first = first.cut(len(first) - len(first.string.lstrip(" \t–-:")))
    if first:
        parts.append(first)
    rules = [section.rule]
    for index in range(1, len(lines)):
        line = lines[index]
        if len(parts) >= _LONGEST:
            break
        if not parts:
            text = _without_number(section, line.text, formal)
            rules.append("title.on-next-line" if text else "title.registry-number")
        elif _goes_on(lines, index, width):
            text = _without_number(section, line.text, formal)
            rules.append("title.goes-on")
        else:
            break
        if text:
            parts.append(text)
    if parts:
        title = join_lines(parts)
        clock = _CLOCK_AT_END.search(title.string)
        if clock and clock.start() > 2:
            section.clock = title.cut(*clock.span())
            title = title.cut(0, clock.start())
        section.title = title
    return rules


def _goes_on(lines: Sequence[Line], index: int, width: int) -> bool:
    before, line = lines[index - 1], lines[index]
    lower, end = line.text.lower, before.text.string
    if line.blank_before and not (line.text.string[:1].islower() and end.endswith((",", "-"))):
        return False
    if before.level or line.level or (before.bold and not line.bold) or line.cells:
        return False
    if is_att(lower) or is_numbered(lower) or label_of(lower) or head_of(line.text):
        return False
    if _LABELLED.match(line.text.string):
        return False
    if is_people_line(line) or (is_attachment_line(lower) and not end.endswith(",")):
        return False
    if REGISTRY_NUMBER.match(line.text.string) and len(lower) < 40:
        return True
    if _begins_prose(end, line.text.string):
        return False
    return goes_on(before, line, width) or _stands_before_structure(lines, index, width)


def _begins_prose(before: str, after: str) -> bool:
    """A capital letter after a full stop, or a line with a full stop in it."""
    if not after[:1].isupper():
        return False
    return (
        before.endswith(("?", "."))
        or ends_sentence(after)
        or _SENTENCE_INSIDE.search(after) is not None
        or _HAS_VERB.match(after) is not None
    )


def _stands_before_structure(lines: Sequence[Line], index: int, width: int) -> bool:
    """A short line without a full stop, right above a label or a block, ends the title."""
    before, line = lines[index - 1], lines[index]
    if not width or len(before.text) < width * 0.45 or len(line.text) > width * 0.9:
        return False
    if before.indent != line.indent and index > 1:
        return False
    start = line.text.string[:1]
    if not (start.isupper() or start in '”"“(') or index + 1 >= len(lines):
        return False
    below = lines[index + 1]
    return bool(
        below.blank_before
        or label_of(below.text.lower)
        or head_of(below.text)
        or REGISTRY_NUMBER.match(below.text.string)
    )


def _without_number(section: Section, text: Text, formal: bool) -> Text:
    """The text without a registry number at its edge, which becomes the section's own."""
    match = REGISTRY_NUMBER.search(text.string) if _DIGIT.search(text.string) else None
    if match is None:
        return text
    start, end = match.span()
    left, right = text.cut(0, start).strip(" \t([,–-"), text.cut(end).strip(" \t)],.–-")
    if left and right:
        return text
    group = "labelled" if match["labelled"] else "bare"
    if group == "bare" and not formal and left:
        return text
    if section.registry_number is None:
        section.registry_number = text.cut(*match.span(group))
    return left or right


def is_people_line(line: Line) -> bool:
    """A line that is only a person (and place or title): who presents the item."""
    string = line.text.string.strip(" .:")
    if len(string) > 70 or string.count(" ") > 7:
        return False
    return is_person(string.split(",")[0].split("(")[0].strip())


def is_attachment_line(lower: str) -> bool:
    """Whether a lower-case line begins by naming an attachment."""
    return _ATTACHMENT.match(lower) is not None
