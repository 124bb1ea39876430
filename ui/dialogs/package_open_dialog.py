"""Avaa paketti: choose the file; where it is locked with six words, they are typed here."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.errors import file_explained
from app.progress import Progress
from app.services import packages_in
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.jobs import Lane
from ui.messages import error_text
from ui.navigation import Place
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.secret_edit import SecretEdit
from ui.widgets.themed import set_shown


class PackageOpenDialog(PlaceDialog):
    """Opening takes nothing into a client's file: the next window shows what is offered."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, self.tr("Open a package"), width=560)
        self._data = b""
        self.problem = Banner("", "bad")
        self.problem.hide()
        self.body.addWidget(self.problem)
        told = self.tr(
            "Choose the file that your colleague gave you. You see who and what is in it before "
            "anything comes into your own files."
        )
        self.body.addWidget(Label(told, "body", "ink2", wrap=True))
        self.choose_button = Button(self.tr("Choose a file"), "folder-open")
        self.choose_button.clicked.connect(self._choose)
        self.body.addWidget(self.choose_button)
        self.words = SecretEdit(self.tr("Six words from the phone"))
        self.words_field = Field(self.tr("Six words from the phone"), self.words)
        self.body.addWidget(self.words_field)
        set_shown(self.words_field, False)
        self.words.changed.connect(self._renew_button)
        self.words.submitted.connect(self.open_file)
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.open_button = self.add_button(self.tr("Open"), "primary", pressed=self.open_file)
        self._renew_button()

    def _choose(self) -> None:
        kinds = self.tr("Packages (*.rinnalla)")
        self.context.prompts.ask_open_path(self, self.tr("Open a package"), kinds, self.read)

    def read(self, path: Path) -> None:
        """Read the file, in a job: it may lie on a slow stick and be large."""
        self.problem.hide()
        self._data = b""
        self._renew_button()
        self.choose_button.set_busy(self.tr("Reading…"))
        work = partial(_read, path)
        self.context.jobs.run(self, work, self._show_file, self._refuse, lane=Lane.BESIDE)

    def _show_file(self, found: tuple[bytes, bool]) -> None:
        """Open it; where it is locked with words, ask for them first."""
        self.choose_button.set_busy(None)
        self._data, coded = found
        set_shown(self.words_field, coded)
        self._renew_button()
        self.fit()
        if coded:
            self.words.setFocus()
        else:
            self.open_file()

    def open_file(self) -> None:
        """Open it, in a job: the words take a moment."""
        if not self.open_button.isEnabled():
            return
        self.problem.hide()
        code = self.words.take() if not self.words_field.isHidden() else None
        context = self.context
        self.open_button.set_busy(self.tr("Opening…"))
        context.jobs.run(
            self,
            partial(_open, context, self._data, code),
            self._opened,
            self._refuse,
            lane=Lane.STORE,
        )

    def _opened(self, package_id: UUID) -> None:
        self.open_button.set_busy(None)
        self.navigate.emit(Place("package", record_id=package_id))
        self.accept()

    def _refuse(self, error: Exception) -> None:
        self.choose_button.set_busy(None)
        self.open_button.set_busy(None)
        self.problem.show_message(error_text(error), "bad")
        self._renew_button()
        self.fit()

    def _renew_button(self) -> None:
        coded = not self.words_field.isHidden()
        self.open_button.setEnabled(bool(self._data) and (not coded or self.words.length() > 0))


def _read(path: Path, progress: Progress) -> tuple[bytes, bool]:
    """Give a file and whether it is locked with words."""
    progress.report(0, 1)
    with file_explained(), path.open("rb") as file:
        data = file.read(packages_in.LARGEST + 1)
    return data, packages_in.needs_code(data)


def _open(context: Context, data: bytes, code: bytearray | None, progress: Progress) -> UUID:
    progress.report(0, 1)
    return packages_in.open_package(context.store, data, now=context.now(), code=code)
