"""What `radslag import` does once the house stands: takes in, waits while workers read, tells."""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from radslag.domain.parties.models import Network
from radslag.faces.cli.console import Console
from radslag.faces.cli.fetching import CannotReadError, fetch
from radslag.faces.cli.language import Both
from radslag.faces.cli.workers import Workers
from radslag.flows.importing import actions, leases, queries
from radslag.flows.importing.incoming import Incoming, papers_in, unpacked
from radslag.flows.importing.models import Batch
from radslag.flows.importing.states import UNREAD, BatchStage, DraftState
from radslag.kernel import clock
from radslag.kernel.access import System

__all__ = ["import_papers"]

_BY = System("import")
_AT_ONCE = 25  # papers that are put into the batch together
_PAUSE = 0.2

_GOES_ON = Both("Fortsätter omgång {batch}.", "Going on with batch {batch}.")
_PROGRESS = Both("Läst {read} av {all}", "Read {read} of {all}")
_SUMMARY = Both(
    "{done} klara, {needs_you} behöver dig, {known} fanns redan, {failed} gick inte att läsa.",
    "{done} done, {needs_you} need you, {known} known already, {failed} could not be read.",
)
_UNDO = Both("Ångra med: radslag undo {batch}", "Undo with: radslag undo {batch}")
_ASKS = Both("{file} behöver dig: {why}", "{file} needs you: {why}")
_LOOK = Both("Se efter och bekräfta.", "Look at it and confirm.")
_STOPPED = Both(
    "Avbrutet. Ge samma kommando igen, så fortsätter omgång {batch}.",
    "Stopped. Give the same command again, and batch {batch} goes on.",
)


def import_papers(arguments: argparse.Namespace, network: Network, console: Console) -> int:
    """Gives the exit status."""
    lost: list[tuple[str, Both]] = []
    with Workers(max(arguments.workers, 1)) as workers:
        batch = _batch(arguments, network, console)
        try:
            _take_in(batch, arguments.paths, lost)
            _wait(batch, workers, console)
        except KeyboardInterrupt:
            console.complain(_STOPPED, batch=batch.key)
            raise
    return _tell(batch, lost, console, as_json=arguments.json)


def _batch(arguments: argparse.Namespace, network: Network, console: Console) -> Batch:
    """The one that was interrupted, where any of these papers is in it; else a new one."""
    unfinished = queries.unfinished_batch(network, _BY, _digests(arguments.paths))
    if unfinished is not None:
        if not arguments.json:
            console.say(_GOES_ON, batch=unfinished.key)
        return unfinished
    return actions.start_batch(network=network, confirms=arguments.yes, by=_BY, at=clock.now())


def _digests(paths: Sequence[str]) -> Iterator[str]:
    from radslag.flows.importing.storing import sha256_of

    for file in _files(paths):
        try:
            yield sha256_of(fetch(file))
        except CannotReadError:
            continue


def _files(paths: Sequence[str]) -> Iterator[str]:
    for path in paths:
        if Path(path).is_dir():
            yield from map(str, papers_in(Path(path)))
        else:
            yield path


def _take_in(batch: Batch, paths: Sequence[str], lost: list[tuple[str, Both]]) -> None:
    """Everything that was named, a number of papers at a time; then the batch is whole."""
    if batch.is_whole:
        return
    there = set(batch.drafts.values_list("sha256", flat=True))
    held: list[Incoming] = []
    for one in _incoming(paths, lost):
        held.append(one)
        if len(held) >= _AT_ONCE:
            _put(batch, held, there)
            held = []
    _put(batch, held, there)
    actions.close_batch(batch=batch, by=_BY, at=clock.now())


def _incoming(paths: Sequence[str], lost: list[tuple[str, Both]]) -> Iterator[Incoming]:
    for file in _files(paths):
        try:
            content = fetch(file)
        except CannotReadError as error:
            lost.append((file, error.sentence))
        else:
            yield from unpacked(file, content)


def _put(batch: Batch, papers: list[Incoming], there: set[str]) -> None:
    from radslag.flows.importing.storing import sha256_of

    new = [one for one in papers if one.error or sha256_of(one.content) not in there]
    if new:
        actions.take_in(batch=batch, papers=new, by=_BY, at=clock.now())


def _wait(batch: Batch, workers: Workers, console: Console) -> None:
    """Until the batch is linked; a worker that dies is replaced and its paper given on."""
    shown = ""
    while Batch.objects.filter(pk=batch.pk, stage=BatchStage.READING).exists():
        for dead in workers.replace_dead():
            leases.reap(at=clock.now(), dead=dead)
        if console.err.isatty():
            states = Counter(batch.drafts.values_list("state", flat=True))
            read = states.total() - sum(states[one] for one in UNREAD)
            shown = _PROGRESS.into(console.language, read=read, all=states.total())
            console.err.write(f"\r{shown}")
            console.err.flush()
        time.sleep(_PAUSE)
    if shown:
        console.err.write(f"\r{' ' * len(shown)}\r")


def _tell(batch: Batch, lost: list[tuple[str, Both]], console: Console, *, as_json: bool) -> int:
    failed = list(lost)
    for draft in batch.drafts.filter(state=DraftState.FAILED):
        failed.append((draft.file_name, Both(draft.error, draft.error_english)))
    states = Counter(batch.drafts.values_list("state", flat=True))
    for file, sentence in failed:
        console.complain(sentence, file)
    if as_json:
        told = {
            "batch": batch.key,
            "read": states.total() - states[DraftState.FAILED],
            "changed": batch.traces.count(),
            "needs_you": states[DraftState.NEEDS_YOU] + states[DraftState.READ],
            "failed": [
                {"file": file, "error": sentence.into(console.language)}
                for file, sentence in failed
            ],
        }
        console.write(json.dumps(told, ensure_ascii=False, indent=1))
    else:
        _tell_people(batch, states, len(failed), console)
    return 2 if failed else 0


def _tell_people(batch: Batch, states: Counter[str], failed: int, console: Console) -> None:
    waiting = batch.drafts.filter(state__in=(DraftState.NEEDS_YOU, DraftState.READ))
    for draft in waiting.prefetch_related("questions"):
        asked = [one.text for one in draft.questions.all() if one.blocks and one.answer is None]
        why = " ".join([*draft.link.get("reasons", ()), *asked])
        console.say(_ASKS, file=draft.file_name, why=why or _LOOK.into(console.language))
    console.say(
        _SUMMARY,
        done=states[DraftState.CONFIRMED],
        needs_you=waiting.count(),
        known=states[DraftState.DUPLICATE],
        failed=failed,
    )
    if states[DraftState.CONFIRMED]:
        console.say(_UNDO, batch=batch.key)
