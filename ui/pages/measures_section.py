"""Mittarit (11): what the client rates, from start to end, with a table twin and own words."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.gate_facts import DueMeasure
from app.errors import UserError, file_condition
from app.reference.instruments import GAS, Instrument, parse_instrument
from app.services import instruments, measures
from app.services.measures import MeasuresPage
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models.measure_texts import MeasureTexts
from ui.navigation import Place
from ui.pages.client_section import ClientSection
from ui.pages.due_measures import DueMeasures
from ui.pages.measure_fillings import MeasureFillings
from ui.pages.measures_board import MeasuresBoard
from ui.pages.measures_list import MeasuresList
from ui.translation import current_language
from ui.widgets.after_paint import AfterPaint
from ui.widgets.buttons import Button
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.measure_curve import CurveData
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.themed import follow_theme, set_shown

CURVES, TABLE = "curves", "table"
_USUAL = "own-rating"
_LIST_WIDTH = 232


class MeasuresSection(ClientSection):
    """Its own action is *Täytä yhdessä*; GAS is assessed with the goals."""

    logs_meetings = False

    def __init__(self, context: Context, client_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, client_id, parent)
        self._texts = MeasureTexts(current_language(), context.today())
        self._page: MeasuresPage | None = None
        self._chosen = _USUAL
        self._taken: set[str] = set()
        self.title = Label("", "h2", wrap=True)
        self.about = Label("", "small", "ink2", wrap=True)
        self.segment = Segment(
            [
                SegmentOption(CURVES, self.tr("Curves"), "chart-line"),
                SegmentOption(TABLE, self.tr("Table"), "table-2"),
            ],
            self.tr("Curves or table"),
        )
        self.segment.set_selected(CURVES)
        self.fill_button = Button(self.tr("Fill in together"), "pen-line", "primary")
        self.fill_button.setObjectName("fill-measure")
        self.primary_action = self.fill_button
        self.list = MeasuresList()
        history = partial(measures.measure_revisions, context.store)
        self.due = DueMeasures(self)
        self.board = MeasuresBoard(MeasureFillings(history, self))
        self.licence = Label("", "micro", "ink2", wrap=True)
        self._below = AfterPaint(self)
        self._lay_out()
        self._connect()
        self._read(logged=True)
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self.title)
        titles.addWidget(self.about)
        self._top = HeadRow()
        self._top.add(titles, 1)
        self._top.add(self.segment, 0, Qt.AlignmentFlag.AlignTop)
        self._top.add(self.fill_button, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.addWidget(self.board, 1)
        right.addWidget(self.licence)
        self._row = QHBoxLayout()
        self._row.addWidget(self.list)
        self._row.addLayout(right, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._column.addWidget(self.due)
        self._column.addLayout(self._row, 1)

    def _connect(self) -> None:
        self.segment.changed.connect(self._swap)
        self.fill_button.clicked.connect(self._fill_in)
        self.list.chosen.connect(self.choose)
        self.list.add_wanted.connect(self.open_menu)
        self.due.fill_wanted.connect(self._fill_due)
        self.due.put_off_wanted.connect(self._put_off)
        self.board.fillings.before_wanted.connect(
            lambda measure_id: self.navigate.emit(
                Place("edit-history", self.client_id, "measure", measure_id)
            )
        )
        self.board.fillings.correct_wanted.connect(
            lambda measure_id: self.navigate.emit(
                Place("measure", self.client_id, record_id=measure_id)
            )
        )

    @override
    def refresh(self) -> None:
        self._read(logged=False)

    @override
    def set_layout_class(self, layout_class: LayoutClass) -> None:
        super().set_layout_class(layout_class)
        compact = layout_class is LayoutClass.COMPACT
        self._row.setDirection(
            QBoxLayout.Direction.TopToBottom if compact else QBoxLayout.Direction.LeftToRight
        )
        self.board.set_columns(1 if layout_class is not LayoutClass.WIDE else 2)
        self._renew()

    def choose(self, instrument_id: str) -> None:
        """Show another instrument."""
        self._chosen = instrument_id
        self._show()

    def open_menu(self) -> None:
        """Offer the other instruments, and a file of the organisation."""
        if self._page is None:
            return
        menu = QMenu(self)
        shown = self.list.ids()
        for one in self._page.instruments:
            if one.id not in shown:
                name = one.name.label(self._texts.language)
                menu.addAction(name, partial(self._take_into_use, one.id))
        menu.addAction(self.tr("From the organisation's file…"), self._ask_file)
        menu.aboutToHide.connect(menu.deleteLater)
        button = self.list.add_button
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _take_into_use(self, instrument_id: str) -> None:
        self._taken.add(instrument_id)
        self._chosen = instrument_id
        self._show()

    def _ask_file(self) -> None:
        kinds = self.tr("Instrument files (*.toml)")
        self.context.prompts.ask_open_path(self, self.tr("Instrument file"), kinds, self._offer)

    def _offer(self, path: Path) -> None:
        """Show the licence line before anything is taken into use."""
        try:
            content = path.read_bytes()
            found = parse_instrument(path.name, content)
        except OSError as error:
            self.failed.emit(file_condition(error))
            return
        except UserError as error:
            self.failed.emit(error)
            return
        name = found.name.label(self._texts.language)
        self.context.prompts.confirm(
            self,
            self.tr("Take “{name}” into use?").format(name=name),
            self._texts.licence(found),
            self.tr("Take into use"),
            partial(self._take_file, path.name, content),
        )

    def _take_file(self, name: str, content: bytes) -> None:
        try:
            taken = instruments.take_instrument(self.context.store, name, content)
        except UserError as error:
            self.failed.emit(error)
            return
        self._taken.add(taken.id)
        self._chosen = taken.id
        self._read(logged=False)
        self.notify(self.tr("Instrument taken into use"))

    def _read(self, *, logged: bool) -> None:
        self._page = measures.load_measures(
            self.context.store, self.client_id, today=self.context.today(), logged=logged
        )
        self._show()

    def _instrument(self) -> Instrument | None:
        known = self._page.instruments if self._page else ()
        return next((one for one in known if one.id == self._chosen), None)

    def _show(self) -> None:
        page = self._page
        if page is None:
            return
        used = {*page.rows, _USUAL, *self._taken}
        self.list.show_page(page, used, self._chosen, self._texts)
        instrument = self._instrument()
        self.due.show_due(page.due, self._texts)
        set_shown(self.fill_button, page.editable and instrument is not None)
        if instrument is None:
            self._show_goals(page)
        else:
            self._show_instrument(page, instrument)
        self._swap()

    def _show_instrument(self, page: MeasuresPage, instrument: Instrument) -> None:
        texts, rows = self._texts, page.rows.get(instrument.id, ())
        parts = texts.parts(instrument)
        self.title.setText(instrument.name.label(texts.language))
        self.about.setText(texts.about(instrument))
        table = texts.side_by_side(rows, parts)
        changes = {row[0]: row[4] for row in table}
        curves = []
        for part, name in parts:
            points = [(row.on, value) for row in rows if (value := row.value(part)) is not None]
            if points:
                least, most = instrument.range_of(part)
                curves.append((name, changes[name], CurveData(points, least, most)))
        self.board.show_curves(curves, texts, texts.number)
        self.board.show_rows(table if rows else [])
        self._below.fill(
            partial(self.board.show_words, rows, texts),
            partial(self.board.fillings.show_fillings, rows, texts, editable=page.editable),
        )
        self.licence.setText(texts.licence(instrument))

    def _show_goals(self, page: MeasuresPage) -> None:
        texts = self._texts
        self.title.setText(self.tr("Goals (GAS)"))
        self.about.setText(self.tr("0 = the goal. Assessed together under Plan and goals."))
        curves, table = [], []
        for one in page.goals:
            if one.points:
                points = [(on, float(level)) for on, level in one.points]
                start, last = one.points[0][1], one.points[-1][1]
                moved = texts.level(last - start) if len(one.points) > 1 else ""
                curves.append((one.goal.label, moved, CurveData(points, -2, 2)))
                now = texts.level(last) if len(one.points) > 1 else ""
                table.append((one.goal.label, texts.level(start), "", now, moved))
        self.board.show_curves(curves, texts, texts.level)
        self.board.show_rows(table)
        self._below.fill(
            partial(self.board.show_words, (), texts),
            partial(self.board.fillings.show_fillings, (), texts, editable=False),
        )
        self.licence.setText("")

    def _swap(self) -> None:
        self.board.set_tabled(self.segment.selected() == TABLE)

    def _fill_in(self) -> None:
        self.context.shield.offer()
        self.navigate.emit(Place("measure", self.client_id, self._chosen))

    def _fill_due(self, instrument_id: str) -> None:
        if instrument_id == GAS:
            self.section_wanted.emit("plan")
            return
        self._chosen = instrument_id
        self._fill_in()

    def _put_off(self, due: DueMeasure) -> None:
        section = f"{due.instrument}/{due.point}"
        self.navigate.emit(Place("put-off-measure", self.client_id, section))

    def _renew(self) -> None:
        look = theme.current()
        side = look.space(24)
        compact = self.layout_class is LayoutClass.COMPACT
        self._column.setContentsMargins(0, 0, side, side)
        self._column.setSpacing(look.space(12))
        self._top.setSpacing(look.space(8))
        self._row.setSpacing(look.space(16))
        self.list.setMaximumWidth(1 << 20 if compact else look.px(_LIST_WIDTH))
        self.list.setMinimumWidth(0 if compact else look.px(_LIST_WIDTH))


__all__ = ["CURVES", "GAS", "TABLE", "MeasuresSection"]
