"""An error in words: what happened, what is safe, what to do, and its code (screen 16b)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import icons, theme
from ui.messages import explain
from ui.widgets.dialog import SheetDialog
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme


class ErrorDialog(SheetDialog):
    """Explains an exception over a window; never shows its message or a client's name."""

    def __init__(self, window: QWidget, error: BaseException) -> None:
        told = explain(error)
        super().__init__(told.what, window, 600, closable=False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._icons: list[tuple[QLabel, str, str]] = []
        column = QVBoxLayout()
        self.body.addLayout(column)
        if told.safe:
            column.addLayout(self._row("circle-check", "ok", self.tr("Safe:"), told.safe))
        if told.todo:
            column.addLayout(self._row("wrench", "ink2", self.tr("Do this:"), told.todo))
        column.addStretch()
        self.code_label = Label(
            self.tr("Error code {code}").format(code=told.code), "small", "ink2"
        )
        self.add_to_footer(self.code_label)
        self.close_button = self.add_button(
            self.tr("Close"), "primary", pressed=self.accept, is_default=True
        )
        follow_theme(self._renew_icons)

    def _row(self, icon: str, color: str, lead: str, text: str) -> QHBoxLayout:
        picture = QLabel()
        self._icons.append((picture, icon, color))
        row = QHBoxLayout()
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(lead, "strong"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(text, "body", wrap=True), 1)
        return row

    def _renew_icons(self) -> None:
        for label, name, color in self._icons:
            label.setPixmap(icons.pixmap(name, color, theme.current().icon_px(20)))
