"""Jos minusta ei kuulu (37a): the client's own instruction, agreed together, and its A5 card."""

from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app import text
from app.domain.silence import SilenceDraft, SilencePage
from app.errors import UserError
from app.services import drafts, silence
from app.services.place_names import place_names_in
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.client_section import ClientSection
from ui.pages.draft_keeper import DraftKeeper
from ui.pages.place_name_warning import PlaceNameWarning
from ui.pages.silence_form import SilenceForm
from ui.pages.silence_preview import SilencePreview
from ui.widgets.buttons import Button, IconButton
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.themed import follow_theme, set_shown

_FORM_WIDTH = 620


class SilenceSection(ClientSection):
    """Filled *Save* while something waits, filled *Print* while nothing does."""

    logs_meetings = False

    def __init__(self, context: Context, client_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, client_id, parent)
        self._page: SilencePage | None = None
        self.title = Label(self.tr("If I'm not heard from"), "h2", wrap=True, parent=self)
        self.about = Label("", "small", "ink2", wrap=True, tabular=True, parent=self)
        self.state = Label("", "small", "okInk", tabular=True, parent=self)
        self.state.setObjectName("draft-state")
        self.back_button = IconButton("arrow-left", self.tr("Back to the plan"))
        self.together_button = Button(self.tr("Fill in together"), "presentation")
        self.print_button = Button(self.tr("Print A5"), "printer", "primary")
        self.print_button.setObjectName("print-card")
        self.save_button = Button(self.tr("Save"), "check", "primary")
        self.save_button.setObjectName("save-silence")
        self.discard_button = Button(self.tr("Discard the draft"), kind="ghost")
        self.warning = PlaceNameWarning(self)
        self.form = SilenceForm(self)
        self.preview = SilencePreview(context, self)
        self.keeper = DraftKeeper(context, silence.KIND, self.form.draft, self)
        self._lay_out()
        self._connect()
        self._read(logged=True)
        self._go_on_with_draft()
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self.title)
        titles.addWidget(self.about)
        titles.addWidget(self.state)
        self._head = HeadRow()
        self._head.add(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        self._head.add(titles, 1)
        for button in (
            self.discard_button, self.together_button, self.save_button, self.print_button,
        ):  # fmt: skip
            self._head.add(button, 0, Qt.AlignmentFlag.AlignTop)
        scroll = self._scroll = Scroll(padding=0, gap=12)
        scroll.setObjectName("silence-scroll")
        scroll.body.addWidget(self.warning)
        self._row = QHBoxLayout()
        self._row.addWidget(self.form, 1, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addStretch()
        scroll.body.addLayout(self._row)
        scroll.body.addStretch()
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(scroll, 1)

    def _connect(self) -> None:
        self.back_button.clicked.connect(lambda: self.section_wanted.emit("plan"))
        self.together_button.clicked.connect(self._begin_together)
        self.print_button.clicked.connect(
            lambda: self.navigate.emit(Place("silence-card", self.client_id))
        )
        self.save_button.clicked.connect(self.save)
        self.discard_button.clicked.connect(self._discard)
        self.form.changed.connect(self._touched)
        self.warning.kept.connect(self._store)
        self.warning.removed.connect(self._remove_place_names)
        self.keeper.state_changed.connect(self._show_state)

    @override
    def refresh(self) -> None:
        if not self._is_changed():
            self._read(logged=False)

    @override
    def save_draft(self) -> None:
        self.keeper.keep()

    def save(self) -> None:
        """Keep what was agreed, if nothing is missing and no place name stands in it."""
        draft = self.form.draft()
        problems = draft.problems(self.context.today())
        self.form.show_problems(problems)
        if problems:
            return
        written = (draft.way_back, draft.call_whom)
        found = place_names_in(self.context.store, self.client_id, written)
        if found:
            self.warning.ask(found)
            return
        self._store()

    def _store(self) -> None:
        self.warning.hide()
        context = self.context
        draft = replace(self.form.draft(), agreed_on=context.today())
        try:
            silence.save_silence(context.store, draft, now=context.now(), today=context.today())
        except UserError as error:
            self.keeper.save_now()
            self.failed.emit(error)
            return
        self.keeper.forget()
        self._show_state("", True)
        self.notify(self.tr("Agreed together today"))
        self._read(logged=False)
        self.stored.emit()

    def _read(self, *, logged: bool) -> None:
        page = self._page = silence.load_silence(self.context.store, self.client_id, logged=logged)
        self._load(page.draft)

    def _go_on_with_draft(self) -> None:
        """What was typed and not agreed yet stands there again."""
        if self._page is None:
            return
        kept = drafts.load_draft(self.context.store, silence.KIND, self._page.draft.id)
        if kept is not None and isinstance(kept.draft, SilenceDraft):
            self._load(replace(kept.draft, version=self._page.draft.version))
            self.keeper.show_kept(kept.saved_at)

    def _load(self, draft: SilenceDraft) -> None:
        page = self._page
        if page is None:
            return
        people = [one.label for one in page.people]
        self.form.load(draft, people, editable=page.editable)
        if page.agreed and page.draft.agreed_on is not None:
            self.about.setText(
                self.tr(
                    "The client's own instruction, agreed {day} · shown to you when the agreed"
                    " interval is exceeded"
                ).format(day=text.format_date(page.draft.agreed_on))
            )
        else:
            self.about.setText(
                self.tr("Not agreed yet. Ask the client: it is the client's own instruction.")
            )
        self._show()

    def _is_changed(self) -> bool:
        return self._page is not None and self.form.draft() != self._page.draft

    def _touched(self) -> None:
        self.keeper.touch()
        self._show()

    def _show(self) -> None:
        page = self._page
        if page is None:
            return
        changed = self._is_changed()
        set_shown(self.save_button, page.editable and (changed or not page.agreed))
        self.save_button.setEnabled(changed)
        set_shown(self.discard_button, changed)
        set_shown(self.print_button, page.agreed and not changed)
        set_shown(self.together_button, page.editable)
        self.primary_action = self.print_button if page.agreed else self.save_button
        draft = self.form.draft()
        missing = page.consent_is_missing(draft.call_whom, self.context.today())
        self.form.show_consent(
            self.tr("No consent to contact is in force for this person. Agree on it in My team.")
            if draft.may_call and missing and draft.call_whom
            else ""
        )
        card = silence.silence_paper(
            self.context.store, draft, now=self.context.now(), logged=False
        )
        self.preview.show_card(partial(silence.render, card))

    def _begin_together(self) -> None:
        self.context.shield.offer()
        self.form.wait.setFocus()

    def _discard(self) -> None:
        context = self.context
        draft_id = self.form.draft().id
        self.keeper.save_now()  # so that even the last words can be brought back
        self.keeper.forget()
        drafts.discard_draft(context.store, silence.KIND, draft_id, now=context.now())
        self._show_state("", True)
        self.warning.hide()
        self._read(logged=False)

        def bring_back() -> None:
            drafts.restore_draft(context.store, silence.KIND, draft_id, now=context.now())
            self._go_on_with_draft()

        self.notify(self.tr("Draft discarded"), bring_back)

    def _remove_place_names(self) -> None:
        self.form.rewrite_words(self.warning.without(self.form.draft().way_back))
        self.warning.hide()
        self.save_button.setFocus()

    def _show_state(self, words: str, safe: bool) -> None:
        self.state.set_tone("okInk" if safe else "bad")
        self.state.setText(words)
        set_shown(self.state, bool(words))

    @override
    def set_layout_class(self, layout_class: LayoutClass) -> None:
        super().set_layout_class(layout_class)
        wide = layout_class is LayoutClass.WIDE
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._renew()

    def _renew(self) -> None:
        look = theme.current()
        side = look.space(24)
        self._column.setContentsMargins(0, 0, side, 0)
        self._column.setSpacing(look.space(12))
        self._head.setSpacing(look.space(8))
        self._row.setSpacing(look.space(16))
        self._scroll.body.setContentsMargins(0, 0, 0, side)
        wide = self.layout_class is LayoutClass.WIDE
        self.form.setMaximumWidth(look.px(_FORM_WIDTH) if wide else 1 << 20)
