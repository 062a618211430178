"""The register of people: one person with their spellings, seats and meetings."""
