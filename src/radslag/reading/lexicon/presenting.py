"""Verbs by which somebody is told to present an item."""

from __future__ import annotations

import re

__all__ = ["NOT_TELLS", "OPENED_BY", "SENTENCE", "TELLS"]

# What may follow the list on the same line: a sentence begins.
SENTENCE = re.compile(
    r"\s(?:lämnar|lämnade|informerar|informerade|redogör|redogjorde|föredrar|föredrog|presenterar|presenterade|redovisar|redovisade|berättar|berättade|"
    r"deltar|deltog|går igenom|gick igenom|visar|visade|ger|gav|rapporterar|rapporterade|inleder|inledde)\b"
)
# "NN föredrar ärendet.", "NN, ekonomichef, redogör för utfallet." at the head of a paragraph.
TELLS = re.compile(
    r"[^.!?]{0,90}?\b(?:föredra(?:r|g|drog)|föredrog|drar ärendet|drog ärendet|redogör|redogjorde|informera(?:r|de)|presentera(?:r|de)|redovisa(?:r|de)|"
    r"rapportera(?:r|de)|inled(?:er|de)|går igenom|gick igenom|berätta(?:r|de) om|visa(?:r|de))\b"
)
NOT_TELLS = re.compile(r"\b(?:ska|kommer att|återkommer|får i uppdrag|ombeds|att)\b")
OPENED_BY = re.compile(
    r"(?:inledning|presentation|information|föredragning|dragning|redovisning)\s+av\s+(?=\S+ \S+)"
)
