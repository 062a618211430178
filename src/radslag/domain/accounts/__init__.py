"""Users, dated grants of a role, the permissions, and the authoriser behind kernel.access."""
