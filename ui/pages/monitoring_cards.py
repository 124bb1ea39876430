"""The cards of *Seuranta* (14): figures in a row, the weeks, goals, elements, matters."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.domain.low_threshold import Week
from app.domain.monitoring import Monitoring
from app.reference.vocabularies import Vocabulary, entries
from ui import theme
from ui.models import monitoring_texts as texts
from ui.pages.figure_card import FigureCard
from ui.vocabulary import Words
from ui.widgets.card import Card
from ui.widgets.gas_scale import LEVELS, signed
from ui.widgets.label import Label
from ui.widgets.legend import Legend, LegendEntry
from ui.widgets.share_bar import Part, ShareBar
from ui.widgets.table import Table
from ui.widgets.themed import follow_theme, set_shown, show_when_needed
from ui.widgets.week_bars import WeekBars

_LEVEL_LOOK = {
    -2: ("surface", "ink"),
    -1: ("primarySoft", "primaryInk"),
    0: ("primary", "onPrimary"),
    1: ("primaryPress", "onPrimary"),
    2: ("primaryPress", "onPrimary"),
}
_TABLE_ROW = 34


class FigureRow(QWidget):
    """The five figures at the top; two or three a row where the window is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.periods = FigureCard(self.tr("Periods in force"), "users-round")
        self.rhythm = FigureCard(self.tr("Meetings a week"), "calendar-check")
        self.outreach = FigureCard(self.tr("Outreach"), "footprints")
        self.driving = FigureCard(self.tr("Driving"), "car")
        self.anonymous = FigureCard(self.tr("Anonymous encounters"), "user-x")
        self._cards = (self.periods, self.rhythm, self.outreach, self.driving, self.anonymous)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.set_columns(len(self._cards))
        follow_theme(self._renew)

    def set_columns(self, columns: int) -> None:
        """Lay the cards out in so many columns."""
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(len(self._cards)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def show_figures(self, figures: Monitoring) -> None:
        """Fill the cards."""
        self.periods.show_figure(
            str(figures.clients),
            self.tr("{pair} with a work pair").format(pair=figures.with_pair),
        )
        self.rhythm.show_figure(
            texts.decimal(figures.per_client_week),
            self.tr("for each client, agreed {agreed}").format(
                agreed=texts.decimal(figures.agreed_per_client_week)
            ),
        )
        self.outreach.show_figure(
            texts.percent(figures.outreach_share), self.tr("of meetings face to face")
        )
        self.driving.show_figure(
            f"{text.format_number(figures.kilometres)} km", texts.hours(figures.drive_minutes)
        )
        self.anonymous.show_figure(str(figures.anonymous), self.tr("only the number is stored"))

    def _renew(self) -> None:
        self._grid.setSpacing(theme.current().space(12))


class WeeksCard(Card):
    """The weeks as bars, or as a table with everything that the bars show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Meetings by week"))
        self.set_action(self.tr("Show as a table"))
        self.add_to_head(self._legend())
        self.bars = WeekBars()
        self._is_tabled = False
        self._figures: Monitoring | None = None
        self._nothing = Label(self.tr("No meetings in this time."), "body", "ink2", wrap=True)
        for widget in (self.bars, self._nothing):
            self.body.addWidget(widget, 0 if widget is self._nothing else 1)
        self.action_pressed.connect(self._swap)

    @cached_property
    def table(self) -> Table:
        """The twin of the bars, made when it is first wanted."""
        table = Table(self.tr("Meetings by week"), _TABLE_ROW)
        table.setObjectName("weeks-table")
        self._model = QStandardItemModel(0, 5, self)
        table.setModel(self._model)
        table.hide()
        self.body.insertWidget(self.body.indexOf(self.bars) + 1, table, 1)
        if self._figures is not None:
            self._fill(self._figures)
        return table

    def _legend(self) -> Legend:
        return Legend(
            (
                LegendEntry(self.tr("Face to face"), "c1", "solid"),
                LegendEntry(self.tr("Remote"), "c3", "outline"),
                LegendEntry(self.tr("Call or message"), "c2", "hatch"),
            )
        )

    def show_weeks(self, figures: Monitoring, now: Week) -> None:
        """Show the weeks of a span; `now` is marked."""
        weeks = texts.bars(figures, now)
        self._figures = figures
        if "table" in vars(self):
            self._fill(figures)
        reading = self.tr("Meetings by week, {weeks} weeks. The table has every number.")
        self.bars.set_bars(
            weeks, texts.agreed_line(figures.weeks), reading.format(weeks=len(weeks))
        )
        tabled = self._is_tabled
        set_shown(self._nothing, not weeks)
        self.show_action(bool(weeks))
        set_shown(self.bars, bool(weeks) and not tabled)

    def _fill(self, figures: Monitoring) -> None:
        self._model.clear()
        self._model.setHorizontalHeaderLabels(
            [
                self.tr("Week"),
                self.tr("Face to face"),
                self.tr("Remote"),
                self.tr("Calls and messages"),
                self.tr("Agreed"),
            ]
        )
        for one in figures.weeks:
            values = (one.in_person, one.remote, one.contacts, round(one.agreed))
            cells = [f"{one.week.number}/{one.week.year}", *map(str, values)]
            self._model.appendRow([QStandardItem(cell) for cell in cells])

    def _swap(self) -> None:
        tabled = self._is_tabled = not self._is_tabled
        show_when_needed(self, "table", tabled)
        set_shown(self.bars, not tabled)
        self.set_action(self.tr("Show as bars") if tabled else self.tr("Show as a table"))


class LineCard(Card):
    """Lines of a number and what it counts."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(title)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self._lines: list[tuple[Label, Label]] = []
        follow_theme(self._renew_lines)

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show (number, words) one under the other."""
        while len(self._lines) < len(lines):
            row = len(self._lines)
            number, words = Label("", "h3", tabular=True), Label("", "body", "ink2", wrap=True)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(number, row, 0, top | Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(words, row, 1, top)
            self._lines.append((number, words))
        for place, (number, words) in enumerate(self._lines):
            shown = place < len(lines)
            set_shown(number, shown)
            set_shown(words, shown)
            if shown:
                number.setText(lines[place][0])
                words.setText(lines[place][1])

    def lines(self) -> list[tuple[str, str]]:
        """Give what is shown."""
        return [(one.text(), words.text()) for one, words in self._lines if not one.isHidden()]

    def _renew_lines(self) -> None:
        self._grid.setHorizontalSpacing(theme.current().space(12))
        self._grid.setVerticalSpacing(theme.current().space(4))


class GoalsCard(Card):
    """Where the goals stand on their scales, and how they have moved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Where the goals stand (GAS)"))
        self.bar = ShareBar()
        self.words = Label("", "body", "ink2", wrap=True)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.words)
        self.body.addStretch(1)

    def show_goals(self, figures: Monitoring) -> None:
        """Show levels, movement and how goals ended."""
        levels = [(level, figures.goal_levels.get(level, 0)) for level in LEVELS]
        parts = [
            Part(f"{signed(level)}: {count}", count, *_LEVEL_LOOK[level]) for level, count in levels
        ]
        reading = ", ".join(part.text for part in parts if part.weight)
        self.bar.set_parts(parts, self.tr("Goals by level: {levels}").format(levels=reading))
        set_shown(self.bar, bool(reading))
        moved = self.tr("{forward} forward · {same} as before · {back} back").format(
            forward=figures.goals_forward, same=figures.goals_same, back=figures.goals_back
        )
        ended = self.tr("{achieved} achieved · {ended} ended otherwise").format(
            achieved=figures.goals_achieved, ended=figures.goals_ended
        )
        self.words.setText(f"{moved}\n{ended}" if reading else self.tr("No scored goals yet."))


class ElementsCard(LineCard):
    """How many clients met each core element (THL's four; SHL 17 §)."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Clients by core element"))
        self._words = words

    def show_elements(self, figures: Monitoring) -> None:
        """Show THL's four always, others where there are any."""
        lines = [
            (str(figures.elements.get(one.id, 0)), one.label(self._words.language))
            for one in entries(Vocabulary.CORE_ELEMENTS)
            if one.group == "thl" or one.id in figures.elements
        ]
        self.show_lines(lines)


class Columns(QWidget):
    """Cards side by side, or one under the other where the window is narrow."""

    def __init__(self, cards: Sequence[tuple[QWidget, int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        for card, stretch in cards:
            self._box.addWidget(card, stretch)
        follow_theme(self._renew)

    def set_stacked(self, stacked: bool) -> None:
        """Put the cards one under the other, or side by side again."""
        direction = (
            QVBoxLayout.Direction.TopToBottom if stacked else QHBoxLayout.Direction.LeftToRight
        )
        self._box.setDirection(direction)

    def _renew(self) -> None:
        self._box.setSpacing(theme.current().space(12))
