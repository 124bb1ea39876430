"""The words of conditions, by area; `ui/messages.py` puts them together."""
