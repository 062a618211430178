"""Words that open the closing part of a paper."""

from __future__ import annotations

import re

__all__ = ["CLOSING"]

CLOSING = re.compile(
    r"(?:vid protokollet|vid anteckningarna|vid pennan|antecknat av|anteckningar förda av|minnesanteckningar(?:na)? förda av|protokollförare|sekreterare:?$|"
    r"justera(?:s|t|de|ndes)?(?::|\s+den|\s+av|$|\s+\d)|justerare:?$|mötessekreterare|underskrifter?:?$|ordförande:?$|"
    r"för anteckningarna|för minnesanteckningarna|anslag\b|bevis\b|anslagsbevis|tillkännagivande|med vänlig hälsning|välkomna|välkommen|protokollet är justerat|"
    r"nedtecknat av|sammanställt av|föredragningslistan|osa |anmäl(?:an)? (?:frånvaro|förhinder)|bilaga \d+ till (?:§|protokoll)|/[a-zåäö]{2,}$|hör av er|vänlig(?:a|en) |hälsningar|_{6,}|\.{8,}|e-underskri|signatur(?:er)?$)"
)
