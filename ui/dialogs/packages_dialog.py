"""Työpari ja sijainen: the packages that went and came, and the ways to make or open one."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.packages import Direction, PackageRow
from app.services import package_rows, packages_over
from ui import theme
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.models.package_texts import row_line, row_title
from ui.navigation import Place
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.tag import Tag
from ui.widgets.themed import follow_theme

_SHOWN = frozenset((Direction.IN, Direction.ANSWER))


class PackageLine(QFrame):
    """One package: with whom, until when, what waits."""

    def __init__(self, row: PackageRow, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.setObjectName("card")
        self._line = QHBoxLayout(self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(row_title(row), "strong", wrap=True))
        words.addWidget(Label(line, "small", "ink2", wrap=True, tabular=True))
        self._line.addLayout(words, 1)
        if row.waiting:
            waiting = self.tr("{count} to look at").format(count=row.waiting)
            self._line.addWidget(Tag(waiting, "info", "inbox"))
        self.open_button = Button(self.tr("Look"), kind="link")
        self.open_button.setAccessibleName(
            self.tr("Look at: {package}").format(package=row_title(row))
        )
        if row.direction in _SHOWN:
            self._line.addWidget(self.open_button)
        follow_theme(self._renew)

    def _renew(self) -> None:
        look = theme.current()
        side, top = look.space(16), look.space(8)
        self._line.setContentsMargins(side, top, side, top)
        self._line.setSpacing(look.space(12))


class PackagesDialog(PlaceDialog):
    """A list of packages without a client's name, and three verbs."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, self.tr("Work pair and substitute"), width=720)
        self.lines: list[PackageLine] = []
        told = self.tr(
            "A package gives chosen clients to one colleague until a day, locked so that nobody "
            "else opens it. What your colleague writes comes back as additions: you take them in "
            "one by one, and nothing of yours changes."
        )
        self.body.addWidget(Label(told, "body", "ink2", wrap=True))
        self._show()
        self.card_button = self._verb(self.tr("Cards"), "user-round", Place("colleagues"))
        self.open_button = self._verb(self.tr("Open a package"), "folder-open",
                                      Place("open-package"))  # fmt: skip
        self.make_button = self._verb(self.tr("Make a package"), "send", Place("make-package"),
                                      primary=True)  # fmt: skip
        self.add_to_footer(self.card_button)

    def _verb(self, words: str, icon: str, place: Place, *, primary: bool = False) -> Button:
        return self.add_button(
            words, "primary" if primary else "secondary", icon, pressed=lambda: self.go(place)
        )

    def _show(self) -> None:
        context = self.context
        packages_over.forget_expired(context.store, now=context.now())
        today = context.today()
        for row in package_rows.list_packages(context.store):
            line = PackageLine(row, row_line(row, today), self.sheet)
            place = Place("package", record_id=row.id)
            line.open_button.clicked.connect(lambda _=False, place=place: self.go(place))
            self.lines.append(line)
            self.body.addWidget(line)
        if not self.lines:
            empty = self.tr("No packages yet. Begin with the cards: a package is locked to one.")
            self.body.addWidget(Label(empty, "body", wrap=True))

    def go(self, place: Place) -> None:
        """Go on to what was chosen."""
        self.navigate.emit(place)
        self.accept()
