"""Rows in, tagged PDF out: everything that Rinnalla puts on paper."""
