"""The use log as a table that reads on while it is scrolled: a million events stay instant."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QTimer, Signal
from typing_extensions import override

from app.domain.use_log import UseLogRow, UseLogSlice
from app.errors import UserError
from ui.models.row_models import Index, RowTableModel
from ui.models.use_log_texts import UseLogTexts

Reader = Callable[[int | None], UseLogSlice]


class UseLogModel(RowTableModel[UseLogRow]):
    """Rows by number, the newest first. `set_reader` says where they come from.

    Signals:
        failed: reading on did not work (UserError); what is shown stays.
        read: more was read, or the end was reached.
    """

    columns = ("time", "user", "act", "client", "purpose")
    failed = Signal(object)
    read = Signal()

    def __init__(self, texts: UseLogTexts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._read: list[UseLogRow] = []
        self._rows = self._read
        self._reader: Reader | None = None
        self._before: int | None = None
        self._timer = QTimer(self)  # parts without a fitting event: on with the next one
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.fetch)

    def set_reader(self, reader: Reader) -> None:
        """Begin anew with rows from `reader(before_n)`."""
        self.beginResetModel()
        self._read = []
        self._rows = self._read
        self._reader = reader
        self._before = None
        self.endResetModel()
        self.fetch()

    @property
    def at_end(self) -> bool:
        """Whether there is nothing more to read."""
        return self._reader is None

    def fetch(self) -> None:
        """Read the next rows."""
        if self._reader is None:
            return
        try:
            page = self._reader(self._before)
        except UserError as error:
            self._reader = None
            self.failed.emit(error)
            return
        if page.rows:
            start = len(self._read)
            self.beginInsertRows(QModelIndex(), start, start + len(page.rows) - 1)
            self._read.extend(page.rows)
            self.endInsertRows()
        self._before = page.before_n
        if page.before_n is None:
            self._reader = None
        elif not page.rows:
            self._timer.start(0)
        self.read.emit()

    def stop(self) -> None:
        """Read no further: the page is left."""
        self._timer.stop()
        self._reader = None

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._before is not None and not self.at_end

    @override
    def fetchMore(self, parent: Index) -> None:
        if not self._timer.isActive():
            self.fetch()

    @override
    def cell(self, row: UseLogRow, column: str) -> str:
        return "\n".join(self.lines(row, column))

    @override
    def spoken(self, row: UseLogRow, column: str) -> str:
        return self._texts.reading(row)

    def lines(self, row: UseLogRow, column: str) -> tuple[str, str]:
        """Give the two lines of a cell."""
        texts = self._texts
        if column == "time":
            return texts.time(row), texts.number(row)
        if column == "user":
            return texts.user(row), row.user_id
        if column == "act":
            return texts.act(row).word, ""
        if column == "client":
            return texts.client(row), texts.target(row)
        return texts.purpose(row), row.controller

    @override
    def headers(self) -> tuple[str, ...]:
        translate = QCoreApplication.translate
        return (
            translate("use-log", "Time and number"),
            translate("use-log", "User and identifier"),
            translate("use-log", "Event"),
            translate("use-log", "Client and data"),
            translate("use-log", "Purpose and controller"),
        )
