"""Proposals in running text: of a body, and claims (yrkanden) in formal minutes.

"NN yrkar bifall till förslaget" claims nothing that is not printed elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from radslag.reading.facts.rules import Fact
from radslag.reading.facts.sentences import sentence_around, sentences
from radslag.reading.lexicon.bodies import BODY_WORD
from radslag.reading.lexicon.labels import RETELLING
from radslag.reading.lexicon.names import people_in
from radslag.reading.segments.parts import Section
from radslag.reading.spans import Text

__all__ = ["claimed", "proposed_in_prose"]

_PROPOSES = re.compile(
    r"\b(?:föreslår|föreslog)\s+(?:(?:därför|vidare|också|även|nu)\s+)?(?P<clause>att\s)"
)

_CLAIMS = re.compile(
    r"(?:\b(?:yrkar|yrkade)|(?<=\))\s(?:föreslår|föreslog))\s"  # who proposes in office has a party
    r"(?:(?:även|också|vidare|därför|istället|i (?:första|andra) hand|i ett initiativ),?\s)?"
    r"(?P<clause>att\s)"
)
# What every meeting asks itself, or a refusal in other words: nothing that is new.
_NOTHING_NEW = re.compile(
    r"att (?:ärendet (?:ska )?(?:avgörs|avgöras)\b|\S+ (?:ska )?(?:avslås|bifalls)\.?$"
    r"|(?:avslå|bifalla) \S+$)"
)
_NO_CLAIMS = RETELLING - {"claims", "stance"}
_LONGEST_NAME = 120  # characters, of all who claim


def proposed_in_prose(section: Section) -> Iterator[Fact]:
    """ "Styrgruppen föreslår att …": for an item in which no block states anything."""
    for part in section.parts:
        if part.kind != "prose" or part.label in RETELLING or "föresl" not in part.text.lower:
            continue
        for before, match, clause in _clauses(part.text, _PROPOSES):
            bodies = list(BODY_WORD.finditer(part.text.lower, before, match.start()))
            if bodies and bodies[-1].end() + 1 >= match.start():
                yield _fact(part.text.cut(*bodies[-1].span()), clause, "proposal.prose")


def claimed(section: Section) -> Iterator[Fact]:
    """A proposal for each claim that says in full what is to be decided."""
    for part in section.parts:
        if part.kind != "prose" or part.label in _NO_CLAIMS:
            continue
        lower = part.text.lower
        if "yrka" not in lower and ") före" not in lower:
            continue
        for before, match, clause in _clauses(part.text, _CLAIMS):
            by = _who(part.text, before, match.start())
            if by and not _NOTHING_NEW.match(clause.lower) and not _is_stated(clause, section):
                yield _fact(by, clause, "proposal.claim")


def _is_stated(claim: Text, section: Section) -> bool:
    """Whether a block of the item has the same words."""
    words = _plain(claim)
    return any(_plain(one.text) == words for block in section.blocks for one in block.clauses)


def _clauses(text: Text, pattern: re.Pattern[str]) -> Iterator[tuple[int, re.Match[str], Text]]:
    """Where the sentence begins, the verb, and the clause up to the sentence's end."""
    spans = sentences(text.string)
    for match in pattern.finditer(text.lower):
        start, end = sentence_around(spans, match.start())
        yield start, match, text.cut(match.start("clause"), end).strip()


def _fact(by: Text, clause: Text, rule: str) -> Fact:
    values = {"by": by, "number": None, "text": clause, "prose": True}
    return Fact("proposals", values, clause, rule, places={"by": by})


def _who(text: Text, start: int, end: int) -> Text | None:
    """The people who claim, with their parties; None where other words stand between."""
    people = people_in(text.string[start:end])
    if not people:
        return None
    first, last = people[0]
    by = text.cut(start + first, end).strip(" ,")
    behind = by.string[last - first :]
    return by if len(by) <= _LONGEST_NAME and _SPEAKER.fullmatch(behind) else None


# behind the first name: a party, and others who claim with them
_SPEAKER = re.compile(r"(?:\s\([^)]{1,40}\)|,?\s(?:och|samt|m\.? ?fl\.?)|,|\s[A-ZÅÄÖ][\w-]+)*")


def _plain(text: Text) -> str:
    return " ".join(text.lower.rstrip(" .").split())
