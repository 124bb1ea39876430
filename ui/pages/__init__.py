"""Forms and lists: the parts of the main window."""
