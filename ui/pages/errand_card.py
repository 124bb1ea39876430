"""One errand: where it stands, who does the next step, the chain of what happened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.errands import ErrandRow
from ui import theme
from ui.context import Context
from ui.models.errand_texts import ICONS, ErrandTexts, stage_word
from ui.widgets.buttons import Button
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.row_card import RowCard
from ui.widgets.tag import Tag
from ui.widgets.themed import set_shown
from ui.widgets.voice_block import VoiceBlock


class ErrandCard(RowCard):
    """A matter with its chain.

    Signals:
        event_wanted: something happened to it.
        edit_wanted: the matter itself is to be changed.
    """

    event_wanted = Signal()
    edit_wanted = Signal()

    def __init__(self, context: Context, row: ErrandRow, parent: QWidget | None = None) -> None:
        super().__init__(row.errand.title, parent=parent)
        self.row = row
        today = context.today()
        texts = ErrandTexts(row, today)
        self.setAccessibleName(texts.reading())
        done = row.is_done
        self.add_to_head(Tag(stage_word(row.stage), "ok" if done else "info", ICONS[row.stage]))
        late = row.is_late(today)
        self.next_step = Label(texts.next_step(), "strong", wrap=True, tabular=True)
        self.next_step.set_tone("warnInk" if late else "ink")
        self.add_row(self.next_step)
        self.appeal = Tag(texts.appeal(), "warn", "gavel")
        set_shown(self.appeal, bool(texts.appeal()))
        self.add_row(self.appeal)
        if row.errand.client_words:
            self.add_row(
                VoiceBlock(self.tr("What the client hopes of it"), row.errand.client_words)
            )
        if row.service:
            self.add_row(self._line("book-user", row.service))
        for event in row.events:
            self.add_row(self._line(ICONS[event.stage], texts.event(event)))
        self.add_row(self._actions(done=done))

    def _line(self, icon: str, words: str) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.current().space(8))
        line.addWidget(IconLabel(icon, "ink2", 16))
        line.addWidget(Label(words, "small", "ink2", wrap=True, tabular=True), 1)
        return holder

    def _actions(self, *, done: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space(8))
        title = self.row.errand.title
        if not done:
            happened = Button(self.tr("What happened?"), "plus", "soft")
            happened.setObjectName("errand-event")
            happened.setAccessibleName(self.tr("What happened? {title}").format(title=title))
            happened.clicked.connect(self.event_wanted)
            row.addWidget(happened)
        edit = Button(self.tr("Edit"), kind="link")
        edit.setObjectName("edit-errand")
        edit.setAccessibleName(self.tr("Edit: {title}").format(title=title))
        edit.clicked.connect(self.edit_wanted)
        row.addWidget(edit)
        row.addStretch()
        return holder
