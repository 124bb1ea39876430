"""One figure of *Seuranta*: what it is, the number, and what it is made of."""

from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label


class FigureCard(Card):
    """A card of three lines; read as one sentence by a screen reader."""

    def __init__(self, title: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._name = title
        self.title_line = Label(title, "label", "ink2", wrap=True)
        self.number = Label("", "display", tabular=True)
        self.meta = Label("", "small", "ink2", wrap=True, tabular=True)
        head = QHBoxLayout()
        head.addWidget(self.title_line, 1)
        head.addWidget(IconLabel(icon, "ink2", 20))
        self.body.addLayout(head)
        self.body.addWidget(self.number)
        self.body.addWidget(self.meta)

    def show_figure(self, number: str, meta: str) -> None:
        """Show a number and what is said under it."""
        self.number.setText(number)
        self.meta.setText(meta)
        self.setAccessibleName(f"{self._name}: {number}. {meta}")

    @override
    def _renew(self) -> None:
        super()._renew()
        look = theme.current()
        side = look.space(16)
        self.body.setContentsMargins(side, look.space(12), side, look.space(12))
        self.body.setSpacing(0)
