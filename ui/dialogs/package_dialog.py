"""Mitä paketissa on: each client with *näin jatkat*; additions are taken in one by one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.packages import AdditionRow, Direction, OfferedClient, PackageView, RecordState
from app.errors import UserError
from app.services import package_rows, packages_in, packages_out
from ui import theme
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.models.package_texts import addition_title, page_lines, row_line, row_title, state_text
from ui.navigation import Place
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.row_card import RowCard
from ui.widgets.tag import Tag
from ui.widgets.themed import follow_theme, set_shown
from ui.widgets.voice_block import VoiceBlock

_MOST_SHOWN = 100


class AdditionLine(QFrame):
    """One record: what it says, who wrote it, and two buttons while it waits."""

    def __init__(self, row: AdditionRow, *, ready: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.setObjectName("card")
        self._column = QVBoxLayout(self)
        head = QHBoxLayout()
        title = addition_title(row)
        head.addWidget(Label(title, "strong", wrap=True, tabular=True), 1)
        word, look = state_text(row.state)
        if word:
            head.addWidget(Tag(word, "ok" if look == "ok" else "neutral"))
        self._column.addLayout(head)
        if row.text:
            self._column.addWidget(Label(row.text, "body", wrap=True))
        if row.client_words:
            self._column.addWidget(VoiceBlock(self.tr("In the client's words"), row.client_words))
        if row.beside and row.state is RecordState.WAITING:
            both = self.tr(
                "You have an entry of the same day too. Both stay, each under its author."
            )
            self._column.addWidget(Label(both, "small-strong", "infoInk", wrap=True))
        self.take_button = Button(self.tr("Take in"), "check")
        self.leave_button = Button(self.tr("Leave out"), kind="ghost")
        self.take_button.setAccessibleName(self.tr("Take in: {what}").format(what=title))
        self.leave_button.setAccessibleName(self.tr("Leave out: {what}").format(what=title))
        if row.state is RecordState.WAITING and ready:
            foot = QHBoxLayout()
            foot.addWidget(self.take_button)
            foot.addWidget(self.leave_button)
            foot.addStretch()
            self._column.addLayout(foot)
        follow_theme(self._renew)

    def _renew(self) -> None:
        look = theme.current()
        side, top = look.space(16), look.space(12)
        self._column.setContentsMargins(side, top, side, top)
        self._column.setSpacing(look.space(8))


class PackageDialog(PlaceDialog):
    """A package that came, or an answer: nothing is taken in but by a button of its own."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, self.tr("Package"), width=760)
        if place.record_id is None:
            raise ValueError("a package has an id")
        self._id: UUID = place.record_id
        self.made: list[QWidget] = []
        self.lines: list[AdditionLine] = []
        self.join_buttons: list[Button] = []
        self.add_button(self.tr("Close"), pressed=self.accept)
        self.answer_button = self.add_button(
            self.tr("Send back what you wrote"), "primary", "send", pressed=self._ask_path
        )
        self.refresh()

    def refresh(self) -> None:
        """Read the package again and show it."""
        context = self.context
        for widget in self.made:
            self.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.made, self.lines, self.join_buttons = [], [], []
        view = package_rows.load_package(context.store, self._id)
        self.title_label.setText(row_title(view.row))  # a window's title names nobody
        here = any(one.client_id for one in view.clients)
        self.answer_button.setEnabled(here)
        set_shown(self.answer_button, view.row.direction is Direction.IN)
        self._show_head(view)
        for client in view.clients:
            self._show_client(client)
        self.fit()

    def _show_head(self, view: PackageView) -> None:
        line = row_line(view.row, self.context.today())
        self._add(Label(line, "body", "ink2", wrap=True, tabular=True))
        if not view.known:
            told = self.tr(
                "You do not have this colleague's card. Ask on the phone whether the fingerprint "
                "is {fingerprint}."
            )
            self._add(Banner(told.format(fingerprint=view.fingerprint), "warn"))
        if view.other_profile:
            told = self.tr("It comes from a store with other local settings ({profile}).")
            self._add(Banner(told.format(profile=view.other_profile), "info"))
        taken = any(one.client_id for one in view.clients)
        if view.row.direction is Direction.IN and taken and view.row.is_over(self.context.today()):
            told = self.tr(
                "This package has ended. Clients whom you took in stay on this device until you "
                "close the case and remove the data in the settings."
            )
            self._add(Banner(told, "info"))

    def _show_client(self, client: OfferedClient) -> None:
        card = RowCard(client.name)
        for heading, words in page_lines(client.page):
            card.add_fact(heading, words)
        self._add(card)
        if client.client_id is None:
            self._offer_client(client, card)
        waiting = sum(row.state is RecordState.WAITING for row in client.additions)
        if client.client_id is None:
            card.add_note(self.tr("%n record(s) come along.", "", waiting))
            return
        for row in client.additions[:_MOST_SHOWN]:
            line = AdditionLine(row, ready=True, parent=self.sheet)
            line.take_button.clicked.connect(lambda _=False, one=row.id: self.take(one))
            line.leave_button.clicked.connect(lambda _=False, one=row.id: self.leave(one))
            self.lines.append(line)
            self._add(line)
        if len(client.additions) > _MOST_SHOWN:
            self._add(Label(self.tr("The first {count} are shown.").format(count=_MOST_SHOWN)))
        if not client.additions:
            card.add_note(self.tr("Nothing was written."))

    def _offer_client(self, client: OfferedClient, card: RowCard) -> None:
        if client.same:
            known = self.tr("You have a client with the same name and birth date.")
            if client.certain:
                known = self.tr("You have a client with the same identity code.")
            card.add_note(known, "infoInk")
        for client_id, name in client.same:
            words = self.tr("It is the same person: {name}").format(name=name)
            self._join(card, words, partial(self.accept_client, client.ref, client_id))
        if not client.certain:
            words = self.tr("Take in as a new client")
            if client.same:
                words = self.tr("Another person: take in as a new client")
            self._join(card, words, lambda: self.accept_client(client.ref, apart=True))

    def _join(self, card: RowCard, words: str, act: Callable[[], None]) -> None:
        button = Button(words, "user-round-plus", parent=card)
        button.clicked.connect(lambda _=False: act())
        self.join_buttons.append(button)
        card.add_row(button)

    def accept_client(self, ref: UUID, same_as: UUID | None = None, *, apart: bool = False) -> None:
        """Take a client in, or say who of one's own it is."""
        context = self.context
        self._do(
            lambda: packages_in.accept_client(
                context.store, self._id, ref, same_as=same_as, apart=apart, now=context.now()
            )
        )

    def take(self, record_id: UUID) -> None:
        """Take one addition in."""
        now = self.context.now()
        self._do(lambda: packages_in.accept_record(self.context.store, record_id, now=now))

    def leave(self, record_id: UUID) -> None:
        """Leave one addition out."""
        self._do(lambda: packages_in.decline_record(self.context.store, record_id))

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except UserError as error:
            self.failed.emit(error)
        self.refresh()

    def _ask_path(self) -> None:
        kinds = self.tr("Packages (*.rinnalla)")
        name = "rinnalla-lisaykset.rinnalla"
        self.context.prompts.ask_save_path(self, self.tr("Additions"), name, kinds, self.answer)

    def answer(self, path: Path) -> None:
        """Write the package that brings one's additions back."""
        context = self.context
        try:
            packages_out.make_answer(context.store, self._id, now=context.now(), path=path)
        except UserError as error:
            self.failed.emit(error)
            return
        self.notified.emit(self.tr("Saved. Give the file to your colleague."), None)
        self.accept()

    def _add(self, widget: QWidget) -> None:
        self.made.append(widget)
        self.body.addWidget(widget)
