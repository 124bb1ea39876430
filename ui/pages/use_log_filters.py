"""What of the use log is shown (17b): whose, which acts, and how far back."""

from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from app.domain.use_log import LogGroup
from app.errors import UserError
from app.services import use_log
from app.services.vault import Store
from ui import theme
from ui.models.use_log_texts import group_options
from ui.widgets.chip import ChipGroup, ChipOption
from ui.widgets.fields import ComboBox, LineEdit
from ui.widgets.head_row import HeadRow
from ui.widgets.themed import follow_theme

_ALL: Final = "all"
_SEARCH, _PERIOD = 240, 150


class UseLogFilters(QWidget):
    """The names of the clients are read (and that is logged) when she first types.

    Signals:
        changed: something else is wanted.
        failed: the names could not be read (UserError).
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, store: Store, client_id: UUID | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._names: dict[str, UUID] | None = None
        self.client_id = client_id
        self.search = LineEdit(self.tr("Find a client"), "search")
        self.search.setObjectName("client")
        self.search.setAccessibleName(self.tr("Find a client"))
        self.search.set_clearable()
        self.acts = ChipGroup(self.tr("Which events"), multi=False, may_be_empty=False)
        self.acts.setObjectName("acts")
        self.acts.set_options(
            [ChipOption(_ALL, self.tr("All"))]
            + [ChipOption(group.value, word, icon) for group, word, icon in group_options()]
        )
        self.acts.set_selected([_ALL])
        self.period = ComboBox()
        self.period.setObjectName("period")
        self.period.setAccessibleName(self.tr("How far back"))
        for days, words in (
            ("7", self.tr("7 days")),
            ("30", self.tr("30 days")),
            ("731", self.tr("2 years")),
            (None, self.tr("All the time")),
        ):
            self.period.add_choice(days, words, "calendar-days")
        self._row = HeadRow()
        self.setLayout(self._row)
        self._row.add(self.search, 0, Qt.AlignmentFlag.AlignTop)
        self._row.add(self.acts, 1)
        self._row.add(self.period, 0, Qt.AlignmentFlag.AlignTop)
        if client_id is not None:
            self.period.set_selected("731")
            self._show_chosen(client_id)
        self.search.textChanged.connect(self._typed)
        self.acts.changed.connect(self.changed)
        self.period.activated.connect(self._period_chosen)
        follow_theme(self._renew)

    def groups(self) -> tuple[LogGroup, ...]:
        """Give the acts that are wanted; none means all."""
        return tuple(LogGroup(one) for one in self.acts.selected() if one != _ALL)

    def days(self) -> int | None:
        """Give how many days back; None for all the time."""
        chosen = self.period.selected()
        return int(chosen) if chosen else None

    def _load_names(self) -> None:
        if self._names is not None:
            return
        try:
            found = use_log.log_clients(self._store)
        except UserError as error:
            self.failed.emit(error)
            return
        self._names = {}
        for client_id, name in found:  # namesakes get a number
            same = sum(known == name or known.startswith(f"{name} (") for known in self._names)
            self._names[f"{name} ({same + 1})" if same else name] = client_id
        completer = QCompleter(list(self._names), self.search)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.search.setCompleter(completer)

    def _show_chosen(self, client_id: UUID) -> None:
        self._load_names()
        for name, known in (self._names or {}).items():
            if known == client_id:
                self.search.setText(name)

    def _typed(self, text: str) -> None:
        if text:
            self._load_names()
        chosen = (self._names or {}).get(text.strip())
        if chosen != self.client_id:
            self.client_id = chosen
            self.changed.emit()

    def _period_chosen(self, _place: int) -> None:
        self.changed.emit()

    def _renew(self) -> None:
        look = theme.current()
        self._row.setSpacing(look.space(8))
        self.search.setFixedWidth(look.px(_SEARCH))
        self.period.setMinimumWidth(look.px(_PERIOD))
