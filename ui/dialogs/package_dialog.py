"""Mitä paketissa on: each client with *näin jatkat*; additions are taken in one by one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.domain.packages import Direction, OfferedClient, PackageView, RecordState
from app.errors import UserError
from app.progress import Progress
from app.services import package_rows, packages_in, packages_out
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.jobs import Job, Lane
from ui.models.package_texts import (
    page_lines,
    profile_text,
    row_line,
    row_title,
)
from ui.models.shielded import shielded_package
from ui.navigation import Place
from ui.pages.addition_line import AdditionLine
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.row_card import RowCard
from ui.widgets.themed import set_shown

_MOST_SHOWN = 100


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
        self._job: Job | None = None
        self.add_button(self.tr("Close"), pressed=self.accept)
        self.answer_button = self.add_button(
            self.tr("Send back what you wrote"), "primary", "send", pressed=self._ask_path
        )
        self._view = package_rows.load_package(context.store, self._id)
        context.shield.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        """Show the package as it was read last, with what the shield lets be seen."""
        for widget in self.made:
            self.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.made, self.lines, self.join_buttons = [], [], []
        view = shielded_package(self._view, self.context.shield)
        self.title_label.setText(row_title(view.row))  # a window's title names nobody
        here = any(one.client_id for one in view.clients)
        self.answer_button.setEnabled(here)
        set_shown(self.answer_button, here and view.row.direction is Direction.IN)
        self._show_head(view)
        for client in view.clients:
            self._show_client(client)
        if here and view.row.direction is Direction.IN:
            self._add(Label(self._goes_back(), "small", "ink2", wrap=True))
        self.fit()

    def _goes_back(self) -> str:
        """Say what an answer takes along, and what it cannot."""
        return self.tr(
            "What you wrote goes back, and what you changed goes as a proposal. The client's own "
            "details and what you removed or cancelled do not travel: tell them to your colleague."
        )

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
            self._add(Banner(told.format(profile=profile_text(view.other_profile)), "info"))
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
            waiting = sum(row.state is RecordState.WAITING for row in client.additions)
            card.add_note(self.tr("%n record(s) come along.", "", waiting))
            self._offer_client(client, card)
            return
        for row in client.additions[:_MOST_SHOWN]:
            line = AdditionLine(row, protected=client.protected, parent=self.sheet)
            line.take_button.clicked.connect(partial(self.take, line))
            line.leave_button.clicked.connect(partial(self.leave, line))
            line.back_button.clicked.connect(partial(self.bring_back, line))
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
            self._join(card, words, client, client_id)
        if not client.certain:
            words = self.tr("Take in as a new client")
            if client.same:
                words = self.tr("Another person: take in as a new client")
            self._join(card, words, client, None)

    def _join(self, card: RowCard, words: str, client: OfferedClient, same_as: UUID | None) -> None:
        button = Button(words, "user-round-plus", parent=card)
        button.setEnabled(self.context.shield.shows(client.client_id))  # who it is must be seen
        button.clicked.connect(partial(self._accept_client, button, client.ref, same_as))
        self.join_buttons.append(button)
        holder = QWidget(card)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        row.addStretch()
        card.add_row(holder)

    def _accept_client(
        self, button: Button, ref: UUID, same_as: UUID | None, _: bool = False
    ) -> None:
        """Take a client in as a new one, or say who of one's own it is."""
        store, package, now = self.context.store, self._id, self.context.now()

        def act() -> None:
            apart = same_as is None
            packages_in.accept_client(store, package, ref, same_as=same_as, apart=apart, now=now)

        self._do(act, button, self.tr("Taking in…"))

    def take(self, line: AdditionLine, _: bool = False) -> None:
        """Take one addition in."""
        store, record, now = self.context.store, line.row.id, self.context.now()
        self._do(
            lambda: packages_in.accept_record(store, record, now=now),
            line.take_button,
            self.tr("Taking in…"),
        )

    def leave(self, line: AdditionLine, _: bool = False) -> None:
        """Leave one addition out; it can be brought back here and by the toast."""
        store, record = self.context.store, line.row.id
        back = partial(packages_in.reconsider_record, store, record)
        self._do(
            lambda: packages_in.decline_record(store, record),
            line.leave_button,
            self.tr("Leaving out…"),
            lambda: self.notified.emit(self.tr("Left out"), back),
        )

    def bring_back(self, line: AdditionLine, _: bool = False) -> None:
        """Let an addition that was left out wait again."""
        store, record = self.context.store, line.row.id
        self._do(
            lambda: packages_in.reconsider_record(store, record),
            line.back_button,
            self.tr("Bringing back…"),
        )

    def _do(
        self,
        act: Callable[[], object],
        button: Button,
        words: str,
        then: Callable[[], object] | None = None,
    ) -> None:
        """Do one thing in the thread of the store and read the package again."""
        store, package = self.context.store, self._id

        def work(progress: Progress) -> PackageView:
            progress.report(0, 1)
            act()
            return package_rows.load_package(store, package)

        def done(view: PackageView) -> None:
            self._view = view
            self._rest()
            if then is not None:
                then()

        self._begin(button, words)
        self._job = self.context.jobs.run(self, work, done, self._fail, lane=Lane.STORE)

    def _begin(self, button: Button, words: str) -> None:
        """Let nothing else begin before this is done."""
        button.set_busy(words)
        for line in self.lines:
            for one in (line.take_button, line.leave_button, line.back_button):
                one.setEnabled(False)
        for one in (*self.join_buttons, self.answer_button):
            one.setEnabled(False)

    def _rest(self) -> None:
        self._job = None
        self.answer_button.set_busy(None)
        self._show()

    def _fail(self, error: Exception) -> None:
        self._rest()
        if isinstance(error, UserError):
            self.failed.emit(error)

    @override
    def reject(self) -> None:
        """Close once what was begun is done; the lock never waits."""
        if self._job is None or self.signalsBlocked():
            super().reject()

    def _ask_path(self) -> None:
        kinds = self.tr("Packages (*.rinnalla)")
        name = "rinnalla-lisaykset.rinnalla"
        self.context.prompts.ask_save_path(self, self.tr("Additions"), name, kinds, self.answer)

    def answer(self, path: Path) -> None:
        """Write the package that brings one's additions back."""
        store, package, now = self.context.store, self._id, self.context.now()

        def work(progress: Progress) -> None:
            progress.report(0, 1)
            packages_out.make_answer(store, package, now=now, path=path)

        self._begin(self.answer_button, self.tr("Locking…"))
        self._job = self.context.jobs.run(self, work, self._saved, self._fail, lane=Lane.STORE)

    def _saved(self, _: None) -> None:
        self._job = None
        self.notified.emit(self.tr("Saved. Give the file to your colleague."), None)
        self.accept()

    def _add(self, widget: QWidget) -> None:
        self.made.append(widget)
        self.body.addWidget(widget)
