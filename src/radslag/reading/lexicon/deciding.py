"""Verbs by which running text tells that something was decided."""

from __future__ import annotations

import re

__all__ = [
    "ACTIVE",
    "DEED_WORDS",
    "FORMAL_PASSIVE",
    "MID",
    "NOT_NOW",
    "PASSIVE",
    "RETOLD",
    "SAYS",
    "SAYS_WORDS",
    "THEN",
    "VERB",
]

VERB = r"(?:beslutar|beslutade|beslöt|beslutas|beslutades|beslöts|enades|enas|kom överens|fattade beslut|är överens|var överens)"
MID = r"(?:\s+(?:därför|enhälligt|vidare|också|även|då|därmed|således|i enlighet härmed|med acklamation|sedan|om|efter diskussion|för egen del))*"
SAYS = re.compile(
    rf"\b(?P<verb>{VERB})(?:,[^,.]{{3,40}},)?(?P<mid>{MID})(?:\s+(?P<who>[a-zåäö]+(?:\s+för\s+[a-zåäö]+)?))??(?P<mid2>{MID})[,:]?\s+(?P<clause>att\s|enligt\s+(?:styrelsens|förslag)|"
    r"bifalla\b|avslå\b|godkänna\b|bevilja\b|anta\b|fastställa\b|utse\b|välja\b|bordlägga\b|lägga\b|uppdra\b)"
)
SAYS_WORDS = ("beslut", "beslöt", "enades", "enas", "överens")  # one of them is there
RETOLD = re.compile(
    r"\b(?:tidigare|redan|förra|senast|dessförinnan|då|på (?:mötet|möte|sammanträdet|nätverkets möte)|vid (?:mötet|möte|sammanträdet)|som|när|sedan|efter att|har|hade|skulle)\b"
)
# "Dagordningen godkändes.", "Till ordförande valdes NN.", "Årsmötet beviljade styrelsen ansvarsfrihet."
PASSIVE = re.compile(
    r"\b(?:godkän(?:des|ns|nes|des)|fastställ(?:des|s|es)|anta(?:gs|s|ges)|antogs|bifölls|bifalles|bifalls|avslogs|avslås|beviljades|beviljas|"
    r"(?:om|ny|åter|in)?val(?:des|ts)|(?:om|ny|åter)?väljs|utsågs|utses|förklara(?:des|s)(?=.{0,60}\b(?:öppna|avsluta|juster))|lades till handlingarna|läggs till handlingarna|lägges till handlingarna)\b"
)
FORMAL_PASSIVE = re.compile(
    r"\b(?:bordla(?:des|gts)|bordläggs|bordlägges|f(?:ick|år) i uppdrag|uppdrogs|återremitteras|återremitterades|utg(?:år|ick)(?=\s+(?:från|ur|och behandlas)\b)|remitterades|entledigades)\b"
)
# One of them is there where `PASSIVE` or `FORMAL_PASSIVE` tells something.
DEED_WORDS = (
    "godkän", "fastställ", "anta", "antogs", "bif", "avsl", "bevilja", "valdes", "valts", "väljs",
    "utsågs", "utses", "förklara", "till handlingarna", "bordl", "i uppdrag", "uppdrogs",
    "remittera", "utgår", "utgick", "entledigades",
)  # fmt: skip
ACTIVE = re.compile(
    r"(?:tackar(?=.{0,90}\blägger\b)|bevilja(?:de|r)|valde|väljer|utsåg|utser|godkän(?:de|ner)|fastställ(?:de|er)|antog|antar(?! att)|biföll|bifaller|avslog|avslår|uppdrog|uppdrar|gav|ger|lade|lägger|noterar|noterade|bordlägger|bordlade|återremitterar|återremitterade|överlämnar|överlämnade|hänskjuter|hänsköt|avskriver|avskrev|tillstyrker|tillstyrkte|avstyrker|avstyrkte|st(?:äller|ällde) sig (?:bakom|positiva?))\b"
)
NOT_NOW = re.compile(
    r"(?:^|, )om\b|\b(?:när|innan|efter att|sedan|har|hade|ska|skulle|kan|kunde|bör|måste|vill|inte|som|att|tidigare|redan|föreslås|om det|därefter|ännu|förra)\b"
)
THEN = re.compile(
    r"\s+(?:då|tidigare|redan|senare|(?:år )?(?:19|20)\d\d\b(?!-)|(?:i|under) \w+ (?:år|månad)|den \d|\d{4}-\d\d)"
)
