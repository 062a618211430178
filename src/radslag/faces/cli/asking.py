"""Questions on a terminal; where there is none nothing is asked, and the answer is empty."""

from __future__ import annotations

import getpass
import sys

from radslag.faces.cli.console import Console
from radslag.faces.cli.language import Both

__all__ = ["ask", "ask_password"]

_PASSWORD = Both("Lösenord (minst 12 tecken)", "Password (12 signs or more)")
_AGAIN = Both("Samma lösenord igen", "The same password again")
_NOT_ALIKE = Both("Lösenorden var inte lika. Försök igen.", "They were not alike. Try again.")


def ask(console: Console, question: Both, otherwise: str = "") -> str:
    """The answer; `otherwise` where Enter alone is pressed or there is nobody to ask."""
    if not sys.stdin.isatty():
        return otherwise
    hint = f" ({otherwise})" if otherwise else ""
    console.out.write(f"{question.into(console.language)}{hint}: ")
    console.out.flush()
    return sys.stdin.readline().strip() or otherwise


def ask_password(console: Console) -> str:
    """A password that was typed twice alike."""
    if not sys.stdin.isatty():
        return ""
    while True:
        first = getpass.getpass(f"{_PASSWORD.into(console.language)}: ")
        if first == getpass.getpass(f"{_AGAIN.into(console.language)}: "):
            return first
        console.complain(_NOT_ALIKE)
