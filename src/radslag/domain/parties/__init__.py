"""Networks, principals and their sides, bodies and their names over time, people and seats."""
