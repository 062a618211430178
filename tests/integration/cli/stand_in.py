"""Stands in for the reader: the paper's words say what becomes of the one who reads it."""

from __future__ import annotations

import ctypes
import time
from typing import Any


def answer(request: dict[str, Any], body: bytes, ask: Any) -> dict[str, Any]:
    match body:
        case b"sleep":
            time.sleep(600)
        case b"crash":
            ctypes.string_at(0)
        case b"fill":
            return {"record": bytearray(2_000_000_000)}
        case b"err":
            return {"record": 1 // 0}
        case b"two pictures":
            texts = [ask("ocr", b"picture %d" % number)[1].decode() for number in (1, 2)]
            return {"record": {"texts": texts}}
    return {"record": {}}
