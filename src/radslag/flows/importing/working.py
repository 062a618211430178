"""A worker: takes jobs from the queue one by one, and up those that a dead worker left."""

from __future__ import annotations

import os
import secrets
import signal
import time
from collections.abc import Callable

from django.db import close_old_connections
from django.db.utils import OperationalError
from django_tasks_db.management.commands.db_worker import Worker as _Runner
from django_tasks_db.models import DBTaskResult
from django_tasks_db.utils import exclusive_transaction

from radslag.flows.importing import jobs, leases
from radslag.kernel import clock

__all__ = ["new_worker_id", "work"]

_PAUSE = 0.25  # seconds between looks at an empty queue
_REAPS = 5.0  # seconds between looks for what dead workers left


def new_worker_id() -> str:
    return f"{os.getpid()}-{secrets.token_hex(6)}"


def work(worker: str, *, goes_on: Callable[[], bool] = lambda: True) -> None:
    """Run jobs as long as `goes_on`, which is asked between two of them.

    SIGTERM and SIGINT end it after the job at hand.
    """
    stop = _stopping()
    runner = _runner(worker)
    last = 0.0
    with jobs.reading():
        while goes_on() and not stop():
            if time.monotonic() - last > _REAPS:
                leases.reap(at=clock.now())
                last = time.monotonic()
            job = _next_job(worker)
            if job is not None:
                runner.run_task(job)
            else:
                time.sleep(_PAUSE)
            close_old_connections()


def _stopping() -> Callable[[], bool]:
    asked: list[int] = []
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda number, _frame: asked.append(number))
    return lambda: bool(asked)


def _next_job(worker: str) -> DBTaskResult | None:
    """Take the first that is ready; None where none is, or the database is busy."""
    ready = DBTaskResult.objects.ready()
    if not ready.exists():
        return None
    with exclusive_transaction():
        try:
            job = ready.get_locked()
            if job is not None:
                job.claim(worker)
        except OperationalError:
            return None
        return job


def _runner(worker: str) -> _Runner:
    return _Runner(
        queue_names=["*"],
        interval=_PAUSE,
        batch=False,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id=worker,
        excluded_queue_names=[],
    )
