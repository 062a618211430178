"""The front page of a network, and of the installation."""
