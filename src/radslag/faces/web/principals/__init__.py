"""The principals of a network: their names, sides and how many live there."""
