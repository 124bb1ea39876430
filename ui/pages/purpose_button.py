"""What a meeting is for (K08), and its tags (S13, E10-E12): a button that opens both lists."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.reference.vocabularies import Vocabulary
from ui.vocabulary import Words
from ui.widgets.buttons import Button


class PurposeButton(Button):
    """Says how many are chosen; tooltip and accessible name say which.

    Signals:
        changed: another choice.
    """

    changed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__("", "tag", "ghost")
        if parent is not None:
            self.setParent(parent)
        self.setObjectName("purposes")
        self._menu = QMenu(self)
        self._purposes = self._list(words, Vocabulary.PURPOSES)
        self._menu.addSeparator()
        self._tags = self._list(words, Vocabulary.MEETING_TAGS)
        self.clicked.connect(self.open)
        self._show_chosen()

    def _list(self, words: Words, vocabulary: Vocabulary) -> dict[str, QAction]:
        found = {}
        for entry in words.entries(vocabulary):
            action = self._menu.addAction(entry.label(words.language))
            action.setCheckable(True)
            action.triggered.connect(self._toggled)
            found[entry.id] = action
        return found

    def open(self) -> None:
        """Offer the purposes and the tags."""
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def selected(self) -> tuple[str, ...]:
        """Give the ids of the chosen purposes, in the order of the list."""
        return _checked(self._purposes)

    def tags(self) -> tuple[str, ...]:
        """Give the ids of the chosen tags, in the order of the list."""
        return _checked(self._tags)

    def set_selected(self, purposes: Sequence[str], tags: Sequence[str] = ()) -> None:
        """Choose, without saying `changed`."""
        for actions, chosen in ((self._purposes, purposes), (self._tags, tags)):
            for key, action in actions.items():
                action.setChecked(key in chosen)
        self._show_chosen()

    def choose(self, one: str) -> None:
        """Turn one purpose or tag on or off, as its line in the menu does."""
        (self._purposes | self._tags)[one].trigger()

    def _toggled(self) -> None:
        self._show_chosen()
        self.changed.emit()

    def _show_chosen(self) -> None:
        actions = (self._purposes | self._tags).values()
        names = [action.text() for action in actions if action.isChecked()]
        told = self.tr("Purpose and marks")
        self.setText(f"{told} · {len(names)}" if names else told)
        self.setToolTip(", ".join(names))
        self.setAccessibleName(": ".join((told, ", ".join(names))) if names else told)


def _checked(actions: dict[str, QAction]) -> tuple[str, ...]:
    return tuple(key for key, action in actions.items() if action.isChecked())
