"""What an item is about, from its title: its topic, its short names, its words. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from radslag.kernel.text import clean, fold

__all__ = ["about", "handles_of", "heading_of", "is_standing", "likeness", "topic_of", "words_of"]

_ATTACHED = re.compile(r"[\s,;(]*\bbilag(?:a|or|an)\b.*$", re.I | re.S)
# "…, bilaga 2, 3" at the end: numbers and letters only, so that no words are lost with it.
_ATTACHED_LAST = re.compile(
    r"[\s,;(]*\bbil(?:aga|agor|\.)\s*\d+\s?[a-z]?(?:\s*(?:,|och|[-–])\s*\d+\s?[a-z]?)*\s*\)?\s*$",
    re.I,
)
_MARKS = re.compile(
    r"^(?:beslut|rapport|dialog|information|redovisning|remiss|diskussion|återkoppling"
    r"|fråga|övrig fråga|ärende|anmälan)(?:särende|spunkt)?\s*:\s*",
    re.I,
)
_LEADS = re.compile(
    r"^(?:beslut(?:a)?\s+om(?:\s+att)?(?:\s+godkänna(?:nde\s+av)?|\s+godkännande\s+av)?"
    r"|förslag\s+(?:till|om)|fråga\s+om|rapport(?:\s+om)?|redovisning\s+av|dialog\s+om"
    r"|information\s+om|återrapport(?:ering)?\s+(?:av|om)|godkännande\s+av)\s+(?=\S)",
    re.I,
)
_TAIL = re.compile(r"(?:[\s,]*\b(?:m\.\s?m\.|mm)|[\s.,;:–-])+$", re.I)
_IN_BRACKETS = re.compile(r"\(([^()]{2,24})\)")
_BEFORE_COLON = re.compile(r"^([A-ZÅÄÖ][A-ZÅÄÖ0-9-]{1,11})\s*:")
_SHORT = re.compile(r"[A-ZÅÄÖ]{2,}[A-ZÅÄÖ0-9]*(?:-[a-zåäöA-ZÅÄÖ0-9]+)?")
_WORD = re.compile(r"[a-z0-9]{3,}")
_NUMBER = re.compile(r"\d+")

# Names of organisations and of kinds of things, which many matters share.
_SHARED = (
    "skr skl rss lpo rpo npo lag rag ks kf ksau hsn rok ok chnv lchnv ivo lss sol hsl fhm au sn"
    " birk so nsk mm dnr"
)
_NO_HANDLE = frozenset(_SHARED.split())
# What titles say of any matter: the act and the form of a thing, not what it is about.
_IDLE = (
    "beslut besluta beslutar och att som for med till fran vid kring avseende angaende gallande"
    " enligt samt inom under efter infor inklusive den det ett nya ny nytt reviderad reviderat"
    " revidering revidera godkannande godkanna godkand justerad justerat forlangning forlangd"
    " forlanga giltighetstid andring andringar rapport rapporter redovisning redovisa information"
    " dialog forslag remiss svar fraga fragan lansgemensam lansgemensamt lansgemensamma"
    " lansovergripande overenskommelse overenskommelser overenskommelsen avtal avtalet riktlinje"
    " riktlinjer rutin uppdrag uppdraget gemensam gemensamt gemensamma dalarna dalarnas lan lanet"
    " lanets kommun kommuner kommunerna kommunernas region regionen regionens fortsatt fortsattning"
    " bilda inratta ars arets 2018 2019 2020 2021 2022 2023 2024 2025 2026 tre tva personal mellan"
    " uppfoljning utvardering sammansattning arbetsgrupp referensgrupp uppdragsdirektiv ledamot"
    " ledamoter val nominering anvandning anvanda insatser omradet staten"
)
_SAYS_NOTHING = frozenset(_IDLE.split())
_STANDING = re.compile(
    r"^(?:(?:motets?\s+)?(?:oppnande|avslut\w*|oppnas|avlutas|stangning)|upprop\b.*"
    r"|(?:val\s+av\s+)?justera\w*|val\s+av\s+(?:justerare|motes)\w*.*"
    r"|(?:godkannande|faststallande)\s+av\s+(?:dagordning|foredragningslista)\w*|dagordning(?:en)?"
    r"|(?:foregaende|ovriga)\s+(?:motes)?(?:minnesanteckning|protokoll|anteckning)\w*.*"
    r"|(?:information|rapporter)(?:\s+och\s+(?:information|rapporter))?|ovriga?\s+fragor?"
    r"|rapport\s+\(?muntlig\)?\s+fran\b.*|meddelanden|delegations\w+.*|anmalnings\w+.*"
    r"|redovisning\s+av\s+delegations\w+.*|nasta\s+mote\b.*|motes?dagar\b.*|avslutning)$"
)
_LEAST_PREFIX = 6


def heading_of(title: str) -> str:
    """The title without the mark of its kind and its attachments, which are told beside it.

    *Beslut: Hjälpmedel, bilaga 2* → *Hjälpmedel*. The title as printed stays with its source.
    """
    text = _MARKS.sub("", _ATTACHED_LAST.sub("", clean(title)))
    return text[:1].upper() + text[1:] if text else clean(title)


@lru_cache(maxsize=8192)
def topic_of(title: str) -> str:
    """The title without its mark, what it says of any matter, and its attachments."""
    text = clean(_ATTACHED.sub("", title))
    text = _MARKS.sub("", text)
    while (shorter := _LEADS.sub("", text)) != text:
        text = shorter
    text = _TAIL.sub("", text) or clean(title)
    return text[:1].upper() + text[1:]


def is_standing(title: str) -> bool:
    """Whether the item stands on every agenda, and so is about no matter."""
    return _STANDING.match(fold(_TAIL.sub("", _ATTACHED.sub("", title)))) is not None


@lru_cache(maxsize=8192)
def handles_of(title: str) -> frozenset[str]:
    """Short names that a title gives its matter: *(TN-platser)*, *SUS:*, or nothing but *SUS*."""
    topic = topic_of(title)
    found = [part for group in _IN_BRACKETS.findall(title) for part in re.split(r"[,;/]", group)]
    found += _BEFORE_COLON.findall(title) + _BEFORE_COLON.findall(topic) + [topic]
    short = (one.strip() for one in found)
    folded = {fold(one) for one in short if _SHORT.fullmatch(one)}
    return frozenset(folded - _NO_HANDLE)


@lru_cache(maxsize=4096)
def about(text: str) -> frozenset[str]:
    """The folded words of a text that tell what it is about."""
    return frozenset(
        word
        for word in _WORD.findall(fold(text))
        if word not in _SAYS_NOTHING | _NO_HANDLE and not _NUMBER.fullmatch(word)
    )


def words_of(title: str) -> frozenset[str]:
    """The words of a title's topic."""
    return about(topic_of(title))


@lru_cache(maxsize=65_536)
def likeness(some: frozenset[str], others: frozenset[str]) -> tuple[float, int]:
    """How much of the fewer words are among the others (0 to 1), and how many they are."""
    fewer, more = sorted((some, others), key=len)
    if not fewer:
        return 0.0, 0
    shared = sum(1 for word in fewer if any(_same(word, other) for other in more))
    return shared / len(fewer), shared


def _same(one: str, other: str) -> bool:
    """The same word in another form, or a compound of it: *medel*, *stimulansmedel*."""
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) >= 5 and longer.endswith(shorter):
        return True
    return len(shorter) >= _LEAST_PREFIX and longer[: len(shorter) - 1] == shorter[:-1]
