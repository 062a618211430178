"""Words in the heading of an item that say what the item is for."""

from __future__ import annotations

__all__ = ["FORMALITIES", "LABELS_OF_KIND", "WORDS_OF_KIND"]

# At the start of a heading, before a colon or dash, or in brackets behind it.
LABELS_OF_KIND: dict[str, str] = {
    "beslut": "decision", "beslutsärende": "decision", "beslutsärenden": "decision", "beslutspunkt": "decision",
    "för beslut": "decision", "ställningstagande": "decision", "b": "decision",
    "rapport": "report", "rapporter": "report", "redovisning": "report", "återrapportering": "report",
    "återrapport": "report", "lägesrapport": "report", "rapport och dialog": "report", "r": "report",
    "uppföljning": "report", "återkoppling": "report", "muntlig rapport": "report",
    "dialog": "dialogue", "dialogpunkt": "dialogue", "diskussion": "dialogue", "samtal": "dialogue",
    "workshop": "dialogue", "d": "dialogue", "dialog och diskussion": "dialogue", "gruppdiskussion": "dialogue",
    "information": "information", "info": "information", "informationspunkt": "information",
    "för information": "information", "informationsärende": "information", "informationsärenden": "information",
    "i": "information", "för kännedom": "information", "formalia": "formality",
}  # fmt: skip

# Anywhere in a heading; the word that stands first decides.
WORDS_OF_KIND: dict[str, tuple[str, ...]] = {
    "decision": (
        r"beslut(?:a)?\s+(?:om|kring|angående|avseende|gällande)",
        r"beslutsärenden?",
        r"ställningstagande\s+(?:till|om)",
        r"(?:val|fyllnadsval|nyval|omval)\s+av",
        r"avsägelse",
        r"entledigande",
    ),
    "report": (
        r"\S*rapport(?:en|er|erna|ering)?",
        r"(?!årsredov)\S*redovisning(?:en|ar)?(?!\s+av\s+deleg\S*\s+(?:och|samt))",
        r"läget\s+(?:i|på|inom|för)\s+(?:del)?(?:projekt|uppdrag|arbet|verksamhet)\w*",
        r"(?<!för\s)(?<!av\s)\S*uppföljning(?:en|ar)?",
        r"\S*berättelse(?:n|r)?",
        r"återkoppling(?:ar)?",
    ),
    "dialogue": (
        r"\S*dialog(?:en|er)?",
        r"diskussion(?:en|er)?",
        r"erfarenhetsutbyte",
        r"samtal",
        r"workshop",
        r"laget\s+runt",
        r"rundan?",
        r"ordet\s+fritt",
    ),
    "information": (
        r"\S*information(?:en|er|spunkt|spunkter)?",
        r"informerar",
        r"info",
        r"aktuellt",
        r"nyheter",
        r"nytt\s+från",
        r"delgivning(?:ar)?",
        r"meddelanden?",
        r"anmälningsärenden?",
        r"anmälningar",
        r"anmälan\s+av\s+delegationsbeslut",
        r"delegationsbeslut",
        r"minnesanteckningar",
        r"kurser",
        r"föreläsning(?:en|ar)?",
        r"inbjudan",
        r"för\s+kännedom",
        r"(?:inkomna\s+)?skrivelser",
    ),
}

# Headings of what every meeting does; at the start of the heading.
_PAPER = r"\S*(?:dagordning|föredragningslist|ärendelist|röstlängd|agenda|protokoll|anteckning)"
_APPROVAL = r"(?:godkännande|fastställande|genomgång|fastställa|godkänna)"
_EARLIER = r"(?:föregående|förra|senaste|tidigare)"
_FUNCTION = (
    r"\S*(?:justerare|justeringsperson|justeringsm|rösträknare|protokollförare|protokolljusterare)"
)
_OFFICE = r"(?:(?:ordförande|sekreterare)(?:\s+och\s+|,\s*|\s+samt\s+)?)+"
_GATHERING = r"(?:mötet|möte|sammanträdet|årsmötet|stämman|dagens)"
FORMALITIES: tuple[str, ...] = (
    r"(?:m\S{1,4}tets?|sammanträdets?|årsmötets?|stämmans?)\s+\S{0,2}(?:ppn|pn|av\S{0,2}sl|avl)",
    r"(?:mötets?|sammanträdets?|årsmötets?|stämmans?)\s+(?:behöri|stadgeenl|utlys|form)",
    r"(?:möte|mötet|sammanträdet|årsmötet)\s+(?:öppn|avsl|förkl)",
    r"(?:ordföranden?\s+)?(?:öppnar|öppnande|hälsar|välkomn|välkommen)",
    r"(?:inledning|avslutning|avslutande|avslutas?)\b",
    r"(?:upprop|närvaro(?:lista|registrering)?\b|presentation(?:srunda)?\b)",
    r"(?:incheckning|formalia|praktisk|adjungering)",
    r"(?:fastställande|fråga|beslut)\S*\s+(?:av|om)\s+mötets\b",
    rf"{_APPROVAL}\s+(?:av\s+)?(?:\S+\s+){{0,2}}?{_PAPER}",
    r"(?:dagordning|föredragningslista|agenda|ärendelista|röstlängd)",
    r"(?:ändringar?\s+i|tillägg\s+till)\s+(?:dagordning|föredragningslist)",
    rf"{_EARLIER}\s+(?:möte|årsmöte|sammanträde|protokoll|minnesanteckning|anteckning)",
    rf"(?:\w*anteckningar|protokoll)\s+(?:från\s+)?(?:{_EARLIER}|den|\d)",
    rf"(?:genomgång|uppföljning)\s+av\s+{_EARLIER}\b",
    r"(?:protokolls?)?justering",
    rf"val\s+av\s+(?:\S+\s+){{0,4}}?{_FUNCTION}",
    rf"val\s+av\s+{_OFFICE}\s*(?:för|vid|på|till)\s+{_GATHERING}",
    r"val\s+av\s+(?:mötes|årsmötes)(?:ordförande|sekreterare|funktionär)",
    r"(?:anmälan\s+(?:av|om)\s+)(?:övriga\s+frågor|jäv|extra\s+ärenden)|jäv\b",
    r"fråga(?:n)?\s+om\s+(?:mötet|årsmötet|stämman|kallelse)",
    r"(?:nästa|kommande|nästkommande)\s+(?:\S+\s+)?(?:möte|sammanträde|mötestid)",
    r"(?:tid\s+(?:och\s+plats\s+)?för\s+nästa|mötestider\b)",
)
