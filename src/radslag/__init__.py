"""Rådslag: what a network met about, decided and promised, with its proof."""

__version__ = "0.1.0"
