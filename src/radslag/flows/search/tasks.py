"""Background jobs: the rest of what changed, when it is more than a search should wait for."""

from __future__ import annotations

from django_tasks import task
from django_tasks_db.models import DBTaskResult

from radslag.flows.search import indexing

__all__ = ["ask_for_work", "bring_up_to_date"]


@task()
def bring_up_to_date() -> int:
    """Everything that waits. Begun again after a break it goes on where it was."""
    return indexing.catch_up()


def ask_for_work() -> None:
    """Put the job in the queue, unless one stands there and has not begun."""
    path = bring_up_to_date.module_path
    if not DBTaskResult.objects.ready().filter(task_path=path).exists():
        bring_up_to_date.enqueue()
