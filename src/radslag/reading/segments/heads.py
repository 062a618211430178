"""Lines that open a block of decisions or proposals.

`head_of(line)` knows the forms "Chefsnätverkets beslut", "Nämnden beslutar att …",
"Beslut: …", "Förslag till beslut", "Styrgruppen föreslår". A title ("Beslut om …"), a
sentence that merely ends in the word ("… fattade ett beslut") and a proposal in
running prose ("Styrgruppen föreslår att rapporten godkänns.") are no heads.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from radslag.reading.lexicon.bodies import looks_like_body, without_genitive
from radslag.reading.lexicon.heads import (
    ANY_OF,
    BARE,
    BODY_FIRST,
    DECIDING,
    GLUED,
    HAS_DAY,
    MID,
    NEVER_BY,
    PROPOSAL,
    PROPOSES,
    PROPOSING,
    ROLE,
    WITH_REST,
)
from radslag.reading.lexicon.patterns import has_any
from radslag.reading.spans import Text

__all__ = ["Head", "head_of"]


class Head(NamedTuple):
    """A head. by: who decides or proposes. rest: what follows on the same line, if any."""

    kind: Literal["decision", "proposal"]
    by: Text | None
    rest: Text | None
    past: bool
    rule: str


_IN_BRACKETS = re.compile(r"\s*\([^()]{2,60}\)$")


def head_of(text: Text) -> Head | None:
    """The head that a line is, or None."""
    lower = text.lower
    if not has_any(lower, ANY_OF):
        return None
    if lower.endswith(")") and (bracket := _IN_BRACKETS.search(lower)):
        text = text.cut(0, bracket.start())  # "… förslag till beslut (Au 2024-08-27 § 84)"
        lower = text.lower
    return _proposal(text, lower) or _decision(text, lower)


def _decision(text: Text, lower: str) -> Head | None:
    if lower.startswith("beslut om ") or lower.startswith("beslut att ") and len(lower) > 120:
        return None
    if DECIDING.search(lower) is None:
        return None
    for rule, pattern in (
        ("head.bare", BARE),
        ("head.with-rest", WITH_REST),
        ("head.glued", GLUED),
        ("head.body-first", BODY_FIRST),
    ):
        match = pattern.match(lower)
        if match is None:
            continue
        verb = match["verb"]
        by = _by(text, match)
        if by is False or (by is None and rule in ("head.glued", "head.body-first")):
            continue
        if by is None and verb.startswith("enas"):
            continue
        if rule == "head.glued" and HAS_DAY.search(lower[match.end("verb") : match.start("rest")]):
            continue  # what was decided another day is retold
        rest = _rest(text, match, "rest") or _rest(text, match, "att")
        past = verb.startswith(("beslutade", "beslöt", "har", "beslutat", "enades", "kom"))
        return Head("decision", by or None, rest, past, rule)
    return None


def _proposal(text: Text, lower: str) -> Head | None:
    if "försl" in lower[:110] or "yrkande" in lower[:90]:
        match = PROPOSAL.match(lower)
        head = _proposal_head(text, lower, match) if match else None
        if head is not None:
            return head
    match = PROPOSES.match(lower) if has_any(lower, PROPOSING) else None
    ends = match and (match["colon"] or match["end"] or match["att"] or len(lower) < 90)
    if match and ends and MID.match(match["mid"]):
        by = _by(text, match)
        if by:
            asked = match["verb"] == "föreslås"  # who is asked to decide does not propose
            past = match["verb"].endswith("og")
            return Head("proposal", None if asked else by, None, past, "head.proposes")
    return None


_WHAT = ("beslut", "ställningstagande", "åtgärd", "rekommendation")


def _proposal_head(text: Text, lower: str, match: re.Match[str]) -> Head | None:
    """ "Förslag till beslut", "Styrgruppens förslag: …"; "Förslag till ny taxa" is a title."""
    by = _by(text, match)
    rest = _rest(text, match, "rest")
    if by is False or (rest is not None and not match["colon"]):
        return None
    if match["word"] == "yrkande" and by is None:
        return None
    what = match["what"] or "beslut"
    if by is None and not (what.endswith(_WHAT) or looks_like_body(what)):
        return None
    return Head("proposal", by, rest, False, "head.proposal")


def _by(text: Text, match: re.Match[str]) -> Text | None | Literal[False]:
    """Who; None where nobody is named; False where the words cannot be a who."""
    if match["by"] is None:
        return None
    start, end = match.span("by")
    before = _CLAUSE_BEFORE.match(match["by"])
    name = text.cut(start + (before.end() if before else 0), end).strip()
    lower = name.lower
    if lower in ("beslut", "punkt", "att-satser"):
        return None
    if not name.string[:1].isupper() or name.string.count(" ") > 7 or NEVER_BY.search(lower):
        return False
    if not _names_a_decider(name.string, lower):
        return False
    whole = without_genitive(name.string)
    return name.cut(0, len(whole))


# "Arbetet är klart, och rådet beslutade": a whole clause stands before who decided
_CLAUSE_BEFORE = re.compile(r".*\b(?:är|var|har|blev)\b.*,\s(?:och|men|samt)\s")
_SMALL = ("för", "i", "och", "av", "vid", "med", "samt", "på", "avseende")


def _names_a_decider(name: str, lower: str) -> bool:
    """The last word names a body or an office; or the first does and "för …" follows."""
    words = lower.split()
    if name.isupper() or looks_like_body(words[-1]) or ROLE.search(words[-1]):
        return True
    if (
        looks_like_body(words[0])
        and len(words) > 1
        and (words[1] in _SMALL or name.split()[-1][:1].isupper())
    ):
        return True
    return any(looks_like_body(w) for w in words) and name.split()[-1][:1].isupper()


def _rest(text: Text, match: re.Match[str], group: str) -> Text | None:
    if group not in match.re.groupindex or match[group] is None:
        return None
    return text.cut(match.start(group), match.end(group))
