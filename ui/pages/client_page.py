"""Asiakas (05–08, 26): one client's header and sections; what it shows is logged by the section."""

from collections.abc import Callable
from functools import cached_property
from typing import Final, cast
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.clients import Counts
from app.domain.summary import ClientHead
from app.errors import UserError
from app.services import caseload
from app.services.summary import load_head
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models.client_texts import ClientTexts
from ui.models.shielded import shielded_client
from ui.navigation import Place
from ui.pages.client_groups_section import ClientGroupsSection
from ui.pages.client_header import ClientHeader
from ui.pages.client_notices import ClientNotices
from ui.pages.client_section import ClientSection
from ui.pages.documents_section import DocumentsSection
from ui.pages.errands_section import ErrandsSection
from ui.pages.measures_section import MeasuresSection
from ui.pages.meetings_section import MeetingsSection
from ui.pages.needs_section import NeedsSection
from ui.pages.page import Crumb, Page
from ui.pages.period_section import PeriodSection
from ui.pages.plan_section import PlanSection
from ui.pages.records_section import RecordsSection
from ui.pages.silence_section import SilenceSection
from ui.pages.summary_section import SummarySection
from ui.pages.team_section import TeamSection
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.section_list import SectionEntry, SectionList
from ui.widgets.section_menu import SectionMenu
from ui.widgets.themed import follow_theme, set_shown, show_at_once, show_when_needed

_KEYS: Final = "1234567890+"
_SMALL_AFTER = 80  # ui.md 2: scrolling Yhteenveto further than this makes the header small

SECTIONS: Final[dict[str, Callable[[Context, UUID, QWidget], ClientSection]]] = {
    "": SummarySection,
    "needs": NeedsSection,
    "plan": PlanSection,
    "meetings": MeetingsSection,
    "team": TeamSection,
    "measures": MeasuresSection,
    "period": PeriodSection,
    "groups": ClientGroupsSection,
    "errands": ErrandsSection,
    "records": RecordsSection,
    "documents": DocumentsSection,
}
# parts that stand under a section of the list: id, the section, what shows it
PARTS: Final[dict[str, tuple[str, Callable[[Context, UUID, QWidget], ClientSection]]]] = {
    "silence": ("plan", SilenceSection),
}


