"""Opas (33): the guide, offline; a page at a time, with a good question and links into the app."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.reference.guide import START, Chapter, pages_of, published
from app.reference.vocabularies import Vocabulary
from app.services.finding_more import pages_meant
from app.services.method_use import method_counts
from app.services.profiles import profile_in_force
from ui import theme
from ui.context import Context
from ui.guide_ways import link
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.guide_cards import ItemsCard, QuestionCard
from ui.pages.guide_links import OutsideCard
from ui.pages.monitoring_cards import LineCard
from ui.pages.page import Crumb, Page
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.section_list import SectionEntry, SectionList
from ui.widgets.text_inputs import ComboBox, LineEdit
from ui.widgets.themed import follow_theme, set_shown

_METHODS = "methods"
_PUBLISHED = ("model", "sources")
_LIST_WIDTH = 272
_SIDE_WIDTH = 300


class GuidePage(Page):
    """Pages at the left, one of them in the middle, what to do with it at the right."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._language = current_language()
        self._profile = profile_in_force(context.store)
        self._pages = pages_of(self._profile.guide)
        self.search = LineEdit(self.tr("Search the guide"))
        self.search.setObjectName("guide-search")
        self.search.setAccessibleName(self.tr("Search the guide"))
        entries = [SectionEntry(it.id, self._name(it), icon=it.icon) for it in self._pages]
        self.list = SectionList(self.tr("Pages of the guide"), entries, width=_LIST_WIDTH)
        self.choice = ComboBox()
        self.choice.setAccessibleName(self.tr("Pages of the guide"))
        for page in self._pages:
            self.choice.add_choice(page.id, self._name(page), page.icon)
        self.nothing = Label(self.tr("No page has these words."), "body", "ink2", wrap=True)
        self.nothing.hide()
        self.title = Label("", "h1", wrap=True)
        self.lead = Label("", "lead", "ink2", wrap=True)
        self.items = ItemsCard()
        self.question = QuestionCard(self.tr("A good question"))
        self.methods = LineCard(self.tr("Meetings within a year"))
        self.links = Card(self.tr("Do this in the program"))
        self.support = OutsideCard(context, self.tr("Support and team"))
        self.outside = OutsideCard(context, self.tr("More on the net"))
        self.own_way = ItemsCard()
        self._lay_out()
        self.search.textChanged.connect(self._narrow)
        self.list.chosen.connect(self.show_page)
        self.choice.activated.connect(lambda _: self.show_page(self.choice.selected() or START))
        self.show_page(place.section or START)
        follow_theme(self._renew)

    def _name(self, page: Chapter) -> str:
        return page.text(self._language).title

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._left())
        self._content = Scroll(padding=24, gap=16)
        self._content.setObjectName("guide-scroll")
        self._columns = QHBoxLayout()
        middle = QVBoxLayout()
        for widget in (
            self.choice, self.title, self.lead, self.items, self.own_way, self.methods,
        ):  # fmt: skip
            middle.addWidget(widget)
        middle.addStretch(1)
        self._middle = middle
        self._columns.addLayout(middle, 1)
        self._columns.addWidget(self._side())
        self._content.body.addLayout(self._columns, 1)
        self._row.addWidget(self._content, 1)

    def _left(self) -> QWidget:
        self._list_side = Scroll(padding=20, gap=8)
        self._list_side.setObjectName("guide-list")
        self._list_side.body.addWidget(Label(self.tr("Guide"), "h1"))
        for widget in (self.search, self.list, self.nothing):
            self._list_side.body.addWidget(widget)
        self._list_side.body.addStretch(1)
        return self._list_side

    def _side(self) -> QWidget:
        self._side_box = QWidget()
        column = QVBoxLayout(self._side_box)
        column.setContentsMargins(0, 0, 0, 0)
        for card in (self.question, self.links, self.outside, self.support):
            column.addWidget(card)
        offline = QHBoxLayout()
        offline.addWidget(IconLabel("download", "ink2", 18), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr("The guide is on this device and needs no network.")
        offline.addWidget(Label(words, "small", "ink2", wrap=True), 1)
        column.addLayout(offline)
        column.addStretch(1)
        self._side_column = column
        return self._side_box

    def show_page(self, page_id: str) -> None:
        """Show a page; an unknown one is the first."""
        page = next((it for it in self._pages if it.id == page_id), self._pages[0])
        text = page.text(self._language)
        self.title.setText(text.title)
        self.lead.setText(text.lead)
        self.items.show_items(text.heading, text.items)
        self.question.show_question(text.question)
        self._show_links(page)
        self._show_methods(page)
        self._show_own(page)
        self.list.set_selected(page.id)
        self.choice.set_selected(page.id)
        place = Place("guide", self.place.client_id, page.id)
        if place != self.place:
            self.place = place
            self.moved.emit(place)

    def _show_links(self, page: Chapter) -> None:
        while (item := self.links.body.takeAt(1)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        found = [link(name, self.place.client_id) for name in page.links]
        for words, place in (one for one in found if one is not None):
            button = Button(words)
            button.clicked.connect(partial(self.navigate.emit, place))
            self.links.body.addWidget(button)
        set_shown(self.links, any(found))

    def _show_methods(self, page: Chapter) -> None:
        """The library of methods with how often each was used, in the order of use (P37)."""
        set_shown(self.methods, page.id == _METHODS)
        if page.id != _METHODS:
            return
        counts = method_counts(self.context.store, today=self.context.today())
        offered = Words(self._language).options(Vocabulary.METHODS)
        used = sorted(offered, key=lambda option: -counts[option.id])
        self.methods.show_lines([(str(counts[one.id]), one.label) for one in used])

    def _show_own(self, page: Chapter) -> None:
        """Show what the organisation's profile adds: support always, the rest at its page."""
        profile, language = self._profile, self._language
        self.support.show_outside(profile.support, profile.links_of("team-space"), language)
        links = profile.links_of("method") if page.id == _METHODS else ()
        if page.id in _PUBLISHED:
            links = (*published(), *profile.links_of("model"))
        self.outside.show_outside((), links, language)
        own = profile.adaptations if page.id == "model" else ()
        if own:
            self.own_way.show_items(
                self.tr("How we do it here"), [one.label(language) for one in own]
            )
        set_shown(self.own_way, bool(own))

    def _narrow(self, query: str) -> None:
        found = {page.id for page in pages_meant(self._pages, query, self._language)}
        for page in self._pages:
            set_shown(self.list.button(page.id), page.id in found)
        set_shown(self.nothing, not found)

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [self.tr("Guide")]

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        wide = layout_class is LayoutClass.WIDE
        direction = QBoxLayout.Direction
        set_shown(self._list_side, layout_class is not LayoutClass.COMPACT)
        set_shown(self.choice, layout_class is LayoutClass.COMPACT)
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._side_box.setMaximumWidth(theme.current().px(_SIDE_WIDTH) if wide else 1 << 20)
        self._side_box.setMinimumWidth(theme.current().px(_SIDE_WIDTH) if wide else 0)

    def _renew(self) -> None:
        look = theme.current()
        self._list_side.setFixedWidth(look.px(_LIST_WIDTH) + look.space(24) + look.space(20))
        self._columns.setSpacing(look.space(24))
        self._middle.setSpacing(look.space(16))
        self._side_column.setSpacing(look.space(12))
