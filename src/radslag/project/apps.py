"""The project as a Django app, for its checks."""

from __future__ import annotations

from django.apps import AppConfig


class ProjectConfig(AppConfig):
    name = "radslag.project"
    label = "project"

    def ready(self) -> None:
        from radslag.project import checks  # noqa: F401  registers them
