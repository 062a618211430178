"""Laws that hold for any text, tried on many."""
