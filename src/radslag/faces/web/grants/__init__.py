"""Users of a network and the roles they are granted."""
