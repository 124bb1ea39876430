"""Sovittiin: what, who, by when, as many lines as there are promises (E32)."""

from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.meetings import AgreedMatter
from ui import theme
from ui.widgets.buttons import IconButton
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import follow_theme, set_shown


class AgreedLine(QWidget):
    """One promise. The last line is always empty: typing into it makes the next.

    Signals:
        changed: something was typed.
        removed: the worker took the line away.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, matter: AgreedMatter, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matter = matter
        self.text = self._edit(matter.text, self.tr("Add: what"), self.tr("What"), number, "what")
        self.who = self._edit(matter.who, self.tr("who"), self.tr("Who"), number, "who")
        self.by_when = self._edit(
            matter.by_when, self.tr("by when"), self.tr("By when"), number, "when"
        )
        self.edits = (self.text, self.who, self.by_when)
        self.remove = IconButton("x", self.tr("Remove this line"), "ghost")
        self.remove.clicked.connect(self.removed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for edit, share in ((self.text, 5), (self.who, 2), (self.by_when, 2)):
            self._row.addWidget(edit, share)
        self._row.addWidget(self.remove)
        self._show_rest()
        follow_theme(self._renew)

    def _edit(self, value: str, prompt: str, name: str, number: int, key: str) -> LineEdit:
        edit = LineEdit(prompt)
        edit.setText(value)
        edit.setAccessibleName(name)
        edit.setObjectName(f"agreed-{key}-{number}")
        edit.setProperty("bare", "true")
        edit.textEdited.connect(self._edited)
        return edit

    def matter(self) -> AgreedMatter | None:
        """Give the promise, or None while the line is empty."""
        if not self.text.text().strip():
            return None
        return replace(
            self._matter,
            text=self.text.text().strip(),
            who=self.who.text().strip(),
            by_when=self.by_when.text().strip(),
        )

    def _edited(self) -> None:
        self._show_rest()
        self.changed.emit()

    def _show_rest(self) -> None:
        filled = bool(self.text.text().strip())
        for widget in (self.who, self.by_when, self.remove):
            set_shown(widget, filled)

    def _renew(self) -> None:
        self._row.setSpacing(theme.current().space(4))


class AgreedList(QFrame):
    """All promises of one meeting.

    Signals:
        changed: something was typed, added or taken away.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("input-frame")
        self._column = QVBoxLayout(self)
        self._lines: list[AgreedLine] = []
        follow_theme(self._renew)

    def load(self, matters: tuple[AgreedMatter, ...]) -> None:
        """Show these promises and an empty line."""
        while self._lines:
            self._drop(self._lines[-1])
        for matter in matters:
            self._append(matter)
        self._append(AgreedMatter(id=uuid4(), text=""))

    def matters(self) -> tuple[AgreedMatter, ...]:
        """Give the promises that have words."""
        return tuple(found for line in self._lines if (found := line.matter()))

    def lines(self) -> tuple[AgreedLine, ...]:
        """Give the lines, the empty last one too."""
        return tuple(self._lines)

    def _append(self, matter: AgreedMatter) -> None:
        line = AgreedLine(matter, len(self._lines))
        line.changed.connect(self._line_changed)
        line.removed.connect(lambda: self._remove(line))
        self._lines.append(line)
        self._column.addWidget(line)

    def _line_changed(self) -> None:
        if self._lines[-1].matter() is not None:
            self._append(AgreedMatter(id=uuid4(), text=""))
        self.changed.emit()

    def _remove(self, line: AgreedLine) -> None:
        self._drop(line)
        self._lines[-1].text.setFocus()
        self.changed.emit()

    def _drop(self, line: AgreedLine) -> None:
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _renew(self) -> None:
        look = theme.current()
        self._column.setContentsMargins(look.space(4), look.space(4), look.space(4), look.space(4))
        self._column.setSpacing(0)
