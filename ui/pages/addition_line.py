"""One record of a package as it is decided on: an addition, or a change beside one's own."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.packages import AdditionRow, RecordState
from ui import theme
from ui.models.edit_history_texts import CLIENTS_OWN, PLACES, EditHistoryTexts
from ui.models.package_texts import addition_title, change_words, state_text
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.tag import Tag
from ui.widgets.themed import follow_theme, set_shown
from ui.widgets.voice_block import VoiceBlock, WorkerBlock


class AdditionLine(QFrame):
    """One record: what it says, who wrote it, two buttons while it waits, one once left out.

    A change shows what stands here beside what is proposed; with turvakielto no places of it.
    """

    def __init__(
        self, row: AdditionRow, *, protected: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.row = row
        self.setObjectName("card")
        self._column = QVBoxLayout(self)
        self._pairs: list[QHBoxLayout] = []
        head = QHBoxLayout()
        title = addition_title(row)
        head.addWidget(Label(title, "strong", wrap=True, tabular=True), 1)
        word, look = state_text(row.state)
        if word:
            head.addWidget(Tag(word, "ok" if look == "ok" else "neutral"))
        self._column.addLayout(head)
        if row.change and row.kept:
            self._show_change(protected=protected)
        elif not row.change:
            self._show_content()
        if row.beside and row.state is RecordState.WAITING:
            both = self.tr(
                "You have an entry of the same day too. Both stay, each under its author."
            )
            self._column.addWidget(Label(both, "small-strong", "infoInk", wrap=True))
        self._add_buttons(title)
        follow_theme(self._renew)

    def _add_buttons(self, title: str) -> None:
        row = self.row
        take = self.tr("Take the change in") if row.change else self.tr("Take in")
        leave = self.tr("Keep mine") if row.change else self.tr("Leave out")
        self.take_button = Button(take, "check", parent=self)
        self.leave_button = Button(leave, kind="ghost", parent=self)
        self.back_button = Button(self.tr("Bring back"), "undo-2", "ghost", parent=self)
        self.take_button.setAccessibleName(self.tr("Take in: {what}").format(what=title))
        self.leave_button.setAccessibleName(self.tr("Leave out: {what}").format(what=title))
        self.back_button.setAccessibleName(self.tr("Bring back: {what}").format(what=title))
        foot = QHBoxLayout()
        for button in (self.take_button, self.leave_button, self.back_button):
            foot.addWidget(button)
        foot.addStretch()
        self._column.addLayout(foot)
        waits = row.state is RecordState.WAITING
        set_shown(self.take_button, waits and not row.gone)
        set_shown(self.leave_button, waits)
        set_shown(self.back_button, row.state is RecordState.DECLINED and row.kept)

    def _show_content(self) -> None:
        if self.row.text:
            self._column.addWidget(Label(self.row.text, "body", wrap=True))
        if self.row.client_words:
            words = VoiceBlock(self.tr("In the client's words"), self.row.client_words)
            self._column.addWidget(words)

    def _show_change(self, *, protected: bool) -> None:
        """What stands here on the left, what is proposed on the right, field by field."""
        texts = EditHistoryTexts(Words(current_language()), protected=protected)
        shown = [one for one in self.row.changes if not protected or one.field not in PLACES]
        for one in shown:
            self._column.addWidget(Label(texts.name(one.field), "label", "ink2"))
            pair = QHBoxLayout()
            self._pairs.append(pair)
            for heading, value in (
                (self.tr("Here now"), one.before),
                (self.tr("Proposed"), one.after),
            ):
                shape = VoiceBlock if one.field in CLIENTS_OWN else WorkerBlock
                block = shape(heading, texts.value(one.field, value))
                block.body.addStretch()
                if isinstance(block, WorkerBlock):
                    block.set_inset(True)
                pair.addWidget(block, 1)
            self._column.addLayout(pair)
        both = dict.fromkeys(
            texts.name(one.field) for one in shown if one.field in self.row.own_too
        )
        if both:
            told = self.tr("You have changed this since too: {fields}.")
            words = told.format(fields=", ".join(both))
            self._column.addWidget(Label(words, "small-strong", "warn", wrap=True))
        self._column.addWidget(Label(change_words(self.row), "small", "ink2", wrap=True))

    def _renew(self) -> None:
        look = theme.current()
        side, top = look.space(16), look.space(12)
        self._column.setContentsMargins(side, top, side, top)
        self._column.setSpacing(look.space(8))
        for pair in self._pairs:
            pair.setSpacing(look.space(8))
