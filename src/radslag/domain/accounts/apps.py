"""Accounts as a Django app: it makes itself the authoriser."""

from __future__ import annotations

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "radslag.domain.accounts"
    label = "accounts"
    verbose_name = "Konton"

    def ready(self) -> None:
        from radslag.domain.accounts import queries, seals
        from radslag.kernel import access

        seals.register()
        access.register(queries.scope)
