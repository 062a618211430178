"""Every adapter, in the order in which they are asked: sure signs before guesses."""

from __future__ import annotations

from radslag.reading.pages import docx, foreign, html, markdown, pdf, picture, text
from radslag.reading.pages.adapter import Adapter

__all__ = ["ADAPTERS"]

ADAPTERS: tuple[Adapter, ...] = (pdf, picture, docx, foreign, html, markdown, text)
