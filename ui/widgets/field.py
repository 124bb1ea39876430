"""A field: label above, editor, hint or error under it."""

from collections.abc import Mapping
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui import icons, theme
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, set_look, set_shown, show_when_needed


class Field(QWidget):
    """An editor with its label; the label's text is the editor's accessible name.

    Args:
        label: what to fill in; may hold an &-mnemonic.
        editor: any input.
        optional: adds "(optional)" after the label.
        hint: small sentence under the editor.
    """

    def __init__(
        self,
        label: str,
        editor: QWidget,
        optional: bool = False,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        self._error = ""
        self._has_action = False
        self._label = Label("", "label", "ink2", wrap=True)
        self._label.setBuddy(editor)
        self._hint_label = Label("", "small", "ink2", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._head = QHBoxLayout()
        self._head.addWidget(self._label, 1)
        self._column.addLayout(self._head)
        self._column.addWidget(editor)
        self._column.addWidget(self._hint_label)
        vertical = editor.sizePolicy().verticalPolicy()
        if vertical != QSizePolicy.Policy.Expanding:
            self._column.addStretch()
        self.setFocusProxy(editor)
        self.set_label(label, optional=optional)
        self._show_state()
        follow_theme(self._renew)

    @cached_property
    def _error_row(self) -> QWidget:
        row = QWidget(self)
        self._error_icon = QLabel()
        self._error_label = Label("", "small-strong", "bad", wrap=True)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._error_icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._error_label, 1)
        self._column.insertWidget(self._column.indexOf(self._hint_label) + 1, row)
        self._renew_icon()
        return row

    def set_label(self, label: str, *, optional: bool = False) -> None:
        """Change the label."""
        text = self.tr("{label} (optional)").format(label=label) if optional else label
        self._label.setText(text)
        set_shown(self._label, bool(text))
        self.editor.setAccessibleName(text.replace("&", ""))

    def add_action(self, button: QWidget) -> None:
        """Put a link beside the label; it keeps its 40 px without making the label taller."""
        self._head.addWidget(button)
        self._has_action = True
        self._renew()

    def label(self) -> str:
        """Give the label as shown."""
        return self._label.text()

    def set_hint(self, hint: str) -> None:
        """Change the sentence under the editor."""
        self._hint = hint
        self._show_state()

    def set_error(self, sentence: str) -> None:
        """Say what is wrong (empty: nothing is); the sentence is read to screen readers."""
        self._error = sentence
        self._show_state()

    def error(self) -> str:
        """Give the sentence of the error, empty when there is none."""
        return self._error

    def _show_state(self) -> None:
        show_when_needed(self, "_error_row", bool(self._error))
        if self._error:
            self._error_label.setText(self._error)
        self._hint_label.setText(self._hint)
        set_shown(self._hint_label, bool(self._hint) and not self._error)
        self.editor.setAccessibleDescription(self._error or self._hint)
        set_look(self.editor, "error", bool(self._error))

    def _renew(self) -> None:
        look = theme.current()
        self._column.setSpacing(look.space(4))
        if self._has_action:
            extra = (look.control_height() - look.line_height("label")) // 2
            self._head.setContentsMargins(0, -extra, 0, -extra)
        if "_error_row" in vars(self):
            self._renew_icon()

    def _renew_icon(self) -> None:
        self._error_icon.setPixmap(icons.pixmap("circle-alert", "bad", 16))


def show_told(fields: Mapping[str, Field], told: Mapping[str, str]) -> None:
    """Say under each field what is told of it, nothing under the others; go to the first."""
    for name, field in fields.items():
        field.set_error(told.get(name, ""))
    first = next((field for name, field in fields.items() if name in told), None)
    if first is not None:
        first.setFocus()
