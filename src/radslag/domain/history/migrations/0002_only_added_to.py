from __future__ import annotations

from typing import Any

from django.db import migrations

from radslag.domain.history import triggers


def _put(apps: Any, schema_editor: Any) -> None:
    triggers.put(schema_editor.connection)


def _drop(apps: Any, schema_editor: Any) -> None:
    triggers.drop(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [("history", "0001_start")]

    operations = [migrations.RunPython(_put, _drop)]
