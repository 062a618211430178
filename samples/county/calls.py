"""The call of the next meeting, written from its frame: its day is counted from today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from radslag.faces.look import swedish
from samples.county.calendar import days_ahead
from samples.county.data import county

__all__ = ["calls"]

_SENT_BEFORE = dt.timedelta(days=10)
_MARKS = {
    "decision": "Beslut: ",
    "dialogue": "Dialog: ",
    "report": "Rapport: ",
    "information": "Information: ",
}


def calls(today: dt.date) -> Iterator[tuple[str, str]]:
    """File name and text, for each body that has a frame."""
    names = {row["slug"]: row["names"][-1] for row in county()["bodies"]}
    for row in county()["calendar"]:
        day = next(days_ahead(row, today), None)
        if day is not None and row.get("agenda"):
            name = names[row["body"]]
            yield f"{day}-{row['body']}-kallelse.md", _call(row, day, name)


def _call(row: dict[str, Any], day: dt.date, name: dict[str, str]) -> str:
    start, end = (dt.time.fromisoformat(row[key]) for key in ("starts", "ends"))
    sent = day - _SENT_BEFORE
    frame = (
        f"- **Datum:** {swedish.weekday(day)}en den {swedish.day(day)}",
        f"- **Tid:** {swedish.time_span(start, end)}",
        f"- **Plats:** {row['place']}",
    )
    lines = [
        f"# {name['name']} ({name['short']})",
        "**Kallelse**",
        "\n".join(frame),
        f"Utsänd {sent} av Helena Norrgård",
    ]
    for number, (kind, title, *more) in enumerate(row["agenda"], 1):
        lines.append(f"## {number}. {_MARKS.get(kind, '')}{title}")
        lines += more
    return "\n\n".join(lines) + "\n"
