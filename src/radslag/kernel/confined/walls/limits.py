"""Limits that any Unix keeps: memory, files, processes, dumps."""

from __future__ import annotations

import sys

if sys.platform != "win32":
    import resource

__all__ = ["put_up"]

_OPEN_FILES = 32


def put_up(memory: int) -> bool:
    if sys.platform == "win32":
        return False
    wanted = {
        "RLIMIT_AS": memory,  # all of it: what is never mapped is never used
        "RLIMIT_FSIZE": 0,  # writes nothing to any file
        "RLIMIT_NOFILE": _OPEN_FILES,
        "RLIMIT_NPROC": 0,  # starts nothing (but root may; the filter of calls holds it)
        "RLIMIT_CORE": 0,  # a paper is not left behind in a dump
    }
    hold = {_lower(name, most) for name, most in wanted.items()}  # every one is tried
    return hold == {True}


def _lower(name: str, most: int) -> bool:
    """Whether the limit holds; one that the system does not know is passed over."""
    if sys.platform == "win32":
        return False
    which = getattr(resource, name, None)
    if which is None:
        return name != "RLIMIT_AS"
    _, hard = resource.getrlimit(which)
    most = most if hard == resource.RLIM_INFINITY else min(most, hard)
    try:
        resource.setrlimit(which, (most, most))
    except (ValueError, OSError):  # macOS has the name of a limit on memory, not the limit
        return False
    return True
