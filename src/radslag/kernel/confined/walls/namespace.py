"""A network of its own, with nothing in it (Linux)."""

from __future__ import annotations

import ctypes
import sys

__all__ = ["put_up"]

_NEW_USER, _NEW_NET = 0x1000_0000, 0x4000_0000


def put_up(memory: int) -> bool:
    if not sys.platform.startswith("linux"):
        return False
    unshare = getattr(ctypes.CDLL(None), "unshare", None)
    if unshare is None:
        return False
    # Root may do it as it is; others within a user namespace, where the kernel allows that.
    return unshare(_NEW_NET) == 0 or unshare(_NEW_USER | _NEW_NET) == 0
