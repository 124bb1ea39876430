"""The lines of *Jos minusta ei kuulu* (37a): how long to wait, what may be done, the way back."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.domain.problems import Problem
from app.domain.silence import LEAST_DAYS, MOST_DAYS, SilenceDraft
from ui import messages, theme
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.stepper import Stepper
from ui.widgets.text_inputs import ComboBox
from ui.widgets.themed import follow_theme, set_shown
from ui.widgets.voice_block import VoiceBlock

_YES, _NO = "yes", "no"
_ANSWERS: Final[dict[str | None, bool | None]] = {None: None, _YES: True, _NO: False}
_CHOICE_WIDTH = 212


class SilenceForm(Card):
    """What was not talked about stays unchosen; pressing a choice again takes it back.

    Signals:
        changed: something was set or typed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._loaded: SilenceDraft | None = None
        self._setting = False
        self.wait = Stepper(self.tr("Wait, days"), least=LEAST_DAYS, most=MOST_DAYS, parent=self)
        yes, no = self.tr("Yes"), self.tr("No")
        may, may_not = self.tr("May"), self.tr("May not")
        self.text = self._choice(self.tr("Send a text message"), yes, no)
        self.come = self._choice(self.tr("Come to the yard"), may, may_not)
        self.call = self._choice(self.tr("Call a close one"), may, may_not)
        self.whom = ComboBox(self)
        self.whom.setObjectName("call-whom")
        self.whom.setAccessibleName(self.tr("Who may be called"))
        self.consent = Label("", "small", "warnInk", wrap=True)
        self.problem = Label("", "small-strong", "bad", wrap=True)
        self.voice = VoiceBlock(
            self.tr("This is an easy way to get me back"),
            editable=True,
            placeholder=self.tr("In the client's words"),
        )
        self.voice.editor.setObjectName("way-back")
        self._lay_out()
        self._connect()
        follow_theme(self._renew_form)

    def _choice(self, name: str, yes: str, no: str) -> Segment:
        options = [SegmentOption(_YES, yes, "check"), SegmentOption(_NO, no, "x")]
        return Segment(options, name, may_be_empty=True, parent=self)

    def _lay_out(self) -> None:
        days = QWidget(self)
        row = QHBoxLayout(days)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.wait)
        row.addWidget(Label(self.tr("days"), "body", "ink2"))
        self._rows: list[QHBoxLayout] = []
        self._line("hourglass", self.tr("Wait"), days)
        self._line("message-square", self.text.accessibleName(), self.text)
        self._line("map-pin", self.come.accessibleName(), self.come)
        self._line("phone", self.call.accessibleName(), self.call)
        self._line("user-round", self.whom.accessibleName(), self.whom, last=True)
        for part in (self.consent, self.problem, self.voice):
            self.body.addWidget(part)
        set_shown(self.consent, False)
        set_shown(self.problem, False)

    def _line(self, icon: str, words: str, control: QWidget, *, last: bool = False) -> None:
        row = QHBoxLayout()
        row.addWidget(IconLabel(icon, "ink2", 20))
        row.addWidget(Label(words, "strong", wrap=True), 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignRight)
        self._rows.append(row)
        self.body.addLayout(row)
        if not last:
            line = QFrame(self)
            line.setObjectName("line")
            self.body.addWidget(line)

    def _connect(self) -> None:
        self.wait.changed.connect(self._say_changed)
        for segment in (self.text, self.come, self.call):
            segment.changed.connect(self._say_changed)
        self.whom.currentIndexChanged.connect(lambda _index: self._say_changed())
        self.voice.editor.textChanged.connect(self._say_changed)

    def load(self, draft: SilenceDraft, people: Sequence[str], *, editable: bool) -> None:
        """Show an instruction; whoever it names can be chosen, in the network or not any more."""
        self._setting = True
        self._loaded = draft
        self.wait.set_number(draft.wait_days or LEAST_DAYS)
        answers = ((self.text, draft.may_text), (self.come, draft.may_come))
        for segment, answer in (*answers, (self.call, draft.may_call)):
            segment.set_selected({None: None, True: _YES, False: _NO}[answer])
        self.whom.clear()
        self.whom.add_choice("", self.tr("Choose"))
        named = [draft.call_whom] if draft.call_whom else []
        for label in dict.fromkeys((*people, *named)):
            self.whom.add_choice(label, label)
        self.whom.set_selected(draft.call_whom)
        self.voice.set_text(draft.way_back)
        self.setEnabled(editable)
        self._setting = False
        self._show_whom()

    def draft(self) -> SilenceDraft:
        """Give what stands here."""
        if self._loaded is None:
            raise ValueError("nothing was loaded")
        may_call = _ANSWERS[self.call.selected()]
        return replace(
            self._loaded,
            wait_days=self.wait.number(),
            may_text=_ANSWERS[self.text.selected()],
            may_come=_ANSWERS[self.come.selected()],
            may_call=may_call,
            call_whom=(self.whom.selected() or "") if may_call else "",
            way_back=self.voice.text(),
        )

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say what is missing, and go to the first."""
        set_shown(self.problem, bool(problems))
        if not problems:
            return
        first = problems[0]
        editors = {"wait_days": self.wait, "call_whom": self.whom, "way_back": self.voice.editor}
        name = editors[first.field].accessibleName() or self.tr("Wait")
        self.problem.setText(f"{name}: {messages.problem_text(first)}")
        editors[first.field].setFocus()

    def show_consent(self, words: str) -> None:
        """Say what is missing before somebody is called; nothing when `words` is empty."""
        self.consent.setText(words)
        set_shown(self.consent, bool(words))

    def rewrite_words(self, words: str) -> None:
        """Put other words of the client there, as without place names."""
        self.voice.set_text(words)

    def _say_changed(self) -> None:
        if self._setting:
            return
        self._show_whom()
        set_shown(self.problem, False)
        self.changed.emit()

    def _show_whom(self) -> None:
        self.whom.setEnabled(self.call.selected() == _YES)

    def _renew_form(self) -> None:
        look = theme.current()
        self.body.setContentsMargins(look.space(20), look.space(8), look.space(20), look.space(20))
        self.body.setSpacing(look.space(8))
        for row in self._rows:
            row.setSpacing(look.space(12))
        self.whom.setFixedWidth(look.px(_CHOICE_WIDTH))
