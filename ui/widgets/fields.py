"""The field and all inputs that stand in one; the first window takes the field alone."""

from ui.widgets.date_time_inputs import DateEdit, TimeEdit
from ui.widgets.field import Field, show_told
from ui.widgets.text_inputs import ComboBox, LineEdit, TextEdit

__all__ = ["ComboBox", "DateEdit", "Field", "LineEdit", "TextEdit", "TimeEdit", "show_told"]
