"""Channels to the client information system, and the rules of trying again."""
