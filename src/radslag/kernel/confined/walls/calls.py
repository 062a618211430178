"""A filter on system calls: no network, no program, no signal, no write (Linux, seccomp).

It is a list of what is forbidden, not of what is allowed: a new Python or libc needs a
new harmless call now and then, and the wall must not fall on papers for that. What the
kernel learnt after this list was made is not there at all.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from typing import NamedTuple

from radslag.kernel.confined.walls import linux

__all__ = ["put_up"]


class _Processor(NamedTuple):
    """audit: the kernel's name for it. column: where its numbers stand in _FORBIDDEN."""

    audit: int
    column: int
    open: int | None
    open_at: int


_PROCESSORS = {
    "x86_64": _Processor(0xC000_003E, 0, 2, 257),
    "aarch64": _Processor(0xC000_00B7, 1, None, 56),
}
# The numbers of each call: x86_64, aarch64 (0: there is none).
_FORBIDDEN = {
    "socket": (41, 198), "socketpair": (53, 199), "connect": (42, 203), "bind": (49, 200),
    "listen": (50, 201), "accept": (43, 202), "accept4": (288, 242), "sendto": (44, 206),
    "sendmsg": (46, 211), "sendmmsg": (307, 269), "recvfrom": (45, 207), "recvmsg": (47, 212),
    "io_uring_setup": (425, 425), "io_uring_enter": (426, 426), "io_uring_register": (427, 427),
    "clone": (56, 220), "clone3": (435, 435), "fork": (57, 0), "vfork": (58, 0),
    "execve": (59, 221), "execveat": (322, 281), "ptrace": (101, 117), "kill": (62, 129),
    "tkill": (200, 130), "tgkill": (234, 131), "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240), "pidfd_open": (434, 434), "pidfd_send_signal": (424, 424),
    "pidfd_getfd": (438, 438), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
    "creat": (85, 0), "openat2": (437, 437), "open_by_handle_at": (304, 265),
    "rename": (82, 0), "renameat": (264, 38), "renameat2": (316, 276), "mkdir": (83, 0),
    "mkdirat": (258, 34), "rmdir": (84, 0), "link": (86, 0), "linkat": (265, 37),
    "unlink": (87, 0), "unlinkat": (263, 35), "symlink": (88, 0), "symlinkat": (266, 36),
    "chmod": (90, 0), "fchmod": (91, 52), "fchmodat": (268, 53), "chown": (92, 0),
    "fchown": (93, 55), "lchown": (94, 0), "fchownat": (260, 54), "truncate": (76, 45),
    "ftruncate": (77, 46), "mknod": (133, 0), "mknodat": (259, 33), "utime": (132, 0),
    "utimes": (235, 0), "utimensat": (280, 88), "setxattr": (188, 5), "lsetxattr": (189, 6),
    "fsetxattr": (190, 7), "removexattr": (197, 14), "mount": (165, 40), "umount2": (166, 39),
    "pivot_root": (155, 41), "chroot": (161, 51), "unshare": (272, 97), "setns": (308, 268),
    "setrlimit": (160, 164), "prlimit64": (302, 261), "bpf": (321, 280),
    "userfaultfd": (323, 282), "perf_event_open": (298, 241), "memfd_create": (319, 279),
    "add_key": (248, 217), "request_key": (249, 218), "keyctl": (250, 219),
    "shmget": (29, 194), "msgget": (68, 186), "mq_open": (240, 180), "reboot": (169, 142),
}  # fmt: skip
_NEWEST = 450
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

_LOAD, _IS, _AT_LEAST, _HAS, _GIVE = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER, _AUDIT, _ARGUMENTS = 0, 4, 16
_ALLOW, _FAIL = 0x7FFF_0000, 0x0005_0000
_NOT_PERMITTED, _NO_SUCH_CALL = 1, 38
_SECCOMP, _FILTER = 22, 2


class _Step(ctypes.Structure):
    _fields_ = [
        ("code", ctypes.c_uint16),
        ("then", ctypes.c_uint8),
        ("otherwise", ctypes.c_uint8),
        ("value", ctypes.c_uint32),
    ]


class _Filter(ctypes.Structure):
    _fields_ = [("length", ctypes.c_uint16), ("steps", ctypes.POINTER(_Step))]


def put_up(memory: int) -> bool:
    libc = linux.libc()
    processor = _PROCESSORS.get(os.uname().machine) if libc else None
    if libc is None or processor is None or sys.maxsize < 2**32:
        return False
    steps = [_Step(*step) for step in _program(processor)]
    program = _Filter(len(steps), (_Step * len(steps))(*steps))
    linux.give_up_privileges(libc)
    return bool(libc.prctl(_SECCOMP, ctypes.c_ulong(_FILTER), ctypes.byref(program)) == 0)


def _program(processor: _Processor) -> Iterator[tuple[int, int, int, int]]:
    """Steps of code, jumps and value. A jump counts the steps it leaps over."""
    fail = (_GIVE, 0, 0, _FAIL | _NOT_PERMITTED)
    yield (_LOAD, 0, 0, _AUDIT)
    yield (_IS, 1, 0, processor.audit)
    yield fail  # made as another processor's call
    yield (_LOAD, 0, 0, _NUMBER)
    yield (_AT_LEAST, 0, 1, _NEWEST + 1)
    yield (_GIVE, 0, 0, _FAIL | _NO_SUCH_CALL)
    for numbers in _FORBIDDEN.values():
        if number := numbers[processor.column]:
            yield (_IS, 0, 1, number)
            yield fail
    for call, argument in ((processor.open, 1), (processor.open_at, 2)):
        if call is not None:
            yield (_IS, 0, 4, call)
            yield (_LOAD, 0, 0, _ARGUMENTS + 8 * argument)
            yield (_HAS, 0, 1, _WRITES)
            yield fail
            yield (_GIVE, 0, 0, _ALLOW)
    yield (_GIVE, 0, 0, _ALLOW)
