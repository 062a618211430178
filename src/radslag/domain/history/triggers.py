"""The triggers by which the database itself refuses to change or remove a line of history."""

from __future__ import annotations

from collections.abc import Mapping

from django.db.backends.base.base import BaseDatabaseWrapper

__all__ = ["drop", "put"]

_SENTENCE = "history is only ever added to"

_REFUSE = f"""CREATE OR REPLACE FUNCTION history_refuse() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '{_SENTENCE}'; END $$"""
_NO_CHANGE = """CREATE OR REPLACE TRIGGER history_entry_no_change BEFORE UPDATE OR DELETE
ON history_entry FOR EACH ROW EXECUTE FUNCTION history_refuse()"""
_NO_TRUNCATE = """CREATE OR REPLACE TRIGGER history_entry_no_truncate BEFORE TRUNCATE
ON history_entry FOR EACH STATEMENT EXECUTE FUNCTION history_refuse()"""

_PUT = {
    "sqlite": tuple(
        f"CREATE TRIGGER IF NOT EXISTS history_entry_no_{deed} BEFORE {deed} ON history_entry "
        f"BEGIN SELECT RAISE(ABORT, '{_SENTENCE}'); END"
        for deed in ("update", "delete")
    ),
    "postgresql": (_REFUSE, _NO_CHANGE, _NO_TRUNCATE),
}
_DROP = {
    "sqlite": (
        "DROP TRIGGER IF EXISTS history_entry_no_update",
        "DROP TRIGGER IF EXISTS history_entry_no_delete",
    ),
    "postgresql": (
        "DROP TRIGGER IF EXISTS history_entry_no_change ON history_entry",
        "DROP TRIGGER IF EXISTS history_entry_no_truncate ON history_entry",
    ),
}


def put(connection: BaseDatabaseWrapper) -> None:
    """Make the triggers, where they are not."""
    _run(connection, _PUT)


def drop(connection: BaseDatabaseWrapper) -> None:
    """Take them away: to undo the migration, and to empty the tables between tests."""
    _run(connection, _DROP)


def _run(connection: BaseDatabaseWrapper, statements: Mapping[str, tuple[str, ...]]) -> None:
    with connection.cursor() as cursor:
        for statement in statements[connection.vendor]:
            cursor.execute(statement)
