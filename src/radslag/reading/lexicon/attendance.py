"""Labels over lists of who was there and who was not."""

from __future__ import annotations

import re

__all__ = ["ABSENT", "LEGEND", "PRESENT", "STOPS", "attendance_label"]

PRESENT = (
    r"deltog|medverkade|med på mötet|närvarande(?: ledamöter| ersättare| tjänstemän| politiker| övriga| från [a-zåäö]+)?|närvarolista|närvaro|deltagare|deltagande|beslutande(?: ledamöter)?|ledamöter|"
    r"närvarande (?:vid (?:mötet|sammanträdet)|ej tjänstgörande ersättare|på (?:plats|distans)|via länk)|(?:ej |icke |inte )?tjänstgörande(?: ersättare| ledamöter)?|"
    r"övriga (?:närvarande|deltagare|deltagande)(?: tjänstemän)?|övriga|tjänstemän|tjänstepersoner|adjungerade?|ersättare|närvarande och (?:beslutande|ej beslutande) ersättare|"
    r"från (?:kommunerna|regionen)|kommunerna|regionen|kommunala sidan|regionala sidan|kommunrepresentanter|regionrepresentanter|gäster|inbjudna|inbjudna gäster|"
    r"via (?:länk|teams|skype|zoom)|på (?:distans|plats|länk)|digitalt|föredragande tjänstemän|ordförande|vice ordförande|mötesordförande|sekreterare|mötessekreterare|"
    r"närvarande röstberättigade|insynsplats|representanter|medverkande|kommun|region|för (?:kommunerna|regionen)|kommunföreträdare|regionföreträdare|"
    r"ej beslutande ersättare|beslutande ersättare|tjänstgörande ersättare för.*|på sammanträdet|följande (?:var|är) närvarande|kallade"
)
ABSENT = (
    r"ej med|inte med|deltog (?:ej|inte)|saknades|frånvarande(?: ledamöter| ersättare)?|ej närvarande(?: ledamöter)?|icke närvarande|inte närvarande|förhinder|anmält förhinder|anmälda förhinder|(?:har )?meddelat förhinder|förhindrade?|"
    r"anmäld frånvaro|anmält frånvaro|frånvaro|förfall|anmälda frånvarande|ej deltagande|lämnat återbud|återbud|ej närvarande ersättare"
)
STOPS = (
    r"plats(?: och tid)?|tid(?: och plats)?|datum|mötesdatum|sammanträdesdatum|dag|justering(?:ens)?.{0,20}|paragrafer|paragraf|underskrifter?|utses att justera|utsedda? att justera|utsedd justerare|"
    r"justerare|justerande|att justera|anslag.{0,20}|bevis|dagordning|agenda|föredragningslista|ärenden|ärendelista|omfattning|organ|protokollet omfattar|vid protokollet|dnr|diarienr|diarienummer|"
    r"möte(?:t)? öppnas|ordföranden öppnar.*|sekreterare|protokollförare|innehåll|innehållsförteckning|bilagor|nästa möte|kopia|för kännedom|sändlista|förvaringsplats.*|"
    r"ajournering(?:ar)?|syfte|inledning|kontakt(?:person)?|handläggare|rubrik|ärende|kallelse|sammanträdestid|klockan|kl|lokal|mötesplats|mötesform"
)
LEGEND = re.compile(
    r"(?:över|genom)stru[ck]|struket namn|strukna namn|struken\b|med\s+streck\s+över"
)

_NOTES = r"(?:anteckningar|antecknare|vid (?:anteckningarna|pennan)|protokollförare)(?=\s*[:\t])"
_ENDS = r"(?=\s*(?:[:(\t–-]|$))"
_LABEL = re.compile(
    rf"(?P<absent>{ABSENT}){_ENDS}|(?P<present>{PRESENT}){_ENDS}|(?P<notes>{_NOTES})|(?P<stop>{STOPS})(?=\s*(?:[:\t]|$))"
)
# The same where only a space parts the label from a name, as in text from a PDF.
_BEFORE_NAME = re.compile(
    rf"(?!(?:kommun|region)\s)(?:(?P<absent>{ABSENT})\s|(?P<present>{PRESENT})\s|(?P<stop>{STOPS})\s)"
)


def attendance_label(lower: str, string: str = "") -> tuple[str, int] | None:
    """ "present", "absent" or "stop" for a line that opens with such a label, and where the label ends.

    string: the same line with its capitals; given, a label may be followed by a capital
    letter (a name) without a colon.
    """
    match = _LABEL.match(lower)
    if match is None and string:
        match = _BEFORE_NAME.match(lower)
        if match and not (
            string[match.end() : match.end() + 1].isupper()
            or string[match.end() : match.end() + 1] == "§"
        ):
            match = None
    if match is None or match.lastgroup is None:
        return None
    end = match.end()
    while end < len(lower) and lower[end] in " :\t–-":
        end += 1
    return "present" if match.lastgroup == "notes" else match.lastgroup, end
