"""The browser orders names as we do (trust 153)."""

from __future__ import annotations

from playwright.sync_api import Page

from radslag.kernel.text import sort_key
from tests.factories.names import two_thousand_names


def test_two_thousand_names_come_in_the_same_order_in_javascript(page: Page) -> None:
    """By our key, as any script would compare strings, and by the browser's own Swedish order."""
    names = two_thousand_names()
    ours = sorted(names, key=sort_key)
    keyed = [[sort_key(name), name] for name in names]
    by_key = page.evaluate(
        "rows => rows.sort((a, b) => a[0] < b[0] ? -1 : 1).map(r => r[1])", keyed
    )
    by_collator = page.evaluate(
        "names => names.sort(new Intl.Collator('sv', {sensitivity: 'base'}).compare)", names
    )
    assert by_key == ours
    assert by_collator == ours
