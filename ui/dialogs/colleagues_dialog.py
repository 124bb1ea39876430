"""Kortit: one's own card as a picture, a line and a file; colleagues' cards with fingerprints."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.packages import Colleague
from app.errors import UserError, file_explained
from app.services import colleagues
from app.services.papers_out import write_whole
from app.services.qr import qr_fields
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.navigation import Place
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.qr_picture import QrPicture
from ui.widgets.row_card import RowCard
from ui.widgets.text_inputs import LineEdit

_LONGEST = 4_000


class ColleaguesDialog(PlaceDialog):
    """A card is no secret. That it is the right one is heard: the fingerprint is read aloud."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, self.tr("Cards"), width=640)
        self.card = colleagues.own_card(context.store)
        told = self.tr(
            "Give your card to your colleague and take theirs. A card opens nothing: it only says "
            "for whom a package is locked. Read the fingerprint aloud to each other once."
        )
        self.body.addWidget(Label(told, "body", "ink2", wrap=True))
        self.picture = QrPicture(180)
        self.picture.show_code(qr_fields(self.card), self.tr("Your card as a QR code"))
        self.body.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        mine = self.tr("Your fingerprint: {fingerprint}")
        mark = colleagues.own_fingerprint(context.store)
        self.body.addWidget(Label(mine.format(fingerprint=mark), "strong", tabular=True))
        self.line = LineEdit(self.tr("Paste the line of your colleague's card"))
        self.field = Field(self.tr("A colleague's card"), self.line)
        self.body.addWidget(self.field)
        self.add_card_button = Button(self.tr("Add the card"), "plus")
        self.add_card_button.clicked.connect(lambda: self.add(self.line.text()))
        self.file_button = Button(self.tr("Read from a file"), "folder-open")
        self.file_button.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self.add_card_button)
        row.addWidget(self.file_button)
        row.addStretch()
        self.body.addLayout(row)
        self.known = RowCard(self.tr("Colleagues"))
        self.body.addWidget(self.known)
        self.add_button(self.tr("Close"), pressed=self.accept)
        self.save_button = self.add_button(
            self.tr("Save my card to a file"), "primary", "download", pressed=self._ask_path
        )
        self._show()

    def add(self, words: str) -> None:
        """Keep a colleague's card."""
        try:
            added = colleagues.add_colleague(self.context.store, words, now=self.context.now())
        except UserError as error:
            self.failed.emit(error)
            return
        self.line.clear()
        self._show()
        self.notified.emit(self.tr("{name} added").format(name=added.name), None)

    def _choose(self) -> None:
        self.context.prompts.ask_open_path(
            self, self.tr("A colleague's card"), self.tr("Cards (*.txt)"), self.read
        )

    def read(self, path: Path) -> None:
        """Read a card from a file."""
        try:
            with file_explained(), path.open("rb") as file:
                words = file.read(_LONGEST).decode("utf-8", "replace")
        except UserError as error:
            self.failed.emit(error)
            return
        self.add(words)

    def _ask_path(self) -> None:
        self.context.prompts.ask_save_path(
            self, self.tr("My card"), "rinnalla-kortti.txt", self.tr("Cards (*.txt)"), self.save
        )

    def save(self, path: Path) -> None:
        """Write one's own card where she chose."""
        try:
            write_whole(path, f"{self.card}\n".encode())
        except UserError as error:
            self.failed.emit(error)
            return
        self.notified.emit(self.tr("Your card is saved"), None)

    def _show(self) -> None:
        self.known.begin()
        found: list[Colleague] = colleagues.list_colleagues(self.context.store)
        for one in found:
            self.known.add_fact(one.name, " · ".join(filter(None, (one.phone, one.fingerprint))))
        if not found:
            self.known.add_note(self.tr("No cards yet."))
        self.fit()
