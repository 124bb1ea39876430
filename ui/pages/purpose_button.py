"""What a meeting is for (K08): a button that opens the four purposes, each on or off."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
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
        self._actions = {}
        for entry in words.entries(Vocabulary.PURPOSES):
            action = self._menu.addAction(entry.label(words.language))
            action.setCheckable(True)
            action.triggered.connect(self._toggled)
            self._actions[entry.id] = action
        self.clicked.connect(self.open)
        self._show_chosen()

    def open(self) -> None:
        """Offer the purposes."""
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def selected(self) -> tuple[str, ...]:
        """Give the ids of the chosen purposes, in the order of the list."""
        return tuple(key for key, action in self._actions.items() if action.isChecked())

    def set_selected(self, chosen: Sequence[str]) -> None:
        """Choose, without saying `changed`."""
        for key, action in self._actions.items():
            action.setChecked(key in chosen)
        self._show_chosen()

    def choose(self, purpose: str) -> None:
        """Turn one purpose on or off, as its line in the menu does."""
        self._actions[purpose].trigger()

    def _toggled(self) -> None:
        self._show_chosen()
        self.changed.emit()

    def _show_chosen(self) -> None:
        names = [self._actions[key].text() for key in self.selected()]
        told = self.tr("Purpose")
        self.setText(f"{told} · {len(names)}" if names else told)
        self.setToolTip(", ".join(names))
        self.setAccessibleName(": ".join((self.tr("Purpose"), ", ".join(names))) if names else told)
