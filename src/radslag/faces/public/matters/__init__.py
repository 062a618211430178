"""The list of matters, and a matter's path through meetings and bodies."""
