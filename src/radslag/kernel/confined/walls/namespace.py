"""A network of its own, with nothing in it (Linux)."""

from __future__ import annotations

from radslag.kernel.confined.walls import linux

__all__ = ["put_up"]

_NEW_USER, _NEW_NET = 0x1000_0000, 0x4000_0000


def put_up(memory: int) -> bool:
    libc = linux.libc()
    if libc is None:
        return False
    # Root may do it as it is; others within a user namespace, where the kernel allows that.
    return libc.unshare(_NEW_NET) == 0 or bool(libc.unshare(_NEW_USER | _NEW_NET) == 0)
