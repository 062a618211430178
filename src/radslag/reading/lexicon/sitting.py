"""Words that tell when and where a sitting is."""

from __future__ import annotations

import re

__all__ = ["AT", "CLOSES", "LABEL", "NOT_THIS", "OPENS", "PLACE", "SPACED", "TIME_WORDS"]

LABEL = re.compile(
    r"\b(?:tid|kl|klockan|sammanträdestid|mötestid|tidpunkt|plats och tid|tid och plats|när)\b"
)
NOT_THIS = re.compile(
    r"förmöte|lunch|fika|paus|ajourner|kaffe|anslag|juster|förträff|gruppmöte|öppet hus|telefontid|beredning"
)
CLOSES = re.compile(r"(?:avsluta(?:s|des|de|d|t|r)|avslutning|avtackar|slut)\b")
OPENS = re.compile(r"(?:öppna(?:s|des|de|d|t|r)|öppnande|börja(?:r|de))\b")
PLACE = re.compile(
    r"(?:[-–—•·▪*]\s*)?(?P<label>(?:mötes)?plats(?:en)?(?: för [^:]{3,50})?(?: och tid| och datum|/tid)?|lokal|mötesplats|sammanträdeslokal|tid och plats|tid & plats|var|mötesform|sammanträdesplats|plats & tid|tid/plats|plats,? tid|plats\.?)\s*(?::|\t|$|(?=\s{2}))\s*"
)
TIME_WORDS = re.compile(
    r"(?:,?\s*(?:den\s+)?(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?(?: den)?\s*)?(?:\d{1,2}\s+(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?:\s+\d{4})?|\d{4}-\d\d-\d\d|(?<!\d)\d{6}(?!\d))[,.]?\s*)"
    r"|(?:,?\s*\b(?:kl\.?|klockan)\s*[\d.: ]+(?:\s*[-–—]\s*(?:kl\.?\s*)?[\d.: ]+)?(?:\s*ca)?[,.]?)|(?:,?\s*\d{1,2}[.:]\d{2}\s*[-–—]\s*\d{1,2}[.:]\d{2}[,.]?)",
    re.I,
)
SPACED = re.compile(r"(?:plats och tid|tid och plats|plats & tid|tid & plats|plats)\s+(?=\S)")
AT = re.compile(
    r"(?:\b(?:kl\.?|klockan)\s*[\d.: –-]+|\bvi (?:ses|träffas)|\bmötet (?:hålls|äger rum))\s+(?:i|på|vid)\s+(?P<place>[^.;\n]{3,70}?)(?=\s*(?:[.;]|, och|$))"
)
