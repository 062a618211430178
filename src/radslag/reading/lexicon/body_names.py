"""Words around the name of a meeting body in the head of a paper."""

from __future__ import annotations

import re

__all__ = [
    "CALLED_TO",
    "CUT",
    "GENERIC",
    "KIND_WORD",
    "LABELLED",
    "NOT_BODY",
    "OWN_MEETING",
    "PLACE_OF",
    "SENTENCE",
    "STRONG",
]

KIND_WORD = re.compile(
    r"^(?:ämne:\s*)?(?:(?:varmt )?(?:välkommen|välkomna) till (?:ett |en )?|(?:(?:kallelse(?: och (?:föredragningslista|dagordning))?|föredragningslista|dagordning|agenda|inbjudan|(?:sammanträdes|styrelse|årsmötes|mötes|besluts)?protokoll(?:sutdrag)?|"
    r"minnesanteckningar(?:na)?|mötesanteckningar|anteckningar|utdrag ur protokoll|protokoll fört|ärendelista)"
    r"(?:\s*[-–:,|]\s*|\s+(?:till|för|från|fört vid|vid|av|över|ur|med|nr\.?\s*\d+\S*)(?:\s+(?:sammanträde|möte|styrelsemöte|årsmöte|nätverksmöte|ordinarie möte))?(?:\s+(?:med|i|för))?\s+|\s+|$)|"
    r"(?:styrelsemöte|årsmöte|möte|sammanträde|nätverksmöte)\s+(?:med|i|för)\s+|organ\s*[:\t]?\s+|nämnd\s*:\s*|styrelse\s*:\s*|nätverk\s*:\s*|grupp\s*:\s*|organ:\s*))",
)
CALLED_TO = re.compile(
    r"\b(?:sammanträde|möte|årsmöte|styrelsemöte|stämma)\s+(?:med|i|för)\s+(?P<body>[^.,!?]{4,70}?)(?=\s+(?:den|kl|i|på)\b|\s+\d|[.,!?]|$)"
)
CUT = re.compile(
    r"(?:\s*[,–|]\s*|\s+)(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\b.*|den\s+\d.*|\d{1,2}\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec).*|\d{4}-\d\d-\d\d.*|\d{6}\b.*|kl\.?\s*\d.*|sida\s+\d.*|möte\s+\d.*|"
    r"sammanträdesprotokoll.*|protokollsutdrag.*|protokoll\b.*|minnesanteckningar.*|mötesanteckningar.*|kallelse.*|föredragningslista.*|\d{1,2}/\d{1,2}.*|\+\s.*|sammanträdesdatum.*|datum.*|dnr.*|diarienr.*|nr\s+\d.*|dagordning.*|\d+\s*\(\d+\).*)$",
    re.I,
)
SENTENCE = re.compile(
    r"[.!?]\s|\b(?:är|har|hade|ska|kan|finns|hälsar|kallas|vi|du|ni|hej|bifog|läs|protokollet|justera|utses|öppnar)\b"
)
NOT_BODY = re.compile(
    r"\b(?:dessa|handlingar(?:na)?|finns|närvarande|deltagare|beslutande|ledamöter|ersättare|plats|tid|tjänstemän|utses|justera\w*|paragraf\w*|ordförande[n]?|sekreterare|anslag\w*|förvaltning(?:en)?\s*$|e-post|tel|samt)\b"
)
PLACE_OF = re.compile(
    r"\b(?:via|digital\w*|teams|skype|zoom|lokal|sal|rum|hotell|rådhuset|kommunhuset)\b"
)
OWN_MEETING = re.compile(
    r"(?<=[a-zåäö])s\s+(?:ordinarie\s+|extra\s+)?(?:möte|sammanträde|årsmöte|styrelsemöte)$", re.I
)
LABELLED = re.compile(
    r"(?:organ|nämnd|nämnd/styrelse|styrelse|nätverk|mötesgrupp|grupp|instans|beslutsorgan|beslutande organ)$"
)
STRONG = re.compile(
    r"(?:nätverk|råd|nämnd|styrelse|fullmäktige|utskott|beredning|kommitté|delegation|grupp|förbund|forum|kollegi|presidi|samråd|stämma|förening|direktion)"
)
GENERIC = (
    "mötet",
    "nätverket",
    "styrelsen",
    "gruppen",
    "nämnden",
    "rådet",
    "årsmötet",
    "stämman",
    "utskottet",
    "fullmäktige",
    "styrgruppen",
    "samrådet",
    "förbundet",
    "presidiet",
    "beredningen",
    "man",
    "vi",
    "ordföranden",
    "direktionen",
    "kommittén",
    "delegationen",
    "föreningen",
    "ledningsgruppen",
    "forumet",
)
