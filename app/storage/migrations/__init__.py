"""The linear chain of migrations; a landed revision is never edited."""
