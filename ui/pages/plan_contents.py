"""What the law asks for and is still missing, and the headings to jump to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.models.plan_items import item_of, law_tag, short_titles
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.themed import follow_theme, set_shown


class PlanContents(QWidget):
    """The missing items as links; nothing of it keeps the plan from being finished.

    Signals:
        chosen: go to this field (str).
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.links: list[Button] = []
        self._is_made = False

    def _make(self) -> None:
        """The goals are looked at more often than the texts: it is made with the first of them."""
        self._is_made = True
        self._scroll = Scroll(padding=0, gap=8)
        self._scroll.setObjectName("contents-scroll")
        self.card = Card(self.tr("Still missing"))
        self.hint = Label(
            self.tr("The law asks for these. You can finish the plan without them."),
            "small",
            "ink2",
            wrap=True,
        )
        self.card.body.addWidget(self.hint)
        self._list = QVBoxLayout()
        self.card.body.addLayout(self._list)
        self.done = Card()
        line = self._done_line = QHBoxLayout()
        line.addWidget(IconLabel("circle-check", "ok", 20))
        line.addWidget(Label(self.tr("All that the law asks for is there."), wrap=True), 1)
        self.done.body.addLayout(line)
        self._scroll.body.addWidget(self.card)
        self._scroll.body.addWidget(self.done)
        self._scroll.body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        follow_theme(self._renew)

    def show_missing(self, fields: Sequence[str]) -> None:
        """Show these fields as links, in the order of the law."""
        if not self._is_made:
            self._make()
        for link in self.links:
            self._list.removeWidget(link)
            link.hide()
            link.deleteLater()
        titles = short_titles()
        self.links = []
        for field in fields:
            item = item_of(field)
            link = Button(titles[field], kind="link")
            link.setObjectName(f"missing-{field}")
            link.setToolTip(law_tag(item) if item is not None else "")
            link.clicked.connect(lambda _=False, wanted=field: self.chosen.emit(wanted))
            self.links.append(link)
            self._list.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        set_shown(self.card, bool(fields))
        set_shown(self.done, not fields)
        self.card.set_meta(str(len(fields)))

    def _renew(self) -> None:
        self._list.setSpacing(0)
        self._done_line.setSpacing(theme.current().space(8))
        self.card.body.setSpacing(theme.current().space(4))
