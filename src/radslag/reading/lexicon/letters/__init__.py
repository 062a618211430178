"""Swedish words as data for giving back å, ä and ö: what the general word list lacks or misjudges."""
