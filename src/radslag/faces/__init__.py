"""What meets the outside: commands now; pages and interfaces later."""
