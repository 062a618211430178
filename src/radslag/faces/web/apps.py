"""The pages for those who have signed in, as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "radslag.faces.web"
    label = "web"

    def ready(self) -> None:
        from radslag.domain.accounts.permissions import Permission
        from radslag.faces.look import menu
        from radslag.faces.web.imports.handed_in import needing

        menu.add(
            menu.Entry("Personer", "people:list", 90, permission=Permission.SEE_PEOPLE),
            menu.Entry("Arkiv", "imports:list", 100, permission=Permission.IMPORT, count=needing),
            menu.Entry(  # for who only reads; the others have it among the settings
                "Historik",
                "history:network",
                110,
                permission=Permission.SEE_HISTORY,
                is_whole=True,
                unless=Permission.EDIT_BODIES,
            ),
            menu.Entry(
                "Inställningar",
                "settings:front",
                120,
                permission=Permission.EDIT_BODIES,
                sections=frozenset({"history"}),
            ),
        )
