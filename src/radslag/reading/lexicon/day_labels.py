"""Words that tell what a day in the head of a paper is the day of."""

from __future__ import annotations

import re

__all__ = ["DOCUMENT", "MEETING", "NOT_DOCUMENT", "OTHER", "STRONG"]

MEETING = re.compile(
    r"\b(?:sammanträdesdatum|sammanträdesdag|mötesdatum|mötesdag|möte|sammanträde|tid|tidpunkt|datum och tid|när|dag|plats och tid|tid och plats|styrelsemöte|årsmöte|kallelse|kallas|fört vid|protokoll|minnesanteckningar|anteckningar från|datum)\b"
)
STRONG = re.compile(
    r"\b(?:sammanträdesdatum|sammanträdesdag|mötesdatum|mötesdag|sammanträdestid|datum för möte)"
)
OTHER = re.compile(
    r"(?:juster|anslag|anslås|nästa|föregående|senast|utskick|utsänd|skickad|skriven|upprättad|dokumentdatum|publicerad|ändrad|version|reviderad|nedtagande|tas ned|tas ner|sätts upp|överklag|förra|reservation|anmäl|osa|"
    r"svar|kommande|beredning|förmöte|fastställd|utskriven|utskriftsdatum|diarieförd|expedier)"
)
DOCUMENT = re.compile(
    r"(?:skicka[td]|utsänd|utskick|upprättad|dokumentdatum|skriven|(?<!sammanträdes)(?<!mötes)datum|central förvaltning|kansli|förvaltning|tjänsteställe|handläggare)"
)
NOT_DOCUMENT = re.compile(
    r"(?:juster|anslag|anslås|nästa|föregående|senast|tas ne|sätts|överklag|sammanträdesdatum|kommande|förmöte|möte\b|\btid\b)"
)
