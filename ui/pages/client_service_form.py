"""Decision, period, rhythm and workers of a client: two date pairs apart (worker-review.md 23)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app import text
from app.domain.clients import ClientDraft
from ui import theme
from ui.pages.date_pair import DatePair
from ui.widgets.chip import ChipGroup, ChipOption
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.fields import Field
from ui.widgets.text_inputs import ComboBox, LineEdit
from ui.widgets.themed import follow_theme, set_shown

_MONTHS = (3, 6)
_COLUMNS = 3
_ORDER = (
    "decider", "own_worker", "work_pair", "agreed_gap_days", "decision_number",
    "own_worker_title", "own_worker_phone", "period_reason",
)  # fmt: skip
_RHYTHMS = (3, 7, 14, 28)


class ClientServiceForm(QWidget):
    """Decision and period dates are two pairs: three clocks are kept apart (P17, P49).

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._stored_end: date | None = None
        self.fields: dict[str, Field] = {}
        self.decision_start = self._date("decision_start")
        self.decision_end = self._date("decision_end")
        self.period_start = self._date("period_start")
        self.period_end = self._date("period_end")
        self.length = ChipGroup(self.tr("Length of the period"), multi=False)
        self.length.setObjectName("period-length")
        self.length.set_options(
            [
                ChipOption(str(months), self.tr("{months} months").format(months=months))
                for months in _MONTHS
            ]
        )
        self.length.changed.connect(self._length_chosen)
        self.decider = self._line("decider", self.tr("Who made the decision"))
        self.decision_number = self._line(
            "decision_number", self.tr("Number of the decision"), optional=True
        )
        self.own_worker = self._line("own_worker", self.tr("Own worker (once named)"))
        self.own_worker_title = self._line("own_worker_title", self.tr("Own worker's title"))
        self.own_worker_phone = self._line("own_worker_phone", self.tr("Own worker's phone"))
        self.work_pair = self._line("work_pair", self.tr("Work pair"), optional=True)
        self.own_worker.textChanged.connect(self._show_own_worker)
        self.rhythm = self._make_rhythm()
        self.period_reason = self._line("period_reason", self.tr("Why does the end move?"))
        self._lay_out()
        self._connect()
        follow_theme(self._renew)

    def _date(self, name: str) -> DateEdit:
        edit = DateEdit(
            lambda typed: text.parse_date(typed, today=self._today(), future=True),
            text.format_date,
        )
        edit.setObjectName(name)
        return edit

    def _line(self, name: str, label: str, *, optional: bool = False) -> LineEdit:
        edit = LineEdit()
        edit.setObjectName(name)
        edit.textEdited.connect(self.changed)
        self.fields[name] = Field(label, edit, optional)
        return edit

    def _make_rhythm(self) -> ComboBox:
        combo = ComboBox()
        combo.setObjectName("agreed_gap_days")
        names = (
            self.tr("Twice a week"),
            self.tr("Once a week"),
            self.tr("Every two weeks"),
            self.tr("Every four weeks"),
        )
        for days, name in zip(_RHYTHMS, names, strict=True):
            combo.add_choice(str(days), name)
        combo.activated.connect(self.changed)
        self.fields["agreed_gap_days"] = Field(self.tr("Agreed rhythm of meetings"), combo)
        return combo

    def _lay_out(self) -> None:
        self._dates = QGridLayout()
        pairs = (
            (self.tr("Decision in force (Social Welfare Act s. 17)"), "decision"),
            (self.tr("Period"), "period"),
        )
        self._pairs: list[DatePair] = []
        for column, (label, name) in enumerate(pairs):
            first, last = (getattr(self, f"{name}_{end}") for end in ("start", "end"))
            pair = DatePair(label, first, last)
            self.fields[f"{name}_start"], self.fields[f"{name}_end"] = pair.first, pair.last
            self._dates.addWidget(pair, 0, column)
            self._pairs.append(pair)
        self._length_field = Field(self.tr("Length of the period"), self.length)
        self._dates.addWidget(self._length_field, 0, 2)
        self._left_out: set[str] = set()
        self._grid = QGridLayout()
        for grid in (self._dates, self._grid):
            for column in range(_COLUMNS):
                grid.setColumnStretch(column, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._dates)
        self._column.addLayout(self._grid)
        self._ask()

    def _connect(self) -> None:
        for edit in (
            self.decision_start, self.decision_end, self.period_start, self.period_end,
        ):  # fmt: skip
            edit.date_changed.connect(self._dates_changed)

    def _ask(self, **asked: bool) -> None:
        """Say which fields are asked for; they stand one after the other, without holes."""
        self._left_out |= {name for name, wanted in asked.items() if not wanted}
        self._left_out -= {name for name, wanted in asked.items() if wanted}
        for name in _ORDER:
            self._grid.removeWidget(self.fields[name])
        shown = [name for name in _ORDER if name not in self._left_out]
        for number, name in enumerate(shown):
            self._grid.addWidget(self.fields[name], number // _COLUMNS, number % _COLUMNS)
        for name in _ORDER:
            set_shown(self.fields[name], name in shown)

    def load(self, draft: ClientDraft) -> None:
        """Show a draft's dates and people."""
        self._stored_end = draft.period_end if draft.version else None
        for name in ("decision_start", "decision_end", "period_start", "period_end"):
            getattr(self, name).set_date(getattr(draft, name))
        for name in (
            "decider", "decision_number", "own_worker", "own_worker_title", "own_worker_phone",
            "work_pair", "period_reason",
        ):  # fmt: skip
            getattr(self, name).setText(getattr(draft, name))
        days = str(draft.agreed_gap_days)
        if self.rhythm.findData(days) < 0:
            self.rhythm.add_choice(days, self.tr("Every %n day(s)", "", draft.agreed_gap_days))
        self.rhythm.set_selected(days)
        self._show_length()
        self._show_reason()
        self._show_own_worker()

    def apply(self, draft: ClientDraft) -> ClientDraft:
        """Give the draft with what stands here."""
        return replace(
            draft,
            decision_start=self.decision_start.date(),
            decision_end=self.decision_end.date(),
            decision_number=self.decision_number.text().strip(),
            decider=self.decider.text().strip(),
            period_start=self.period_start.date(),
            period_end=self.period_end.date(),
            period_reason=self.period_reason.text().strip(),
            own_worker=self.own_worker.text().strip(),
            own_worker_title=self.own_worker_title.text().strip(),
            own_worker_phone=self.own_worker_phone.text().strip(),
            work_pair=self.work_pair.text().strip(),
            agreed_gap_days=int(self.rhythm.selected() or "7"),
        )

    def set_decided(self, decided: bool) -> None:
        """Ask for the decision's facts only once there is one."""
        self._ask(decider=decided, decision_number=decided)
        dated = decided or bool(self.period_start.text() or self.period_end.text())
        for pair, shown in zip(self._pairs, (decided, dated), strict=True):
            set_shown(pair, shown)
        set_shown(self._length_field, dated)
        if decided and not self.decision_start.text():
            self.decision_start.set_date(self._today())

    def _dates_changed(self) -> None:
        self._show_length()
        self._show_reason()
        self.changed.emit()

    def _length_chosen(self) -> None:
        chosen = next(iter(self.length.selected()), None)
        if chosen is None:
            return
        start = self.period_start.date() or self.decision_start.date() or self._today()
        self.period_start.set_date(start)
        self.period_end.set_date(text.period_end(start, int(chosen)))

    def _show_length(self) -> None:
        start, end = self.period_start.date(), self.period_end.date()
        fitting = [
            str(months) for months in _MONTHS if start and end == text.period_end(start, months)
        ]
        self.length.set_selected(fitting)

    def _show_own_worker(self) -> None:
        named = bool(self.own_worker.text().strip())
        self._ask(own_worker_title=named, own_worker_phone=named)

    def _show_reason(self) -> None:
        # An end that moves keeps its old date, its new date and a reason (P17).
        moved = self._stored_end is not None and self.period_end.date() != self._stored_end
        self._ask(period_reason=moved)

    def _renew(self) -> None:
        look = theme.current()
        self._column.setSpacing(look.space(12))
        self._dates.setHorizontalSpacing(look.space(16))
        self._grid.setHorizontalSpacing(look.space(16))
        self._grid.setVerticalSpacing(look.space(12))
