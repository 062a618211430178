"""radslag verify: whether history is whole, and the rows as it says."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from radslag.faces.cli.console import Console
from radslag.faces.cli.language import Both, Language

if TYPE_CHECKING:
    from radslag.domain.history.queries import HeadNow
    from radslag.domain.history.verifying import Fault

__all__ = ["ABOUT", "NAME", "add_arguments", "run"]

NAME = "verify"
ABOUT = Both(
    """Kontrollera att historiken är hel och att inget har ändrats bakom ryggen på Rådslag.

    Varje rad i historiken hänger ihop med den förra, och varje möte, punkt, beslut, organ
    och person jämförs med vad som senast gjordes med dem. Spara vad --write-head skriver
    någon annanstans än på servern: med --head upptäcks också att hela historiken har bytts
    ut. Finns fel blir slutstatus 2.""",
    """Check that history is whole and that nothing was changed behind Rådslag's back.

    Each line of history hangs together with the one before, and each meeting, item,
    decision, body and person is compared with what was last done to it. Keep what
    --write-head writes somewhere else than on the server: by --head it is found if all of
    history was replaced. Where there are faults the exit status is 2.""",
)

_HEAD = Both(
    "jämför med det som --write-head skrev tidigare", "compare with what --write-head wrote before"
)
_WRITE = Both(
    "skriv historikens sista rad i FIL, om inget fel finns",
    "write the last line of history into FILE, if there is no fault",
)
_MOST_SHOWN = 200

_WHOLE = Both(
    "Historiken är hel: {lines} rader. Sista raden: {digest}",
    "History is whole: {lines} lines. The last: {digest}",
)
_EMPTY = Both("Historiken är tom.", "History is empty.")
_MORE = Both("… och {more} fel till.", "… and {more} more faults.")
_FOUND = Both(
    "Fel: {count}. Något har ändrats vid sidan av Rådslag. Jämför med en säkerhetskopia.",
    "Faults: {count}. Something was changed beside Rådslag. Compare with a backup.",
)
_NO_HEAD = Both(
    "Filen går inte att läsa som det --write-head skrev. Kontrollera att det är rätt fil.",
    "The file cannot be read as what --write-head wrote. Check that it is the right one.",
)
_NOT_WRITTEN = Both(
    "Det går inte att skriva där ({why}). Välj en annan fil.",
    "Nothing can be written there ({why}). Choose another file.",
)
_NOT_READY = Both(
    "Här finns ingen databas för den här versionen. Kör: radslag init",
    "There is no database for this version here. Run: radslag init",
)
_KINDS = {
    "gap": Both("Rad {seq} saknas.", "Line {seq} is missing."),
    "link": Both(
        "Rad {seq} hänger inte ihop med raden före ({thing}).",
        "Line {seq} is not linked to the one before ({thing}).",
    ),
    "digest": Both(
        "Rad {seq} har ändrats sedan den skrevs ({thing}).",
        "Line {seq} was changed since it was written ({thing}).",
    ),
    "end": Both(
        "De sista raderna saknas, från rad {seq}.", "The last lines are missing, from {seq}."
    ),
    "ancestor": Both(
        "Rad {seq} är inte den som skrevs upp tidigare: historiken har bytts ut.",
        "Line {seq} is not the one that was written down: history was replaced.",
    ),
    "changed": Both(
        "{thing}: {field} är inte som rad {seq} lämnade det.",
        "{thing}: {field} is not as line {seq} left it.",
    ),
    "gone": Both(
        "{thing} finns inte, fast rad {seq} säger det.",
        "{thing} is not there, though line {seq} says so.",
    ),
    "strange": Both(
        "{thing} finns, fast ingen har lagt till det enligt historiken (rad {seq}).",
        "{thing} is there, though by history nobody added it (line {seq}).",
    ),
}


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    file = "FIL" if language == "sv" else "FILE"
    parser.add_argument("--head", metavar=file, help=_HEAD.into(language))
    parser.add_argument("--write-head", metavar=file, help=_WRITE.into(language))


def run(arguments: argparse.Namespace, console: Console) -> int:
    from radslag.faces.cli import ledger

    try:
        known = _read_head(arguments.head) if arguments.head else None
    except (OSError, ValueError):
        console.complain(_NO_HEAD, arguments.head)
        return 2
    ledger.open_ledger()
    if not ledger.is_ready():
        console.complain(_NOT_READY)
        return 2
    from radslag.domain.history.queries import head
    from radslag.domain.history.verifying import faults

    now, count = head(), 0
    for count, fault in enumerate(faults(known), 1):
        if count <= _MOST_SHOWN:
            _say(fault, console)
    if count:
        _sum_up(count, console)
        return 2
    console.say(_WHOLE if now.seq else _EMPTY, lines=now.seq, digest=now.digest)
    return _write_head(arguments.write_head, now, console) if arguments.write_head else 0


def _say(fault: Fault, console: Console) -> None:
    from radslag.domain.history import telling

    thing = f"{telling.thing(fault.label)} {fault.object_id}".strip()
    console.say(_KINDS[fault.kind], seq=fault.seq, thing=thing, field=fault.field)


def _sum_up(count: int, console: Console) -> None:
    if count > _MOST_SHOWN:
        console.say(_MORE, more=count - _MOST_SHOWN)
    console.complain(_FOUND, count=count)


def _read_head(file: str) -> tuple[int, str]:
    """Number and digest. Raises ValueError for anything else."""
    seq, digest, *_ = Path(file).read_text("ascii").split()
    if len(digest) != 64 or int(digest, 16) < 0:
        raise ValueError(digest)
    return int(seq), digest


def _write_head(file: str, now: HeadNow, console: Console) -> int:
    try:
        Path(file).write_text(f"{now.seq} {now.digest}\n", "ascii")
    except OSError as problem:
        console.complain(_NOT_WRITTEN, file, why=problem.strerror or problem)
        return 2
    return 0
