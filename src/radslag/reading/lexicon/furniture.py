"""Forms of page furniture: page numbers, signature strips, address blocks."""

from __future__ import annotations

import re

__all__ = ["ADDRESS", "CONTENT", "FIRST_WORDS", "LABELS_ONLY", "PAGE_NUMBER", "STRIP", "VALUE"]

PAGE_NUMBER = re.compile(
    r"(?:^|.*\s)(?:sida|sid\.?|page|blad)\s*:?\s*\d{1,3}(?:\s*(?:\(\s*\d{1,3}\s*\)|av\s+\d{1,3}|/\s*\d{1,3}|of \d{1,3}))?\s*$"
    r"|^[-–]?\s*\d{1,3}\s*(?:\(\s*\d{1,3}\s*\)|/\s*\d{1,3})\s*[-–]?$"
    r"|^[-–]\s*\d{1,3}\s*[-–]$"
    r"|^.{0,80}\s\d{1,3}\s?\(\d{1,3}\)$",
)
STRIP = re.compile(
    r"^(?:justerandes?(?:\s+sign(?:atur|\.)?(?:er)?)?|justerares?\s+sign(?:atur)?|utdragsbestyrkan(?:de|s)|"
    r"ordförandes?\s+sign(?:atur)?|sign(?:atur)?\s+justerare|"
    r"(?:justera(?:ndes|res|re)\s+sign(?:atur(?:er)?|\.)?|utdragsbestyrkande|[\s_.…]|ordf\.?\s+sign\.?|sekr\.?\s+sign\.?|"
    r"protokollet\s+justera[st])+)$"
)
ADDRESS = re.compile(
    r"^(?:(?:postadress|besöksadress|besoksadress|telefon|tel(?:efon)?(?:nr|nummer)?|växel|fax|e-?post|webbplats|hemsida|"
    r"internet|org(?:anisations)?\.?\s*-?(?:nr|nummer)\.?|handläggare|handlaggare|kontakt(?:person)?|bankgiro|plusgiro|"
    r"orgnr)\b[\s:.]*)+(?:[\w.@+/() ,:–-]{0,60})?$"
)
LABELS_ONLY = re.compile(
    r"^(?:(?:postadress|besöksadress|besoksadress|telefon|växel|fax|e-?post|webbplats|hemsida|internet|org\.?\s*-?nr\.?|handläggare|handlaggare|kontakt)\b[\s:.]*)+$"
)
FIRST_WORDS = (
    "post", "besö", "beso", "tel", "väx", "fax", "e-p", "epo", "webb", "hems", "inter", "org",
    "handl", "kont", "bankg", "plusg",
)  # fmt: skip
VALUE = re.compile(r"\d|@|www|:")
CONTENT = re.compile(
    r"^(?:att\b|beslut|förslag till beslut|bakgrund|ärendebeskrivning|sammanfattning|beslutsunderlag|yrkande|[#§]+\s*[.)]?\s*\w|.*\bbeslut(?:ar|ade|at)?:?$|föredragande|forslag till beslut|[-•–])"
)
