"""Decisions in running text: "Nätverket beslutade att …", "Dagordningen godkändes."

Only where the meeting body itself decides, now. What another body decided, or what was
decided on another day, is retold and no decision of this paper.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from radslag.reading.facts.days import find_days
from radslag.reading.facts.rules import Context
from radslag.reading.facts.sentences import sentence_around, sentences
from radslag.reading.lexicon.bodies import BODY_WORD, without_genitive
from radslag.reading.lexicon.deciding import (
    ACTIVE,
    DEED_WORDS,
    FORMAL_PASSIVE,
    NOT_NOW,
    PASSIVE,
    RETOLD,
    SAYS,
    SAYS_WORDS,
    THEN,
)
from radslag.reading.lexicon.labels import RETELLING
from radslag.reading.lexicon.patterns import has_any
from radslag.reading.segments.clauses import split_glued
from radslag.reading.segments.parts import Block, Clause, Part, Section
from radslag.reading.spans import Text

__all__ = ["prose_blocks"]

Span = tuple[int, int]

_WE = re.compile(r"\b(?P<who>vi|man)\s+$")
_LISTED = re.compile(r"[-–—•·▪*]\s|\d{1,2}[.)]\s|[a-z]\)\s")


def prose_blocks(section: Section, context: Context) -> Iterator[Block]:
    """A block for each decision told in a paragraph of the item."""
    for at, part in enumerate(section.parts):
        if part.kind == "prose" and part.label not in RETELLING:
            found = list(_in_part(part, context))
            if found and found[-1].clauses[-1].text.string.endswith(":"):
                last = found[-1].clauses[-1]
                found[-1].clauses[-1] = replace(last, text=_with_list(last.text, section, at + 1))
            yield from found


def _with_list(clause: Text, section: Section, start: int) -> Text:
    """A list inside a clause is part of it: "… utser följande ledamöter:" and a line for each."""
    listed = takewhile(
        lambda part: part.kind == "prose" and _LISTED.match(part.text.string), section.parts[start:]
    )
    return Text.join([clause, *(part.text for part in listed)], " ")


def _in_part(part: Part, context: Context) -> Iterator[Block]:
    text = part.text
    said = list(_said(text, context))
    yield from (block for _, block in said)
    yield from _done(text, context, [at for at, _ in said])


_JOINTLY = re.compile(r"^(?:till )?att (?:justera|jämte|tillsammans med|tillika) ")
_RETELLS = re.compile(r"(?:på|vid|under|i)\s.*\d|den \d")
# "… återremitterade förslaget den 12/5.": told of another day; "… till den 12/5" is a term
_ON_ANOTHER_DAY = re.compile(
    r"(?<!till)(?<!med)(?<!från)(?<!senast)(?<!före)(?<!mötet)(?<!sammanträdet)"
    r"\sden \d{1,2}(?:/\d{1,2}|\s[a-z]+)(?:\s\d{4})?\.?$"
)
_LONGEST = 260


def _done(text: Text, context: Context, said: Sequence[int]) -> Iterator[Block]:
    """Sentences that tell a decision by the deed itself; not those that have said it already."""
    whole = text.lower
    if not (has_any(whole, DEED_WORDS) or has_any(whole, context.own)):
        return
    for at, end in sentences(text.string):
        start, end = _printed(text.string, at, end)
        if end - start > _LONGEST or any(at <= one < end for one in said):
            continue
        lower = whole[start:end]
        deed = _own_deed(lower, context)
        if deed is None and not _is_done(lower, context):
            continue
        by, opening = deed or (None, 0)
        yield Block(
            "decision",
            by=text.cut(start + by[0], start + by[1]) if by else None,
            clauses=[Clause(text.cut(start + opening, end), rule="prose")],
            prose=True,
        )


def _printed(string: str, start: int, end: int) -> Span:
    """Without the blanks at its ends."""
    sentence = string[start:end]
    end = start + len(sentence.rstrip())
    return end - len(sentence.strip()), end


def _is_done(lower: str, context: Context) -> bool:
    """ "Dagordningen godkändes.": told in the passive, of now."""
    passive = PASSIVE.search(lower) or (FORMAL_PASSIVE.search(lower) if context.formal else None)
    return passive is not None and not _is_told_of(lower, passive)


def _is_told_of(lower: str, passive: re.Match[str]) -> bool:
    """Whether the deed is wished, asked for, or told of another time."""
    before = _JOINTLY.sub("", lower[: passive.start()])
    return (
        NOT_NOW.search(before) is not None
        or _RETELLS.match(before) is not None
        or THEN.match(lower, passive.end()) is not None
    )


def _own_deed(lower: str, context: Context) -> tuple[Span, int] | None:
    """Where a sentence names the body that does something itself, and where that begins."""
    by = _doer(lower, context)
    if by:
        return by, 0
    return _later_doer(lower, context) if context.formal else None


def _doer(lower: str, context: Context) -> Span | None:
    """ "Styrelsen beviljade …": the body itself is the subject and the verb follows."""
    found = BODY_WORD.match(lower)
    if found is None or without_genitive(found[0]) not in context.own:
        return None
    verb = ACTIVE.match(lower, found.end() + 1)
    if verb is None or THEN.match(lower, verb.end()):
        return None
    if _ON_ANOTHER_DAY.search(lower):
        return None
    return found.span()


_FINDS = re.compile(r"\bfinner att\s+(?=\S+\s)")
_SINCE = re.compile(r"(?:då|eftersom|med anledning av|mot bakgrund av)\s")


def _later_doer(lower: str, context: Context) -> tuple[Span, int] | None:
    """In formal minutes: the body and what it does, where other words stand first.

    "… finner att styrelsen avslår …" is what follows "att"; "Då svar saknas bordlägger
    styrelsen ärendet" is the whole sentence.
    """
    if "finner att" in lower and (finds := _FINDS.search(lower)):
        body = BODY_WORD.match(lower, finds.end())
        own = body is not None and without_genitive(body[0]) in context.own
        if body is None or not own or not ACTIVE.match(lower, body.end() + 1):
            return None
        return body.span(), body.start()
    if _SINCE.match(lower):
        for body in BODY_WORD.finditer(lower):
            before = lower[: body.start()].rsplit(None, 1)[-1:]
            if without_genitive(body[0]) in context.own and before and ACTIVE.match(before[0]):
                return body.span(), 0
    return None


def _said(text: Text, context: Context) -> Iterator[tuple[int, Block]]:
    """Where the verb stands, and what was decided."""
    if not has_any(text.lower, SAYS_WORDS):
        return
    spans = sentences(text.string)
    read = 0  # a verb inside the clause of the one before is part of that clause
    for match in SAYS.finditer(text.lower):
        if match.start() < read:
            continue
        start, end = sentence_around(spans, match.start())
        lead = text.lower[start : match.start()]
        by = _who(text, start, match, context)
        if by is None or _is_retold(lead, match, context):
            continue
        read = end
        clause = text.cut(match.start("clause"), end).strip()
        clauses = [Clause(one, rule="prose") for one in split_glued(clause)]
        block = Block("decision", by=by if by else None, clauses=clauses, prose=True)
        yield match.start(), block


def _is_retold(lead: str, match: re.Match[str], context: Context) -> bool:
    if RETOLD.search(lead):
        return True
    return any(
        day.grain == "day" and day.first != context.day for day in find_days(lead, context.day)
    )


def _who(text: Text, start: int, match: re.Match[str], context: Context) -> Text | None:
    """The deciding body where it is this paper's own; an empty Text for a passive; else None."""
    span = None
    if match["who"] and BODY_WORD.search(match["who"]):
        span = match.span("who")
    else:
        for found in BODY_WORD.finditer(text.lower, start, match.start()):
            span = found.span()
        ours = _WE.search(text.lower, start, match.start())
        if ours:
            return text.cut(*ours.span("who"))
    if span is None:
        passive = match["verb"] in ("beslutas", "beslutades", "beslöts")
        return text.cut(match.start(), match.start()) if passive else None
    name = text.cut(*span)
    return name if without_genitive(name.lower) in context.own else None
