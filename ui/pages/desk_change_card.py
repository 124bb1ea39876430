"""*Muuttunut viennin jälkeen* (38): what is another text now than the one that was carried."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.copy_desk import Act, DeskSection, word_changes
from ui import theme
from ui.models.desk_texts import carried_text
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.diff_label import DiffLabel
from ui.widgets.head_row import HeadRow
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme


class DeskChangeCard(Card):
    """One changed section with its difference.

    Signals:
        act_wanted: copy the text of now, or note that she corrected it there (Act, number).
    """

    act_wanted = Signal(object, int)

    def __init__(self, section: DeskSection, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        head = self._line = QHBoxLayout()
        self.body.addLayout(head)
        head.addWidget(IconLabel("git-compare-arrows", "warn", parent=self))
        title = self.tr("{number} {heading}: changed since carried").format(
            number=section.number, heading=section.heading
        )
        self.setAccessibleName(title)
        head.addWidget(Label(title, "h3", wrap=True, parent=self), 1)
        head.addWidget(Label(carried_text(section), "small", "ink2", tabular=True, parent=self))
        self.difference = DiffLabel(self)
        self.difference.set_pieces(word_changes(section.before, section.text))
        self.body.addWidget(self.difference)
        self.copy_button = Button(self.tr("Copy again"), "clipboard-copy", "soft", parent=self)
        self.copy_button.setEnabled(bool(section.text))
        self.mended_button = Button(
            self.tr("I corrected it there already"), kind="ghost", parent=self
        )
        self._row = HeadRow()
        self.body.addLayout(self._row)
        self._row.add(self.copy_button)
        self._row.add(self.mended_button)
        self.copy_button.clicked.connect(lambda: self.act_wanted.emit(Act.COPIED, section.number))
        self.mended_button.clicked.connect(lambda: self.act_wanted.emit(Act.MENDED, section.number))
        follow_theme(self._renew_line)

    def _renew_line(self) -> None:
        look = theme.current()
        self._line.setSpacing(look.space(8))
        self._row.setSpacing(look.space(12))
