"""The database's own index of words: a virtual table on SQLite, vectors on PostgreSQL."""

from __future__ import annotations

from typing import Any

from django.db import migrations

from radslag.flows.search.backends import backend


def make(apps: Any, schema_editor: Any) -> None:
    backend().make()


def drop(apps: Any, schema_editor: Any) -> None:
    backend().drop()


class Migration(migrations.Migration):
    dependencies = [("search", "0001_start")]

    operations = [migrations.RunPython(make, drop)]
