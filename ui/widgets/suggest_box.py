"""A line of text with a list to choose it from."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from ui.widgets.text_inputs import ComboBox, LineEdit


class SuggestBox(ComboBox):
    """Type freely, or open the list (Alt+Down, or its arrow) and take a line from it.

    Args:
        suggestions: the lines to choose from.
        parent: the widget that holds it.

    Signals:
        textEdited: something was typed or chosen; named as the line's own signal is.
    """

    textEdited = Signal(str)  # noqa: N815 - as in QLineEdit, whose place it takes in forms

    def __init__(self, suggestions: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._line = LineEdit(parent=self)
        self._line.setProperty("bare", "true")
        self.setLineEdit(self._line)
        self.setCompleter(None)  # type: ignore[arg-type]  # the stub forgets that nothing may be set
        for suggestion in suggestions:
            self.add_choice(suggestion, suggestion)
        self._line.textEdited.connect(self.textEdited)
        self.textActivated.connect(self.textEdited)

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)  # it is the line that takes the keys

    def text(self) -> str:
        """Give what stands in the line."""
        return self.currentText()

    def setText(self, written: str) -> None:  # noqa: N802 - as in QLineEdit
        """Write into the line, without saying so."""
        self.setEditText(written)
        self._line.setCursorPosition(0)
