"""Kirjataan yhdessä (36): today's entry in large words, and the client's own answer to it."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app import text
from app.errors import UserError
from app.services import writing_together
from app.services.writing_together import SharedEntry
from ui import theme
from ui.context import Context
from ui.navigation import Place
from ui.pages.turned_view import TurnedHead, TurnedView
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.spoken_role import give_role
from ui.widgets.text_inputs import TextEdit
from ui.widgets.themed import follow_theme, set_shown
from ui.widgets.turned import BigButton, TurnedCard, VoiceLine, only_one


class WriteTogether(TurnedView):
    """The client reads, agrees, adds own words or disagrees; keys 1–3, then *Valmis*.

    `place.record_id` is the draft of the entry. The worker's text stays as it is.
    """

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        if place.record_id is None:
            raise ValueError("which entry?")
        self._entry: SharedEntry = writing_together.load_shared_entry(
            context.store, place.record_id
        )
        self._draft_id: UUID = place.record_id
        self.way_back = Place("meeting", self._entry.draft.client_id, "draft", place.record_id)
        self.head = TurnedHead(self)
        self.agree = BigButton("", "check", choice=True)
        self.add = BigButton("", "quote", choice=True)
        self.differ = BigButton("", "message-square", choice=True)
        self.choices = [self.agree, self.add, self.differ]
        self.addition = self._editor("addition")
        self.differs = self._editor("differs")
        self.problem = Label("", "client-note", "bad", wrap=True)
        self.done_button = BigButton("", main=True)
        self._note = Label("", "client-note", "ink2", wrap=True)
        self._paper_note = Label("", "client-note", "ink2", wrap=True)
        self._views = Label("", "client-note", "ink2", wrap=True)
        self._said: list[QWidget] = []
        self._lay_out()
        self._connect()
        self.speak(self._entry.language)
        follow_theme(self._renew)

    def _editor(self, name: str) -> TextEdit:
        editor = TextEdit(lines=3, max_lines=6, role="client-note")
        editor.setObjectName(name)
        editor.setProperty("turned", "true")
        editor.hide()
        return editor

    def _lay_out(self) -> None:
        self.paper = TurnedCard()
        self._scroll = scroll = Scroll(padding=0)
        scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # arrows read on
        scroll.setObjectName("read-on")
        give_role(scroll, QAccessible.Role.Pane)
        self._text = scroll.body
        self._text.addStretch()
        self.paper.body.addWidget(scroll, 1)
        line = QFrame()
        line.setObjectName("line")
        self.paper.body.addWidget(line)
        self.paper.body.addWidget(self._views)
        right = QVBoxLayout()
        for part in (self.agree, self.add, self.addition, self.differ, self.differs):
            right.addWidget(part)
        right.addWidget(self._note)
        right.addWidget(self.problem)
        right.addStretch()
        self._right = right
        self._columns = QHBoxLayout()
        self._columns.addWidget(self.paper, 13)
        self._columns.addLayout(right, 7)
        below = QHBoxLayout()
        below.addWidget(IconLabel("info", "ink2", 24))
        below.addWidget(self._paper_note, 1)
        below.addWidget(self.done_button)
        self._below = below
        self.column.addWidget(self.head)
        self.column.addLayout(self._columns, 1)
        self.column.addLayout(below)

    def _connect(self) -> None:
        for number, button in enumerate(self.choices, start=1):
            button.clicked.connect(lambda _=False, chosen=button: self._choose(chosen))
            key = QShortcut(QKeySequence(str(number)), self)
            key.activated.connect(button.click)
        self.done_button.clicked.connect(self.finish)

    @override
    def say_all(self) -> None:
        entry, translate = self._entry, self.speech.translate
        self._say_head()
        self.agree.setText(translate("WriteTogether", "Yes, that is right"))
        self.add.setText(translate("WriteTogether", "I want to add"))
        self.differ.setText(translate("WriteTogether", "I disagree"))
        self.addition.setAccessibleName(self.add.text())
        self.differs.setAccessibleName(self.differ.text())
        self._scroll.setAccessibleName(translate("WriteTogether", "What is written"))
        note = translate(
            "WriteTogether",
            "If you disagree, your words stay in sight on a line of their own. {worker}’s text "
            "does not replace them.",
        )
        self._note.setText(note.format(worker=entry.worker))
        told = translate(
            "WriteTogether", "You get this on paper if you like. You can correct it later too."
        )
        self._paper_note.setText(told)
        self.done_button.setText(translate("WriteTogether", "Done"))
        views = translate("WriteTogether", "Differing views: {views}")
        none = translate("WriteTogether", "no line yet")
        self._views.setText(views.format(views=entry.draft.differing_view.strip() or none))
        self._show_entry()

    def _say_head(self) -> None:
        entry, language, translate = self._entry, self.speech.language, self.speech.translate
        day = entry.draft.on or self.context.today()
        when = (
            f"{text.weekday_name(day, language).capitalize()} {text.format_date(day, year=False)}"
        )
        both = translate("WriteTogether", "{client} and {worker}")
        both = both.format(client=entry.client, worker=entry.worker)
        self.head.say(
            translate("WriteTogether", "This is what I write in your records. Is it right?"),
            f"{when} · {both}",
        )

    def _show_entry(self) -> None:
        """The entry itself with its headings; the worker's text is never translated."""
        draft, translate = self._entry.draft, self.speech.translate
        for widget in self._said:
            self._text.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._said = []
        self._say(translate("WriteTogether", "What we did"), draft.note)
        own = [draft.client_words.strip(), self._rating()]
        if any(own):
            words = "\n".join(part for part in own if part)
            self._put(VoiceLine(translate("WriteTogether", "Your words"), words, own=True))
        if draft.worker_view.strip():
            title = translate("WriteTogether", "{worker}’s assessment")
            title = title.format(worker=self._entry.worker)
            self._put(VoiceLine(title, draft.worker_view, own=False))
        agreed = [f"{one.text} ({one.who})" if one.who else one.text for one in draft.agreed]
        self._say(translate("WriteTogether", "What we agreed"), "\n".join(agreed))

    def _say(self, title: str, words: str) -> None:
        if words.strip():
            self._put(Label(title, "client-label", "ink2"))
            self._put(Label(words, "client-text", wrap=True))

    def _put(self, widget: QWidget) -> None:
        self._text.insertWidget(len(self._said), widget)
        self._said.append(widget)

    def _rating(self) -> str:
        draft = self._entry.draft
        if draft.rating_before is None or draft.rating_after is None:
            return ""
        told = self.speech.translate(
            "WriteTogether", "Your own rating: {topic} before {before}, after {after}"
        )
        return told.format(
            topic=draft.rating_topic, before=draft.rating_before, after=draft.rating_after
        )

    def _choose(self, chosen: BigButton) -> None:
        only_one([*self.choices], chosen)
        set_shown(self.addition, chosen is self.add)
        set_shown(self.differs, chosen is self.differ)
        if chosen is self.add:
            self.addition.setFocus()
        elif chosen is self.differ:
            self.differs.setFocus()

    def finish(self) -> None:
        """Keep the client's part and hand the screen back."""
        if not any(button.isChecked() for button in self.choices):
            return
        self.leave_wanted.emit()

    @override
    def save_draft(self) -> None:
        """Keep what the client chose and wrote; asked before the PIN, and when the store locks."""
        if not any(button.isChecked() for button in self.choices):
            return
        try:
            writing_together.keep_clients_part(
                self.context.store,
                self._entry.draft,
                addition=self.addition.toPlainText(),
                differs=self.differs.toPlainText(),
                now=self.context.now(),
            )
        except UserError:
            self.tell_not_kept()
            raise
        self.problem.setText("")
        self.stored.emit()

    @override
    def tell_not_kept(self) -> None:
        told = self.speech.translate(
            "WriteTogether", "That could not be kept. Your words are still here."
        )
        self.problem.setText(told)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = theme.current().effective_width(self.width()) < 1240
        self.head.set_small(narrow or self.is_low())
        self.renew_margins()

    def _renew(self) -> None:
        look = theme.current()
        self._right.setSpacing(look.space(12))
        self._columns.setSpacing(look.space(24))
        self._below.setSpacing(look.space(12))
        self._text.setSpacing(look.space(8))
        self.renew_margins()
