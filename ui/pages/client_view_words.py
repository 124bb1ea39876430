"""*Miten menee?* of Asiakasnäkymä: the client's own words and numbers, and room for more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.client_view import ClientRemarkDraft, ClientView
from ui import theme
from ui.models.client_view_texts import ClientViewTexts
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.text_inputs import TextEdit
from ui.widgets.themed import follow_theme
from ui.widgets.turned import TurnedCard, VoiceLine


class ClientOwnWords(QWidget):
    """What the client said before at the left, a field for today at the right.

    Signals:
        changed: something was typed.
        save_pressed: keep what is written.
    """

    changed = Signal()
    save_pressed = Signal()

    def __init__(self, texts: ClientViewTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._lines: list[QWidget] = []
        self._earlier = Scroll(padding=0)
        self._earlier.body.addStretch()
        self.editor = TextEdit(lines=4, max_lines=8, role="client-note")
        self.editor.setObjectName("own-words")
        self.editor.setProperty("turned", "true")
        self.said = Label("", "client-note", "okInk", wrap=True)
        self.save_button = Button("", "check", "voice", large=True)
        card = TurnedCard()
        card.set_chosen(True)
        self._asked = Label("", "client-part", "voice", wrap=True)
        card.body.addWidget(self._asked)
        card.body.addWidget(self.editor)
        card.body.addWidget(self.said)
        below = QHBoxLayout()
        below.addStretch()
        below.addWidget(self.save_button)
        card.body.addLayout(below)
        right = QVBoxLayout()
        right.addWidget(card)
        right.addStretch()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._earlier, 1)
        self._row.addLayout(right, 1)
        self.editor.textChanged.connect(self._typed)
        self.save_button.clicked.connect(self.save_pressed)
        self._typed()
        follow_theme(self._renew)

    def say_all(self) -> None:
        """Say what stands round the field, in the language of the texts."""
        translate = self._texts.speech.translate
        self.editor.setAccessibleName(translate("ClientOwnWords", "My own words"))
        self._asked.setText(translate("ClientOwnWords", "How is it going? In your own words"))
        self.save_button.setText(translate("ClientOwnWords", "Keep my words"))
        self.say("")

    def show_view(self, view: ClientView) -> None:
        """Show earlier words and numbers; what is being typed stays."""
        for line in self._lines:
            self._earlier.body.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [VoiceLine(self._texts.day(one.on), one.text, own=True) for one in view.words]
        self._lines += [
            VoiceLine(self._texts.day(one.on), self._texts.rating(one), own=True)
            for one in view.ratings
        ]
        if not self._lines:
            told = self._texts.speech.translate("ClientOwnWords", "Your own words will stand here.")
            self._lines = [Label(told, "client-text", "ink2", wrap=True)]
        for number, line in enumerate(self._lines):
            self._earlier.body.insertWidget(number, line)

    def begin(self, remark: ClientRemarkDraft) -> None:
        """Give the field what was being typed, or nothing."""
        self.editor.setPlainText(remark.text)

    def say(self, words: str, *, safe: bool = True) -> None:
        """Say below the field what became of the words."""
        self.said.set_tone("okInk" if safe else "bad")
        self.said.setText(words)

    def _typed(self) -> None:
        self.save_button.setEnabled(bool(self.editor.toPlainText().strip()))
        self.changed.emit()

    def _renew(self) -> None:
        self._row.setSpacing(theme.current().space(24))
