"""Lisää tiimiin and Muokkaa: a person, pet or place of the client's team (08)."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.goals import GoalStatus
from app.domain.network import NetworkPersonDraft, Sector, ServiceEntry
from app.errors import UserError
from app.services import caseload, drafts, goals, meetings, network, service_directory
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.models.team_texts import TeamTexts
from ui.navigation import Place
from ui.pages.person_form import PersonForm
from ui.pages.place_name_warning import PlaceNameWarning
from ui.pages.service_line import ServiceLine
from ui.widgets.buttons import Button

_KIND = "person"


class PersonDialog(PlaceDialog):
    """Adds somebody (no `place.record_id`) or changes them; consents are withdrawn with a date.

    `place.section` may say where a new one stands and what it is ("family.pet").
    """

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=760)
        if place.client_id is None:
            raise ValueError("a person of the team needs a client")
        self._client_id = place.client_id
        self._client = caseload.load_client(
            context.store, place.client_id, section="network", logged=False
        )
        self._saved = False
        self._loaded = self._load()
        self._new = self._loaded.version == 0
        self.set_title(self.tr("Add to the team") if self._new else self.tr("Person of the team"))
        known_goals = goals.list_goals(context.store, place.client_id, logged=False)
        open_goals = [goal for goal in known_goals if goal.status is GoalStatus.OPEN]
        self.form = PersonForm(TeamTexts(context.today()), context.today, open_goals)
        period = self._client.period
        self.form.load(self._loaded, period.end if period else None)
        self._loaded = self.form.draft()
        self.services = ServiceLine(
            service_directory.list_services(context.store, also=self._loaded.service_id)
        )
        self.warning = PlaceNameWarning()
        self.body.addWidget(self.services)
        self.body.addWidget(self.form)
        self.body.addWidget(self.warning)
        self._add_buttons()
        self._show_service()
        self._connect_services()
        self.form.consent.withdrawal_wanted.connect(self._withdraw)
        self.warning.kept.connect(self._store)
        self.warning.removed.connect(self._remove_place_names)
        self.form.label.setFocus()

    def _add_buttons(self) -> None:
        if not self._new:
            self.end_button = self.add_button(
                self.tr("Take off the map"), "danger-outline", pressed=self._ask_to_end
            )
            self.history_button = Button(self.tr("What was before"), kind="link", parent=self)
            self.history_button.clicked.connect(self._show_history)
            self.add_to_footer(self.history_button)
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        verb = self.tr("Add") if self._new else self.tr("Save")
        self.save_button = self.add_button(
            verb, "primary", "plus" if self._new else "check", pressed=self.save, is_default=True
        )

    def _show_history(self) -> None:
        person = self._loaded
        self.navigate.emit(Place("edit-history", person.client_id, "person", person.id))

    def _connect_services(self) -> None:
        self.services.chosen.connect(self._take_service)
        self.services.removal_wanted.connect(self._ask_to_remove_service)
        self.form.kind.changed.connect(self._show_service)

    def _show_service(self) -> None:
        draft = self.form.draft()
        self.services.show_service(draft.service_id, draft.kind)
        entry = self.services.entry()
        if entry is not None and not self.form.phone.text():
            self.form.phone.setText(entry.phone)

    def _take_service(self, entry: ServiceEntry | None) -> None:
        """Fill the form from the directory; what is said of the tie stays."""
        draft = replace(self.form.draft(), service_id=entry.id if entry else None)
        if entry is not None:
            draft = replace(
                draft, label=entry.name, kind=entry.kind, sector=entry.sector, phone=entry.phone
            )
        period = self._client.period
        self.form.load(draft, period.end if period else None)
        self._show_service()

    def _ask_to_remove_service(self, entry: ServiceEntry) -> None:
        self.context.prompts.confirm(
            self,
            self.tr("Take out of the directory?"),
            self.tr("It is no longer offered for any client. Who stands on a map stays there."),
            self.tr("Take out"),
            partial(self._remove_service, entry),
        )

    def _remove_service(self, entry: ServiceEntry) -> None:
        try:
            service_directory.retire_service(self.context.store, entry.id, on=self.context.today())
        except UserError as error:
            self.failed.emit(error)
            return
        self._take_service(None)
        self.services.forget(entry)

    def _keep_service(self, draft: NetworkPersonDraft) -> NetworkPersonDraft:
        """Write what is shared to the directory: a new entry, or its new number."""
        store, entry = self.context.store, self.services.entry()
        if entry is None and self.services.keep.isChecked() and not self.services.keep.isHidden():
            entry = replace(
                service_directory.new_service(),
                name=draft.label,
                kind=draft.kind,
                sector=draft.sector,
                phone=draft.phone,
            )
            service_directory.save_service(store, entry)
        elif entry is not None and entry.phone != draft.phone.strip():
            service_directory.save_service(store, replace(entry, phone=draft.phone))
        return replace(draft, service_id=entry.id if entry else None)

    def _load(self) -> NetworkPersonDraft:
        store, person_id = self.context.store, self.place.record_id
        if person_id is None:
            sector, _, kind = self.place.section.partition(".")
            draft = network.new_person_draft(self._client_id)
            return replace(draft, sector=Sector(sector), kind=kind) if kind else draft
        kept = drafts.load_draft(store, _KIND, person_id)
        if kept is not None and isinstance(kept.draft, NetworkPersonDraft):
            return kept.draft
        return network.load_person_draft(store, person_id)

    def save(self) -> None:
        """Save the person, if nothing is missing."""
        if self._saved:
            return
        draft, period = self.form.draft(), self._client.period
        problems = draft.problems(period_end=period.end if period else None)
        problems += self.form.consent.problems()
        self.form.show_problems(problems)
        if problems:
            return
        if self._client.protected or draft.protected:
            texts = (draft.label, draft.plan_role, draft.organisation)
            found = meetings.place_names_in(self.context.store, self._client_id, texts)
            if found:
                self.warning.ask(found)
                return
        self._store()

    def _store(self) -> None:
        context = self.context
        try:
            draft = self._keep_service(self.form.draft())
            network.save_person(context.store, draft, now=context.now(), today=context.today())
        except UserError as error:
            self.failed.emit(error)
            return
        self._saved = True
        self.accept()
        self.notified.emit(self.tr("Added") if self._new else self.tr("Saved"), None)

    def _remove_place_names(self) -> None:
        for edit in (self.form.label, self.form.plan_role, self.form.organisation):
            edit.setText(self.warning.without(edit.text()))
        self.warning.hide()
        self.form.label.setFocus()

    def _withdraw(self, on: date) -> None:
        context, person_id = self.context, self._loaded.id
        try:
            network.withdraw_consent(context.store, person_id, on=on, now=context.now())
            stored = network.load_person_draft(context.store, person_id)
        except UserError as error:
            self.failed.emit(error)
            return
        self.form.take_stored(stored)
        self._loaded = replace(
            self._loaded, version=stored.version, consent=self.form.draft().consent
        )
        self.notified.emit(self.tr("Consent withdrawn"), None)

    def _ask_to_end(self) -> None:
        self.context.prompts.confirm(
            self,
            self.tr("Take off the map?"),
            self.tr("Earlier days of the map keep this person. Consents stay readable."),
            self.tr("Take off"),
            self._end,
        )

    def _end(self) -> None:
        context = self.context
        try:
            network.end_person(
                context.store, self._loaded.id, on=context.today(), now=context.now()
            )
        except UserError as error:
            self.failed.emit(error)
            return
        self._saved = True
        self.accept()
        self.notified.emit(self.tr("Taken off the map"), None)

    @override
    def save_draft(self) -> None:
        """Keep what is typed: the lock closes the dialog without asking."""
        draft = self.form.draft()
        if self._saved or draft == self._loaded:
            return
        drafts.save_draft(
            self.context.store,
            _KIND,
            draft.id,
            self._client_id,
            drafts.to_payload(draft),
            now=self.context.now(),
        )
