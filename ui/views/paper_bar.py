"""The line above a paper: which pages are seen, turning, size, and how far its making is (15)."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.views.paper_view import PaperView
from ui.widgets.busy import ProgressBar
from ui.widgets.buttons import Button, IconButton
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, set_shown


class PaperBar(QWidget):
    """Steers a view. While a paper is made or printed it shows how far, and a way to stop.

    Attributes:
        sheet_size: of the sheets that are shown.

    Signals:
        closed: the paper is to be left.
        stop_asked: what is being done shall stop.
        again_asked: what was stopped shall be made after all.
    """

    closed = Signal()
    stop_asked = Signal()
    again_asked = Signal()

    def __init__(self, view: PaperView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.sheet_size = "A4"
        self._tells = False  # what is being done, not which pages are seen
        self.pages = Label("", "h3", tabular=True, parent=self)
        self.zoom = Label("", "strong", tabular=True, parent=self)
        self.before_button = IconButton("chevron-up", self.tr("Pages before"), parent=self)
        self.after_button = IconButton("chevron-down", self.tr("Pages after"), parent=self)
        self.smaller_button = IconButton("zoom-out", self.tr("Smaller"), parent=self)
        self.larger_button = IconButton("zoom-in", self.tr("Larger"), parent=self)
        self.close_button = IconButton("x", self.tr("Close"), parent=self)
        self.stop_button = Button(self.tr("Stop"), "circle-stop", parent=self)
        self.again_button = Button(self.tr("Make again"), "rotate-cw", parent=self)
        self.progress = ProgressBar(self)
        self._lay_out()
        self._connect()
        for part in (self.stop_button, self.again_button):
            set_shown(part, False)
        self._show_zoom()
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        self._row = QHBoxLayout()
        self._row.addWidget(self.pages, 1)
        for widget in (
            self.stop_button,
            self.again_button,
            self.before_button,
            self.after_button,
            self.smaller_button,
            self.zoom,
            self.larger_button,
            self.close_button,
        ):
            self._row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._row)
        column.addWidget(self.progress)

    def _connect(self) -> None:
        self.before_button.clicked.connect(lambda: self._view.turn(-1))
        self.after_button.clicked.connect(lambda: self._view.turn(1))
        self.smaller_button.clicked.connect(lambda: self._view.step_zoom(-1))
        self.larger_button.clicked.connect(lambda: self._view.step_zoom(1))
        self.close_button.clicked.connect(self.closed)
        self.stop_button.clicked.connect(self.stop_asked)
        self.again_button.clicked.connect(self.again_asked)
        self._view.zoomed.connect(self._show_zoom)
        self._view.moved.connect(self._show_place)

    def begin(self, words: str) -> None:
        """Say what is being done."""
        self._tells = True
        self.pages.setText(words)
        self.progress.set_progress(None, None)
        set_shown(self.again_button, False)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is; a job of one step is over before anybody could stop it."""
        going_on = total > 1 and done < total
        self.progress.set_progress(done if going_on else None, total if going_on else None)
        set_shown(self.stop_button, going_on)

    def end(self, *, stopped: bool = False) -> None:
        """It is done, or was stopped and may be made again."""
        self.progress.set_progress(None, None)
        set_shown(self.stop_button, False)
        set_shown(self.again_button, stopped)
        self._tells = stopped
        if stopped:
            self.pages.setText(self.tr("Stopped"))
        else:
            self._show_place()

    def _show_place(self) -> None:
        count = self._view.page_count
        self.before_button.setEnabled(self._view.can_turn(-1))
        self.after_button.setEnabled(self._view.can_turn(1))
        if self._tells or not count:
            return
        first, last = self._view.pages_in_sight()
        if (first, last) == (1, count):
            told = QCoreApplication.translate("PaperPage", "%n page(s), {size}", "", count)
        elif first == last:
            told = self.tr("Page {first} / {count} · {size}")
        else:
            told = self.tr("Pages {first}–{last} / {count} · {size}")
        self.pages.setText(told.format(first=first, last=last, count=count, size=self.sheet_size))

    def _show_zoom(self) -> None:
        self.zoom.setText(f"{round(self._view.zoom * 100)} %")

    def _renew(self) -> None:
        self._row.setSpacing(theme.current().space(8))
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
