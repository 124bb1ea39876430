"""*Asiakkaan silmin* (worker-review 38): what the client may stumble over, before it leaves."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.client_eyes import EyeMark
from ui import theme
from ui.models.desk_texts import eye_text
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, set_shown


class DeskEyesCard(Card):
    """The marks, and the reminder of OmaKanta; it asks nothing and holds nothing back.

    Signals:
        open_wanted: open the entry to write it otherwise.
    """

    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._line = QHBoxLayout()
        self.body.addLayout(self._line)
        self.icon = IconLabel("eye", "info", parent=self)
        self.heading = Label(self.tr("With the client's eyes"), "h3", wrap=True, parent=self)
        self.open_button = Button(self.tr("Open the entry"), kind="link", parent=self)
        self._line.addWidget(self.icon)
        self._line.addWidget(self.heading, 1)
        self._line.addWidget(self.open_button)
        self._marks = QVBoxLayout()
        self.body.addLayout(self._marks)
        self.reminder = Label(
            self.tr(
                "The text may be seen in OmaKanta by the client, and by who acts for them. "
                "If needed, limit that in the client information system."
            ),
            "small", "ink2", wrap=True, parent=self,
        )  # fmt: skip
        self.body.addWidget(self.reminder)
        self.labels: list[Label] = []
        self.open_button.clicked.connect(self.open_wanted)
        follow_theme(self._renew_line)

    def show_marks(self, marks: Sequence[EyeMark]) -> None:
        """Show other marks."""
        for old in self.labels:
            self._marks.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.labels = []
        texts = [eye_text(mark) for mark in marks] or [self.tr("Nothing to notice.")]
        for text in texts:
            label = Label(text, "body", "ink" if marks else "ink2", wrap=True, parent=self)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self.labels.append(label)
            self._marks.addWidget(label)
        self.icon.set_icon("eye", "warn" if marks else "ok")
        self.setAccessibleName(f"{self.heading.text()}: {'; '.join(texts)}")
        set_shown(self.open_button, bool(marks))

    def _renew_line(self) -> None:
        look = theme.current()
        self._line.setSpacing(look.space(8))
        self._marks.setSpacing(look.space(4))
