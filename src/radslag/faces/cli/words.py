"""What the values of a record are called: the one place where a word for people is chosen.

The Swedish words are those of docs/glossary.md.
"""

from __future__ import annotations

from collections.abc import Mapping

from radslag.faces.cli.language import Both

__all__ = [
    "ACTIONS",
    "EVENTS",
    "FORMATS",
    "ITEM_KINDS",
    "LINE_KINDS",
    "OUTCOMES",
    "PARTIES",
    "PER",
    "REMARKS",
    "STATUSES",
    "TERM_STATUSES",
    "word",
]

ITEM_KINDS = {
    "formality": Both("formalia", "formality"),
    "decision": Both("beslutsärende", "decision item"),
    "report": Both("rapport", "report"),
    "dialogue": Both("dialog", "dialogue"),
    "information": Both("information", "information"),
    "other": Both("övrigt", "other"),
}
OUTCOMES = {
    "decided": Both("beslut fattat", "decided"),
    "noted": Both("lagt till handlingarna", "noted"),
    "tabled": Both("bordlagt", "postponed"),
    "referred": Both("hänskjutet", "referred"),
    "withdrawn": Both("utgår", "withdrawn"),
    "none": Both("", ""),
}
ACTIONS = {
    "approve": Both("godkänna", "approve"),
    "note": Both("till handlingarna", "note"),
    "adopt": Both("anta", "adopt"),
    "assign": Both("ge i uppdrag", "assign"),
    "appoint": Both("utse", "appoint"),
    "extend": Both("förlänga", "extend"),
    "postpone": Both("bordlägga", "postpone"),
    "refer": Both("hänskjuta", "refer"),
    "reject": Both("avslå", "reject"),
    "initiate": Both("initiera", "initiate"),
    "endorse": Both("ställa sig bakom", "endorse"),
    "open": Both("öppna", "open"),
    "close": Both("avsluta", "close"),
    "review": Both("se över", "review"),
    "other": Both("annat", "other"),
}
EVENTS = {
    "in_force_until": Both("gäller t.o.m.", "in force until"),
    "in_force_from": Both("gäller fr.o.m.", "in force from"),
    "extended_until": Both("förlängs t.o.m.", "extended until"),
    "evaluation_due": Both("utvärderas senast", "evaluation due"),
    "renews": Both("förnyas", "renews"),
    "ceases_unless_renewed_by": Both(
        "upphör om inte nytt avtal träffas senast", "ceases unless renewed by"
    ),
    "sign_by": Both("undertecknas senast", "to be signed by"),
    "reporting_due": Both("återrapporteras senast", "report due"),
    "funding_period_end": Both("medlen får användas t.o.m.", "funds may be used until"),
    "assignment_until": Both("uppdraget gäller t.o.m.", "assignment until"),
    "other": Both("annan tid", "other time"),
}
TERM_STATUSES = {
    "in_force": Both("sedan tidigare", "from before"),
    "proposed": Both("föreslaget", "proposed"),
    "decided": Both("beslutat", "decided"),
}
PER = {
    "year": Both("per år", "a year"),
    "month": Both("per månad", "a month"),
    "once": Both("en gång", "once"),
}
PARTIES = {
    "region": Both("Regionen", "The region"),
    "kommun": Both("Kommunerna", "The municipalities"),
}
# "stated" is not said: it is what one expects.
STATUSES = {
    "inferred": Both("tolkat", "inferred"),
    "conflicting": Both("motstridigt", "conflicting"),
}
FORMATS = {
    "pdf": Both("PDF", "PDF"),
    "docx": Both("DOCX", "DOCX"),
    "html": Both("HTML", "HTML"),
    "markdown": Both("Markdown", "Markdown"),
    "text": Both("text", "text"),
    "scan": Both("bild", "picture"),
}
# A record says its remarks in Swedish; these are the same for who asks for English.
REMARKS = {
    "conflict": Both("", "The paper contradicts itself; see what is right."),
    "cut": Both("", "Only the first part of the paper was read. Split the file."),
    "damaged": Both("", "The file is damaged, and some of it could not be read."),
    "encoding": Both("", "The letters å, ä and ö were wrongly encoded and have been put right."),
    "hidden_text": Both("", "The file holds text that is not seen; it was left out."),
    "letters_lost": Both(
        "", "The letters å, ä and ö were lost in scanning; words are shown with them restored."
    ),
    "needs_ocr": Both(
        "",
        "The page is a picture and was not read. "
        "Install Tesseract with Swedish (tesseract-ocr-swe) and read again.",
    ),
    "no_items": Both("", "No items were found. Is this a call, or minutes?"),
    "ocr": Both("", "The page was read from a picture. Compare with the original."),
    "ocr_without_swedish": Both(
        "", "The page was read without the Swedish model, so å, ä and ö may be missing."
    ),
    "tracked_changes": Both("", "The file holds tracked changes; it was read as accepted."),
}
LINE_KINDS = {
    "cover": Both("inledning", "cover"),
    "closing": Both("avslutning", "closing"),
    "furniture": Both("sidhuvud/-fot", "furniture"),
    "left": Both("oläst", "left"),
    "item": Both("ärende", "item"),
    "title": Both("rubrik", "title"),
    "prose": Both("text", "prose"),
    "clause": Both("att-sats", "clause"),
    "presenters": Both("föredragande", "presenters"),
    "attachments": Both("bilagor", "attachments"),
    "decision-head": Both("beslut", "decision-head"),
    "proposal-head": Both("förslag", "proposal-head"),
    "table-head": Both("tabellhuvud", "table-head"),
    "table-row": Both("tabellrad", "table-row"),
    "background": Both("bakgrund", "background"),
    "documents": Both("underlag", "documents"),
    "claims": Both("yrkanden", "claims"),
    "procedure": Both("beslutsgång", "procedure"),
    "reservation": Both("reservation", "reservation"),
    "sent": Both("skickas till", "sent to"),
}


def word(words: Mapping[str, Both], value: str) -> Both:
    """The word for a value; the value itself where it is newer than these words."""
    return words.get(value) or Both(value, value)
