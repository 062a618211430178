"""What everyone may read, and those who have signed in a little more of; one folder a screen."""
