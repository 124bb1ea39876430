"""Settings: the organisation's logo at the head of papers, seen as it prints."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.progress import Progress
from app.services import letterhead
from app.services.paper_templates import templates_in_force
from ui import theme
from ui.context import Context
from ui.widgets.buttons import Button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.setting_row import SettingRow
from ui.widgets.themed import PaintedWidget, set_shown

_SHOWN: Final = (120, 40)


class LogoPicture(PaintedWidget):
    """The logo on white, as on paper, whatever the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The logo of papers"))

    def set_png(self, png: bytes) -> None:
        """Show another one."""
        self._image = QImage.fromData(png) if png else QImage()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(_SHOWN[0]), look.px(_SHOWN[1]))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self._image.isNull():
            room = self.rect().adjusted(3, 3, -3, -3)
            size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left = room.center().x() - size.width() / 2
            top = room.center().y() - size.height() / 2
            painter.drawImage(QRectF(left, top, size.width(), size.height()), self._image)
        painter.setPen(QPen(theme.current().color("btnLine"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class LogoSettings(QWidget):
    """A row of the worker's card: choose a picture, see it, take it away.

    Signals:
        changed: papers look otherwise now (a sentence).
        failed: an exception to be explained; the logo before stays.
    """

    changed = Signal(str)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        holder = QWidget(self)
        self.picture = LogoPicture(holder)
        self.remove_button = Button(self.tr("Remove"), kind="ghost", parent=holder)
        self.remove_button.setAccessibleName(self.tr("Remove the logo of papers"))
        self.file_button = Button(self.tr("Choose picture…"), "image", parent=holder)
        self.file_button.setObjectName("logo-file")
        self._buttons = FlowLayout(holder)
        for part in (self.picture, self.remove_button, self.file_button):
            self._buttons.addWidget(part)
        self.row = SettingRow(
            self.tr("The logo of papers"),
            "",
            holder,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.row)
        self.file_button.clicked.connect(self._ask)
        self.remove_button.clicked.connect(self._remove)
        self.refresh()

    def refresh(self) -> None:
        """Show the logo that is kept."""
        png = letterhead.load_logo(self._context.store)
        self.picture.set_png(png)
        set_shown(self.picture, bool(png))
        held = templates_in_force(self._context.store)
        theirs = held is not None and held.has_logo  # it goes before one that she would choose
        set_shown(self.remove_button, bool(png) and not theirs)
        set_shown(self.file_button, not theirs)
        self.row.meaning_label.setText(
            self.tr("Set by your organisation.")
            if theirs
            else self.tr("Your organisation's. PNG or JPEG; it is kept small on this device.")
        )

    def _ask(self) -> None:
        self._context.prompts.ask_open_path(
            self,
            self.tr("The logo of papers"),
            self.tr("Pictures (*.png *.jpg *.jpeg)"),
            self.read,
        )

    def read(self, path: Path) -> None:
        """Take a file; one that is no logo is explained and the one before stays."""
        store = self._context.store

        def work(progress: Progress) -> None:
            progress.report(0, 1)
            letterhead.take_logo_file(store, path)

        self._context.jobs.run(self, work, self._taken, self.failed.emit)

    def _taken(self, _: object) -> None:
        self.refresh()
        self.changed.emit(self.tr("Papers now bear the logo"))

    def _remove(self) -> None:
        letterhead.remove_logo(self._context.store)
        self.refresh()
        self.file_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(self.tr("Papers bear no logo now"))
