"""Asks the advisory service whether a pin has a known fault: `make audit`.

pip-audit counts a package that it could not ask about as passed over, and ends well. Here what is
not known is said to be not known.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

__all__ = ["FAULTS", "SOUND", "UNKNOWN", "verdict"]

SOUND, FAULTS, UNKNOWN = 0, 1, 2
_UNREACHED = (
    "The advisory service could not be asked, so nothing is known of {what}.\n"
    "Run `make audit` where the network reaches it. It said: {why}"
)


def verdict(report: Sequence[dict[str, Any]] | None, why: str = "") -> tuple[int, str]:
    """How it ended, and the words for it. report: a row for each pin; None where there is none."""
    if report is None:
        return UNKNOWN, _UNREACHED.format(what="any pin", why=why or "nothing")
    faulty = [f"{row['name']} {row['version']}: {_told(row)}" for row in report if row.get("vulns")]
    unasked = [row for row in report if "skip_reason" in row]
    lines = list(faulty)
    if unasked:
        what = f"{len(unasked)} of {len(report)} pins"
        lines.append(_UNREACHED.format(what=what, why=unasked[0]["skip_reason"]))
    elif not faulty:
        lines.append(f"{len(report)} pins, none with a known fault.")
    return (FAULTS if faulty else UNKNOWN if unasked else SOUND), "\n".join(lines)


def _told(row: dict[str, Any]) -> str:
    """*PYSEC-2026-1 (mended in 5.2.20)*"""
    return ", ".join(
        f"{one['id']} (mended in {' or '.join(one['fix_versions']) or 'no version yet'})"
        for one in row["vulns"]
    )


def _asked(files: Sequence[str]) -> tuple[list[dict[str, Any]] | None, str]:
    """The rows of pip-audit, and the last that it said beside them."""
    of = [argument for file in files for argument in ("-r", file)]
    how = ["--require-hashes", "--disable-pip", "--progress-spinner", "off", "--format", "json"]
    ran = subprocess.run(
        [sys.executable, "-m", "pip_audit", *how, *of], capture_output=True, text=True, check=False
    )
    said = ran.stderr.strip().splitlines()
    try:
        rows: list[dict[str, Any]] = json.loads(ran.stdout)["dependencies"]
    except (ValueError, KeyError):
        return None, said[-1] if said else ""
    return rows, ""


if __name__ == "__main__":
    pins = sorted(str(path) for path in Path(__file__).parent.glob("*.txt"))
    status, words = verdict(*_asked(pins))
    print(words)
    sys.exit(status)
