"""Tesseract, where it is installed: a program of its own, with limits of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass

from radslag.reading.errors import DamagedPaperError, ReadingError, TooLargeError

try:
    import resource
except ImportError:  # no such limits on Windows; the time limit still holds
    resource = None  # type: ignore[assignment]

__all__ = ["Tesseract", "tesseract"]

# A full page at 300 dpi takes three seconds; a bad photograph ten.
_SECONDS = 10
# Tesseract takes 200 MB for an A4 page at 300 dpi; the rest is address space.
_BYTES = 1_500_000_000


@dataclass(frozen=True, slots=True)
class Tesseract:
    """Reads the picture of one page. language: "swe", or "eng" where that is all there is."""

    program: str
    language: str

    def __call__(self, picture: bytes) -> str:
        """The text of a PNG, PGM, JPEG or TIFF; raises ReadingError."""
        command = [self.program, "stdin", "stdout", "-l", self.language, "--dpi", "300"]
        try:
            with _started(command) as child:
                return _answer(child, picture)
        except OSError as error:
            raise _broken() from error


def tesseract() -> Tesseract | None:
    """Tesseract with Swedish, or else with English; None where it is missing."""
    program = shutil.which("tesseract")
    if program is None:
        return None
    try:
        listed = subprocess.run(  # noqa: S603 (the program is found by its fixed name)
            [program, "--list-langs"], capture_output=True, timeout=10, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    languages = listed.stdout.decode("utf-8", "replace").split()
    for language in ("swe", "eng"):
        if language in languages:
            return Tesseract(program, language)
    return None


def _started(command: list[str]) -> subprocess.Popen[bytes]:
    # One thread: with more, pages that are read side by side take four times as long.
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    child = subprocess.Popen(  # noqa: S603 (no shell, and nothing of the paper in the command)
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    )
    if resource is not None and hasattr(resource, "prlimit"):
        # It waits for its picture until then, so no limit comes too late.
        resource.prlimit(child.pid, resource.RLIMIT_AS, (_BYTES, _BYTES))
        resource.prlimit(child.pid, resource.RLIMIT_CPU, (_SECONDS, _SECONDS + 1))
    return child


def _answer(child: subprocess.Popen[bytes], picture: bytes) -> str:
    try:
        out, _ = child.communicate(picture, timeout=_SECONDS)
    except subprocess.TimeoutExpired as error:
        child.kill()
        child.communicate()
        raise TooLargeError(
            "Det tog för lång tid att läsa bilden. Skanna sidan på nytt i 300 dpi och gråskala.",
            "Reading the picture took too long. Scan the page anew at 300 dpi in grey.",
        ) from error
    if child.returncode:
        raise _broken()
    return out.decode("utf-8", "replace")


def _broken() -> ReadingError:
    return DamagedPaperError(
        "Bilden kunde inte läsas. Skanna sidan på nytt och försök igen.",
        "The picture could not be read. Scan the page anew and try again.",
    )
