"""Printed labels that open a part of an item or of the cover, by what follows them."""

from __future__ import annotations

__all__ = ["LABELS", "RETELLING", "label_of"]

# Under these a paper retells, or says how it came to its decision; nothing is decided there.
RETELLING = frozenset({"documents", "claims", "procedure", "reservation", "sent", "stance"})

# what follows -> the labels, lower case, without a colon
_BY_KIND: dict[str, tuple[str, ...]] = {
    "presenters": (
        "föredragande", "föredragning", "föredragare", "föredras av", "föredrar", "föredragande i ärendet", "inledare", "rapportör",
        "föredragande tjänsteman", "presentation av", "presentatör", "informerar", "ärendet föredras av", "föredragen av",
        "medverkande", "informationen lämnas av", "information lämnas av", "redovisas av", "föredragning av",
    ),
    "background": (
        "bakgrund", "ärendebeskrivning", "beskrivning av ärendet", "ärendets beskrivning", "sammanfattning", "sammanfattning av ärendet",
        "ärendet", "bakgrund och sammanfattning", "bedömning", "förvaltningens bedömning", "ekonomiska konsekvenser", "överväganden", "redogörelse",
        "redogörelse för ärendet", "diskussion", "dialog", "information", "beredning", "ärendets gång", "tidigare beslut",
        "tidigare behandling", "barnperspektivet", "ekonomi", "konsekvenser", "sammanfattande bedömning", "syfte", "rapport", "nuläge",
        "aktuellt", "dagens sammanträde", "dagens möte", "ärendet i dag", "behandling", "tidigare behandling av ärendet", "ärendets handläggning", "kommentarer", "överläggning", "inlägg", "anföranden", "yttranden", "yttrande", "finansiering", "anteckning", "anteckningar",
        "sammanfattning av diskussionen", "minnesanteckning", "ärendet i korthet", "diskussionen", "ärenderedogörelse", "skäl för beslut",
        "skälen för beslutet", "motivering", "motivering till beslut", "fråga", "frågan", "ärendebeskrivning och bedömning",
    ),
    "documents": (
        "beslutsunderlag", "handlingar", "handlingar i ärendet", "underlag", "bilagor", "underlag för beslut", "beslutsunderlag i ärendet",
        "dokument", "handling",
    ),
    "claims": ("yrkanden", "yrkande", "förslag och yrkanden", "förslag till beslut på sammanträdet", "dagens yrkanden", "yrkanden och förslag", "tilläggsyrkande"),
    "procedure": (
        "beslutsgång", "propositionsordning", "omröstning", "proposition", "omröstningsresultat", "votering", "omröstning begärs",
        "beslutsgången", "omröstningsordning", "propositioner",
    ),
    "reservation": ("reservation", "reservationer", "skriftlig reservation", "protokollsanteckning", "protokollsanteckningar", "särskilt yttrande", "anmälan till protokollet"),
    "stance": ("jäv", "deltar inte i beslutet", "deltar ej i beslutet", "deltar inte", "ej deltagande i beslut", "närvarorätt", "ajournering", "deltagande i beslut", "deltar ej"),
    "sent": (
        "beslutet skickas till", "beslutet expedieras till", "expedieras till", "expedieras", "kopia till", "protokollsutdrag till", "utdrag till",
        "skickas till", "beslutet sänds till", "beslut skickas till", "delges", "sändlista", "beslutet ska skickas till", "protokollsutdrag", "för kännedom",
        "beslutet meddelas", "beslutsexpediering", "expediering", "beslutet delges", "beslutet ska expedieras till", "beslut expedieras till", "utdrag",
    ),
    "tasks": ("att göra", "åtgärd", "åtgärder", "åtgärdslista", "aktivitetslista", "aktiviteter", "uppdrag", "uppgifter", "nästa steg", "uppföljning", "åtaganden", "ansvarig", "ansvariga", "klart", "klart senast", "tidplan", "tidsplan", "senast"),
}  # fmt: skip

LABELS: dict[str, str] = {label: kind for kind, labels in _BY_KIND.items() for label in labels}
_LONGEST = max(map(len, LABELS))


_OPENED_BY = ("inledning", "inleds av", "inleder", "dragning", "presentation")


def label_of(lower: str) -> tuple[str, int] | None:
    """The kind of label a lower-case line opens with, and where what follows it begins.

    The label must be the whole line, or be followed by a colon or a tab.
    """
    if len(lower) > _LONGEST and ":" not in lower and "\t" not in lower:  # nearly every line
        return None
    colon = lower.find(":", 0, _LONGEST + 2)
    tab = lower.find("\t", 0, _LONGEST + 2)
    if tab >= 0 and (colon < 0 or tab < colon):
        colon = tab
    if colon > 0:
        kind = LABELS.get(lower[:colon].strip())
        if (
            kind is None
            and lower.count(" ", 0, colon) < 5
            and ("föredragande" in lower[:colon] or "föredras av" in lower[:colon])
        ):
            kind = "presenters"
        if lower[:colon].strip() in _OPENED_BY:
            kind = "presenters"
        return (kind, colon + 1) if kind else None
    if len(lower) <= _LONGEST:
        kind = LABELS.get(lower.rstrip(" .:"))
        return (kind, len(lower)) if kind else None
    return None
