"""Whether running text tells what the meeting does, or what was before or is only wished."""

from __future__ import annotations

import re
from collections.abc import Iterator

from radslag.reading.facts.rules import Context
from radslag.reading.lexicon.words import undotted_pattern
from radslag.reading.segments.parts import Part, Section

__all__ = ["is_retold", "is_wished", "told_parts"]

# Labels under which nothing is decided: what was, what is proposed, who is told. Outside
# formal minutes the background is also where the talk of the meeting is told.
_ASIDE = frozenset({"documents", "claims", "procedure", "reservation", "sent", "stance"})

_EARLIER = undotted_pattern(
    r"\b(?:på|vid|under|i)\s+(?:\S+\s+){0,3}?\S*(?:möte|möten|mötet|mötena|sammanträde"
    r"|sammanträdet|träff|träffen)\b"
    r"(?:\s+(?:i|med)\s+\S+)?\s+(?:den\s+)?\d|\b(?:tidigare|föregående|förra|dessförinnan|redan)\b"
    r"|\b(?:hade|har)\s+(?:\S+\s+){0,2}?(?:fått|haft|gett|givit|utsett|valt)\b"
    r"|\b(?:hösten|våren|sommaren|vintern|under|år|i\s+(?:januari|februari|mars|april|maj|juni"
    r"|juli|augusti|september|oktober|november"
    r"|december))\s+(?:19|20)\d\d\b"
)
_EARLIER_MEETING = undotted_pattern(
    r"\b(?:på|vid)\s+(?:\S+\s+){0,3}?\S*(?:möte|möten|mötet|sammanträde"
    r"|sammanträdet)\b(?:\s+(?:i|med)\s+\S+)?\s+(?:den\s+)?\d"
)
_WISHED = undotted_pattern(
    r"\b(?:föresl(?:år|ås|og|ogs|agit|agna)|önskar?|önskade|efterlys\w*|bör|borde"
    r"|skulle\s+(?:kunna|vilja)|kunde|anser|ansåg|förordar|förordas"
    r"|tror|menar|menade|diskuter\w*|avser|planerar|om\s+(?:att|hur)|vill|hoppas|ser\s+också"
    r"|i\s+syfte|eventuell\w*|yrka\w*|huruvida)\b"
)
_PAST = re.compile(
    r"(?:fick|gavs|gav|beslutade|beslutades|beslots?|enades|bestamdes|uppdrogs|ombads|atog"
    r"|lovade|utsags?|valdes?|omvaldes?|nyvaldes?)\b"
)
_PASSIVE_PAST = re.compile(r"(?:beslutades|beslots|bestamdes|uppdrogs)\b")


_FAR = 4000  # characters; so that a paragraph without end is not read again for each sentence


def is_wished(lower: str, start: int, verb: int) -> bool:
    """Whether the sentence that begins at `start` proposes, wishes or asks before the verb.

    lower: undotted lower-case text, here and in `is_retold`.
    """
    return bool(_WISHED.search(lower, start, verb))


def is_retold(lower: str, verb: re.Match[str], before: str) -> bool:
    """Whether an earlier meeting did it. What is past needs more care than what is present.

    before: what stands in the item above this paragraph.
    """
    sentence = lower.rfind(". ", 0, verb.start()) + 1
    if _EARLIER.search(lower, sentence, verb.start()):
        return True
    if not _PAST.match(verb[0]):
        return False
    if _EARLIER.search(lower, max(0, verb.start() - _FAR), verb.start()):
        return True
    return bool(_PASSIVE_PAST.match(verb[0])) and bool(_EARLIER_MEETING.search(before))


def told_parts(section: Section, context: Context) -> Iterator[Part]:
    """The paragraphs of running text that may tell what this meeting does."""
    for part in section.parts:
        aside = part.label in _ASIDE or (context.formal and part.label == "background")
        if part.kind == "prose" and not aside:
            yield part
