"""Suunnitelman tekstit: the parts of picture 18, each with the item of SHL 39 § it answers."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.goals import GoalStatus
from app.domain.plans import PlanDraft, PlanForm
from app.errors import UserError
from app.services import drafts, plans
from app.services.place_names import place_names_in
from ui import theme
from ui.context import Context
from ui.models.plan_items import field_titles, item_of, law_tag, missing_fields, part_of
from ui.pages.draft_keeper import DraftKeeper
from ui.pages.place_name_warning import PlaceNameWarning
from ui.pages.plan_part import PlanPart
from ui.pages.plan_parts import PlanEditors
from ui.pages.unread_dates import show_unread_dates
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.themed import follow_theme, set_shown

_KIND = "plan"


class PlanTextsForm(QWidget):
    """Writes the open version of the plan; it keeps itself, `save` puts it into the plan.

    Signals:
        finish_wanted: the texts are saved and she wants to finish the plan.
        missing_changed: other items are missing now; ask `missing`.
        failed: an exception to be explained.
        stored: the plan's texts were written.
    """

    finish_wanted = Signal()
    missing_changed = Signal()
    failed = Signal(object)
    stored = Signal()

    def __init__(self, context: Context, client_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._client_id = client_id
        self._draft: PlanDraft | None = None
        self._goal_count = 0
        self._unsaved = False
        self._missing: tuple[str, ...] = ()
        self.editors = PlanEditors(Words(current_language()), context.today, self)
        self.parts: dict[str, PlanPart] = {}
        self.warning = PlaceNameWarning()
        self.state = Label("", "body", "okInk", tabular=True)
        self.state.setObjectName("draft-state")
        self.goal_words = Label("", "body", "ink2", wrap=True)
        self.finish_button = Button(self.tr("Finish the plan…"), "check", "primary")
        self.finish_button.setObjectName("finish-plan")
        self.keeper = DraftKeeper(context, _KIND, self.draft, self)
        self._scroll = Scroll(padding=0, gap=12)
        self._scroll.setObjectName("plan-texts")
        self._make_parts()
        self._lay_out()
        self._connect()
        follow_theme(self._renew)

    def _make_parts(self) -> None:
        editors, tables, blocks = self.editors, self.editors.tables, self.editors.blocks
        hints = self._hints()
        for name, title in field_titles().items():
            item = item_of(name)
            law = law_tag(item) if item is not None else ""
            if name == "rights_how":
                law = self.tr("Act on the Status of Clients s. 5")
            part = PlanPart(title, law, hints.get(name, ""))
            self.parts[name] = part
            if name in tables:
                part.add(tables[name])
            elif name in blocks:
                part.add(blocks[name])
            elif name in ("situation", "own_worker_meetings", "duration"):
                editors.texts[name].setAccessibleName(title)
                part.add(editors.texts[name])
            self._scroll.body.addWidget(part)
        self._scroll.body.addStretch()
        self._fill_odd_parts()

    def _fill_odd_parts(self) -> None:
        editors, parts = self.editors, self.parts
        parts["evaluation"].add(editors.evaluation)
        parts["goals"].add(self.goal_words)
        parts["consents"].add(editors.consents)
        parts["partners"].add(
            editors.field("partners", self.tr("Organisations and people we work with"))
        )
        parts["partners"].add(editors.field("private_persons", self.tr("Close people who help")))
        parts["partners"].add(editors.field("team", self.tr("My team in words")))
        parts["review"].add(editors.field("review", self.tr("How and when things are reviewed")))
        parts["review"].add(
            editors.beside(
                editors.field("review_on", self.tr("Next review")),
                editors.field("next_steps", self.tr("Agreed next steps")),
            )
        )
        parts["rights_how"].add(editors.rights_explained)
        parts["rights_how"].add(
            editors.field("rights_how", self.tr("Who told, when, how, and what was gone through"))
        )
        parts["dissent_client"].add(editors.blocks["dissent_worker"])
        parts["negotiation_on"].add(
            editors.beside(
                editors.field("negotiation_on", self.tr("Day")),
                editors.field("negotiation_place", self.tr("Place")),
            )
        )
        parts["negotiation_on"].add(editors.field("negotiation_people", self.tr("Who took part")))

    def _hints(self) -> dict[str, str]:
        return {
            "evaluation": self.tr(
                "Goals, services and methods moved over from the plan before. Look through them "
                "together."
            ),
            "situation": self.tr("What in life and surroundings helps, what makes things harder."),
            "worker_view": self.tr(
                "Say what the client tells and what you assess: “Aino tells that … The worker "
                "assesses that …”"
            ),
            "services": self.tr(
                "Per topic who does what: what does the work pair see to, what the own worker? "
                "Write in full: “about once a week, 60 minutes”."
            ),
            "own_worker_meetings": self.tr(
                "How often, where, and when you meet together with the work pair next."
            ),
            "review": self.tr("For example: “Goals are looked at in every meeting.”"),
            "consents": self.tr("From My team. They stand on the paper as they are there."),
            "distribution": self.tr("Others get the plan only with the client's consent."),
        }

    def _lay_out(self) -> None:
        footer = self._footer_frame = QFrame()
        footer.setObjectName("footer")
        self._footer = QHBoxLayout(footer)
        self._footer.addWidget(self.state, 1)
        self._footer.addWidget(self.finish_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self.warning)
        self._column.addWidget(footer)

    def _connect(self) -> None:
        self.editors.changed.connect(self._changed)
        self.keeper.state_changed.connect(self._show_state)
        self.finish_button.clicked.connect(self.finish)
        self.warning.kept.connect(self._finish)
        self.warning.removed.connect(self._remove_place_names)
        key = QShortcut(QKeySequence("Ctrl+S"), self, self.save)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_form(self, form: PlanForm) -> None:
        """Show the open version; what she has typed and is not saved stays."""
        self._goal_count = sum(goal.status is GoalStatus.OPEN for goal in form.goals)
        self.goal_words.setText(
            self.tr("%n goal(s) go into the plan as they are.", "", self._goal_count)
            if self._goal_count
            else self.tr("No goals yet. Add the first one under Goals.")
        )
        self.finish_button.setEnabled(form.editable)
        self._scroll.setEnabled(form.editable)
        if not self._unsaved:
            self._draft = form.draft
            kept = self._go_on_with_kept(form.draft)
            self._unsaved = kept is not None
            self.editors.load(self._draft.text)
            set_shown(self.parts["evaluation"], self._draft.text.evaluation is not None)
            self.state.setText("")
            if kept is not None:
                self.keeper.show_kept(kept)
        self._show_missing()

    def _go_on_with_kept(self, stored: PlanDraft) -> datetime | None:
        """Take what was typed and not saved before; it is always newer than what is stored."""
        kept = drafts.load_draft(self._context.store, _KIND, stored.id)
        if kept is None or not isinstance(kept.draft, PlanDraft):
            return None
        self._draft = replace(kept.draft, version=stored.version, number=stored.number)
        return kept.saved_at

    def draft(self) -> PlanDraft:
        """Give the plan with what stands in the form."""
        if self._draft is None:
            raise ValueError("show_form comes first")
        return replace(self._draft, text=self.editors.apply(self._draft.text))

    def missing(self) -> tuple[str, ...]:
        """Give the fields that the law asks for and that are empty."""
        return self._missing

    def go_to(self, field: str) -> None:
        """Scroll to a part and put the cursor into it."""
        part = self.parts[part_of(field)]
        self._scroll.ensureWidgetVisible(part, 0, theme.current().space(40))
        if part.first_editor is not None:
            part.first_editor.setFocus(Qt.FocusReason.TabFocusReason)

    def save(self) -> bool:
        """Write the texts into the open version; if that fails the draft is kept."""
        if not self._unsaved:
            return True
        draft, store = self.draft(), self._context.store
        try:
            plans.save_plan_text(store, draft, now=self._context.now())
            form = plans.load_plan(store, self._client_id, logged=False)
        except UserError as error:
            self.keeper.save_now()
            self.failed.emit(error)
            return False
        self.keeper.forget()
        self._unsaved = False
        self._draft = form.draft
        self._show_state(self.tr("Saved in the plan"), safe=True)
        self.stored.emit()
        return True

    def finish(self) -> None:
        """Begin to finish: with turvakielto the texts are searched for place names first."""
        if show_unread_dates(self):
            return
        found = place_names_in(self._context.store, self._client_id, self.editors.written())
        if found:
            self.warning.ask(found)
            return
        self._finish()

    def _finish(self) -> None:
        self.warning.hide()
        if self.save():
            self.finish_wanted.emit()

    def _remove_place_names(self) -> None:
        self.editors.rewrite(self.warning.without)
        self.warning.hide()
        self.finish_button.setFocus()

    def _changed(self) -> None:
        self._unsaved = True
        self.keeper.touch()
        self._show_missing()

    def _show_missing(self) -> None:
        missing = missing_fields(self.draft().text, goal_count=self._goal_count)
        for name, part in self.parts.items():
            part.set_missing(any(part_of(field) == name for field in missing))
        if missing != self._missing:
            self._missing = missing
            self.missing_changed.emit()

    def _show_state(self, words: str, safe: bool) -> None:
        self.state.set_tone("okInk" if safe else "bad")
        self.state.setText(words)

    def _renew(self) -> None:
        look = theme.current()
        side, top = look.space(16), look.space(8)
        self._footer.setContentsMargins(side, top, side, top)
        self._footer.setSpacing(look.space(12))
        self._column.setSpacing(look.space(8))
