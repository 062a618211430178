"""The repository as the tests about it see it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "radslag"
MADE = re.compile(r"\.git|\.venv.*|\.hypothesis|\..*_cache|__pycache__|build|dist|out")


def files() -> list[Path]:
    """Every file that is or would be committed; without git, all but what the tools make."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode == 0:
        found = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    else:
        found = list(_walk(ROOT))
    return sorted(path for path in found if path.is_file())


def text_files() -> Iterator[tuple[str, str]]:
    """The path, seen from the root, and the text of every file that is text."""
    for path in files():
        content = path.read_bytes()
        if b"\0" in content:
            continue
        yield path.relative_to(ROOT).as_posix(), content.decode("utf-8", errors="replace")


def source_files() -> list[Path]:
    """What people wrote: migrations are written by Django."""
    made = {"__pycache__", "migrations"}
    return [path for path in sorted(SOURCE.rglob("*.py")) if not made & set(path.parts)]


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _walk(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.is_file():
            yield path
        elif not MADE.fullmatch(path.name):
            yield from _walk(path)
