"""What a confined worker is told to do in the tests: harmless things, and what it may not do."""

from __future__ import annotations

import ctypes
import os
import socket
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

Ask = Callable[[Any, bytes], tuple[Any, bytes]]


def do(request: str, body: bytes, ask: Ask) -> Any:
    """Does what the request names, and tells what came of it."""
    return _DEEDS[request](body, ask)


def attempt(request: dict[str, Any], body: bytes, ask: Ask) -> dict[str, str]:
    """Tries what is forbidden; tells for each the error that stopped it, "done" if none did."""
    return {name: _outcome(_FORBIDDEN[name], request) for name in request["deeds"]}


def _outcome(deed: Callable[[dict[str, Any]], object], request: dict[str, Any]) -> str:
    try:
        deed(request)
    except BaseException as error:  # noqa: BLE001 (whatever stopped it is the answer)
        return type(error).__name__
    return "done"


def _measure(body: bytes, ask: Ask) -> int:
    return len(body)


def _ask_twice(body: bytes, ask: Ask) -> list[Any]:
    first, sent = ask({"n": 1}, body)
    second, _ = ask({"n": 2}, sent)
    return [first, second]


def _loop(body: bytes, ask: Ask) -> None:
    while True:
        pass


def _sleep(body: bytes, ask: Ask) -> None:
    time.sleep(600)


def _take_all_memory(body: bytes, ask: Ask) -> None:
    kept = []
    while True:
        kept.append(bytearray(10_000_000))


def _crash(body: bytes, ask: Ask) -> None:
    ctypes.string_at(0)


def _leave(body: bytes, ask: Ask) -> None:
    os._exit(3)


def _raise(body: bytes, ask: Ask) -> None:
    raise KeyError("a mistake")


def _print(body: bytes, ask: Ask) -> str:
    print("a library that talks")
    os.write(1, b"and one in C")
    return "said"


def _environment(body: bytes, ask: Ask) -> list[str]:
    return sorted(os.environ)


_DEEDS = {
    "measure": _measure,
    "ask twice": _ask_twice,
    "loop": _loop,
    "sleep": _sleep,
    "take all memory": _take_all_memory,
    "crash": _crash,
    "leave": _leave,
    "raise": _raise,
    "print": _print,
    "environment": _environment,
}


def _connect(request: dict[str, Any]) -> None:
    socket.create_connection(("127.0.0.1", request["port"]), 2).close()


def _send_a_datagram(request: dict[str, Any]) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
        out.sendto(b"x", ("127.0.0.1", request["port"]))


def _write(request: dict[str, Any]) -> None:
    Path(request["folder"], "written").write_text("x", encoding="utf-8")


def _make_a_folder(request: dict[str, Any]) -> None:
    Path(request["folder"], "made").mkdir()


def _remove(request: dict[str, Any]) -> None:
    Path(request["folder"], "secret").unlink()


def _read(request: dict[str, Any]) -> None:
    Path(request["folder"], "secret").read_text(encoding="utf-8")


def _look_at_the_parent(request: dict[str, Any]) -> None:
    Path(f"/proc/{os.getppid()}/environ").read_bytes()


def _start_a_program(request: dict[str, Any]) -> None:
    subprocess.run(["/bin/true"], check=True)


def _become_a_program(request: dict[str, Any]) -> None:
    os.execv("/bin/true", ["true"])  # noqa: S606


def _fork(request: dict[str, Any]) -> None:
    if os.fork() == 0:
        os._exit(0)


def _start_a_thread(request: dict[str, Any]) -> None:
    threading.Thread(target=time.monotonic).start()


def _signal_the_parent(request: dict[str, Any]) -> None:
    os.kill(os.getppid(), 0)


def _take_a_gigabyte(request: dict[str, Any]) -> None:
    bytearray(1_000_000_000)


_FORBIDDEN: dict[str, Callable[[dict[str, Any]], object]] = {
    "connect": _connect,
    "send a datagram": _send_a_datagram,
    "write": _write,
    "make a folder": _make_a_folder,
    "remove": _remove,
    "read": _read,
    "look at the parent": _look_at_the_parent,
    "start a program": _start_a_program,
    "become a program": _become_a_program,
    "fork": _fork,
    "start a thread": _start_a_thread,
    "signal the parent": _signal_the_parent,
    "take a gigabyte": _take_a_gigabyte,
}
