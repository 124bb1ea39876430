"""The fixed foot of the log form: where the draft is, what is missing, close and save."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from app.domain.meetings import MeetingDraft
from app.domain.problems import Problem
from ui import messages, theme
from ui.layout_class import LayoutClass
from ui.widgets.buttons import Button
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import follow_theme, set_shown


class MeetingFooter(QFrame):
    """Stays in sight while the form scrolls (ui.md 6).

    Signals:
        changed: the reason of a change was typed.
        close_pressed: leave the form; the draft stays.
        save_pressed: save it for good.
        together_pressed: let the client read it first.
        ask_pressed: save it and turn the anonymous question to the client.
    """

    changed = Signal()
    close_pressed = Signal()
    save_pressed = Signal()
    together_pressed = Signal()
    ask_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self._icon = IconLabel("circle-check", "okInk", 18)
        self.draft_state = Label("", "body", "okInk", tabular=True)
        self.draft_state.setObjectName("draft-state")
        self.problem = Label("", "small-strong", "bad", wrap=True)
        self.problem.setObjectName("problem")
        self.reason = LineEdit(self.tr("Why is this changed?"))
        self.reason.setObjectName("reason")
        self.reason.setAccessibleName(self.tr("Why is this changed?"))
        self.close_button = Button(self.tr("Close"), kind="ghost")
        self._verbs = (self.tr("Write together"), self.tr("Save and ask for feedback"))
        self.together_button = Button(self._verbs[0], "users-round", large=True)
        self.together_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.ask_button = Button(self._verbs[1], "message-circle-heart", large=True)
        self.ask_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.ask_button.hide()
        self.save_button = Button(self.tr("Save"), "check", "primary", large=True)
        self.save_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.save_button.setObjectName("save")
        self.save_button.setToolTip("Ctrl+Enter")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        self._row.addWidget(self.draft_state)
        self._row.addWidget(self.problem, 2)
        self._row.addWidget(self.reason, 2)
        self._row.addStretch(1)
        self._row.addWidget(self.close_button)
        self._row.addWidget(self.together_button)
        self._row.addWidget(self.ask_button)
        self._row.addWidget(self.save_button)
        self.reason.textEdited.connect(self.changed)
        self.close_button.clicked.connect(self.close_pressed)
        self.together_button.clicked.connect(self.together_pressed)
        self.ask_button.clicked.connect(self.ask_pressed)
        self.save_button.clicked.connect(self.save_pressed)
        follow_theme(self._renew)

    def load(self, draft: MeetingDraft) -> None:
        """Ask for a reason where something logged is changed."""
        self.reason.setText(draft.reason)
        set_shown(self.reason, draft.version > 0)
        self.show_problems(())
        self.show_draft_state("", safe=True)

    def show_draft_state(self, words: str, safe: bool) -> None:
        """Say where the draft is; not safe is said in red."""
        self._icon.set_icon("circle-check" if safe else "circle-alert", "okInk" if safe else "bad")
        set_shown(self._icon, bool(words))
        self.draft_state.set_tone("okInk" if safe else "bad")
        self.draft_state.setText(words)

    def set_layout_class(self, layout_class: LayoutClass) -> None:
        """Icons alone for the two ways to the client where there is little room."""
        wide = layout_class is LayoutClass.WIDE
        buttons = (self.together_button, self.ask_button)
        keys = ("", " · Ctrl+Shift+Enter")
        for button, verb, key in zip(buttons, self._verbs, keys, strict=True):
            button.setText(verb if wide else "")
            button.setAccessibleName(verb)
            button.setToolTip(verb + key)

    def shows_problems(self) -> bool:
        """Whether something is said to be missing."""
        return not self.problem.isHidden()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Say what keeps the entry from being saved."""
        self.problem.setText(" ".join(messages.problem_text(problem) for problem in problems))
        set_shown(self.problem, bool(problems))

    def _renew(self) -> None:
        look = theme.current()
        self._row.setContentsMargins(look.space(24), look.space(8), look.space(24), look.space(8))
        self._row.setSpacing(look.space(8))
