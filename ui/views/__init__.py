"""Views and delegates that paint rows."""
