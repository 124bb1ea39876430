"""One logged meeting to read: what was done, in whose words, what was agreed, its versions."""

from uuid import UUID

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app import text
from app.domain.meetings import MeetingRow, Outcome
from app.reference.vocabularies import Vocabulary
from app.services import meeting_reading
from app.services.meeting_reading import MeetingReading
from ui import theme
from ui.context import Context
from ui.models.meeting_texts import MeetingTexts
from ui.navigation import Place
from ui.pages.agreed_checks import AgreedChecks
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.spoken_role import give_role
from ui.widgets.tag import Status, Tag
from ui.widgets.themed import KEYBOARD_REASONS, follow_theme, paint_focus_ring
from ui.widgets.voice_block import VoiceBlock, WorkerBlock


class MeetingReadingView(QWidget):
    """The three voices stand apart: what was done, the client's words, the worker's assessment.

    Signals:
        closed: back to the list.
        navigate: correct the entry (Place).
        failed: an exception to be explained.
        stored: a promise was marked as kept.
    """

    closed = Signal()
    navigate = Signal(object)
    failed = Signal(object)
    stored = Signal()

    def __init__(
        self,
        context: Context,
        client_id: UUID,
        texts: MeetingTexts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._client_id = client_id
        self._texts = texts
        self._meeting_id: UUID | None = None
        self._by_keyboard = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        give_role(self, QAccessible.Role.Pane)
        self.setAccessibleName(self.tr("Meetings"))
        self.back_button = Button(self.tr("Meetings"), "chevron-left", "ghost")
        self.correct_button = Button(self.tr("Correct the entry"), "pencil")
        self.correct_button.setObjectName("correct")
        self.scroll_area = Scroll(padding=0, gap=12)
        self.scroll_area.setObjectName("reading-scroll")
        self._parts = QWidget()
        inner = self._inner = QWidget()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(inner)
        self._column = QVBoxLayout(inner)
        self._top = QHBoxLayout()
        self._top.addWidget(self.back_button)
        self._top.addStretch()
        self._top.addWidget(self.correct_button)
        self._column.addLayout(self._top)
        self._column.addWidget(self.scroll_area, 1)
        self.back_button.clicked.connect(self.closed)
        self.correct_button.clicked.connect(self._correct)
        follow_theme(self._renew)

    def open(self, meeting_id: UUID) -> None:
        """Show an entry and log that it was opened; raises NotFound where there is none."""
        self._load(meeting_id, logged=True)
        self.scroll_area.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Show the same entry as it is now."""
        if self._meeting_id is not None:
            self._load(self._meeting_id, logged=False)

    @override
    def event(self, event: QEvent) -> bool:
        # Esc closes the entry; without this the window would go back a whole page.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus() and self._by_keyboard:
            painter = QPainter(self)
            paint_focus_ring(painter, QRectF(self.rect()), 8, gap=False)
            painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _load(self, meeting_id: UUID, *, logged: bool) -> None:
        reading = meeting_reading.open_meeting(
            self._context.store, self._client_id, meeting_id, logged=logged
        )
        self._meeting_id = meeting_id
        self._parts.hide()
        self.scroll_area.body.removeWidget(self._parts)
        self._parts.deleteLater()
        self._parts = self._build(reading)
        self.scroll_area.body.insertWidget(0, self._parts)
        if self.scroll_area.body.count() == 1:
            self.scroll_area.body.addStretch()

    def _build(self, reading: MeetingReading) -> QWidget:
        row = reading.meeting
        parts = QWidget()
        column = QVBoxLayout(parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space(12))
        column.addWidget(self._entry_card(row))
        if row.client_words.strip() or self._texts.rating(row):
            column.addWidget(self._client_block(row))
        if row.worker_view.strip():
            column.addWidget(WorkerBlock(self.tr("Worker’s assessment"), row.worker_view))
        if row.differing_view.strip():
            title = self.tr("Differing view, in the client’s words")
            column.addWidget(VoiceBlock(title, row.differing_view))
        if row.agreed:
            card = Card(self.tr("We agreed"))
            checks = AgreedChecks(self._context)
            checks.show_matters(row.agreed)
            checks.failed.connect(self.failed)
            checks.stored.connect(self.stored)
            card.body.addWidget(checks)
            column.addWidget(card)
        column.addWidget(self._versions(reading))
        return parts

    def _entry_card(self, row: MeetingRow) -> Card:
        card = Card()
        card.body.addWidget(Label(self._texts.title(row), "h2", wrap=True))
        card.body.addWidget(Label(self._texts.whole_moment(row), "body", "ink2", tabular=True))
        card.body.addLayout(self._facts(row))
        if row.goal_marks:
            card.body.addLayout(self._goals(row))
        if row.note.strip():
            card.body.addWidget(
                Label(self.tr("What we did and talked about"), "label", "ink2", wrap=True)
            )
            card.body.addWidget(Label(row.note, "body", wrap=True, selectable=True))
        return card

    def _facts(self, row: MeetingRow) -> QLayout:
        texts = self._texts
        held = row.outcome is Outcome.HELD
        facts = (
            (self.tr("Reason"), "" if held else texts.reason(row)),
            (self.tr("Present"), texts.participants(row)),
            (self.tr("Place"), texts.places(row)),
            (self.tr("Methods"), texts.methods(row)),
            (
                self.tr("Purpose"),
                Words(current_language()).labels(Vocabulary.PURPOSES, row.purposes),
            ),
            (
                self.tr("Marks"),
                Words(current_language()).labels(Vocabulary.MEETING_TAGS, row.tags),
            ),
            (self.tr("Travel"), texts.drive(row)),
            (self.tr("Interpreter"), self.tr("used") if row.interpreter_used else ""),
            (self.tr("Written by"), row.author),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.current().space(16))
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for number, (name, value) in enumerate(fact for fact in facts if fact[1]):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(Label(name, "small", "ink2"), number, 0, top)
            grid.addWidget(Label(value, "small", wrap=True, tabular=True), number, 1, top)
        return grid

    def _goals(self, row: MeetingRow) -> QLayout:
        flow = FlowLayout()
        for mark in row.goal_marks:
            words = self._texts.goal_mark(mark)
            status: Status = "primary" if words.moved else "neutral"
            flow.addWidget(Tag(f"{words.title} · {words.direction}", status, words.icon))
        if row.assessed_together:
            flow.addWidget(Tag(self.tr("Assessed together"), "outline", "users-round"))
        return flow

    def _client_block(self, row: MeetingRow) -> VoiceBlock:
        words = self._texts.quote(row.client_words) if row.client_words.strip() else ""
        return VoiceBlock(
            self.tr("In the client’s words"),
            "\n".join(part for part in (words, self._texts.rating(row)) if part),
            text_role="lead",
        )

    def _versions(self, reading: MeetingReading) -> Card:
        card = Card(self.tr("Versions of the entry"))
        for revision in reading.revisions:
            at = text.local(revision.at)
            moment = f"{text.format_date(at.date())} {text.format_time(at)}"
            line = self.tr("{number} · {moment} · {worker}").format(
                number=revision.number, moment=moment, worker=revision.worker
            )
            reason = revision.reason or self.tr("first entry")
            card.body.addWidget(
                Label(f"{line} · {reason}", "small", "ink2", wrap=True, tabular=True)
            )
        if reading.revisions[1:]:
            before = Button(self.tr("What was before"), kind="link")
            before.setObjectName("edit-history")
            place = Place("edit-history", self._client_id, "meeting", self._meeting_id)
            before.clicked.connect(lambda: self.navigate.emit(place))
            card.body.addWidget(before, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _correct(self) -> None:
        self.navigate.emit(Place("meeting", self._client_id, "change", self._meeting_id))

    def _renew(self) -> None:
        look = theme.current()
        self._column.setContentsMargins(0, 0, look.space(24), 0)
        self._column.setSpacing(look.space(12))
        self._inner.setMaximumWidth(look.px(1040))
