"""Who can be given work, and the verbs of work. Undotted: å and ä as a, ö as o."""

from __future__ import annotations

__all__ = ["DOER", "FORMS_OF_STATE", "PROMISES", "WORKS", "WORK_VERBS"]

# The last word of the name of a body or of a group of people, without genitive s.
DOER = (
    r"(?:[\w-]*(?:natverk(?:et)?|(?<!for)rad(?:et)?|namnd(?:en|er|erna)?|styrelse(?:n|rna)?"
    r"|grupp(?:en|er|erna)?"
    r"|utskott(?:et)?|fullmaktige|beredning(?:en)?|kommitten?|delegation(?:en)?|forbund(?:et)?"
    r"|presidi(?:um|et)"
    r"|forvaltning(?:en|ar|arna)?|avdelning(?:en|ar|arna)?|enhet(?:en|er|erna)?|kansli(?:et)?"
    r"|team(?:et|en)?"
    r"|kommun(?:en|er|erna)?|region(?:en|er|erna)?|huvudman(?:nen)?|forening(?:en|ar|arna)?"
    r"|verksamhet(?:en|er|erna)?|representant(?:en|er|erna)?|ledamot(?:en)?|ledamoter(?:na)?"
    r"|medlem(?:men|mar|marna)?|deltagarna|deltagare|sekretariat(?:et)?|direktion(?:en)?"
    r"|organisation(?:en|er|erna)?"
    r"|bolag(?:et)?|skola|skolan|skolorna|sjukhus(?:et)?|vardcentral(?:en|er|erna)?"
    r"|ledning(?:en)?|huvudkontor(?:et)?"
    r"|chef(?:en|er|erna)?|ledare|ledaren|ledarna|samordnare|samordnaren|samordnarna|sekreterare"
    r"|sekreteraren"
    r"|ordforande|ordforanden|direktor(?:en)?|strateg(?:en)?|utvecklare|utvecklaren|handlaggare"
    r"|handlaggaren"
    r"|kontaktperson(?:en|er|erna)?|tjansteperson(?:en|er|erna)?|tjansteman(?:nen)?|ombud(?:et"
    r"|en)?|ansvariga?"
    r"|mottagar(?:e|en|na)|utforar(?:e|en|na)|vardgivar(?:e|en|na)|leverantor(?:en|erna)?"
    r"|foretradare|foretradaren|foretradarna|kassor(?:en)?|revisor(?:n|er|erna)?|rektor(?:n|er|erna)?|lakare|lakaren|konsulten?)"
    r"|part(?:en|er|erna)|lpo(?:er|erna)?|lag(?:ar|arna)?|rag|fou|stad|staden|skr|rss|nsk|au|ks|samtliga|alla"
    r"|var och en)"
)

# What a body or person does that was told to: present tense.
WORKS = (
    "aterkommer|aterrapporterar|ansvarar|anordnar|arrangerar|arbetar|analyserar|anmaler|ansoker|avropar|bereder|begar"
    "|besvarar|bestaller|bevakar|beskriver|bjuder|bokar|driver|delger|delar|fardigstaller|formedlar|formulerar"
    "|fordelar|forbereder|forankrar|fortsatter|foljer|foretar|fragar|genomfor|gor|granskar|hanterar|haller"
    "|handlagger|inbjuder|informerar|inhamtar|initierar|inkommer|inleder|inventerar|implementerar|inratter|justerar"
    "|kallar|kartlagger|kompletterar|kontaktar|kollar|lagger|lamnar|leder|leverar|levererar|lyfter|marknadsfor|meddelar"
    "|mejlar|nominerar|paminner|aterkopplar|ordnar|organiserar|paborjar|planerar|presenterar|prioriterar|provar|publicerar|rapporterar"
    "|redovisar|rekryterar|rekvirerar|reviderar|samordnar|sammanstaller|sammankallar|sakerstaller|ser|skickar|skriver"
    "|sprider|startar|stammer|svarar|sander|tar|tecknar|tillfragar|tillhandahaller|tillser|tillsatter|tydliggor"
    "|undersoker|undertecknar|uppdaterar|upprattar|utarbetar|utformar|utreder|utser|utvarderar|utvecklar|verkar"
    "|verkstaller|overlamnar|oversander"
)

_ODD_VERBS = {"ser": "se", "gor": "gora", "tar": "ta"}


def _infinitive(present: str) -> str:
    """ "redovisar" → "redovisa", "sander" → "sanda"."""
    if present in _ODD_VERBS:
        return _ODD_VERBS[present]
    return present[:-2] + "a" if present.endswith("er") else present[:-1]


# The same in the infinitive.
WORK_VERBS = "|".join([*map(_infinitive, WORKS.split("|")), "fixa", "kolla", "prata"])

# What a person is said to do in running text when they take a task upon them.
PROMISES = (
    r"aterkommer|skickar|sander|mejlar|bokar|kontaktar|kollar|undersoker|sammanstaller"
    r"|sammankallar|forbereder|bereder|ordnar|fixar"
    r"|publicerar|kompletterar|reviderar|bevakar|paminner(?!\s+om\b)|aterkopplar|skriver(?!\s+att\b)|utreder|paborjar"
    r"|tar\s+(?:fram|kontakt|med\s+sig|reda|hand\s+om|ansvar)|bjuder\s+in|kallar\s+till"
    r"|foljer\s+upp|ser\s+(?:over|till)"
    r"|lagger\s+(?:ut|upp|in)|hor\s+(?:av\s+sig|efter)|stammer\s+av|ansvarar\s+for\s+att"
    r"|delar\s+(?:ut|med\s+sig)|lamnar\s+(?:in|over)|gor\s+(?:ett|en)"
)

# Verbs after "ska" that are no work: being, having, applying.
FORMS_OF_STATE = (
    "vara|ha|inga|besta|galla|kunna|fa|bli|utgora|ske|finnas|omfatta|innehalla|representera|anses|behova|vilja"
    "|inte|ej|endast|ersatta|erhalla|folja"
)
