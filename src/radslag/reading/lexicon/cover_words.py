"""Words that open a line of the cover, which is no heading of an item."""

from __future__ import annotations

import re

__all__ = ["COVER"]

COVER = re.compile(
    r"(?:närvarande|deltagare|frånvarande|plats|tid|datum|kallelse|protokoll|minnesanteckningar|mötesanteckningar|anteckningar|dag|ledamöter|beslutande|"
    r"ersättare|ordförande|sekreterare|justera|vid protokollet|förhinder|ej närvarande|sida|dnr|kopia|till:|från:|ämne:|hej|dagordning$|agenda$|innehåll|förslag till dagordning|föredragningslista|inbjudan)"
)
