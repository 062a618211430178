"""Facts of an item: one kind a file, each registering its own finder."""

from __future__ import annotations

