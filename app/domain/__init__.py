"""Values and rules of the casework: frozen dataclasses and enums, no clock, no file, no Qt."""
