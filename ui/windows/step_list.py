"""The steps of the first start: done, current, to come; each with a word of what it is for."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.widgets.label import Label
from ui.widgets.themed import PaintedWidget, follow_theme, set_shown


class StepMark(PaintedWidget):
    """A circle with the step's number, or a check mark once it is done."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self._current = 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_current(self, current: int) -> None:
        """Say at which step she is."""
        self._current = current
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = theme.current().icon_px(32)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        done, here = self._number < self._current, self._number == self._current
        painter.setPen(QPen(look.color("railInk"), 2) if not (done or here) else Qt.PenStyle.NoPen)
        if done or here:
            painter.setBrush(look.color("railInk" if done else "badge"))
        painter.drawEllipse(area)
        if done:
            rest = area.width() * 0.2
            icons.paint(painter, "check", area.adjusted(rest, rest, -rest, -rest), "rail", 2.5)
        else:
            painter.setFont(look.font("small-strong"))
            painter.setPen(look.color("badgeInk" if here else "railInk"))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class StepList(QWidget):
    """Steps with title and explanation, on the dark panel."""

    def __init__(self, steps: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._marks: list[StepMark] = []
        self._titles: list[Label] = []
        self._meanings: list[Label] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for number, (title, meaning) in enumerate(steps, start=1):
            words = QVBoxLayout()
            words.setSpacing(0)
            self._titles.append(Label(title, "h3", "railInk", wrap=True))
            words.addWidget(self._titles[-1])
            self._meanings.append(Label(meaning, "small", "railInk", wrap=True))
            words.addWidget(self._meanings[-1])
            self._marks.append(StepMark(number))
            row = QHBoxLayout()
            row.setSpacing(theme.current().space(16))
            row.addWidget(self._marks[-1])
            row.addLayout(words, 1)
            self._column.addLayout(row)
        follow_theme(self._renew)

    def set_current(self, current: int) -> None:
        """Mark the step she is at (from 1); the accessible name says it in words."""
        for mark in self._marks:
            mark.set_current(current)
        steps = self.tr("Step {number} of {all}: {title}").format(
            number=current, all=len(self._marks), title=self._titles[current - 1].text()
        )
        self.setAccessibleName(steps)

    def set_narrow(self, narrow: bool) -> None:
        """Show the marks alone, where large text leaves no room for words."""
        for label in (*self._titles, *self._meanings):
            set_shown(label, not narrow)

    def _renew(self) -> None:
        self._column.setSpacing(theme.current().space(24))
