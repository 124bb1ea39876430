"""A field for a whole number."""

from ui.widgets.text_inputs import LineEdit


class NumberEdit(LineEdit):
    """A whole number of up to four digits, or nothing."""

    def number(self) -> int | None:
        """Give the number, or None when the field is empty or holds none."""
        typed = self.text().strip()
        return int(typed) if typed.isascii() and typed.isdigit() and len(typed) <= 4 else None

    def set_number(self, value: int | None) -> None:
        """Show a number, or nothing."""
        self.setText("" if value is None else str(value))
