"""The list of papers, and a paper's text with the place lit up."""
