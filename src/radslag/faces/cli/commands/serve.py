"""radslag serve: the pages, and the jobs beside them."""

from __future__ import annotations

import argparse

from radslag.faces.cli.console import Console
from radslag.faces.cli.language import Both, Language

__all__ = ["ABOUT", "NAME", "add_arguments", "run"]

NAME = "serve"
ABOUT = Both(
    """Visa sidorna och gör jobben i bakgrunden, tills Ctrl-C.

    Startar inte med inställningar som vore farliga i skarp drift, och säger då vad som ska
    göras. Adressen som människor använder står i RADSLAG_BASE_URL; en webbserver framför
    tar hand om https.""",
    """Serve the pages and do the jobs in the background, until Ctrl-C.

    Does not start with settings that would be dangerous, and says what to do. The address
    that people use stands in RADSLAG_BASE_URL; a web server in front takes care of https.""",
)

_HOST = Both("adress att lyssna på (127.0.0.1)", "address to listen at (127.0.0.1)")
_PORT = Both("port att lyssna på (8000)", "port to listen at (8000)")
_WORKERS = Both("antal processer som visar sidor (2)", "processes that serve pages (2)")
_NO_JOBS = Both(
    "gör inga jobb här; de görs av en annan process", "do no jobs here; another process does them"
)
_ANSWERS = Both(
    "Rådslag svarar på {address}. Stoppa med Ctrl-C.",
    "Rådslag answers at {address}. Stop it with Ctrl-C.",
)
_REFUSED = Both("Rådslag startar inte så här.", "Rådslag does not start like this.")
_TAKEN = Both(
    "Det går inte att lyssna på {host}, port {port}: den är upptagen eller finns inte här. Säg en"
    " annan med --port eller --host.",
    "Nobody can listen at {host}, port {port}: it is in use, or not of this machine. Say another"
    " by --port or --host.",
)
_ENDED = Both(
    "Servern avslutades av sig själv (status {status}). Vad den sade sist står ovanför.",
    "The server ended by itself (status {status}). What it said last stands above.",
)
_DEMO_HERE = Both(
    "Exemplet visas bara på den här datorn. Ta bort --host.",
    "The example is shown on this machine only. Leave out --host.",
)
_LOOPBACK = {"127.0.0.1", "localhost", "::1"}


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    parser.add_argument("--host", default="127.0.0.1", metavar="HOST", help=_HOST.into(language))
    parser.add_argument("--port", default=8000, type=int, metavar="N", help=_PORT.into(language))
    parser.add_argument("--workers", default=2, type=int, metavar="N", help=_WORKERS.into(language))
    parser.add_argument("--no-jobs", action="store_true", help=_NO_JOBS.into(language))


def run(arguments: argparse.Namespace, console: Console) -> int:
    from radslag.faces.cli import ledger
    from radslag.faces.cli.serving import Served, is_free, serve

    ledger.open_ledger()
    from django.conf import settings

    if _refused(console):
        return 2
    if settings.DEMO and arguments.host not in _LOOPBACK:
        console.complain(_DEMO_HERE)
        return 2
    if not is_free(arguments.host, arguments.port):
        console.complain(_TAKEN, host=arguments.host, port=arguments.port)
        return 2
    served = Served(
        host=arguments.host,
        port=arguments.port,
        workers=max(arguments.workers, 1),
        jobs=not arguments.no_jobs,
        name=settings.ALLOWED_HOSTS[0],
    )
    address = settings.BASE_URL or served.address
    status = serve(served, lambda: _tell(console, address))
    if status:
        console.complain(_ENDED, status=status)
        return 2
    return 0


def _tell(console: Console, address: str) -> None:
    console.say(_ANSWERS, address=f"{address}/")
    console.out.flush()


def _refused(console: Console) -> bool:
    """Whether it may not start; each reason has been said then."""
    from django.core.checks import run_checks
    from django.db import connections

    found = run_checks(tags=["radslag"], include_deployment_checks=True)
    connections.close_all()
    for one in found:
        console.complain(Both(getattr(one, "swedish", one.msg), one.msg), one.id)
    if found:
        console.complain(_REFUSED)
    return bool(found)
