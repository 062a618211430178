"""A ledger of its own for a run of `radslag`: an empty data folder, and a database beside."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

from django.db import connection

__all__ = ["PASSWORD", "fresh_ledger"]

PASSWORD = "häst batteri klammer"  # noqa: S105  of nobody


@contextmanager
def fresh_ledger(folder: Path) -> Iterator[dict[str, Any]]:
    """The environment that points there. On PostgreSQL a database that is dropped afterwards."""
    surroundings = {"RADSLAG_DATA": str(folder / "data"), "RADSLAG_SECRET_KEY": ""}
    if connection.vendor != "postgresql":
        yield {**surroundings, "DATABASE_URL": ""}
        return
    name = f"radslag_{uuid4().hex}"
    with connection._nodb_cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {name}")
    try:
        yield {**surroundings, "DATABASE_URL": _address_of(name)}
    finally:
        with connection._nodb_cursor() as cursor:
            cursor.execute(f"DROP DATABASE {name} WITH (FORCE)")


def _address_of(name: str) -> str:
    """The address of the tests' server, with another database."""
    return urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}").geturl()
