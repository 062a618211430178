"""Words that tell a call from minutes."""

from __future__ import annotations

import re

__all__ = ["CALL", "MINUTES", "PASSED_ON", "PROTOCOL"]

CALL = re.compile(
    r"\b(?:kallelse|kallas|föredragningslista|ärendelista|inbjudan|möteskallelse|dagordning|agenda|härmed kallas|välkomna till|välkommen till)\b"
)
MINUTES = re.compile(
    r"\b(?:minnesanteckningar(?:na)?|mötesanteckningar(?:na)?|(?:sammanträdes|styrelse|årsmötes|mötes|stämmo|nämnd)?protokoll(?:sutdrag)?|utdrag ur protokoll|protokoll fört|anteckningar(?:na)? från|anteckningar|"
    r"besluts?protokoll|minnesanteckning|mötesnoteringar)\b"
)
PASSED_ON = re.compile(
    r"föregående|godkännande|justering|tidigare|senaste|förra|bifog|\bse\b|\bläs\b"
)
PROTOCOL = re.compile(r"\b(?:[a-zåäö]*protokoll(?:sutdrag)?)\b")
