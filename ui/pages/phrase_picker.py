"""Fraasit (F2): search the county's and the guide's phrases; Enter puts one where the cursor is."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from app.services.note_phrases import NotePhrase
from ui import theme
from ui.widgets.label import Label
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import follow_theme, set_shown

_MOST_SHOWN: Final = 6


class PhrasePicker(QFrame):
    """A search field over a list; up and down move in the list while she types.

    Closes by Esc, by a press beside it, or once a phrase was chosen.

    Args:
        phrases: to choose from.
        parent: what it belongs to.

    Signals:
        chosen: the words to put into the text (str).
    """

    chosen = Signal(str)

    def __init__(self, phrases: Sequence[NotePhrase], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Phrases"))
        self._phrases = phrases
        self.search = LineEdit(self.tr("Search a phrase"), "search", parent=self)
        self.search.setAccessibleName(self.tr("Search a phrase"))
        self.list = QListWidget(self)
        self.list.setObjectName("phrases")
        self.list.setAccessibleName(self.tr("Phrases"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = Label(self.tr("No phrase has these words."), "small", "ink2", parent=self)
        hint = self.tr("Enter puts it into the text. The client's own words are never ready-made.")
        self.hint = Label(hint, "small", "ink2", wrap=True, parent=self)
        self._column = QVBoxLayout(self)
        for part in (self.search, self.list, self.nothing, self.hint):
            self._column.addWidget(part)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._take)
        self.list.itemClicked.connect(lambda _item: self._take())
        self._filter("")
        follow_theme(self._renew)

    def show_over(self, widget: QWidget) -> None:
        """Show it at the upper edge of a text field, inside its window, and wait for words."""
        self.adjustSize()
        window = widget.window()
        field = widget.mapTo(window, QPoint(0, 0))
        room = window.rect().adjusted(0, 0, -self.width(), -self.height())
        at = QPoint(max(min(field.x(), room.right()), 0), max(min(field.y(), room.bottom()), 0))
        self.move(window.mapToGlobal(at))
        self.show()
        self.search.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}
        if event.key() not in moves or not self.list.count():
            super().keyPressEvent(event)
            return
        row = self.list.currentRow() + moves[event.key()]
        self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))

    def _filter(self, query: str) -> None:
        self.list.clear()
        for phrase in self._phrases:
            if phrase.matches(query):
                item = QListWidgetItem(f"{phrase.name}\n{phrase.text.strip()}", self.list)
                item.setData(Qt.ItemDataRole.UserRole, phrase.text)
        self.list.setCurrentRow(0)
        set_shown(self.nothing, not self.list.count())

    def _take(self) -> None:
        row = self.list.currentRow()
        if row < 0:
            return
        self.chosen.emit(str(self.list.item(row).data(Qt.ItemDataRole.UserRole)))
        self.close()

    def _renew(self) -> None:
        look = theme.current()
        side = look.space(16)
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(look.space(8))
        self.setFixedWidth(look.px(480))
        self.list.setFont(look.font("body"))
        self.list.setSpacing(look.space(4) // 2)
        self.list.setFixedHeight(_MOST_SHOWN * look.px(46))
