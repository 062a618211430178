"""The name a paper is handed out under, whatever it was called when it came."""

from __future__ import annotations

import pytest

from radslag.domain.meetings.models import Paper, StoredFile
from radslag.faces.public.papers.files import download_name


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Kallelse maj.pdf", "Kallelse maj.pdf"),
        ("../../etc/passwd", "passwd.pdf"),
        ("C:\\papper\\Bilaga 3.PDF", "Bilaga 3.pdf"),
        ('Bilaga å ä ö "x".pdf', "Bilaga å ä ö x.pdf"),
        ("a\r\nSet-Cookie: b.pdf", "a Set-Cookie b.pdf"),
        ("con\u202efdp.exe", "confdp.exe.pdf"),
        ("", "Kallelse.pdf"),
        (". .", "handling.pdf"),
        ("x" * 400, "x" * 120 + ".pdf"),
        ("nul\0byte.pdf", "nulbyte.pdf"),
    ],
)
def test_a_hostile_name_is_made_harmless(told: str, name: str) -> None:
    """trust 89, 91."""
    paper = Paper(file_name=told, kind="call", file=StoredFile(sha256="0" * 64, suffix=".pdf"))
    assert download_name(paper) == name
