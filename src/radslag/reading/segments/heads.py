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
from radslag.reading.spans import Text

__all__ = ["Head", "head_of"]


class Head(NamedTuple):
    """A head. by: who decides or proposes. rest: what follows on the same line, if any."""

    kind: Literal["decision", "proposal"]
    by: Text | None
    rest: Text | None
    past: bool
    rule: str


_DAY = (
    r"(?:(?:den\s+)?\d{1,2}\s+[a-zåäö]{3,9}(?:\s+\d{4})?|\d{4}-\d\d-\d\d|\d{6})(?:,?\s*§+\s*\d+)?"
)
_FOLLOW = (
    r"(?:\s+(?:"
    + _DAY
    + r"|(?:på|å)\s+[a-zåäö]+\s+vägnar|för (?:sin|egen) del|(?:enligt|med stöd av) delegation(?:sordning)?(?:en)?|därför|således|också|även|enhälligt|följande|enligt följande|då|vidare|härmed|i enlighet härmed|sedan))*"
)
_DECIDES = r"(?:har\s+)?(?:beslut(?:ar|ade|at|as|ades)?|beslöt(?:s)?|(?:enades|enas|kom överens|kommer överens)(?:\s+om)?)"
_BARE = re.compile(
    r"(?:(?P<by>[^.:;\t]{2,90}?)\s+)?(?P<verb>"
    + _DECIDES
    + r")"
    + _FOLLOW
    + r"(?:\s+(?P<att>att))?\s*[:.,]?\s*$"
)
_WITH_REST = re.compile(
    r"(?:(?P<by>[^.:;\t]{2,90}?)\s+)?(?P<verb>"
    + _DECIDES
    + r")"
    + _FOLLOW
    + r"\s*:\s*(?P<rest>\S.*)$",
    re.S,
)
_GLUED = re.compile(
    r"(?P<by>[^.:;\t]{2,90}?)\s+(?P<verb>beslut(?:ar|ade)|har beslutat|beslöt|enades(?: om)?|kom överens om)"
    + _FOLLOW
    + r"[,:]?\s+(?P<rest>att\s.*)$",
    re.S,
)
_BODY_FIRST = re.compile(
    r"(?P<by>[^.:;\t]{2,90}?)\s+(?P<verb>beslut(?:ar|ade))\s+(?P<rest>(?:föreslå|godkänna|anta|fastställa|lägga|uppdra|utse|avslå|bifalla)\b.*)$",
    re.S,
)

_IN_BRACKETS = re.compile(r"\s*\([^()]{2,60}\)$")
_HAS_DAY = re.compile(_DAY)

_PROPOSAL = re.compile(
    r"(?:(?P<by>[^.:;\t]{2,90}?)\s+)?(?P<word>förslag(?:et)?|beslutsförslag(?:et)?|yrkande)(?:\s+till\s+(?:beslut|ställningstagande|åtgärd|rekommendation|[a-zåäö]{4,30}))?"
    r"(?:\s+(?:i|till|från|för|vid)\s+[^.:;\t]{3,60})?\s*(?P<colon>:)?\s*(?P<rest>\S.*)?$",
    re.S,
)
_PROPOSES = re.compile(
    r"(?P<by>[^.:;\t]{2,90}?)\s+(?P<verb>föreslår|föreslog|föreslås|tillstyrker|rekommenderar|hemställer)(?P<mid>[^.:;\t]{0,90}?)\s*(?P<colon>:)?\s*(?P<att>att)?\s*(?P<end>:)?\s*$"
)
_MID = re.compile(
    r"(?:\s+(?:därför|därmed|således|att|att besluta|besluta|beslutar|beslutas|följande|i första hand|enligt följande|vidare|också|även|"
    r"[a-zåäöé-]*(?:nätverk|råd|nämnd|styrels|grupp|utskott|fullmäktig|förbund|möt|stämma|direktion|chnv)[a-zåäöé-]*|för|hos|om))*$"
)
_NEVER_BY = re.compile(
    r"^(?:att|efter|enligt|om|när|då|inför|utifrån|med|ett|inga|inget|tidigare|senare|samma|detta|de|det|den|se|för|till|nytt)\b|\b(?:fatta(?:de|r|t)?|fattas|fattades|till|om|av|mot|på|efter|enligt|inför|ett|detta|sitt|tidigare|nämnda|formella|politiska|och)$"
)


