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
WORDS_OF_KIND: tuple[tuple[str, str], ...] = (
    ("decision", r"beslut(?:a)?\s+(?:om|av|kring|angående|avseende|gällande)|beslutsärenden?|ställningstagande\s+(?:till|om)"
     r"|(?:val|fyllnadsval|nyval|omval)\s+av|avsägelse|entledigande"),
    ("report", r"\S*rapport(?:en|er|erna|ering)?|\S*redovisning(?:en|ar)?|uppföljning(?:en|ar)?|återkoppling(?:ar)?|återredovisning"),
    ("dialogue", r"\S*dialog(?:en|er)?|diskussion(?:en|er)?|erfarenhetsutbyte|samtal|workshop|rundabordssamtal"
     r"|laget\s+runt|rundan?|ordet\s+fritt"),
    ("information", r"\S*information(?:en|er)?|info|aktuellt|nyheter|nytt\s+från|delgivning(?:ar)?|meddelanden?"
     r"|anmälningsärenden?|anmälningar|minnesanteckningar|kurser|inbjudan|för\s+kännedom|inkomna\s+skrivelser|skrivelser"
     r"|anmälan\s+av\s+delegationsbeslut|delegationsbeslut"),
)  # fmt: skip

# Headings of what every meeting does; at the start of the heading.
FORMALITIES: tuple[str, ...] = (
    r"(?:mötets?|sammanträdets?|årsmötets?|stämmans?)\s+\S{0,2}(?:ppn|pn|av\S{0,2}sl|avsl|avl|behöri|stadgeenl|utlys|form)",
    r"(?:möte|mötet|sammanträdet|årsmötet)\s+(?:öppn|avsl|förkl)",
    r"(?:ordföranden?\s+)?(?:öppnar|öppnande|hälsar|välkomn|välkommen|inledning|avslutning|avslutande|avslutas?)\b",
    r"upprop|närvaro(?:lista|registrering)?\b|röstlängd|presentation(?:srunda)?\b|incheckning|formalia|praktisk",
    r"(?:godkännande|fastställande|genomgång|fastställa|godkänna)\s+(?:av\s+)?(?:\S+\s+){0,2}?\S*(?:dagordning|föredragningslist"
    r"|ärendelist|röstlängd|agenda|protokoll|minnesanteckning|mötesanteckning)",
    r"(?:dagordning|föredragningslista|agenda|ärendelista|ändringar?\s+i\s+(?:dagordning|föredragningslist)|tillägg\s+till\s+dagordning)",
    r"(?:föregående|förra|senaste|tidigare)\s+(?:mötes|möte|årsmöte|sammanträde|protokoll|minnesanteckning|mötesanteckning|anteckning)",
    r"(?:minnesanteckningar|mötesanteckningar|anteckningar|protokoll)\s+(?:från\s+)?(?:föregående|förra|senaste|den|\d)",
    r"(?:genomgång|uppföljning)\s+av\s+(?:föregående|förra|senaste)\b",
    r"(?:protokolls?)?justering|val\s+av\s+(?:\S+\s+){0,4}?\S*(?:justerare|justeringsperson|justeringsm|rösträknare|protokollförare|protokolljusterare)",
    r"val\s+av\s+(?:(?:ordförande|sekreterare)(?:\s+och\s+|,\s*|\s+samt\s+)?)+\s*(?:för|vid|på|till)\s+(?:mötet|möte|sammanträdet|årsmötet|stämman|dagens)",
    r"val\s+av\s+(?:mötes|årsmötes)(?:ordförande|sekreterare|funktionär)",
    r"(?:anmälan\s+(?:av|om)\s+)(?:övriga\s+frågor|jäv|extra\s+ärenden)|jäv\b|frågan\s+om\s+(?:mötets|kallelse)|fråga\s+om\s+(?:mötet|kallelse)",
    r"(?:nästa|kommande|nästkommande)\s+(?:\S+\s+)?(?:möte|sammanträde|mötestid)|tid\s+(?:och\s+plats\s+)?för\s+nästa|mötestider\b",
)
