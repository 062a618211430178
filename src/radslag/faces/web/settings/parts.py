"""The parts of the settings, of which each person sees those they may use."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse

from radslag.domain.accounts.permissions import Permission
from radslag.domain.parties.models import Network
from radslag.kernel import access
from radslag.kernel.access import Actor

__all__ = ["Part", "parts"]

_PARTS = (
    ("Nätverket", "settings:network", Permission.EDIT_NETWORK),
    ("Huvudmän", "settings:principals", Permission.EDIT_PRINCIPALS),
    ("Organ", "settings:bodies", Permission.EDIT_BODIES),
    ("Användare", "settings:grants", Permission.GRANT),
    ("Historik", "history:network", Permission.SEE_HISTORY),
    ("Vem ser vad?", "settings:who_sees", None),
)


@dataclass(frozen=True, slots=True)
class Part:
    text: str
    url: str
    is_current: bool


def parts(by: Actor, network: Network, path: str = "") -> list[Part]:
    """path: of the page that is shown."""
    return [
        Part(text, url, path == url)
        for text, name, permission in _PARTS
        if permission is None or access.can(by, permission, on=network)
        for url in (reverse(name, args=(network.slug,)),)
    ]
