"""Write what is made from the code; with --check only say where it differs.

A file is one function that gives its text, listed in FILES.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from docs.making import cli, permissions, picture, record, rules, states

DOCS = Path(__file__).resolve().parents[1]
FILES: dict[str, Callable[[], str]] = {
    "reference/cli.md": cli.page,
    "reference/permissions.md": permissions.page,
    "reference/reading-rules.md": rules.page,
    "reference/record.md": record.page,
    "reference/states.md": states.page,
    "images/read.svg": picture.page,
}


def stale(*, write: bool) -> list[str]:
    """The files that differ from the code, or none once they have been written."""
    found = []
    for name, made in FILES.items():
        path, text = DOCS / name, made()
        if write:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            found.append(f"docs/{name}")
    return found


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m docs.making", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, fail on a difference")
    differing = stale(write=not parser.parse_args(arguments).check)
    complaints = [*rules.complaints(), *record.complaints()]
    if differing:
        complaints.append(f"Differs from the code: {', '.join(differing)}. Run: make docs")
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return bool(complaints)


if __name__ == "__main__":
    sys.exit(main())