# One of these must occur in a head.
_ANY = re.compile(
    "beslut|försl|föresl|enades|enas|beslöt|yrkande|tillstyrk|rekommenderar|hemställer|överens"
)


def head_of(text: Text) -> Head | None:
    """The head that a line is, or None."""
    lower = text.lower
    if _ANY.search(lower) is None:
        return None
    if lower.endswith(")") and (bracket := _IN_BRACKETS.search(lower)):
        text = text.cut(0, bracket.start())  # "… förslag till beslut (Au 2024-08-27 § 84)"
        lower = text.lower
    return _proposal(text, lower) or _decision(text, lower)


def _decision(text: Text, lower: str) -> Head | None:
    if lower.startswith("beslut om ") or lower.startswith("beslut att ") and len(lower) > 120:
        return None
    for rule, pattern in (
        ("head.bare", _BARE),
        ("head.with-rest", _WITH_REST),
        ("head.glued", _GLUED),
        ("head.body-first", _BODY_FIRST),
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
        if rule == "head.glued" and _HAS_DAY.search(lower[match.end("verb") : match.start("rest")]):
            continue  # what was decided another day is retold
        rest = _rest(text, match, "rest") or _rest(text, match, "att")
        past = verb.startswith(("beslutade", "beslöt", "har", "beslutat", "enades", "kom"))
        return Head("decision", by or None, rest, past, rule)
    return None


def _proposal(text: Text, lower: str) -> Head | None:
    if "försl" in lower[:110] or "yrkande" in lower[:90]:
        match = _PROPOSAL.match(lower)
        if match:
            by = _by(text, match)
            rest = _rest(text, match, "rest")
            if (
                by is not False
                and (rest is None or match["colon"])
                and (match["word"] != "yrkande" or by)
            ):
                if not (
                    by is None
                    and match["word"].startswith("förslag")
                    and lower.startswith("förslag till")
                    and not lower.startswith("förslag till beslut")
                    and rest
                ):
                    return Head("proposal", by, rest, False, "head.proposal")
    match = _PROPOSES.match(lower)
    if (
        match
        and (match["colon"] or match["end"] or match["att"] or len(lower) < 90)
        and _MID.match(match["mid"])
    ):
        by = _by(text, match)
        if by:
            return Head("proposal", by, None, match["verb"].endswith("og"), "head.proposes")
    return None


def _by(text: Text, match: re.Match[str]) -> Text | None | Literal[False]:
    """Who; None where nobody is named; False where the words cannot be a who."""
    if match["by"] is None:
        return None
    start, end = match.span("by")
    name = text.cut(start, end).strip()
    lower = name.lower
    if lower in ("beslut", "punkt", "att-satser"):
        return None
    if not name.string[:1].isupper() or name.string.count(" ") > 7 or _NEVER_BY.search(lower):
        return False
    if not _names_a_decider(name.string, lower):
        return False
    whole = without_genitive(name.string)
    return name.cut(0, len(whole))


_ROLE = re.compile(
    r"(?:direktören|chefen|chefer|ordföranden|kontoret|kansliet|utredaren|samordnaren|presidiet|förvaltningen|sekretariatet|representanter|ledamöterna|tjänstemännen|parterna)s?$"
)
_SMALL = ("för", "i", "och", "av", "vid", "med", "samt", "på", "avseende")


def _names_a_decider(name: str, lower: str) -> bool:
    """The last word names a body or an office; or the first does and "för …" follows."""
    words = lower.split()
    if name.isupper() or looks_like_body(words[-1]) or _ROLE.search(words[-1]):
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
