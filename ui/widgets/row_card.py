"""A card of rows that are made anew whenever it shows something else."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.card import Card
from ui.widgets.label import Label


class RowCard(Card):
    """`begin()`, then `add_fact`, `add_row`, `add_line` or `add_note`; what was there is away."""

    def __init__(self, title: str = "", action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, action, parent=parent)
        self._facts: QGridLayout | None = None
        self._made: list[QWidget] = []
        self.body.addStretch()  # a card higher than its rows keeps them together at the top

    def begin(self) -> None:
        """Take away all rows."""
        for widget in self._made:
            self.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._made = []
        self._facts = None

    def add_fact(self, what: str, how: str, tone: str = "ink") -> None:
        """Add a line of two columns; what has no value is left out."""
        if not how:
            return
        if self._facts is None:
            holder = QWidget()
            self.add_row(holder)
            self._facts = QGridLayout(holder)
            self._facts.setContentsMargins(0, 0, 0, 0)
            self._facts.setColumnStretch(1, 1)
            self._space()
        row = self._facts.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        self._facts.addWidget(Label(what, "body", "ink2", wrap=True), row, 0, top)
        self._facts.addWidget(Label(how, "body", tone, wrap=True, tabular=True), row, 1)
        self._facts.setColumnMinimumWidth(0, theme.current().px(140))

    def add_row(self, widget: QWidget) -> None:
        """Add any widget as the next row; facts after it begin a grid of their own."""
        self._facts = None
        self._append(widget)

    def add_line(self) -> None:
        """Add a hairline."""
        line = QFrame()
        line.setObjectName("line")
        self._append(line)

    def add_note(self, words: str, tone: str = "ink2") -> None:
        """Add a sentence in small type."""
        if words:
            self.add_row(Label(words, "small", tone, wrap=True, tabular=True))

    def _append(self, widget: QWidget) -> None:
        self.body.insertWidget(self.body.count() - 1, widget)
        self._made.append(widget)

    @override
    def _renew(self) -> None:
        super()._renew()
        if getattr(self, "_facts", None) is not None:
            self._space()

    def _space(self) -> None:
        if self._facts is not None:
            self._facts.setHorizontalSpacing(theme.current().space(12))
            self._facts.setVerticalSpacing(theme.current().space(8))
