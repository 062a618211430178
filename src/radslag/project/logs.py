"""One event, one line: what a user typed can not start a line of its own."""

from __future__ import annotations

import logging

__all__ = ["OneLine"]

_ESCAPES = {sign: f"\\x{sign:02x}" for sign in (*range(32), 127, 0x85)} | {
    ord("\n"): "\\n",
    ord("\r"): "\\r",
    0x2028: "\\u2028",
    0x2029: "\\u2029",
}


class OneLine(logging.Formatter):
    """Escapes line breaks and control signs of the message; a traceback keeps its lines."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        return super().formatMessage(record).translate(_ESCAPES)
