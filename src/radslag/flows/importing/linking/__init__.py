"""What a paper's body, meeting, items and people are in the ledger: certain, or to be asked."""