class ClientPage(Page):
    """One client. `place.section` says which section, `place.record_id` which record of it.

    The frame stays while she is elsewhere; coming back opens the section anew, of whom it may be.
    """

    stays = True

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        if place.client_id is None:
            raise ValueError("a client's page needs a client")
        self.client_id: UUID = place.client_id
        self._words = Words(current_language())
        self.header = ClientHeader(self)
        self.primary_action = self.header.log_button
        entries = self._entries()
        self.sections = SectionList(self.tr("Sections of the client"), entries)
        self.section: ClientSection | None = None
        self._head: ClientHead
        self.notices = ClientNotices(context, self.client_id, self)
        self._lay_out()
        self._connect()
        self._open(place)
        follow_theme(self._renew)

    def _open(self, place: Place) -> None:
        section_id = place.section if place.section in {**SECTIONS, **PARTS} else ""
        self._show_section(section_id, place.client_id)
        if place.record_id is not None:
            self._show_record(place.record_id)

    @override
    def come_back(self, place: Place) -> None:
        before = self.section
        focused = cast("QWidget | None", self.focusWidget())  # None, whatever the stubs say
        in_section = before is not None and focused is not None and before.isAncestorOf(focused)
        if in_section or place.client_id != self.client_id:
            # Else it falls onto the next button, or stays where it was with somebody else.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._open(place)

    def _entries(self) -> tuple[SectionEntry, ...]:
        titles = {
            "": self.tr("Summary"),
            "needs": self.tr("Needs and strengths"),
            "plan": self.tr("Plan and goals"),
            "meetings": self.tr("Meetings"),
            "team": self.tr("My team"),
            "measures": self.tr("Measures"),
            "period": self.tr("Decisions and period"),
            "errands": self.tr("Errands to the end"),
            "records": self.tr("Other facts"),
            "groups": self.tr("Groups"),
            "documents": self.tr("Documents"),
        }
        return tuple(
            SectionEntry(section, titles[section], _key(number))
            for number, section in enumerate(SECTIONS, start=1)
        )

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._menu_row = QHBoxLayout()
        self._column.addLayout(self._menu_row)
        self._row = QHBoxLayout()
        self._row.addWidget(self.sections)
        self._column.addLayout(self._row, 1)

    @cached_property
    def menu(self) -> SectionMenu:
        """The sections where the list has no room."""
        menu = SectionMenu(self._entries(), self.tr("Previous section"), self.tr("Next section"))
        self._menu_row.addWidget(menu)
        menu.chosen.connect(self.show_section)
        menu.set_selected(self.sections.selected() or "")
        return menu

    def _connect(self) -> None:
        self.sections.chosen.connect(self.show_section)
        header = self.header
        header.print_wanted.connect(lambda: self._go("print"))
        header.log_wanted.connect(lambda: self._go("meeting"))
        header.turn_wanted.connect(lambda: self._go("client-view"))
        header.edit_wanted.connect(lambda: self._go("edit-client"))
        header.booking_wanted.connect(lambda: self._go("booking"))
        header.phone_wanted.connect(lambda: self._go("phone-bridge"))
        header.last_wanted.connect(lambda: self._go("last-time"))
        header.use_log_wanted.connect(lambda: self._go("use-log"))
        header.notices_wanted.connect(lambda: self.notices.show_under(header.notices))
        self.notices.failed.connect(self.failed)
        header.mark_activated.connect(self._open_meeting)
        for number, section in enumerate(SECTIONS, start=1):
            key = QShortcut(QKeySequence(_key(number)), self)
            key.activated.connect(lambda chosen=section: self.show_section(chosen))
        QShortcut(QKeySequence("Ctrl+P"), self, lambda: self._go("print"))

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [(self.tr("Clients"), Place("clients")), self._head.client.name]

    @override
    def refresh(self) -> None:
        if self.context.shield.is_on:
            self.notices.close()
        if self.section is not None:
            self.section.refresh()
            counts = _counts(self.context, self.client_id)
            self._fill_header(self._head_over(self.section), counts)
        self.breadcrumb_changed.emit()

    @override
    def save_draft(self) -> None:
        if self.section is not None:
            self.section.save_draft()

    @override
    def leave(self) -> None:
        self.notices.close()
        super().leave()

    def show_section(self, section_id: str) -> None:
        """Open another section of the same client; what was typed in this one is kept."""
        if section_id == self.place.section and self.section is not None:
            return
        try:
            self.save_draft()
        except UserError as error:
            self._mark(self.place.section)
            self.failed.emit(error)
            return
        self._show_section(section_id)
        self.moved.emit(self.place)

    def _show_section(self, section_id: str, client_id: UUID | None = None) -> None:
        """Show a section of this client or of another; what cannot be read changes nothing."""
        before = self.section
        section, head, counts = self._read(section_id, client_id or self.client_id)
        self._turn_to(section.client_id)
        self.place = Place("client", self.client_id, section_id)
        self.section = section
        section.setObjectName(f"section-{section_id or 'summary'}")
        section.navigate.connect(self.navigate)
        section.notified.connect(self.notified)
        section.failed.connect(self.failed)
        section.section_wanted.connect(self.show_section)
        section.moved.connect(self._record_moved)
        section.stored.connect(self._section_stored)
        section.set_layout_class(self.layout_class)
        self._row.addWidget(section, 1)
        if before is not None:
            self._row.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._mark(section_id)
        self.header.set_full(section_id == "")
        self.header.set_log_filled(section.logs_meetings)
        self.primary_action = section.primary_action or self.header.log_button
        if section.scroll_area is not None:
            section.scroll_area.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._fill_header(head, counts)
        show_at_once(section)

    def _read(self, section_id: str, client_id: UUID) -> tuple[ClientSection, ClientHead, Counts]:
        try:
            section = _builder(section_id)(self.context, client_id, self)
            return section, self._head_over(section), _counts(self.context, client_id)
        except Exception:
            direct = Qt.FindChildOption.FindDirectChildrenOnly
            for unfinished in self.findChildren(ClientSection, options=direct):
                if unfinished is not self.section:
                    unfinished.deleteLater()
            raise

    def _head_over(self, section: ClientSection) -> ClientHead:
        """Give the header over a section that has just been read, and maybe it with it."""
        return section.client_head() or _head_of(self.context, section.client_id)

    def _turn_to(self, client_id: UUID) -> None:
        if client_id != self.client_id:
            self.client_id = client_id
            self.notices.turn_to(client_id)

    def _mark(self, section_id: str) -> None:
        """Mark the section of the list that is open, or under which the open part stands."""
        listed = PARTS[section_id][0] if section_id in PARTS else section_id
        self.sections.set_selected(listed)
        if "menu" in vars(self):
            self.menu.set_selected(listed)

    def _fill_header(self, head: ClientHead, counts: Counts) -> None:
        self._head = head
        client = shielded_client(head.client, self.context.shield)
        texts = ClientTexts(self._words, client, self.context.today())
        cells, bar = texts.ribbon(head.weeks), texts.period_bar(head.marks, head.group_phases)
        self.header.show_client(client, texts, cells, bar)
        figures = {
            "plan": counts.goals,
            "meetings": counts.meetings,
            "team": counts.network,
            "errands": counts.errands,
            "documents": counts.documents,
        }
        self.sections.set_counts({key: figures[key] or None for key in SECTIONS if key in figures})

    def _section_stored(self) -> None:
        context, client_id = self.context, self.client_id
        self._fill_header(_head_of(context, client_id), _counts(context, client_id))
        self.stored.emit()

    def _record_moved(self, record_id: UUID | None) -> None:
        self.place = Place("client", self.client_id, self.place.section, record_id)
        self.moved.emit(self.place)

    def _go(self, page: str) -> None:
        self.navigate.emit(Place(page, self.client_id))

    def _open_meeting(self, meeting_id: str) -> None:
        self.show_section("meetings")
        self._show_record(UUID(meeting_id))

    def _show_record(self, record_id: UUID) -> None:
        if self.section is not None:
            self.section.show_record(record_id)

    def _scrolled(self, value: int) -> None:
        """Swap full and small; only where enough is left to scroll after the swap."""
        if self.section is None or self.section.scroll_area is None:
            return
        bar = self.section.scroll_area.verticalScrollBar()
        if self.header.is_full() and value > _SMALL_AFTER:
            saved = self.header.height() - theme.current().px(64)
            if bar.maximum() > saved + _SMALL_AFTER:
                self.header.set_full(False)
        elif not self.header.is_full() and value == 0:
            QTimer.singleShot(0, self, lambda: self.header.set_full(True))

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        wide = layout_class is LayoutClass.WIDE
        set_shown(self.sections, wide)
        show_when_needed(self, "menu", not wide)
        self.header.set_layout_class(layout_class)
        if self.section is not None:
            self.section.set_layout_class(layout_class)
        self._renew()

    def _renew(self) -> None:
        look = theme.current()
        side = look.space(24)
        top = look.space(20) if self.layout_class is LayoutClass.WIDE else look.space(12)
        shown = "menu" in vars(self) and not self.menu.isHidden()
        self._menu_row.setContentsMargins(side, look.space(12) if shown else 0, side, 0)
        self._row.setContentsMargins(side, top, 0, 0)
        self._row.setSpacing(look.space(24))


def _head_of(context: Context, client_id: UUID) -> ClientHead:
    return load_head(context.store, client_id, today=context.today())


def _counts(context: Context, client_id: UUID) -> Counts:
    return caseload.section_counts(context.store, client_id)


def _builder(section_id: str) -> Callable[[Context, UUID, QWidget], ClientSection]:
    return PARTS[section_id][1] if section_id in PARTS else SECTIONS[section_id]


def _key(number: int) -> str:
    """Alt+1 … Alt+9, Alt+0 for the tenth section, Alt++ (the key beside it) for the eleventh."""
    return f"Alt+{_KEYS[number - 1]}" if number <= len(_KEYS) else ""
