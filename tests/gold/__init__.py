"""Papers with records made by hand: how well the reader does on them, and the gates."""
