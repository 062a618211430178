"""From a draft to the ledger, by the deeds of the domain; what was made or changed is traced."""
