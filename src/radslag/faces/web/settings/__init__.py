"""A network's settings: its name, colour and sender, and the way to the parts beside."""
