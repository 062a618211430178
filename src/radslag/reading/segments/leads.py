"""Sentences of running text that lead up to a list of clauses.

"Socialnämnden behandlade ärendet den 19 maj och beslutade" and "I en motion föreslår
NN (S)" are heads of what follows, though they stand at the end of a paragraph.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from radslag.reading.lexicon.bodies import BODY_WORD, looks_like_body
from radslag.reading.lexicon.names import people_in
from radslag.reading.segments.heads import Head, head_of
from radslag.reading.spans import Text

__all__ = ["SENTENCE_END", "Led", "led_up_to", "without_lead"]

SENTENCE_END = re.compile(r"[.!?](?=\s+[A-ZÅÄÖ])\s*")
_PERSON_PROPOSES = re.compile(r"\b(?:föreslår|föreslog|yrkar|yrkade|anför|anförde)\b")
_AND_DECIDED = re.compile(
    r"\b(?:beslutade|beslutar|beslöt)"
    r"(?:(?:\s+[a-zåäöé-]+(?:\s+enhälligt)?)?(?:\s+att)?\s*:?|\s[^.;:]{1,60}:)$"
)  # "… och beslutade:", "Efter votering beslutade årsmötet", "rådet beslutade den 8 maj:"
_SHORT_NAME = re.compile(r"(?<![\w/])[A-ZÅÄÖ]{2,6}(?![\w/])")
_ADJECTIVE = re.compile(r"\b[A-ZÅÄÖ][a-zåäö]+a\s$")
_LEAD_IN = re.compile(
    r"(?P<by>[a-zåäö -]{4,50}?)\s+(?:föreslår|föreslog)"
    r"(?:\s+(?:att\s+)?[a-zåäö]+(?:\s+att)?\s+beslutar?)?\s+(?=att\s)"
)
_LONGEST = 200


class Led(NamedTuple):
    """before: the paragraph without its last sentence, which is the head."""

    before: Text
    sentence: Text
    head: Head


def led_up_to(paragraph: Text) -> Led | None:
    """The paragraph parted before its last sentence, where that leads up to clauses."""
    at = 0
    for end in SENTENCE_END.finditer(paragraph.string):
        at = end.end()
    sentence = paragraph.cut(at).strip()
    head = head_of(sentence) or _person_proposes(sentence)
    if head is None or (head.by is not None and "," in head.by.string):
        head = _and_decided(sentence)
    if head is None or head.rest is not None:
        return None
    return Led(paragraph.cut(0, at).strip(), sentence, head)


def _and_decided(sentence: Text) -> Head | None:
    """The body that decided is the last one named before the verb."""
    if not _AND_DECIDED.search(sentence.lower):
        return None
    bodies = [
        found
        for found in BODY_WORD.finditer(sentence.lower)
        if looks_like_body(found[0]) and not found[0].startswith(("möte", "sammanträde"))
    ] or list(_SHORT_NAME.finditer(sentence.string))
    if not bodies:
        return None
    start, end = bodies[-1].span()
    if adjective := _ADJECTIVE.search(sentence.string[:start]):  # "Regionala samverkansrådet"
        start = adjective.start()
    return Head("decision", sentence.cut(start, end), None, True, "head.and-decided")


def _person_proposes(sentence: Text) -> Head | None:
    if not _PERSON_PROPOSES.search(sentence.lower) or len(sentence) > _LONGEST:
        return None
    spans = people_in(sentence.string)
    if len(spans) != 1:
        return None
    return Head("proposal", sentence.cut(*spans[0]), None, False, "head.person-proposes")


def without_lead(clause: Text) -> tuple[Text | None, Text]:
    """ "Förvaltningen föreslår att …" under "Förslag till beslut": who proposes, and what."""
    lead = _LEAD_IN.match(clause.lower)
    if lead is None:
        return None, clause
    return clause.cut(*lead.span("by")), clause.cut(lead.end())
