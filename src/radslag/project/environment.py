"""What the surroundings say: environment variables and the data folder.

RADSLAG_DATA        the data folder; ./data
DATABASE_URL        the database; SQLite in the data folder
RADSLAG_BASE_URL    where people reach it: https://samverkan.example
RADSLAG_SECRET_KEY  what sessions are signed with; made in the data folder by `radslag init`
RADSLAG_DEBUG       1 while developing
RADSLAG_DEMO        1 for the sample county: anyone may step into its invented people
"""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import urlsplit

__all__ = [
    "EXAMPLE_SECRET",
    "base_url",
    "data_folder",
    "database_url",
    "flag",
    "secret_file",
    "secret_key",
]

EXAMPLE_SECRET = "example-not-for-production"  # noqa: S105  refused by checks.py
_SECRET = "secret-key"  # noqa: S105  the name of a file


def data_folder() -> Path:
    return Path(os.environ.get("RADSLAG_DATA") or "data").resolve()


def database_url() -> str:
    return os.environ.get("DATABASE_URL") or f"sqlite:///{data_folder() / 'radslag.sqlite3'}"


def flag(name: str) -> bool:
    """Whether an environment variable says yes. Raises ValueError where it says neither."""
    said = os.environ.get(name, "").strip().lower()
    if said in {"", "0", "no", "nej", "false"}:
        return False
    if said in {"1", "yes", "ja", "true"}:
        return True
    raise ValueError(f"{name} is {said!r}; write 1 or 0")


def base_url() -> str:
    """With scheme and host, without a slash at the end; "" where nobody has said."""
    said = os.environ.get("RADSLAG_BASE_URL", "").strip().rstrip("/")
    parts = urlsplit(said)
    if said and (parts.scheme not in {"http", "https"} or not parts.hostname or parts.path):
        raise ValueError(f"RADSLAG_BASE_URL is {said!r}; write it as https://samverkan.example")
    return said


def secret_file() -> Path:
    return data_folder() / _SECRET


def secret_key() -> str:
    """From the environment, else from the data folder, else an example that no server takes."""
    said = os.environ.get("RADSLAG_SECRET_KEY")
    if said:
        return said
    try:
        return secret_file().read_text("ascii").strip()
    except FileNotFoundError:
        return EXAMPLE_SECRET
