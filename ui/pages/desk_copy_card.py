"""The section that is copied next (38): its text, one key, or the word that all of it is there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.domain.copy_desk import DeskSection, DeskView, SectionState
from ui import theme
from ui.models.desk_texts import missing_text
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, set_shown
from ui.widgets.voice_block import VoiceBlock, WorkerBlock


class DeskCopyCard(Card):
    """One section, large.

    Signals:
        copy_wanted: put it on the clipboard.
        skip_wanted: pass it over.
    """

    copy_wanted = Signal()
    skip_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_state("next")
        self.title_label.set_role("h2")
        self.voice = VoiceBlock("", parent=self)
        self.worker = WorkerBlock("", parent=self)
        self.worker.set_inset(True)
        self.hint = Label("", "body", "ink2", wrap=True, parent=self)
        self.copy_button = Button("", "clipboard-copy", "primary", large=True, parent=self)
        self.skip_button = Button(self.tr("Pass over"), large=True, parent=self)
        self.cleared_label = Label(
            self.tr("The clipboard is emptied after 30 seconds."), "small", "ink2", wrap=True,
            parent=self,
        )  # fmt: skip
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.cleared_label.setAlignment(right)
        self.cleared_label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for block in (self.voice, self.worker, self.hint):
            self.body.addWidget(block)
        self._row = HeadRow()
        self.body.addLayout(self._row)
        self._row.add(self.copy_button)
        self._row.add(self.skip_button)
        self._row.add(self.cleared_label, 1)
        self.copy_button.clicked.connect(self.copy_wanted)
        self.skip_button.clicked.connect(self.skip_wanted)
        follow_theme(self._renew_row)

    def show_section(self, section: DeskSection, *, is_next: bool) -> None:
        """Show a section; `is_next`: it is the first that waits."""
        self.set_title(f"{section.number} {section.heading}")
        missing = section.state is SectionState.MISSING
        self.set_meta("" if missing else self.tr("%n characters", "", len(section.text)))
        voice = section.is_voice
        block = self.voice if voice else self.worker
        block.set_text(section.text)
        self.voice.set_title(self.tr("In the client's words"))
        self.worker.set_title("")
        set_shown(self.voice, voice and bool(section.text) and not missing)
        set_shown(self.worker, not voice and bool(section.text) and not missing)
        self.hint.setText(self._hint(section))
        set_shown(self.hint, bool(self.hint.text()))
        self.copy_button.setText(self._verb(section, is_next=is_next))
        self.copy_button.setEnabled(bool(section.text) and not missing)
        set_shown(self.skip_button, section.state is SectionState.WAITING)
        set_shown(self.cleared_label, not missing)

    def _hint(self, section: DeskSection) -> str:
        if section.state is SectionState.MISSING:
            return f"[PUUTTUU] {missing_text(section)}"
        if not section.text:
            return self.tr("The text was taken out here after it was carried. Take it out there.")
        return ""

    def _verb(self, section: DeskSection, *, is_next: bool) -> str:
        if is_next and section.state is SectionState.WAITING:
            return self.tr("Copy the next section  F8")
        if section.state in {SectionState.CARRIED, SectionState.CHANGED}:
            return self.tr("Copy again  F8")
        return self.tr("Copy this section  F8")

    def _renew_row(self) -> None:
        self._row.setSpacing(theme.current().space(12))


class DeskDoneCard(Card):
    """All of an entry is there, or nothing of it has to be carried.

    Signals:
        next_wanted: the next entry, or back to the transfers where none is left.
        finish_wanted: nothing has to be carried: it counts as handed over.
    """

    next_wanted = Signal()
    finish_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Everything is carried over"), parent=parent)
        self.set_state("next")
        self.title_label.set_role("h2")
        self.words = Label("", "body", "ink2", wrap=True, parent=self)
        self.next_button = Button("", "arrow-right", "primary", large=True, parent=self)
        self.finish_button = Button(
            self.tr("Mark as handed over"), "check", "primary", large=True, parent=self
        )
        row = QHBoxLayout()
        self.body.addWidget(self.words)
        self.body.addLayout(row)
        row.addWidget(self.finish_button)
        row.addWidget(self.next_button)
        row.addStretch()
        self.next_button.clicked.connect(self.next_wanted)
        self.finish_button.clicked.connect(self.finish_wanted)

    def show_done(self, view: DeskView, *, more: bool) -> None:
        """Say whether a receipt was written or can be, and where the button leads."""
        idle = view.has_nothing_to_carry
        set_shown(self.finish_button, idle)
        set_shown(self.next_button, not idle)
        title = self.tr("Nothing to carry over") if idle else self.tr("Everything is carried over")
        self.set_title(title)
        if idle:
            words = self.tr("The change is in no section: nothing there has to be changed.")
        elif view.receipt is not None:
            words = self.tr("The entry is marked as handed over. Its receipt is kept.")
        else:
            words = self.tr("The sections are marked. A newer version of the entry waits.")
        self.words.setText(words)
        self.next_button.setText(
            self.tr("Next entry") if more else self.tr("Back to the transfers")
        )
