"""The forms of lines that open a block of decisions or proposals."""

from __future__ import annotations

import re

__all__ = [
    "ANY_OF",
    "BARE",
    "BODY_FIRST",
    "DAY",
    "DECIDES",
    "DECIDING",
    "FOLLOW",
    "GLUED",
    "HAS_DAY",
    "MID",
    "NEVER_BY",
    "PROPOSAL",
    "PROPOSES",
    "PROPOSING",
    "ROLE",
    "WITH_REST",
]

DAY = r"(?:(?:den\s+)?\d{1,2}\s+[a-zåäö]{3,9}(?:\s+\d{4})?|\d{4}-\d\d-\d\d|\d{6})(?:,?\s*§+\s*\d+)?"
FOLLOW = (
    r"(?:\s+(?:"
    + DAY
    + r"|(?:på|å)\s+[a-zåäö]+\s+vägnar|för (?:sin|egen) del|(?:enligt|med stöd av) delegation(?:sordning)?(?:en)?|därför|således|också|även|enhälligt|följande|enligt följande|då|vidare|härmed|i enlighet härmed|sedan))*"
)
DECIDES = r"(?:har\s+)?(?:beslut(?:ar|ade|at|as|ades)?|beslöt(?:s)?|(?:enades|enas|kom överens|kommer överens)(?:\s+om)?)"
BARE = re.compile(
    r"(?:(?P<by>[^.:;\t]{2,90}?)\s+)?(?P<verb>"
    + DECIDES
    + r")"
    + FOLLOW
    + r"(?:\s+(?P<att>att))?\s*[:.,]?\s*$"
)
WITH_REST = re.compile(
    r"(?:(?P<by>[^.:;\t]{2,90}?)\s+)?(?P<verb>"
    + DECIDES
    + r")"
    + FOLLOW
    + r"\s*:\s*(?P<rest>\S.*)$",
    re.S,
)
GLUED = re.compile(
    r"(?P<by>[^.:;\t]{2,90}?)\s+(?P<verb>beslut(?:ar|ade)|har beslutat|beslöt|enades(?: om)?|kom överens om)"
    + FOLLOW
    + r"[,:]?\s+(?P<rest>att\s.*)$",
    re.S,
)
BODY_FIRST = re.compile(
    r"(?P<by>[^.:;\t]{2,90}?)\s+(?P<verb>beslut(?:ar|ade))\s+(?P<rest>(?:föreslå|godkänna|anta|fastställa|lägga|uppdra|utse|avslå|bifalla)\b.*)$",
    re.S,
)
HAS_DAY = re.compile(DAY)
PROPOSAL = re.compile(
    r"(?:(?P<by>[^.:;\t]{2,90}?)\s+)?(?P<word>förslag(?:et)?|beslutsförslag(?:et)?|yrkande)(?:\s+till\s+(?P<what>(?:[a-zåäö]+s\s+)?beslut|ställningstagande|åtgärd|rekommendation|[a-zåäö]{4,30}))?"
    r"(?:\s+(?:i|till|från|för|vid)\s+[^.:;\t]{3,60})?\s*(?P<colon>:)?\s*(?P<rest>\S.*)?$",
    re.S,
)
PROPOSES = re.compile(
    r"(?P<by>[^.:;\t]{2,90}?)\s+(?P<verb>föreslår|föreslog|föreslås|tillstyrker|rekommenderar|hemställer)(?P<mid>[^.:;\t]{0,90}?)\s*(?P<colon>:)?\s*(?P<att>att)?\s*(?P<end>:)?\s*$"
)
MID = re.compile(
    r"(?:\s+(?:därför|därmed|således|att|att besluta|besluta|beslutar|beslutas|följande|i första hand|enligt följande|vidare|också|även|"
    r"[a-zåäöé-]*(?:nätverk|råd|nämnd|styrels|grupp|utskott|fullmäktig|förbund|möt|stämma|direktion|chnv)[a-zåäöé-]*|för|hos|om))*$"
)
NEVER_BY = re.compile(
    r"^(?:att|efter|enligt|om|när|då|inför|utifrån|med|ett|inga|inget|tidigare|senare|samma|detta|de|det|den|se|för|till|nytt)\b|\b(?:fatta(?:de|r|t)?|fattas|fattades|till|om|av|mot|på|efter|enligt|inför|ett|detta|sitt|tidigare|nämnda|formella|politiska|och)$"
)
# Asked for first, since hardly a line is a head: one of the words must occur in one, a verb
# with what may follow it where something is decided, a verb where something is proposed.
ANY_OF = (
    "beslut", "försl", "föresl", "enades", "enas", "beslöt", "yrkande", "tillstyrk", "rekommenderar",
    "hemställer", "överens",
)  # fmt: skip
DECIDING = re.compile(
    r"(?:beslut(?:ar|ade|at|as|ades)?|beslöts?|enades|enas|överens)(?:\s+om)?(?=[\s:.,]|$)"
)
PROPOSING = ("föresl", "tillstyrker", "rekommenderar", "hemställer")
ROLE = re.compile(
    r"(?:direktören|chefen|chefer|ordföranden|kontoret|kansliet|utredaren|samordnaren|presidiet|förvaltningen|sekretariatet|representanter|ledamöterna|tjänstemännen|parterna)s?$"
)
