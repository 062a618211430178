"""The pages for all, as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class PublicConfig(AppConfig):
    name = "radslag.faces.public"
    label = "public"

    def ready(self) -> None:
        from radslag.faces.look import menu

        menu.add(
            menu.Entry("Start", "front:network", 10),
            menu.Entry("Möten", "meetings:list", 40, sections=frozenset({"planning"})),
            menu.Entry("Beslut", "decisions:list", 50),
            menu.Entry("Ärenden", "matters:list", 60),
            menu.Entry("Organ", "bodies:list", 70),
            menu.Entry("Handlingar", "papers:list", 80),
        )
