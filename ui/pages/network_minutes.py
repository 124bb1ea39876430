"""Live minutes (review 42): what was talked about, and under each name what they promise."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.meetings import AgreedMatter, MeetingDraft, Participant
from app.reference.vocabularies import Vocabulary
from ui import theme
from ui.layout_class import LayoutClass
from ui.pages.editable_lines import Column, EditableLines
from ui.vocabulary import Words
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.text_inputs import TextEdit
from ui.widgets.themed import follow_theme

_CLIENT = "client"


class NetworkMinutes(QWidget):
    """Large, for everybody to read along; each card is one's own slip in the making.

    Args:
        words: the lists of codes in the interface's language.
        worker_name: how the worker is called; her promises stand under it.

    Signals:
        changed: something was typed.
        people_wanted: go back to who is there.
    """

    changed = Signal()
    people_wanted = Signal()

    def __init__(self, words: Words, worker_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._worker_name = worker_name
        self._matters: dict[tuple[str, str], AgreedMatter] = {}
        self._rest: tuple[AgreedMatter, ...] = ()
        self.promises: dict[str, EditableLines] = {}
        self.is_loaded = False
        self.title = Label("", "h1", wrap=True)
        self.who = Label("", "lead", "ink2", wrap=True)
        self.people_button = Button(self.tr("Who is there"), "users-round", "ghost")
        self.note = TextEdit(self.tr("Keep to what everybody here may know."))
        self.note.setObjectName("note")
        self.client_words = TextEdit(self.tr("as the client says it"))
        self.client_words.setObjectName("client-words")
        self._lay_out()
        self.people_button.clicked.connect(self.people_wanted)
        self.note.textChanged.connect(self._typed)
        self.client_words.textChanged.connect(self._typed)
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        self._cards = QVBoxLayout()
        self._left, self._right = QWidget(), QWidget()
        left, right = QVBoxLayout(self._left), QVBoxLayout(self._right)
        for column in (left, right):
            column.setContentsMargins(0, 0, 0, 0)
        left.addWidget(Label(self.tr("What each one promises"), "h2"))
        left.addLayout(self._cards)
        left.addStretch()
        right.addWidget(Field(self.tr("What was talked about"), self.note))
        voice = Card()
        voice.setObjectName("voice")
        voice.body.addWidget(Field(self.tr("In the client’s words"), self.client_words))
        right.addWidget(voice)
        right.addStretch()
        self._columns = QHBoxLayout()
        self._columns.addWidget(self._left, 3)
        self._columns.addWidget(self._right, 2)
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.who)
        head.addLayout(words, 1)
        head.addWidget(self.people_button)
        scroll = Scroll(padding=24, gap=16)
        scroll.setObjectName("minutes-scroll")
        scroll.body.addLayout(head)
        scroll.body.addLayout(self._columns)
        scroll.body.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def load(self, draft: MeetingDraft, client_name: str) -> None:
        """Show the meeting: a card for each one who is there, with what they have promised."""
        self.is_loaded = False
        self.title.setText(self.tr("Network meeting"))
        names = [self._name(one, client_name) for one in draft.participants]
        self.who.setText(", ".join([*names, self._worker_name]))
        self._clear_cards()
        everybody = [
            (self._who(one), name) for one, name in zip(draft.participants, names, strict=True)
        ]
        everybody.append((self._worker_name, self._worker_name))
        known = {who for who, _ in everybody}
        self._rest = tuple(one for one in draft.agreed if one.who not in known)
        for number, (who, name) in enumerate(everybody):
            own = [one for one in draft.agreed if one.who == who]
            self._add_card(number, who, name, own)
        self.note.setPlainText(draft.note)
        self.client_words.setPlainText(draft.client_words)
        self.is_loaded = True

    def _who(self, person: Participant) -> str:
        """The word that stands as *who* of a promise: the role as people read it."""
        return self._words.label(Vocabulary.PARTICIPANTS, person.role)

    def _name(self, person: Participant, client_name: str) -> str:
        return client_name if person.role == _CLIENT else self._who(person)

    def _clear_cards(self) -> None:
        self.promises = {}
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add_card(self, number: int, who: str, name: str, own: list[AgreedMatter]) -> None:
        card = Card(name)
        lines = EditableLines(
            f"promise-{number}",
            (
                Column("what", self.tr("promises to"), 3),
                Column("when", self.tr("by when"), 1),
            ),
        )
        lines.setAccessibleName(self.tr("{name} promises").format(name=name))
        lines.load([(one.text, one.by_when) for one in own])
        for one in own:
            self._matters[who, one.text] = one
        lines.changed.connect(self._typed)
        card.body.addWidget(lines)
        self.promises[who] = lines
        self._cards.addWidget(card)

    def apply(self, draft: MeetingDraft) -> MeetingDraft:
        """Give the draft with what stands here."""
        agreed = [
            replace(
                self._matters.get((who, what)) or AgreedMatter(id=self._id(who, what), text=what),
                who=who,
                by_when=when,
            )
            for who, lines in self.promises.items()
            for what, when in lines.rows()
            if what
        ]
        return replace(
            draft,
            agreed=(*agreed, *self._rest),
            note=self.note.toPlainText(),
            client_words=self.client_words.toPlainText(),
        )

    def _id(self, who: str, what: str) -> UUID:
        """A promise keeps its id from one draft to the next."""
        matter = AgreedMatter(id=uuid4(), text=what, who=who)
        self._matters[who, what] = matter
        return matter.id

    def clean(self, without: Callable[[str], str]) -> None:
        """Take words out of everything that is written here."""
        for edit in (self.note, self.client_words):
            edit.setPlainText(without(edit.toPlainText()))
        for lines in self.promises.values():
            lines.load([[without(cell) for cell in row] for row in lines.rows()])

    def set_layout_class(self, layout_class: LayoutClass) -> None:
        """One column where there is little room."""
        compact = layout_class is LayoutClass.COMPACT
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if compact else QBoxLayout.Direction.LeftToRight
        )

    def _typed(self) -> None:
        if self.is_loaded:
            self.changed.emit()

    def _renew(self) -> None:
        look = theme.current()
        self._columns.setSpacing(look.space(24))
        self._cards.setSpacing(look.space(12))
        self.note.setMinimumHeight(look.px(160))
        self.client_words.setMinimumHeight(look.px(80))
