"""Tarpeet ja voimavarat (25): strengths first, every area of life in both voices, what is found
out and what came from elsewhere.
"""

from collections.abc import Callable
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.needs import AreaView, NeedsPage, RehabilitationCheck
from app.errors import UserError
from app.reference.vocabularies import Vocabulary
from app.services import needs
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models.need_texts import NeedTexts
from ui.navigation import Place
from ui.pages.checks_card import ChecksCard
from ui.pages.client_section import ClientSection
from ui.pages.needs_row import SHARES, NeedsRow
from ui.pages.received_card import ReceivedCard
from ui.pages.strengths_block import StrengthsBlock
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.after_paint import AfterPaint
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.chip import ChipOption
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.tab_order import line_up
from ui.widgets.themed import follow_theme, set_shown, show_at_once

_IN_SIGHT: Final = 5  # rows; the others are made after the first paint


class NeedsSection(ClientSection):
    """Its own action is *Arvioi yhdessä*; the shield goes on with it (worker-review.md 5)."""

    logs_meetings = False

    def __init__(self, context: Context, client_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, client_id, parent)
        words = Words(current_language())
        self._texts = NeedTexts(words, context.today())
        self._page = NeedsPage()
        self.rows: list[NeedsRow] = []
        self._last_stop: QWidget | None = None
        self.title = Label(self.tr("Needs and strengths"), "h2")
        self.assessed = Label("", "small", "ink2", wrap=True, tabular=True)
        self.history_button = Button(self.tr("Earlier"), "history")
        self.history_button.setObjectName("needs-history")
        self.assess_button = Button(self.tr("Assess together"), "pen-line", "primary")
        self.assess_button.setObjectName("assess-needs")
        self.primary_action = self.assess_button
        self.strengths = StrengthsBlock(self._kinds(words))
        self.areas = Card()
        self.checks = ChecksCard()
        self.received = ReceivedCard()
        self._rows_box = QVBoxLayout()
        self._scroll = Scroll(padding=0, gap=12)
        self._scroll.setObjectName("needs-scroll")
        self._below = AfterPaint(self)
        self._lay_out()
        self._connect()
        self._read(logged=True)
        follow_theme(self._renew)

    @staticmethod
    def _kinds(words: Words) -> list[ChipOption]:
        return words.options(Vocabulary.STRENGTH_KINDS)

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self.title)
        titles.addWidget(self.assessed)
        self._top = HeadRow()
        self._top.add(titles, 1)
        self._top.add(self.history_button, 0, Qt.AlignmentFlag.AlignTop)
        self._top.add(self.assess_button, 0, Qt.AlignmentFlag.AlignTop)
        self._heads = (
            Label(self.tr("Where I wish for support"), "h3", wrap=True),
            Label(self.tr("The client's view and words"), "small-strong", "voice", wrap=True),
            Label(self.tr("Worker's assessment"), "small-strong", "primary", wrap=True),
        )
        self._head_row = QGridLayout()
        for column, (head, span) in enumerate(zip(self._heads, (1, 2, 1), strict=True)):
            self._head_row.addWidget(head, 0, (0, 1, 3)[column], 1, span)
        for column, share in enumerate(SHARES):
            self._head_row.setColumnStretch(column, share)
        self.areas.body.addLayout(self._head_row)
        self.areas.body.addLayout(self._rows_box)
        for widget in (self.strengths, self.areas, self.checks, self.received):
            self._scroll.body.addWidget(widget)
        self._scroll.body.addStretch()
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._column.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self.assess_button.clicked.connect(lambda: self._assess(""))
        self.history_button.clicked.connect(lambda: self._go("needs-history", ""))
        self.strengths.added.connect(self._add_strength)
        self.strengths.ended.connect(self._end_strength)
        self.checks.check_changed.connect(self._set_check)
        self.received.action_pressed.connect(lambda: self._go("received", ""))
        self.received.opened.connect(
            lambda record_id: self.navigate.emit(
                Place("received", self.client_id, record_id=record_id)
            )
        )

    @override
    def refresh(self) -> None:
        self._read(logged=False)

    @override
    def save_draft(self) -> None:
        """Keep what was typed beside the form: notes of the checklist, a new strength."""
        for check in self.checks.changed_lines():
            self._keep_check(check)
        typed, kind = self.strengths.take_typed()
        if typed:
            needs.add_strength(
                self.context.store, self.client_id, typed, kind, today=self.context.today()
            )

    @override
    def set_layout_class(self, layout_class: LayoutClass) -> None:
        super().set_layout_class(layout_class)
        stacked = layout_class is LayoutClass.COMPACT
        for row in self.rows:
            row.set_stacked(stacked)
        for head in self._heads[1:]:
            set_shown(head, not stacked)
        self._renew()

    def row(self, area: str) -> NeedsRow:
        """Give the row of an area of life."""
        self._below.finish()
        return next(row for row in self.rows if row.area == area)

    def _read(self, *, logged: bool) -> None:
        page = needs.load_needs(self.context.store, self.client_id, logged=logged)
        self._page = page
        self.assessed.setText(self._texts.assessed(page.newest))
        set_shown(self.history_button, page.newest is not None)
        set_shown(self.assess_button, page.editable)
        self.strengths.show_strengths(page.strengths, self._texts, editable=page.editable)
        self._show_areas()

    def _show_areas(self) -> None:
        focused = next((row.area for row in self.rows if row.hasFocus()), None)
        while (item := self._rows_box.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows, self._last_stop = [], line_up(None, self.strengths)
        areas = self._texts.areas()
        for option in areas[:_IN_SIGHT]:
            self._add_row(option)
        self._below.fill(
            *(partial(self._add_row, option) for option in areas[_IN_SIGHT:]),
            partial(self._focus_row, focused),
            self._show_checks,
            self._show_received,
        )

    def _add_row(self, option: ChipOption) -> None:
        newest = self._page.newest
        before = self._texts.before(newest, self._page.before)
        line = QFrame()
        line.setObjectName("line")
        self._rows_box.addWidget(line)
        view = newest.view(option.id) if newest else AreaView(area=option.id)
        row = NeedsRow(option, view, before.get(option.id, ""), self._texts)
        row.set_stacked(self.layout_class is LayoutClass.COMPACT)
        row.setEnabled(self._page.editable)
        row.clicked.connect(lambda: self._assess(option.id))
        self.rows.append(row)
        self._rows_box.addWidget(row)
        self._last_stop = line_up(self._last_stop, row)
        show_at_once(row)

    def _focus_row(self, area: str | None) -> None:
        if area is not None:
            self.row(area).setFocus(Qt.FocusReason.TabFocusReason)

    def _show_checks(self) -> None:
        page = self._page
        self.checks.show_checks(page.checks, self._texts, editable=page.editable)

    def _show_received(self) -> None:
        page = self._page
        self.received.show_received(page.received, self._texts, editable=page.editable)

    def _assess(self, area: str) -> None:
        self.context.shield.offer()
        self._go("assess-needs", area)

    def _go(self, page: str, section: str) -> None:
        self.save_draft()
        self.navigate.emit(Place(page, self.client_id, section))

    def _add_strength(self, words: str, kind: str) -> None:
        context = self.context
        self._do(
            lambda: needs.add_strength(
                context.store, self.client_id, words, kind, today=context.today()
            )
        )

    def _end_strength(self, strength_id: UUID) -> None:
        store, today = self.context.store, self.context.today()

        def bring_back() -> None:  # the section may be gone by then
            needs.restore_strength(store, strength_id)

        if self._do(lambda: needs.end_strength(store, strength_id, today=today)):
            self.notify(self.tr("Strength taken off"), bring_back)

    def _set_check(self, check: RehabilitationCheck) -> None:
        self._do(lambda: self._keep_check(check))

    def _keep_check(self, check: RehabilitationCheck) -> None:
        context = self.context
        needs.set_check(context.store, self.client_id, check, today=context.today())

    def _do(self, change: Callable[[], object]) -> bool:
        try:
            change()
        except UserError as error:
            self.failed.emit(error)
            return False
        self.stored.emit()
        self._read(logged=False)
        return True

    def _renew(self) -> None:
        look = theme.current()
        side = look.space(24)
        self._column.setContentsMargins(0, 0, side, 0)
        self._column.setSpacing(look.space(12))
        self._top.setSpacing(look.space(8))
        self._head_row.setHorizontalSpacing(look.space(16))
        chevron = look.icon_px(18) + look.space(8)
        self._head_row.setContentsMargins(0, 0, chevron, 0)
        self._rows_box.setSpacing(0)
        self._scroll.body.setContentsMargins(0, 0, 0, side)
