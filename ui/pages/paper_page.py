"""The base of pages that show a finished paper: preview, zoom, printer, file (15)."""

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import UserError
from app.progress import Progress
from app.services import papers_out
from app.services.prints import check_prints, prints_allowed
from ui import paper, theme
from ui.context import Context
from ui.jobs import Job, Lane
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.page import Page
from ui.printing import Printing
from ui.views.paper_bar import PaperBar
from ui.views.paper_view import PREVIEW_DPI, PaperView
from ui.widgets.after_paint import AfterPaint
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.checks import CheckBox
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.themed import follow_theme, set_shown

_PANEL = 348


@dataclass(frozen=True, slots=True)
class _Made:
    """A paper, the sizes of its pages, and the first one drawn."""

    pdf: bytes
    sizes: tuple[tuple[float, float], ...]
    first: QImage


class PaperPage(Page):
    """Which paper, its choices and where it is kept are told by the subclass.

    Attributes:
        page_size: of the sheets, as the printer knows it.
        two_sided: the printer is asked to print on both sides, turned on the long edge.
    """

    page_size = "A4"
    two_sided = False

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._pdf = b""
        self._job: Job | None = None
        self._printing: Printing | None = None
        self._wanted: object = None
        self.view = PaperView(self.tr("Preview"), context.jobs, self)
        self.bar = PaperBar(self.view, self)
        self.file_button = Button(self.tr("As a file"), "file-lock")
        self.protect = CheckBox(self.tr("Protect the file with a password"))
        self.protect.setObjectName("protect-file")
        self.protect.setChecked(True)
        self.password_note = Banner("", "ok", icon="key-round", dismissible=True)
        set_shown(self.password_note, False)
        self.print_button = Button(self.tr("Print"), "printer", "primary")
        self.primary_action = self.print_button
        self._may_print = prints_allowed(context.store)
        self._menu = QMenu(self)
        self._lay_out_paper()
        self._connect_paper()
        self.bar.begin(self.tr("Making the paper…"))
        self._set_ready(ready=False)
        # once the page stands there: collecting the first paper would hold it up
        AfterPaint(self).fill(partial(_begin, self))
        follow_theme(self._renew)

    @abstractmethod
    def titles(self) -> tuple[str, str]:
        """Heading and the line under it."""

    @abstractmethod
    def make_options(self) -> QWidget:
        """Make the choices of the panel; called once."""

    @abstractmethod
    def maker(self) -> Callable[[Progress], bytes]:
        """Collect the paper as it is chosen now; what it gives runs beside the interface."""

    @abstractmethod
    def file_name(self) -> str:
        """Suggest a name for the file; it names nobody."""

    @abstractmethod
    def keeper(self, pdf: bytes, way: str) -> Callable[[], object]:
        """Give the work that keeps and logs a paper that left; `way` is `printer` or `file`."""

    @abstractmethod
    def back(self) -> Place:
        """Where closing leads."""

    def _lay_out_paper(self) -> None:
        title, under = self.titles()
        self._panel = QFrame(self)  # what is moved with all it holds later is styled anew
        self._panel.setObjectName("print-panel")
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.file_button, 1)
        self._buttons.addWidget(self.print_button, 1)
        scroll = Scroll(padding=0, gap=8, parent=self._panel)
        scroll.body.addWidget(self.make_options())
        self._panel_column = QVBoxLayout(self._panel)
        self._panel_column.addWidget(Label(title, "h1", wrap=True))
        if under:
            self._panel_column.addWidget(Label(under, "body", "ink2", wrap=True))
        self._panel_column.addWidget(scroll, 1)
        told = (
            self.tr("The print is logged.")
            if self._may_print
            else self.tr(
                "Your organisation allows no papers from this device, printed or as a file."
            )
        )
        self.reason = Label(told, "small", "ink2" if self._may_print else "warnInk", wrap=True)
        self._panel_column.addWidget(self.password_note)
        self._panel_column.addWidget(self.protect)
        self._panel_column.addWidget(self.reason)
        self._panel_column.addLayout(self._buttons)
        self._right = QVBoxLayout()
        self._right.addWidget(self.bar)
        self._right.addWidget(self.view, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._panel)
        self._row.addLayout(self._right, 1)

    def _connect_paper(self) -> None:
        self.view.failed.connect(self.failed)
        self.bar.closed.connect(lambda: self.navigate.emit(self.back()))
        self.bar.stop_asked.connect(self._stop)
        self.bar.again_asked.connect(self.refresh)
        self.file_button.clicked.connect(self._ask_file)
        self.print_button.clicked.connect(self._ask_printer)
        QShortcut(QKeySequence.StandardKey.Print, self, self._ask_printer)

    @override
    def refresh(self) -> None:
        self._wanted = make = self.maker()
        self.bar.sheet_size = self.page_size
        self.bar.begin(self.tr("Making the paper…"))
        self._set_ready(ready=False)
        if self._job is not None:
            self._job.cancel()
        self._job = self.context.jobs.run(
            self,
            partial(_make, make),
            partial(self._made, make),
            partial(self._made, make),
            progressed=self.bar.show_progress,
            lane=Lane.BESIDE,
        )

    def _made(self, wanted: object, result: _Made | Exception) -> None:
        if wanted is not self._wanted:
            return  # made before she chose otherwise: what she took off must not be printed
        self._job = None
        if isinstance(result, Exception):
            self.bar.end(stopped=True)
            self.failed.emit(result)
            return
        self._pdf = result.pdf
        self.view.show_document(result.pdf, result.sizes, result.first)
        self.bar.end()
        self._set_ready(ready=True)

    def _stop(self) -> None:
        """Stop what is going on: the printing, else the making of the paper."""
        if self._printing is not None:
            self._printing.stop()
        elif self._job is not None:
            self._job.cancel()
            self._wanted = self._job = None
            self.bar.end(stopped=True)

    def _set_ready(self, *, ready: bool) -> None:
        for button in (self.file_button, self.print_button):
            button.setEnabled(ready and self._may_print)

    def _ask_file(self) -> None:
        if self._pdf and self._may_print:
            self.context.prompts.ask_save_path(
                self, self.tr("Save the paper"), self.file_name(), "PDF (*.pdf)", self._write
            )

    def _write(self, path: Path) -> None:
        password = papers_out.file_password() if self.protect.isChecked() else ""
        save = partial(
            papers_out.save_paper,
            self.context.store,
            path,
            self._pdf,
            self.keeper(self._pdf, "file"),
            password=password,
        )

        def work(progress: Progress) -> None:
            progress.report(0, 1)
            save()

        self.context.jobs.run(self, work, lambda _: self._saved(password), self.failed.emit)

    def _saved(self, password: str) -> None:
        """Say it; the password is shown here and nowhere else, until the note is closed."""
        if password:
            told = self.tr(
                "Password of the file: {password}\n"
                "Tell it to the reader by another way. It is not stored anywhere."
            )
            self.password_note.show_message(told.format(password=password), "ok", icon="key-round")
        set_shown(self.password_note, bool(password))
        self.notify(self.tr("Saved as a file"))

    def _ask_printer(self) -> None:
        if self._printing is not None or not self._pdf or not self._may_print:
            return
        names = paper.printers()
        if not names:
            self.failed.emit(paper.NoPrinter())
            return
        self._menu.clear()
        for name in names:
            action = self._menu.addAction(name)
            action.triggered.connect(lambda _=False, name=name: self._print(name))
        self._menu.popup(self.print_button.mapToGlobal(self.print_button.rect().topLeft()))

    def _print(self, name: str) -> None:
        try:
            check_prints(self.context.store)  # it may have been refused since the page was opened
            size, both = self.page_size, self.two_sided
            printer = paper.printer_named(name, size=size, two_sided=both)
        except UserError as error:
            self.failed.emit(error)
            return
        self.send(Printing(self.context.jobs, self._pdf, printer, self))

    def send(self, printing: Printing) -> None:
        """Send the paper that is shown; it is kept and logged once every page was sent."""
        keep = self.keeper(self._pdf, "printer")
        self._printing = printing
        self.print_button.set_busy(self.tr("Printing…"))
        self.bar.begin(self.tr("Printing…"))
        printing.progressed.connect(self.bar.show_progress)
        sent = self.tr("Sent to the printer")
        printing.finished.connect(lambda: self._end_printing(_error_of(keep) or sent))
        printing.stopped.connect(lambda: self._end_printing(self.tr("Printing was stopped")))
        printing.failed.connect(self._end_printing)
        printing.start()

    def _end_printing(self, told: str | Exception) -> None:
        if self._printing is not None:
            self._printing.deleteLater()
        self._printing = None
        self.print_button.set_busy(None)
        self.bar.end()
        if isinstance(told, str):
            self.notify(told)
        else:
            self.failed.emit(told)

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        compact = layout_class is LayoutClass.COMPACT
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if compact else direction.LeftToRight)
        width = theme.current().px(_PANEL)
        self._panel.setFixedWidth(width) if not compact else self._panel.setMaximumWidth(1 << 20)

    def _renew(self) -> None:
        look = theme.current()
        space = look.space(24)
        self._panel_column.setContentsMargins(space, look.space(12), space, look.space(16))
        self._panel_column.setSpacing(look.space(4))
        self._buttons.setSpacing(look.space(8))
        self._right.setContentsMargins(space, look.space(16), space, 0)
        self._right.setSpacing(look.space(16))


def _begin(page: PaperPage) -> None:
    try:
        page.refresh()
    except UserError as error:  # what it is about has gone since the page was opened
        page.bar.end(stopped=True)
        page.failed.emit(error)


def _error_of(act: Callable[[], object]) -> UserError | None:
    """Do it; give the condition that kept it from being done."""
    try:
        act()
    except UserError as error:
        return error
    return None


def _make(make: Callable[[Progress], bytes], progress: Progress) -> _Made:
    """Make the paper and the picture of its first page; the others are drawn when they are seen."""
    pdf = make(progress)
    first = paper.page_image(pdf, 0, dpi=PREVIEW_DPI)
    return _Made(pdf, paper.page_sizes(pdf), first)
