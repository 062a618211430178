"""How things are set for people in a terminal: text in, lines out."""
