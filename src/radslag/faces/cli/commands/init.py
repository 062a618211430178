"""radslag init: the ledger made ready, with a network and somebody who lets others in."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING

from radslag.faces.cli.console import Console
from radslag.faces.cli.language import Both, Language

if TYPE_CHECKING:
    from radslag.domain.parties.models import Network

__all__ = ["ABOUT", "NAME", "add_arguments", "run"]

NAME = "init"
ABOUT = Both(
    """Gör i ordning datamappen, databasen, ett nätverk och den första administratören.

    Datamappen är RADSLAG_DATA (annars ./data) och databasen DATABASE_URL (annars SQLite i
    datamappen). Det som inte sägs här frågas efter i en terminal. Lösenordet frågas efter
    eller tas ur RADSLAG_ADMIN_PASSWORD. Det som redan finns ändras inte, så kommandot kan
    köras om, till exempel efter att en ny version har installerats.""",
    """Make the data folder, the database, a network and the first administrator.

    The data folder is RADSLAG_DATA (or ./data), and the database DATABASE_URL (or SQLite in
    the data folder). What is not said here is asked for in a terminal. The password is asked
    for, or taken from RADSLAG_ADMIN_PASSWORD. What is there already is not changed, so the
    command can be run again, for example after a new version was installed.""",
)

_NETWORK = Both("nätverkets adress i webbläsaren: dalarna", "the network's part of addresses")
_TITLE = Both("nätverkets namn: Samverkan i Dalarna", "the network's name")
_EMAIL = Both("administratörens e-postadress", "the administrator's e-mail address")
_ADMIN = Both("administratörens namn", "the administrator's name")

_DEFAULT_SLUG, _DEFAULT_NAME = "natverk", "Nätverket"
_READY = Both(
    "Datamapp och databas är i ordning: {folder}", "Data folder and database are ready: {folder}"
)
_MADE_NETWORK = Both("Nätverket {name} finns på /{slug}/.", "The network {name} is at /{slug}/.")
_MADE_ADMIN = Both(
    "{name} är administratör och loggar in med {email}.",
    "{name} is an administrator and signs in with {email}.",
)
_NOTHING = Both("Allt är redan på plats. Inget har ändrats.", "All is there. Nothing was changed.")
_NO_ADMIN = Both(
    "Ingen administratör finns ännu. Kör radslag init i en terminal, eller säg --email och"
    " --admin och sätt RADSLAG_ADMIN_PASSWORD.",
    "There is no administrator yet. Run radslag init in a terminal, or say --email and --admin"
    " and set RADSLAG_ADMIN_PASSWORD.",
)
_NO_PASSWORD = Both(
    "Sätt lösenordet i RADSLAG_ADMIN_PASSWORD, eller kör kommandot i en terminal.",
    "Set the password in RADSLAG_ADMIN_PASSWORD, or run the command in a terminal.",
)
_NEXT = Both("Starta med: radslag serve", "Start with: radslag serve")


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    namn = "NAMN" if language == "sv" else "NAME"
    parser.add_argument("--network", metavar="SLUG", help=_NETWORK.into(language))
    parser.add_argument("--name", metavar=namn, help=_TITLE.into(language))
    parser.add_argument("--email", metavar="EMAIL", help=_EMAIL.into(language))
    parser.add_argument("--admin", metavar=namn, help=_ADMIN.into(language))


def run(arguments: argparse.Namespace, console: Console) -> int:
    from radslag.faces.cli import ledger

    ledger.open_ledger()
    from django.conf import settings

    from radslag.kernel.errors import RadslagError

    made = ledger.make_ready()
    if made:
        console.say(_READY, folder=settings.DATA)
    try:
        network = _network(arguments, console)
        status, admin = _administrator(arguments, console)
    except RadslagError as error:
        console.complain(Both(str(error), error.english))
        return 2
    if admin is None:
        console.say(_NO_ADMIN)
    elif not (made or network or admin):
        console.say(_NOTHING)
    elif not status:
        console.say(_NEXT)
    return status


def _network(arguments: argparse.Namespace, console: Console) -> Network | None:
    """A network, where there is none or another is asked for by its slug."""
    from radslag.domain.parties.models import Network
    from radslag.faces.cli.asking import ask
    from radslag.faces.cli.ledger import make_network
    from radslag.kernel.identifiers import slug_of

    wanted = arguments.network
    known = Network.objects.filter(slug=wanted) if wanted else Network.objects.all()
    if known.exists():
        return None
    name = arguments.name or ask(console, Both("Nätverkets namn", "The network's name"))
    slug = wanted or ask(
        console, Both("Adress i webbläsaren", "Part of addresses"), slug_of(name)[:40]
    )
    network = make_network(
        slug or slug_of(name)[:40] or _DEFAULT_SLUG, name or wanted or _DEFAULT_NAME
    )
    console.say(_MADE_NETWORK, name=network.name, slug=network.slug)
    return network


def _administrator(arguments: argparse.Namespace, console: Console) -> tuple[int, bool | None]:
    """The status, and whether one was made; None where there is still none."""
    from radslag.domain.accounts.queries import active_administrators
    from radslag.faces.cli.asking import ask, ask_password

    if active_administrators().exists():
        return 0, False
    environment = os.environ.get
    email = (
        arguments.email
        or environment("RADSLAG_ADMIN_EMAIL")
        or ask(console, Both("Administratörens e-postadress", "The administrator's e-mail address"))
    )
    if not email:
        return 0, None
    name = (
        arguments.admin
        or environment("RADSLAG_ADMIN_NAME")
        or ask(
            console,
            Both("Administratörens namn", "The administrator's name"),
            email.partition("@")[0],
        )
    )
    password = environment("RADSLAG_ADMIN_PASSWORD") or ask_password(console)
    if not password:
        console.complain(_NO_PASSWORD)
        return 2, False
    _make_administrator(email, name or email.partition("@")[0], password)
    console.say(_MADE_ADMIN, name=name or email, email=email)
    return 0, True


def _make_administrator(email: str, name: str, password: str) -> None:
    from django.db import transaction

    from radslag.domain.accounts import actions
    from radslag.domain.accounts.roles import RoleName
    from radslag.faces.cli.ledger import ACTOR
    from radslag.kernel import clock
    from radslag.kernel.access import System

    by, at = System(ACTOR), clock.now()
    with transaction.atomic():
        user = actions.add_user(email=email, name=name, by=by, at=at)
        actions.set_password(user=user, password=password, by=by, at=at)
        actions.grant(
            user=user, role=RoleName.ADMINISTRATOR, from_date=clock.day_of(at), by=by, at=at
        )
