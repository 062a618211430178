"""How a clause opens, and clauses that were glued on one line, parted."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from radslag.reading.spans import Text

__all__ = ["Opening", "is_att", "is_empty", "is_numbered", "opening_of", "split_glued"]


class Opening(NamedTuple):
    """How a line opens a clause.

    style: "att" ("att godkänna …"), "number" ("1. Godkänna …") or "bullet". start: where
    the words begin. number: span of the printed number. listed: a mark stands before.
    """

    style: Literal["att", "number", "bullet"]
    start: int
    number: tuple[int, int] | None
    listed: bool
    rule: str

    def fits(self, style: str, first: bool) -> bool:
        """Whether it opens a clause in a block whose clauses so far are of a style ("": none)."""
        if self.style == "number":
            return first or style in ("number", "")
        return self.style == "bullet" and style in ("", "bullet")


# "att …", "1. att …", "– att …", "a) att …"; ". att" has lost its number in scanning.
_ATT = re.compile(
    r"(?P<mark>(?P<n>\d{1,2})\s*[.):]\s*"
    "|[-–—•·▪●*\uf0b7\uf0a7]\\s*"
    r"|o\s+|\(?(?P<l>[a-z])\s?\)\s*|(?P<lost>\.)\s+)?att\b"
)
_NUMBERED = re.compile(r"(?:p(?:unkt)?\.?\s*)?(?P<n>\d{1,2})\s*[.):]\s+(?=\S)")
_BULLET = re.compile("(?:[-–—*]\\s+|[\uf0b7\uf02d\uf0a7•·▪●○◦]\\s*)(?=\\S)")


_FIRST = frozenset("0123456789-–—•·▪●○◦*\uf0b7\uf0a7\uf02d(.p")
_FIRST_WORDS = ("att", "o ", "o\t", "o\v")


_NOTHING = re.compile(r"[^a-zåäö]*(?:(?:inget|inga) beslut\b.{0,30})?$")


def is_empty(lower: str) -> bool:
    """Whether a clause decides nothing: dots to write on, or "Inget beslut."."""
    return _NOTHING.match(lower) is not None


def is_att(lower: str) -> bool:
    """Whether a lower-case line opens a clause with "att"."""
    if "att" not in lower[:9]:
        return False
    return _ATT.match(lower) is not None


def is_numbered(lower: str) -> bool:
    """Whether a lower-case line opens with a number and a dot, bracket or colon."""
    return _NUMBERED.match(lower) is not None


def opening_of(lower: str) -> Opening | None:
    """How a lower-case line opens a clause; None where it does not."""
    if lower[:1] not in _FIRST and ")" not in lower[1:4] and not lower.startswith(_FIRST_WORDS):
        return None
    if match := _ATT.match(lower):
        span = match.span("n") if match["n"] else match.span("l") if match["l"] else None
        style: Literal["att", "number"] = "number" if match["n"] or match["lost"] else "att"
        return Opening(style, match.end() - 3, span, bool(match["mark"]), "clause.att")
    if match := _NUMBERED.match(lower):
        return Opening("number", match.end(), match.span("n"), True, "clause.numbered")
    if match := _BULLET.match(lower):
        return Opening("bullet", match.end(), None, True, "clause.bullet")
    return None


# "… förslag att Chefsnätverkets beslut …": a clause about the own decision begins anew.
_ABOUT_OWN_DECISION = r"(?<=[a-zåäö0-9)])\s+(?=att\s+(?:[a-zåäö]+s\s+beslut|beslutet)\s)"
# "… till handlingarna. att ge …" and "…; att ge …"
_AFTER_STOP = r"(?<=[.;])\s+(?=(?:(?:samt|och)\s+)?att\s)"
# "…, att ge" and "… samt att ge": where both sides decide ("att gälla" only goes on)
_COMMA = r"(?<=[a-zåäö0-9)]),\s+(?=att\s(?!gälla|börja|tillämpas|användas))"
_AND_ALSO = r"(?<=[a-zåäö0-9)]),?\s+(?=(?:samt|och)\s+att\s)"
# "att bordlägga ärendet … att Maja tar fram …": a whole decision, then somebody's part in it
_OTHER_SUBJECT = re.compile(r"(?<=[a-zåäö0-9)])\s+(?=att\s+[A-ZÅÄÖ][a-zåäö]+)")
_WHOLE = re.compile(
    r"att\s+(?:bordlägga|lägga|godkänna|anta|avslå|notera|utse|hänskjuta|ställa sig bakom)\b"
)
_CARRIES_ON = re.compile(
    r"\b(?:för|om|mot|av|på|till|så|än|genom|innebär|förslag|förslaget|villkor|villkoret"
    r"|förutsättning|ändringen|tillägget|med)$"
)
# "dels att anta planen, dels att ge …"
_IN_PARTS = r",?\s+(?:och\s+)?dels\s+(?=att\s)"
_GLUE = re.compile(f"{_IN_PARTS}|{_ABOUT_OWN_DECISION}|{_AFTER_STOP}|{_COMMA}|{_AND_ALSO}")
_DECIDES = re.compile(
    r"att\s+(?:inte\s+)?(?:godkänna|ge|uppdra|utse|lägga|anta|fastställa|överlämna|översända|avslå"
    r"|ställa sig|skicka|hänskjuta|föreslå|rekommendera|förlänga|bordlägga|notera|tacka)\b"
)
_NO_TASK = re.compile(r"att\s+(?:lägga|godkänna|notera|tacka|avslå|bifalla|bordlägga)\b")
_LEAD = re.compile(r"(?:samt|och)\s+")
_TASK = re.compile(
    r"\b(?:uppdrag|uppdra|föreslå|rekommendera|begära|uppmana|hemställa|möjlighet)\b"
)


def split_glued(clause: Text) -> list[Text]:
    """The clause in one piece, or in as many as were glued together.

    "att uppdra åt kansliet att utreda och att ge förslag" is one: what is given as
    a task may have several parts.
    """
    lower = clause.lower
    if not lower.startswith("att ") or lower.count("att ") < 2:
        return [clause]
    parts: list[Text] = []
    at = 0
    for match in _GLUE.finditer(lower):
        lead = _LEAD.match(lower, match.end())
        after = lead.end() if lead else match.end()
        stopped = clause.string[match.start() - 1] in ".;"
        loose = (lead and not stopped) or match[0].strip() == ","
        if loose and not _both_decide(lower, at, match.start(), after):
            continue
        parts.append(clause.cut(at, match.start()))
        at = after
    parts.append(clause.cut(at))
    return [piece for part in parts for piece in _at_other_subject(part)]


def _at_other_subject(clause: Text) -> list[Text]:
    if not _WHOLE.match(clause.lower):
        return [clause]
    for match in _OTHER_SUBJECT.finditer(clause.string):
        left = clause.lower[: match.start()]
        if not _CARRIES_ON.search(left) and not _TASK.search(left) and left.count(" ") > 2:
            return [clause.cut(0, match.start()), *_at_other_subject(clause.cut(match.end()))]
    return [clause]


def _both_decide(lower: str, start: int, end: int, after: int) -> bool:
    """Whether what stands on both sides of "…, att" or "… och att" are decisions."""
    if _TASK.search(lower[start:end]):
        return bool(_NO_TASK.match(lower, after))
    return bool(_DECIDES.match(lower, after) or _DECIDES.match(lower, start))
