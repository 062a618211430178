"""Wires the rest together: settings, addresses, the way in for a server."""
