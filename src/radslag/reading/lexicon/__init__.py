"""Swedish words as data, and what can be said of a word by looking it up."""
