"""How SQLite is set, so that a decision that was recorded is never lost, and proof that it is."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ImproperlyConfigured

__all__ = ["SQLITE_OPTIONS", "assert_pragmas"]

SQLITE_OPTIONS: dict[str, Any] = {
    "transaction_mode": "IMMEDIATE",  # writers wait at the door and not halfway
    "timeout": 20,  # longer than the longest unfair wait that was measured
    "init_command": (
        "PRAGMA journal_mode=WAL;"
        "PRAGMA synchronous=FULL;"
        "PRAGMA foreign_keys=ON;"
        "PRAGMA cache_size=-20000;"
    ),
}

_FULL = 2


def assert_pragmas(sender: Any, connection: Any, **_: Any) -> None:
    """Raises ImproperlyConfigured where a connection is not set as it must be."""
    if connection.vendor != "sqlite":
        return
    with connection.cursor() as cursor:
        found = {
            name: cursor.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("synchronous", "foreign_keys", "journal_mode")
        }
    in_memory = found["journal_mode"] == "memory"
    right = found["synchronous"] == _FULL and found["foreign_keys"] == 1
    if not right or (found["journal_mode"] != "wal" and not in_memory):
        raise ImproperlyConfigured(f"SQLite is not set as it must be: {found}")
