"""Settings (screen 17a): what exists so far."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.services.backups import local_backups
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models.backup_texts import moment_text
from ui.navigation import Place
from ui.pages.page import Crumb, Page
from ui.pages.settings_about import AboutSettings
from ui.pages.settings_appearance import AppearanceSettings
from ui.pages.settings_backups import BackupSettings
from ui.pages.settings_exchange import ExchangeSettings
from ui.pages.settings_lock import LockSettingsCard
from ui.pages.settings_notices import NoticeSettingsCard
from ui.pages.settings_organisation import OrganisationCard
from ui.pages.settings_practice import PracticeSettings
from ui.pages.settings_purge import PurgeCard
from ui.pages.settings_security import SecuritySettings
from ui.pages.settings_ways_back import WaysBackCard
from ui.pages.settings_worker import WorkerSettings
from ui.widgets.fields import ComboBox
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.section_list import SectionEntry, SectionList
from ui.widgets.themed import follow_theme, set_shown

_ICONS: Final = {
    "worker": "user-round",
    "appearance": "type",
    "security": "shield-check",
    "backups": "archive-restore",
    "exchange": "send",
    "practice": "graduation-cap",
    "about": "info",
}
_LIST_WIDTH = 236
_CONTENT_WIDTH = 860


class SettingsPage(Page):
    """A list of sections at the left, the chosen one at the right."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._titles = {
            "worker": self.tr("Worker and organisation"),
            "appearance": self.tr("Appearance and text"),
            "security": self.tr("Security"),
            "backups": self.tr("Backups"),
            "exchange": self.tr("Transfers"),
            **({"practice": self.tr("Practice")} if context.practice else {}),
            "about": self.tr("About"),
        }
        entries = [SectionEntry(it, title, icon=_ICONS[it]) for it, title in self._titles.items()]
        self.sections = SectionList(self.tr("Settings"), entries, width=_LIST_WIDTH)
        self.sections.chosen.connect(self.show_section)
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(self.tr("Settings"), "h1"))
        column.addWidget(self.sections, 1)
        self.heading = Label("", "h1", wrap=True)
        self.lead = Label("", "body", "ink2", wrap=True)
        self._cards = QVBoxLayout()
        self.section_choice = ComboBox()
        self.section_choice.setAccessibleName(self.tr("Settings"))
        for name, title in self._titles.items():
            self.section_choice.add_choice(name, title, _ICONS[name])
        self.section_choice.activated.connect(self._choose_section)
        self.section_choice.hide()
        self._row = QHBoxLayout(self)
        self._lay_out()
        self.content: QWidget | None = None
        self.lock_card: LockSettingsCard | None = None
        self.organisation_card: OrganisationCard | None = None
        self.ways_card: WaysBackCard | None = None
        self.purge_card: PurgeCard | None = None
        self.notices_card: NoticeSettingsCard | None = None
        follow_theme(self._renew)
        self.show_section(place.section if place.section in self._titles else "worker")

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.addWidget(self.section_choice)
        column.addWidget(self._content_scroll(), 1)
        self._row.addWidget(self._list)
        self._row.addLayout(column, 1)

    def _content_scroll(self) -> Scroll:
        scroll = Scroll(padding=0, gap=12)
        scroll.setObjectName("settings")
        scroll.body.addWidget(self.heading)
        scroll.body.addWidget(self.lead)
        # Beside a stretch: the column alone would reckon its height for more than the most width.
        beside = QHBoxLayout()
        beside.addLayout(self._cards, 1)
        beside.addStretch()
        scroll.body.addLayout(beside)
        scroll.body.addStretch()
        return scroll

    def show_section(self, name: str) -> None:
        """Show a section; the place moves along, so that unlocking comes back to it."""
        if self.content is not None:
            self.content.hide()
            self.content.deleteLater()
        self.content = self._build(name)
        self._show_more_of_security(name == "security")
        self._show_last_of_security(name == "security")
        self.content.setMaximumWidth(theme.current().px(_CONTENT_WIDTH))
        self._cards.insertWidget(0, self.content)
        self.heading.setText(self._titles[name])
        self.lead.setText(self._safety_words() if name == "security" else "")
        set_shown(self.lead, name == "security")
        self.sections.set_selected(name)
        self.section_choice.set_selected(name)
        self.layout_class_changed(self.layout_class)
        self.place = Place("settings", section=name)
        self.moved.emit(self.place)

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [self.tr("Settings")]

    @override
    def refresh(self) -> None:
        if isinstance(self.content, SecuritySettings):
            self.content.load()
        if isinstance(self.content, ExchangeSettings):
            self.content.login.load()
        for card in (self.lock_card, self.organisation_card, self.purge_card):
            if card is not None:
                card.load()

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        """Where there is no room for the list beside the content, a choice stands above it."""
        compact = layout_class is LayoutClass.COMPACT
        set_shown(self._list, not compact)
        set_shown(self.section_choice, compact)
        if isinstance(self.content, WorkerSettings):
            self.content.form.set_columns(1 if compact else 2)

    def _choose_section(self) -> None:
        self.show_section(self.section_choice.selected() or "worker")

    def _safety_words(self) -> str:
        """What holds (17a); a check is a backup: opened, every page of it looked at, counted."""
        told = self.tr("The data is encrypted on this device.")
        newest = next(iter(local_backups(self.context.folder)), None)
        if newest is None:
            return told
        checked = self.tr("Last check {moment}.").format(moment=moment_text(newest.made_at))
        return f"{told} {checked}"

    def _show_more_of_security(self, wanted: bool) -> None:
        """The other cards of *Turvallisuus* (17a); in practice no organisation and no lost key."""
        for card in (self.lock_card, self.organisation_card, self.ways_card):
            if card is not None:
                card.hide()
                card.deleteLater()
        self.lock_card = self.organisation_card = self.ways_card = None
        if not wanted:
            return
        if not self.context.practice:
            self.ways_card = WaysBackCard()
            self.organisation_card = OrganisationCard(self.context)
            self.organisation_card.notified.connect(self.notify)
            self.organisation_card.failed.connect(self.failed)
        self.lock_card = LockSettingsCard(self.context)
        self.lock_card.failed.connect(self.failed)
        for card in (self.ways_card, self.organisation_card, self.lock_card):
            if card is not None:
                card.navigate.connect(self.navigate)
                card.setMaximumWidth(theme.current().px(_CONTENT_WIDTH))
                self._cards.insertWidget(0, card)

    def _show_last_of_security(self, wanted: bool) -> None:
        """The last cards of *Turvallisuus* (17a)."""
        if self.notices_card is not None:
            self.notices_card.hide()
            self.notices_card.deleteLater()
            self.notices_card = None
        if self.purge_card is not None:
            self.purge_card.hide()
            self.purge_card.deleteLater()
            self.purge_card = None
        if wanted:
            self.notices_card = NoticeSettingsCard(self.context)
            self.notices_card.failed.connect(self.failed)
            self.notices_card.setMaximumWidth(theme.current().px(_CONTENT_WIDTH))
            self._cards.addWidget(self.notices_card)
            self.purge_card = PurgeCard(self.context)
            self.purge_card.navigate.connect(self.navigate)
            self.purge_card.setMaximumWidth(theme.current().px(_CONTENT_WIDTH))
            self._cards.addWidget(self.purge_card)

    def _build(self, name: str) -> QWidget:
        if name == "appearance":
            return AppearanceSettings(self.context.settings)
        if name == "about":
            return AboutSettings()
        if name == "security":
            security = SecuritySettings(self.context)
            security.navigate.connect(self.navigate)
            return security
        if name == "backups":
            backups = BackupSettings(self.context)
            backups.navigate.connect(self.navigate)
            backups.notified.connect(self.notify)
            backups.failed.connect(self.failed)
            return backups
        if name == "exchange":
            exchange = ExchangeSettings(self.context)
            exchange.navigate.connect(self.navigate)
            exchange.saved.connect(self._saved)
            exchange.failed.connect(self.failed)
            return exchange
        return self._build_practice() if name == "practice" else self._build_worker()

    def _build_practice(self) -> QWidget:
        practice = PracticeSettings(self.context)
        practice.navigate.connect(self.navigate)
        return practice

    def _build_worker(self) -> QWidget:
        worker = WorkerSettings(self.context)
        worker.saved.connect(self._saved)
        worker.notified.connect(self.notify)
        worker.failed.connect(self.failed)
        return worker

    def _saved(self) -> None:
        self.notify(self.tr("Saved"))
        self.stored.emit()

    def _renew(self) -> None:
        look = theme.current()
        self._cards.setSpacing(look.space(12))
        space = look.space(24)
        self._row.setContentsMargins(space, space, space, 0)
        self._row.setSpacing(look.space(32))
