"""Use cases: one function is one transaction; what the interface and the commands call."""
