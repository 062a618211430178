"""Words that follow a number which is no attachment."""

from __future__ import annotations

import re

__all__ = ["DAY_AFTER"]

DAY_AFTER = re.compile(
    r"\s*(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|sidor|st\b|kr\b|kronor|procent|%)"
)
