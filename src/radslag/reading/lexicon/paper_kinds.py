"""Words that tell a call from minutes."""

from __future__ import annotations

import re

__all__ = ["CALL", "CALL_WORDS", "MINUTES", "MINUTES_WORDS", "PASSED_ON", "PROTOCOL"]

CALL = re.compile(
    r"\b(?:kallelse|kallas|föredragningslista|ärendelista|inbjudan|möteskallelse|dagordning|agenda|härmed kallas|välkomna till|välkommen till)\b"
)
CALL_WORDS = ("kall", "lista", "inbjudan", "dagordning", "agenda", "välkom")  # one is there
MINUTES = re.compile(
    r"\b(?:minnesanteckningar(?:na)?|mötesanteckningar(?:na)?|(?:sammanträdes|styrelse|årsmötes|mötes|stämmo|nämnd)?protokoll(?:sutdrag)?|utdrag ur protokoll|protokoll fört|anteckningar(?:na)? från|anteckningar|"
    r"besluts?protokoll|minnesanteckning|mötesnoteringar)\b"
)
MINUTES_WORDS = ("anteckning", "notering", "protokoll")  # one is there
PASSED_ON = re.compile(
    r"föregående|godkännande|justering|tidigare|senaste|förra|bifog|\bse\b|\bläs\b"
)
PROTOCOL = re.compile(r"\b(?:[a-zåäö]*protokoll(?:sutdrag)?)\b")
