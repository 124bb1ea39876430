"""Tee paketti: to whom, which clients, what of them, until when; then the page for each client."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final
from uuid import uuid4

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.packages import HowToGoOnDraft, PackagedClient, PackageDraft, Way
from app.domain.problems import Problem
from app.progress import Progress
from app.services import caseload, colleagues, packages_out
from ui.context import Context
from ui.dialogs.kept_form_dialog import waiting_draft
from ui.dialogs.place_dialog import PlaceDialog
from ui.jobs import Lane
from ui.messages import error_text
from ui.models.shielded import shielded_client
from ui.navigation import Place
from ui.pages.draft_keeper import DraftKeeper
from ui.pages.how_to_go_on_form import HowToGoOnForm
from ui.pages.package_choice import PackageChoice
from ui.widgets.banner import Banner
from ui.widgets.label import Label
from ui.widgets.themed import set_shown

_KIND: Final = "how-to-go-on"


class PackageMakeDialog(PlaceDialog):
    """Two steps: the choice, then *näin jatkat* to read through and change. Then one file."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, self.tr("Make a package"), width=760)
        self.draft = PackageDraft(id=uuid4())
        self.code = ""
        self.forms: list[HowToGoOnForm] = []
        self.keepers: list[DraftKeeper] = []
        self.problem = Banner("", "bad", parent=self.sheet)
        self.problem.hide()
        self.code_label = Label("", "h3", wrap=True, parent=self.sheet)
        self.code_note = Label(
            self.tr("Read these words to your colleague on the phone, never in a message. They "
                    "are shown only now and kept nowhere."),
            "body", "ink2", wrap=True, parent=self.sheet,
        )  # fmt: skip
        rows = caseload.list_caseload(
            context.store, today=context.today(), now=context.now(), logged=True
        )
        self._clients = [row.client for row in rows]
        known = colleagues.list_colleagues(context.store)
        self.choice = PackageChoice(known, self._clients, context.today, self.sheet)
        if place.client_id in self.choice.clients:
            self.choice.clients[place.client_id].setChecked(True)
        for part in (self.problem, self.choice, self.code_label, self.code_note):
            self.body.addWidget(part)
        for part in (self.code_label, self.code_note):
            set_shown(part, False)
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.next_button = self.add_button(self.tr("Continue"), "primary", pressed=self.go_on)
        self.save_button = self.add_button(
            self.tr("Save the package"), "primary", "download", pressed=self._ask_path
        )
        set_shown(self.save_button, False)
        context.shield.changed.connect(self._follow_shield)
        self._follow_shield()

    def _follow_shield(self) -> None:
        shield = self.context.shield
        for client in self._clients:
            self.choice.clients[client.id].setText(shielded_client(client, shield).name)
        for form in self.forms:
            form.follow(shield)
        self.fit()

    def go_on(self) -> None:
        """Check the choice; show the page of each client."""
        context, today = self.context, self.context.today()
        self.draft = self.choice.fill(self.draft)
        ends_on = self.draft.ends_on or today
        clients = packages_out.draft_clients(
            context.store, self.choice.clients_chosen(), ends_on=ends_on, today=today
        )
        self.draft = replace(self.draft, clients=clients)
        if problems := self.draft.problems(today):
            self._refuse(self._told(problems))
            return
        self.problem.hide()
        set_shown(self.choice, False)
        self.set_title(self.tr("How to go on"))
        if self.draft.way is Way.CODE:
            self.code = packages_out.spoken_code()
            self.code_label.setText(self.code)
            set_shown(self.code_label, True)
            set_shown(self.code_note, True)
        for client in clients:
            self._add_form(client)
        set_shown(self.next_button, False)
        set_shown(self.save_button, True)
        self.save_button.setFocus()
        self.fit()

    def _add_form(self, client: PackagedClient) -> None:
        """Show a client's page, or what was written of it before the window was left."""
        kept = waiting_draft(self.context, _KIND, client.client_id)
        if kept is not None and isinstance(kept.draft, HowToGoOnDraft):
            client = replace(client, page=kept.draft.page)
        form = HowToGoOnForm(client, self.sheet)
        form.follow(self.context.shield)
        keeper = DraftKeeper(self.context, _KIND, form.draft, self)
        form.changed.connect(keeper.touch)
        self.forms.append(form)
        self.keepers.append(keeper)
        self.body.addWidget(form)
        set_shown(form, True)  # it counts for the sheet's height at once

    @override
    def reject(self) -> None:
        """Close; what was typed stays as a draft."""
        kept = [keeper.save_now() for keeper in self.keepers if keeper.is_dirty]
        if kept and all(kept):
            self.notified.emit(self.tr("It waits as a draft"), None)
        super().reject()

    @override
    def save_draft(self) -> None:
        for keeper in self.keepers:
            keeper.keep()

    def _told(self, problems: tuple[Problem, ...]) -> str:
        """Say first what of the choice is missing."""
        missing = {
            "to_name": self.tr("Say to whom it goes."),
            "to_key": self.tr("Choose a colleague whose card is here."),
            "clients": self.tr("Choose at least one client."),
            "ends_on": self.tr("Give an end date from today to a year ahead."),
        }
        return " ".join(dict.fromkeys(missing[one.field] for one in problems))

    def _ask_path(self) -> None:
        kinds = self.tr("Packages (*.rinnalla)")
        name = "rinnalla-paketti.rinnalla"
        self.context.prompts.ask_save_path(self, self.tr("Package"), name, kinds, self.save)

    def save(self, path: Path) -> None:
        """Make the package in a job and write it where she chose."""
        draft = replace(self.draft, clients=tuple(form.client() for form in self.forms))
        code = bytearray(self.code.encode()) if self.code else None
        for keeper in self.keepers:
            keeper.save_now()  # before it is made: the package takes the drafts with it
        self.save_button.set_busy(self.tr("Locking…"))
        self.context.jobs.run(
            self,
            partial(_make, self.context, draft, code, path),
            self._saved,
            self._failed,
            lane=Lane.STORE,
        )

    def _saved(self, _path: Path) -> None:
        self.save_button.set_busy(None)
        for keeper in self.keepers:
            keeper.stop()
        self.notified.emit(self.tr("The package is saved. Give the file to your colleague."), None)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.save_button.set_busy(None)
        self._refuse(error_text(error))

    def _refuse(self, words: str) -> None:
        self.problem.show_message(words, "bad")
        self.fit()


def _make(
    context: Context, draft: PackageDraft, code: bytearray | None, path: Path, progress: Progress
) -> Path:
    progress.report(0, 1)
    packages_out.make_package(context.store, draft, now=context.now(), path=path, code=code)
    return path
