"""Which network a command works in, and the ledger opened without its noise."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

from radslag.faces.cli.language import Both

if TYPE_CHECKING:
    from radslag.domain.parties.models import Network

__all__ = ["NetworkError", "enter", "network_of"]

_FIRST = ("natverk", "Nätverket")

_NO_NETWORK = Both(
    "Det finns inget nätverk som heter {slug}. De som finns: {slugs}.",
    "There is no network called {slug}. There are: {slugs}.",
)
_WHICH = Both(
    "Det finns flera nätverk. Välj ett: --network {slugs}.",
    "There are several networks. Choose one: --network {slugs}.",
)


class NetworkError(Exception):
    """The command cannot go on; says what to do, in both languages."""

    def __init__(self, sentence: Both, **values: object) -> None:
        said = Both(sentence.into("sv", **values), sentence.into("en", **values))
        super().__init__(said.en)
        self.sentence = said


def enter() -> None:
    """The ledger, and quiet: what libraries log is for servers, not for who gave the command."""
    from radslag.faces.cli.ledger import open_ledger

    open_ledger()
    if not os.environ.get("RADSLAG_TRACE"):
        logging.getLogger().setLevel(logging.WARNING)


def network_of(slug: str | None) -> Network:
    """The network that was named, or the only one, which is made where there is none."""
    from radslag.domain.parties.models import Network
    from radslag.faces.cli.ledger import make_network

    known = list(Network.objects.order_by("slug"))
    if not known and slug is None:
        return make_network(*_FIRST)
    slugs = ", ".join(one.slug for one in known) or "–"
    if slug is None and len(known) > 1:
        raise NetworkError(_WHICH, slugs=slugs)
    found = next((one for one in known if slug in (None, one.slug)), None)
    if found is None:
        raise NetworkError(_NO_NETWORK, slug=slug, slugs=slugs)
    return found
