"""One line of facts under a client's name: age, phone, own worker, interpreter."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.themed import follow_theme, set_shown


class ClientFactsLine(QWidget):
    """Facts with their icons; `set_brief` keeps age and phone where there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brief = False
        self.age = Label("", "body", "ink2", tabular=True)
        self.phone = Label("", "body", "ink2", tabular=True)
        self.interpreter = Label("", "body", "ink2")
        self.own_worker = ElidedLabel("", "body", "ink2")
        self._icons = {
            self.phone: IconLabel("phone", "ink2", 16),
            self.interpreter: IconLabel("languages", "ink2", 16),
            self.own_worker: IconLabel("user-round", "ink2", 16),
        }
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.age)
        self._rows: list[QHBoxLayout] = []
        for label, icon in self._icons.items():
            pair = QHBoxLayout()
            pair.addWidget(icon)
            pair.addWidget(label, 1 if label is self.own_worker else 0)
            self._rows.append(pair)
            self._row.addLayout(pair, 1 if label is self.own_worker else 0)
        self._row.addStretch()
        follow_theme(self._renew)

    def show_facts(self, age: str, phone: str, own_worker: str, interpreter: str) -> None:
        """Show these; what is empty stays away."""
        self.age.setText(age)
        self.phone.setText(phone)
        self.own_worker.setText(own_worker)
        self.interpreter.setText(interpreter)
        self._show_parts()

    def set_brief(self, brief: bool) -> None:
        """Leave the own worker out."""
        self._brief = brief
        self._show_parts()

    def _show_parts(self) -> None:
        set_shown(self.age, bool(self.age.text()))
        for label, icon in self._icons.items():
            whole = self.own_worker.whole_text() if label is self.own_worker else label.text()
            shown = bool(whole) and not (self._brief and label is self.own_worker)
            set_shown(label, shown)
            set_shown(icon, shown)

    def _renew(self) -> None:
        look = theme.current()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.space(16))
        for pair in self._rows:
            pair.setSpacing(look.space(8))
