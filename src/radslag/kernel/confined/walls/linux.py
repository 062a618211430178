"""What the walls that only Linux has share."""

from __future__ import annotations

import ctypes
import sys

__all__ = ["give_up_privileges", "libc"]

_NO_NEW_PRIVILEGES = 38


def libc() -> ctypes.CDLL | None:
    """The C library, by which the kernel is asked; None on other systems."""
    return ctypes.CDLL(None) if sys.platform.startswith("linux") else None


def give_up_privileges(libc: ctypes.CDLL) -> None:
    """No program may give any back; the kernel demands that of who shuts himself in."""
    libc.prctl(_NO_NEW_PRIVILEGES, *(ctypes.c_ulong(value) for value in (1, 0, 0, 0)))
