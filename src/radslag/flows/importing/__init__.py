"""From papers to the ledger: read in a limited child, drafted, linked, confirmed by a person."""
