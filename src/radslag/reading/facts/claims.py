"""Claims (yrkanden) in formal minutes: "NN (M) yrkar att …", which no block restates.

"NN yrkar bifall till förslaget" claims nothing that is not printed elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from radslag.reading.facts.rules import Fact
from radslag.reading.lexicon.names import people_in
from radslag.reading.segments.leads import SENTENCE_END
from radslag.reading.segments.parts import Section
from radslag.reading.spans import Text

__all__ = ["claimed"]

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
_OTHER_WORDS = frozenset(("documents", "sent", "reservation", "procedure"))
_LONGEST_NAME = 120  # characters, of all who claim


def claimed(section: Section) -> Iterator[Fact]:
    """A proposal for each claim that says in full what is to be decided."""
    stated = {_plain(clause.text) for block in section.blocks for clause in block.clauses}
    for part in section.parts:
        if part.kind != "prose" or part.label in _OTHER_WORDS:
            continue
        lower = part.text.lower
        if "yrka" not in lower and ") före" not in lower:
            continue
        for by, clause in _in_text(part.text):
            if _plain(clause) not in stated:
                values = {"by": by, "number": None, "text": clause, "prose": True}
                yield Fact("proposals", values, clause, "proposal.claim", places={"by": by})


def _in_text(text: Text) -> Iterator[tuple[Text, Text]]:
    """Who claims, and the clause."""
    for match in _CLAIMS.finditer(text.lower):
        start = max(
            (end.end() for end in SENTENCE_END.finditer(text.string, 0, match.start())), default=0
        )
        people = people_in(text.string[start : match.start()])
        if not people:
            continue
        by = text.cut(start + people[0][0], match.start()).strip(" ,")
        if len(by) > _LONGEST_NAME or not _SPEAKER.fullmatch(
            by.string[people[0][1] - people[0][0] :]
        ):
            continue
        stop = SENTENCE_END.search(text.string, match.end())
        clause = text.cut(match.start("clause"), stop.start() + 1 if stop else None)
        if not _NOTHING_NEW.match(clause.lower):
            yield by, clause


# behind the first name: a party, and others who claim with them
_SPEAKER = re.compile(r"(?:\s\([^)]{1,40}\)|,?\s(?:och|samt|m\.? ?fl\.?)|,|\s[A-ZÅÄÖ][\w-]+)*")


def _plain(text: Text) -> str:
    return " ".join(text.lower.rstrip(" .").split())
