"""Kills workers at random while a batch is read, and counts that every paper was read once.

    python -m tests.integration.flows.importing.killing [PAPERS] [KILLS]

Its own process with its own data folder; `make drill` runs it for longer. trust.md 3: a worker
is killed (SIGKILL) and every paper is either read or still waiting, and in the end read once.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.integration.cli.ledgers import fresh_ledger

__all__ = ["in_own_process", "main", "paper", "run"]

_GIVE_UP = 1_800.0  # seconds


def paper(number: int) -> str:
    """A small paper of its own: another day, another item."""
    year, day = 1930 + number // 28, number % 28 + 1
    return (
        f"Länsnätverket för vägchefer\nMinnesanteckningar\n\nTid: den {day} mars {year}\n\n"
        f"1. Beslut om väg nummer {number}\n\nNätverket beslutade\natt bygga väg {number}.\n"
    )


def run(papers: int, kills: int, seed: int = 1) -> dict[str, int]:
    """The outcome as counts. Raises AssertionError where a paper was lost or read twice."""
    from radslag.faces.cli import ledger
    from radslag.faces.cli.networks import enter, network_of

    enter()
    from radslag.faces.cli.workers import Workers
    from radslag.flows.importing import actions, leases
    from radslag.flows.importing.incoming import Incoming
    from radslag.flows.importing.models import Batch
    from radslag.flows.importing.states import BatchStage
    from radslag.kernel import clock
    from radslag.kernel.access import System

    ledger.make_ready()
    by = System("import")
    batch = actions.start_batch(network=network_of(None), by=by, at=clock.now())
    given = [Incoming(f"{n}.txt", paper(n).encode()) for n in range(papers)]
    actions.take_in(batch=batch, papers=given, by=by, at=clock.now())
    actions.close_batch(batch=batch, by=by, at=clock.now())
    chance = random.Random(seed)  # noqa: S311  to be the same again
    killed, started = 0, time.monotonic()
    # spread over the reading: after so many papers each, and a moment
    marks = sorted(chance.sample(range(1, papers - 1), kills))
    with Workers(2) as workers:
        while Batch.objects.filter(pk=batch.pk, stage=BatchStage.READING).exists():
            assert time.monotonic() - started < _GIVE_UP, "the batch was never finished"
            read = batch.drafts.exclude(read_at=None).count()
            if killed < len(marks) and read >= marks[killed]:
                time.sleep(chance.random() * 0.3)
                workers.kill_one(chance)
                killed += 1
            for dead in workers.replace_dead():
                leases.reap(at=clock.now(), dead=dead)
            time.sleep(0.02)
    return _check(batch.pk, papers, killed)


def _check(batch_id: int, papers: int, killed: int) -> dict[str, int]:
    from radslag.flows.importing.models import Batch

    batch = Batch.objects.get(pk=batch_id)
    drafts = list(batch.drafts.all())
    titles = [draft.record["items"][0]["title"] for draft in drafts]
    attempts = sum(draft.attempts for draft in drafts)
    assert titles == [f"Beslut om väg nummer {n}" for n in range(papers)], "a paper is not itself"
    assert not [d for d in drafts if d.read_at is None or d.worker], "a paper was left"
    # each reading was begun once, or once more for a worker that was killed while it held one
    assert papers <= attempts <= papers + killed, (papers, attempts, killed)
    return {"papers": papers, "killed": killed, "attempts": attempts}


def main(papers: int = 300, kills: int = 10, seed: int = 1) -> int:
    print(json.dumps(run(papers, kills, seed)))
    return 0


def in_own_process(papers: int, kills: int, seed: int, folder: Path) -> dict[str, int]:
    """With a ledger of its own: what is killed may hold a lock on the one of the tests."""
    command = [sys.executable, "-m", __name__, str(papers), str(kills), str(seed)]
    with fresh_ledger(folder) as ledger:
        done = subprocess.run(
            command,
            env={**os.environ, **ledger},
            cwd=Path(__file__).parents[4],
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, int] = json.loads(done.stdout.splitlines()[-1])
    return found


if __name__ == "__main__":
    if "RADSLAG_DATA" not in os.environ:
        os.environ["RADSLAG_DATA"] = tempfile.mkdtemp(prefix="radslag-drill-")
    sys.exit(main(*map(int, sys.argv[1:])))
