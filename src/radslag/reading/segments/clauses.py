"""Clauses that were glued on one line, parted."""

from __future__ import annotations

import re

from radslag.reading.spans import Text

__all__ = ["split_glued"]

# "… förslag att Chefsnätverkets beslut …": a clause about the body's own decision begins anew.
_ABOUT_OWN_DECISION = r"(?<=[a-zåäö0-9)])\s+(?=att\s+(?:[a-zåäö]+s\s+beslut|beslutet)\s)"
# "… till handlingarna. att ge …" and "…; att ge …"
_AFTER_STOP = r"(?<=[.;])\s+(?=att\s)"
# "…, dels att", "…, samt att ge": only before a verb that itself decides
_DECIDING = r"(?:godkänna|ge|uppdra|utse|lägga|anta|fastställa|överlämna|översända|avslå|ställa sig|skicka|hänskjuta|föreslå|rekommendera|förlänga|bordlägga|notera|tacka|inte godkänna)"
_COMMA = r"(?<=[a-zåäö0-9)]),\s+(?=att\s(?!gälla|börja|tillämpas|användas))"
_AND_ALSO = r"(?<=[a-zåäö0-9)]),?\s+(?=(?:samt|och)\s+att\s)"
_GLUE = re.compile(f"{_ABOUT_OWN_DECISION}|{_AFTER_STOP}|{_COMMA}|{_AND_ALSO}")
_DECIDES = re.compile(r"att\s+(?:inte\s+)?" + _DECIDING + r"\b")
_LEAD = re.compile(r"(?:samt|och)\s+")
_TASK = re.compile(r"\b(?:uppdrag|uppdra|föreslå|rekommendera|begära|uppmana|hemställa|möjlighet)\b")


def _parts(lower: str, at: int, match: re.Match[str], joined: re.Match[str] | None) -> bool:
    """Whether both sides of "…, att" or "… och att" are decisions of their own."""
    after = joined.end() if joined else match.end()
    return bool(_DECIDES.match(lower, after) or _DECIDES.match(lower, at))


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
        joined = _LEAD.match(lower, match.end())
        loose = joined or match[0].startswith(",")
        if loose and (_TASK.search(lower[at : match.start()]) or not _parts(lower, at, match, joined)):
            continue
        parts.append(clause.cut(at, match.start()))
        at = joined.end() if joined else match.end()
    parts.append(clause.cut(at))
    return parts
