"""Lomakortti: dates and who helps, once for all clients; the cards in each language to print."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app import text
from app.domain.papers import looking
from app.progress import Progress
from app.services import client_papers, leave_cards
from app.services.days_off import list_days_off
from app.services.leave_cards import Leave
from app.text import Language
from ui.context import Context
from ui.navigation import Place
from ui.pages.look_choices import LookChoices
from ui.pages.page import Crumb
from ui.pages.paper_page import PaperPage
from ui.pages.turned_view import LANGUAGES
from ui.translation import current_language
from ui.widgets.chip import ChipGroup, ChipOption
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.text_inputs import LineEdit


class LeaveCardsPage(PaperPage):
    """The cards name no client: one is as good as another, and none is given to the wrong one."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        self._counts = leave_cards.cards_needed(context.store)
        super().__init__(context, place, parent)
        self.protect.setChecked(False)

    @override
    def titles(self) -> tuple[str, str]:
        return self.tr("Cards for days off"), self.tr("One for each client, in plain language")

    @override
    def make_options(self) -> QWidget:
        panel = QWidget(self)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        self.first, self.last = self._date(), self._date()
        self.helper, self.phone = LineEdit(parent=panel), LineEdit(parent=panel)
        for label, edit in (
            (self.tr("Away from"), self.first),
            (self.tr("Until"), self.last),
            (self.tr("Who helps meanwhile"), self.helper),
            (self.tr("Phone"), self.phone),
        ):
            column.addWidget(Field(label, edit))
            edit.editingFinished.connect(self.refresh)
        self.languages = ChipGroup(self.tr("In which language"), multi=False, may_be_empty=False)
        names = dict(LANGUAGES)
        wanted = self._counts or {current_language(): 1}
        self.languages.set_options(
            [ChipOption(one, names[one], count=many) for one, many in wanted.items()]
        )
        self.languages.set_selected([max(wanted, key=lambda one: wanted[one])])
        self._show_days_off(self.place.section)
        self.languages.changed.connect(self.refresh)
        column.addWidget(self.languages)
        self.look = LookChoices(current_language(), panel, asks_language=False)
        self.look.changed.connect(self.refresh)
        column.addWidget(self.look)
        told = self.tr("No client's name is on the cards. Cut them apart and give one to each.")
        column.addWidget(Label(told, "small", "ink2", wrap=True))
        column.addStretch()
        return panel

    def _date(self) -> DateEdit:
        today = self.context.today
        return DateEdit(
            lambda typed: text.parse_date(typed, today=today(), future=True), text.format_date
        )

    def _leave(self) -> Leave:
        return Leave(
            first=self.first.date(),
            last=self.last.date(),
            helper=self.helper.text(),
            phone=self.phone.text(),
        )

    def _show_days_off(self, wanted: str) -> None:
        """Fill in her days off: those asked for, else the next; a language without cards first."""
        off = next(
            (
                one
                for one in list_days_off(self.context.store, today=self.context.today())
                if not wanted or (one.first is not None and one.first.isoformat() == wanted)
            ),
            None,
        )
        if off is None:
            return
        self.first.set_date(off.first)
        self.last.set_date(off.last)
        missing = {one: many for one, many in self._counts.items() if one not in off.cards}
        if missing:
            self.languages.set_selected([max(missing, key=lambda one: missing[one])])

    def _language(self) -> Language:
        chosen = next(iter(self.languages.selected()), "fi")
        return text.spoken_language(chosen)

    def _count(self) -> int:
        return self._counts.get(self._language(), 1)

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [(self.tr("Today"), Place("today")), self.tr("Cards for days off")]

    @override
    def maker(self) -> Callable[[Progress], bytes]:
        context = self.context
        cards = leave_cards.leave_cards(
            context.store, self._leave(), self._language(), self._count(), now=context.now()
        )
        return partial(client_papers.render, looking(cards, self.look.chosen()))

    @override
    def file_name(self) -> str:
        return "lomakortti.pdf"

    @override
    def keeper(self, pdf: bytes, way: str) -> Callable[[], object]:
        del pdf  # nobody's paper: it is not kept
        context = self.context
        return partial(
            leave_cards.note_cards_left, context.store, self._leave(), self._language(),
            self._count(), way=way, today=context.today(),
        )  # fmt: skip

    @override
    def back(self) -> Place:
        return Place("today")
