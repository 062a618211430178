"""No file but Python's own, and those for reading only (Linux with Landlock).

Without it a broken parser could read whatever the user may, and show it as if it had
stood in the paper.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterable, Iterator

from radslag.kernel.confined.walls import linux

__all__ = ["put_up"]

_CREATE, _ADD, _RESTRICT = 444, 445, 446  # the same numbers on every processor
_VERSION, _BENEATH = 1, 1
_READ_FILE, _READ_FOLDER = 1 << 2, 1 << 3
# How many rights over files each version of Landlock knows of, from 1.
_RIGHTS = (13, 14, 15, 15, 16)
# Fonts: pdfium measures by them what a PDF does not carry, so a reading without them may differ.
_SYSTEM = (
    "/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/etc/ld.so.cache",
    "/usr/share/fonts", "/usr/share/X11/fonts", "/usr/local/share/fonts",
    "/dev/null", "/dev/urandom",
)  # fmt: skip


class _Rules(ctypes.Structure):
    _fields_ = [
        ("files", ctypes.c_uint64),
        ("network", ctypes.c_uint64),
        ("scopes", ctypes.c_uint64),
    ]


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = [("allowed", ctypes.c_uint64), ("folder", ctypes.c_int32)]


def put_up(memory: int) -> bool:
    libc = linux.libc()
    if libc is None:
        return False
    version = libc.syscall(_CREATE, None, ctypes.c_size_t(0), _VERSION)
    if version < 1:
        return False
    rules, size = _rules(version)
    handle = libc.syscall(_CREATE, ctypes.byref(rules), ctypes.c_size_t(size), 0)
    if handle < 0:
        return False
    try:
        for path in _readable():
            _allow(libc, handle, path)
        linux.give_up_privileges(libc)
        return bool(libc.syscall(_RESTRICT, handle, 0) == 0)
    finally:
        os.close(handle)


def _rules(version: int) -> tuple[_Rules, int]:
    """All that this version can forbid, and how much of the structure it knows."""
    rights = _RIGHTS[min(version, len(_RIGHTS)) - 1]
    network = 0b11 if version >= 4 else 0  # to bind, to connect
    scopes = 0b11 if version >= 6 else 0  # sockets without a file, signals
    size = 8 if version < 4 else 16 if version < 6 else 24
    return _Rules((1 << rights) - 1, network, scopes), size


def _allow(libc: ctypes.CDLL, handle: int, path: str) -> None:
    try:
        opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    rights = _READ_FILE | _READ_FOLDER if os.path.isdir(path) else _READ_FILE
    rule = _Beneath(rights, opened)
    libc.syscall(_ADD, handle, _BENEATH, ctypes.byref(rule), 0)
    os.close(opened)


def _readable() -> Iterable[str]:
    """Python, its packages, and where the libraries lie that it has loaded."""
    own = [sys.prefix, sys.base_prefix, *sys.path]
    return sorted({*_SYSTEM, *filter(os.path.isabs, own), *_loaded()})


def _loaded() -> Iterator[str]:
    with open("/proc/self/maps", encoding="utf-8", errors="surrogateescape") as maps:
        for line in maps:
            path = line.rstrip("\n").partition("/")[2]
            if ".so" in path:
                yield os.path.dirname(f"/{path}")
