"""Search (30, Ctrl+K): clients, acts, what was written, the guide; by keyboard, while typing."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.domain.finding import Found
from app.errors import UserError
from app.reference.guide import pages_of
from app.services.finding import Finder
from app.services.finding_more import pages_meant
from app.services.profiles import profile_in_force
from app.text import call_name
from ui import translation
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.models.search_actions import SearchAction, Whose, client_actions, fitting, own_actions
from ui.models.search_model import SearchRow
from ui.models.search_texts import SearchTexts
from ui.navigation import Place
from ui.views.search_list import SearchList
from ui.vocabulary import Words
from ui.widgets.fields import LineEdit
from ui.widgets.label import Label

ACTIONS_ONLY = ">"
_WAIT_MS = 60
_MOST_PAGES = 3


class SearchDialog(PlaceDialog):
    """`place.client_id` is whose page it lies over: the acts are his until somebody is found.

    Nothing of what is typed is kept. With the screen shielded only that client is found.
    """

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, self.tr("Search"), 680)
        self.begin_with_content()
        language = translation.current_language()
        self._language = language
        self._texts = SearchTexts(Words(language), context.today())
        self._guide = pages_of(profile_in_force(context.store).guide)
        self.field = LineEdit(self.tr("Search client or action"), "search", large=True)
        self.field.setObjectName("search-field")
        self.field.setAccessibleName(self.tr("Search client or action"))
        self.list = SearchList()
        self.nothing = Label(
            self.tr("Nothing was found. Try a part of the name, or another word."), "body", "ink2"
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._lay_out()
        self._connect()
        self._finder = self._new_finder()
        self.search_now()

    def search_now(self) -> None:
        """Show what is found for what stands in the field."""
        self._timer.stop()
        try:
            rows = self._rows(self.field.text().strip())
        except UserError as error:
            self.failed.emit(error)
            return
        self.list.show_rows(rows)
        self.list.setHidden(not rows)
        self.nothing.setHidden(bool(rows))
        self.fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        typed = watched is self.field and event.type() == QEvent.Type.KeyPress
        if typed and isinstance(event, QKeyEvent) and self._step(Qt.Key(event.key())):
            return True
        return super().eventFilter(watched, event)

    def _step(self, key: Qt.Key) -> bool:
        """Move in the list, or open what is chosen, while the field keeps the cursor."""
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._timer.isActive():  # typed faster than it was shown
                self.search_now()
            self.list.open_chosen()
        else:
            return False
        return True

    def _rows(self, typed: str) -> list[SearchRow]:
        if typed.startswith(ACTIONS_ONLY):
            return self._acts(self._own_client(), typed.removeprefix(ACTIONS_ONLY))
        if not typed:
            return self._acts(self._own_client(), "", usual=True)
        found, act = self._found(typed)
        rows = self._group(self.tr("Clients"), [self._texts.client(one) for one in found.clients])
        if found.clients:
            first = found.clients[0]
            whose = Whose(first.client_id, call_name(first.first_names))
            rows += self._acts(whose, act or typed, usual=not act)
        else:
            rows += self._acts(self._own_client(), typed)
        written = [self._texts.record(one) for one in found.records]
        rows += self._group(self.tr("From what was written"), written)
        return rows + self._group(self.tr("Guide"), self._guide_rows(typed))

    def _found(self, typed: str) -> tuple[Found, str]:
        """Give what is found; `aino print` is Aino and the rest of the words an act."""
        words = typed.split()
        found = self._finder.find(typed)
        for count in range(len(words) - 1, 0, -1):
            if found.clients:
                break
            shorter = self._finder.find_clients(" ".join(words[:count]))
            act = " ".join(words[count:])
            if shorter and fitting(client_actions(Whose(shorter[0].client_id, "")), act):
                return Found(shorter, found.records), act
        return found, ""

    def _acts(self, whose: Whose | None, typed: str, *, usual: bool = False) -> list[SearchRow]:
        """Give the acts that fit: those for a client under his name, then her own."""
        rows: list[SearchRow] = []
        if whose is not None:
            every = client_actions(whose)
            his = [one for one in every if one.usual] if usual else fitting(every, typed)
            heading = self.tr("Actions: {name}").format(name=whose.call_name)
            rows = self._group(heading, [_row(one) for one in his])
        own = fitting(own_actions(practice=self.context.practice), typed)
        return rows + self._group(self.tr("Actions"), [_row(one) for one in own])

    def _guide_rows(self, typed: str) -> list[SearchRow]:
        rows = []
        for page in pages_meant(self._guide, typed, self._language)[:_MOST_PAGES]:
            told = page.text(self._language)
            place = Place("guide", None, page.id)
            rows.append(SearchRow(told.title, "book-open", told.lead, place=place))
        return rows

    def _own_client(self) -> Whose | None:
        client_id = self.place.client_id
        if client_id is None or not self.context.shield.shows(client_id):
            return None
        name = self._finder.call_name_of(client_id)
        return Whose(client_id, name) if name else None

    @staticmethod
    def _group(heading: str, rows: list[SearchRow]) -> list[SearchRow]:
        return [SearchRow(heading), *rows] if rows else []

    def _new_finder(self) -> Finder:
        shielded = self.context.shield.is_on
        only: UUID | None = None
        if shielded and self.context.shield.shows(self.place.client_id):
            only = self.place.client_id
        return Finder(
            self.context.store,
            today=self.context.today(),
            now=self.context.now(),
            shielded=shielded,
            only=only,
        )

    def _shield_changed(self) -> None:
        self._finder = self._new_finder()
        self.search_now()

    def _open(self, row: SearchRow) -> None:
        self.accept()
        if row.place is not None:
            self.navigate.emit(row.place)

    def _lay_out(self) -> None:
        escape = Label("Esc", "micro", "ink2")
        escape.setObjectName("key")
        inside = QHBoxLayout(self.field)
        inside.addStretch()
        inside.addWidget(escape)
        self.body.addWidget(self.field)
        self.body.addWidget(self.list)
        self.body.addWidget(self.nothing)
        hints = (
            ("↑ ↓", self.tr("choose")),
            ("↵", self.tr("open")),
            (ACTIONS_ONLY, self.tr("actions only")),
        )
        for keys, words in reversed(hints):
            key = Label(keys, "micro", "ink2")
            key.setObjectName("key")
            self.add_to_footer(Label(words, "small", "ink2"))
            self.add_to_footer(key)
        self.end_footer(Label(self.tr("Searching needs no network"), "small", "ink2"))

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self.search_now)
        self.list.opened.connect(self._open)
        self.list.chosen.connect(self.field.setAccessibleDescription)
        self.context.shield.changed.connect(self._shield_changed)
        self.setFocusProxy(self.field)
        self.field.setFocus()


def _row(action: SearchAction) -> SearchRow:
    return SearchRow(action.title, action.icon, action.line, action.keys, action.place)
