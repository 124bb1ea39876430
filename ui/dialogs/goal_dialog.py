"""Uusi tavoite and Muokkaa tavoitetta (06): what is typed keeps itself until saved or discarded."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.goals import GoalDraft, StepDraft
from app.errors import UserError
from app.services import caseload, drafts, goals
from app.services.place_names import place_names_in
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.navigation import Place
from ui.pages.draft_keeper import DraftKeeper
from ui.pages.goal_form import GoalForm
from ui.pages.place_name_warning import PlaceNameWarning
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.banner import Banner
from ui.widgets.label import Label

_KIND = "goal"


class GoalDialog(PlaceDialog):
    """Adds a goal (`place.client_id`) or changes one (`place.record_id`).

    `place.section` "draft" goes on with the kept draft `place.record_id`; a kept draft of a goal
    is gone on with in any case. The start level is given as the goal's first assessment.
    """

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=860)
        self._saved = False
        self._warned = False
        self._waiting: UUID | None = None
        self.note = Banner("", "info")
        self.note.hide()
        self.note.action_pressed.connect(self._go_on_with_waiting)
        self._stored, self._draft, kept_at = self._load()
        self._locked = self._stored is not None and self._stored.start_level is not None
        period = caseload.load_client(
            context.store, self._draft.client_id, section="goal", logged=False
        ).period
        self._period_end = period.end if period else None
        self.form = GoalForm(Words(current_language()), context.today, self._period_end)
        self.warning = PlaceNameWarning()
        self.state = Label("", "small", "okInk", wrap=True, tabular=True)
        self.state.setObjectName("draft-state")
        self.keeper = DraftKeeper(context, _KIND, self.form.draft, self)
        changing = self._draft.version > 0
        self.set_title(self.tr("Change the goal") if changing else self.tr("New goal"))
        for widget in (self.note, self.form, self.warning):
            self.body.addWidget(widget)
        self._make_footer()
        self.form.load(self._draft, locked=self._locked)
        self._connect()
        if kept_at is not None:
            self.keeper.show_kept(kept_at)
            self.discard_button.show()
        elif not changing:
            self._offer_waiting()
        (self.form.title if changing else self.form.need_choice).setFocus()

    def _load(self) -> tuple[GoalDraft | None, GoalDraft, datetime | None]:
        """Give the stored goal (None for a new one), what to show, and when that was kept."""
        store, record_id = self.context.store, self.place.record_id
        if record_id is None:
            if self.place.client_id is None:
                raise ValueError("a goal needs a client")
            return None, goals.new_goal_draft(self.place.client_id), None
        kept = drafts.load_draft(store, _KIND, record_id)
        draft = kept.draft if kept and isinstance(kept.draft, GoalDraft) else None
        if kept is not None and draft is not None and draft.version == 0:
            return None, draft, kept.saved_at
        stored = goals.load_goal_draft(store, record_id)
        if kept is None or draft is None:
            return stored, stored, None
        if draft.version != stored.version:
            self.note.show_message(
                self.tr("The goal has moved on since this draft. Look it through before saving.")
            )
        return stored, rebased(draft, stored), kept.saved_at

    def _make_footer(self) -> None:
        self.add_to_footer(self.state)
        self.discard_button = self.add_button(
            self.tr("Discard the draft"), "ghost", pressed=self._discard
        )
        self.discard_button.setObjectName("discard")
        self.discard_button.hide()
        self.close_button = self.add_button(self.tr("Close"), pressed=self.reject)
        verb = self.tr("Save") if self._draft.version else self.tr("Add the goal")
        self.save_button = self.add_button(verb, "primary", "check", pressed=self.save)
        self.save_button.setObjectName("save")

    def _connect(self) -> None:
        self.form.changed.connect(self._changed)
        self.keeper.state_changed.connect(self._show_state)
        self.warning.kept.connect(self._store)
        self.warning.removed.connect(self._remove_place_names)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        QShortcut(QKeySequence("Ctrl+S"), self, self.keeper.save_now)

    def _offer_waiting(self) -> None:
        """A new goal that was begun before waits: go on with it, or begin another one."""
        store, client_id = self.context.store, self.place.client_id
        stored = {row.id for row in goals.list_goals(store, self._draft.client_id, logged=False)}
        self._waiting = next(
            (
                row.target_id
                for row in drafts.list_drafts(store)
                if row.kind == _KIND and row.client_id == client_id and row.readable
                and row.target_id not in stored
            ),
            None,
        )  # fmt: skip
        if self._waiting is not None:
            self.note.show_message(
                self.tr("A goal that was begun before waits as a draft."),
                "info",
                self.tr("Go on with it"),
            )

    def _go_on_with_waiting(self) -> None:
        if self._waiting is None:
            return
        kept = drafts.load_draft(self.context.store, _KIND, self._waiting)
        if kept is not None and isinstance(kept.draft, GoalDraft):
            self.keeper.save_now()  # what was typed into the new one stays a draft, too
            self._draft = kept.draft
            self.form.load(kept.draft, locked=False)
            self.keeper.show_kept(kept.saved_at)
            self.discard_button.show()
        self.note.hide()
        self.form.title.setFocus()

    def _changed(self) -> None:
        self.keeper.touch()
        self.discard_button.show()

    def save(self) -> None:
        """Save the goal, if nothing is missing."""
        if self._saved:
            return
        draft = self.form.draft()
        problems = draft.problems(period_end=self._period_end)
        self.form.show_problems(problems)
        if problems or self.form.has_typing_errors():
            return
        found = place_names_in(self.context.store, draft.client_id, self.form.written())
        if found:
            self.warning.ask(found)
            return
        self._store()

    def _store(self) -> None:
        self.warning.hide()
        context, draft = self.context, self.form.draft()
        start = None if self._locked else draft.start_level
        if not self._locked:
            # the start is an assessment of its own, so that the goal's history begins with it
            draft = replace(draft, start_level=None)
        now, today = context.now(), context.today()
        try:
            goal_id = goals.save_goal(context.store, draft, now=now, today=today)
            if start is not None:
                goals.score_goal(context.store, goal_id, start, "", now=now, today=today)
        except UserError as error:
            self.keeper.save_now()
            self.failed.emit(error)
            return
        self._saved = True
        self.keeper.stop()
        self.notified.emit(self.tr("Goal saved") if draft.version else self.tr("Goal added"), None)
        self.accept()

    def _discard(self) -> None:
        context, draft = self.context, self.form.draft()
        self.keeper.save_now()  # so that even the last words can be brought back
        self.keeper.stop()
        self._saved = True
        drafts.discard_draft(context.store, _KIND, draft.id, now=context.now())

        def bring_back() -> None:  # the dialog is gone by then
            drafts.restore_draft(context.store, _KIND, draft.id, now=context.now())

        self.notified.emit(self.tr("Draft discarded"), bring_back)
        super().reject()

    @override
    def reject(self) -> None:
        """Close; what was typed stays as a draft."""
        if self.keeper.is_dirty and self.keeper.save_now():
            self.notified.emit(self.tr("The goal waits as a draft"), None)
        super().reject()

    @override
    def save_draft(self) -> None:
        if not self._saved:
            self.keeper.keep()

    def _remove_place_names(self) -> None:
        self.form.rewrite(self.warning.without, locked=self._locked)
        self.warning.hide()
        self.save_button.setFocus()

    def _show_state(self, words: str, safe: bool) -> None:
        self.state.set_tone("okInk" if safe else "bad")
        self.state.setText(words)


def rebased(kept: GoalDraft, stored: GoalDraft) -> GoalDraft:
    """Put a kept draft on the goal as it is now: steps ticked off and scores since then stay."""
    now = {step.id: step for step in stored.steps}

    def as_now(step: StepDraft) -> StepDraft:
        found = now.get(step.id)
        return step if found is None else replace(step, status=found.status, done_on=found.done_on)

    locked = stored.start_level is not None
    return replace(
        kept,
        version=stored.version,
        steps=tuple(as_now(step) for step in kept.steps),
        level_texts=stored.level_texts if locked else kept.level_texts,
        start_level=stored.start_level if locked else kept.start_level,
        current_level=stored.current_level,
        status=stored.status,
        closed_on=stored.closed_on,
    )
