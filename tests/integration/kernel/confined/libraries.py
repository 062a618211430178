"""Imports what reading needs, but not before it is called."""

from __future__ import annotations

import importlib
from typing import Any


def use(request: Any, body: bytes, ask: Any) -> list[str]:
    importlib.import_module("lxml.etree")
    importlib.import_module("docx").Document()
    importlib.import_module("pypdfium2").PdfDocument.new()
    return ["docx", "lxml", "pypdfium2"]
