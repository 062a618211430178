"""Giving back å, ä and ö to text that lost them in scanning.

`lost` says whether a paper has lost them; `Letters` says which words to restore, and how.
"""

from __future__ import annotations

from radslag.reading.lines.letters.loss import lost
from radslag.reading.lines.letters.restore import Letters

__all__ = ["Letters", "lost"]
