"""The bodies of a network, with their names and seats over time."""
