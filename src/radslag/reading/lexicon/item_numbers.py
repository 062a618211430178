"""Every form in which the number of an item is printed."""

from __future__ import annotations

import re

__all__ = [
    "BARE",
    "BODY_LETTERS",
    "DOTTED",
    "LETTER",
    "PARAGRAPH",
    "PLAIN",
    "SIGN_BEHIND",
    "TIME",
    "WORD",
]

TIME = r"(?:(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?\s+)?"
PARAGRAPH = re.compile(
    TIME
    + r"(?:[a-zåäö]{1,12}\.?\s*)?(?P<span>§\s*(?P<n>\d{1,3})(?P<l>[a-z](?![a-zåäö])|/\d{2,4})?)\s*[.:)–-]?(?:\s+|$|(?=[a-zåäö]))"
)
# "12 § Budget", and "Sn 49 Budget" with the body's letters instead of the sign
SIGN_BEHIND = re.compile(r"(?P<span>(?P<n>\d{1,3}))\s*§\s*[.:)–-]?(?:\s+|$)")
BODY_LETTERS = re.compile(
    r"(?:ks|kf|sn|vn|von|bun|ksau|au|rs|rf|hsn|bn|kun|äon|an|ivn|sb)\s(?P<span>(?P<n>\d{1,3}))\s+(?=\S)"
)
DOTTED = re.compile(TIME + r"(?P<span>(?P<n>\d{1,3})\.(?P<m>\d{1,2}))\.?\s+(?=\S)")
PLAIN = re.compile(
    TIME
    + r"(?P<span>(?P<n>\d{1,3})\s?(?P<l>[a-z](?=[.):]))?)\s*(?P<s>[.)]|[:,](?=\s))\s*(?=[^\d\s.,:%]|\d+\s+[a-zåäö]|\d{4}|$)"
)
BARE = re.compile(TIME + r"(?P<span>(?P<n>\d{1,2})(?P<l>[a-z])?)(?:\s+(?=\S)|\t+|$)")
WORD = re.compile(
    r"(?:punkt|ärende|p\.|nr\.?|dagordningspunkt|ärendepunkt)\s*(?:nr\.?\s*)?(?P<span>(?P<n>\d{1,3})(?P<l>[a-z])?)\s*[.:)–-]?\s*(?=\S|$)"
)
LETTER = re.compile(r"(?P<span>(?P<l>[a-zåäö]))\s?(?:\)\s*(?=\S)|\.\s+(?=\S))")
