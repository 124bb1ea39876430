"""One module a revision, v0001 first."""
