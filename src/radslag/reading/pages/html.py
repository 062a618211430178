"""HTML: what a browser would show of the page's own matter, a block a line."""

from __future__ import annotations

import re

from radslag.reading.pages.adapter import Contents, Ocr
from radslag.reading.pages.limits import Limits

__all__ = ["FORMAT", "accepts", "read"]

FORMAT = "html"

_START = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_INSIDE = re.compile(rb"<(?:html|body)\b[^>]*>|</(?:p|div|h[1-6]|table|li)>", re.IGNORECASE)
_NAMES = (".html", ".htm", ".xhtml")


def accepts(head: bytes, name: str | None) -> bool:
    head = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    if _START.match(head):
        return True
    named = name is not None and name.lower().endswith(_NAMES)
    return len(_INSIDE.findall(head)) >= (1 if named else 3)


def read(data: bytes, limits: Limits, ocr: Ocr | None) -> Contents:
    from radslag.reading.pages.markup import read_html

    return read_html(data, limits)
