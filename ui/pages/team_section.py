"""Minun tiimini (08): the network as a map and as its list twin, drawn with the client."""

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.goals import GoalRow
from app.domain.network import Closeness, Sector, Spot, Tie
from app.domain.network_map import MapPerson, MapView, map_on, plan_help, stops
from app.domain.summary import ClientHead
from app.errors import UserError
from app.services import goals, network, network_map
from app.services.summary import load_head
from app.text import call_name
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models.team_model import TeamModel
from ui.models.team_picture import picture
from ui.models.team_texts import TeamTexts
from ui.navigation import Place
from ui.pages.client_section import ClientSection
from ui.pages.network_consent_line import NetworkConsentLine
from ui.pages.team_acts import TeamActs
from ui.pages.team_bar import WISH, TeamBar
from ui.pages.team_help import TeamHelp
from ui.pages.team_inspector import TeamInspector
from ui.pages.team_legend import TeamLegend
from ui.pages.team_places import TeamPlaces
from ui.pages.team_zoom import TeamZoom
from ui.views.team_table import TeamTable
from ui.widgets.label import Label
from ui.widgets.team_map import TeamMap
from ui.widgets.themed import follow_theme, set_shown

_SIDE = 300


class TeamSection(ClientSection):
    """Its own action is *Lisää*, so logging a meeting is soft here (ui.md 1.7)."""

    logs_meetings = False

    def __init__(self, context: Context, client_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, client_id, parent)
        self._texts = TeamTexts(context.today())
        self._people: tuple[MapPerson, ...] = ()
        self._goals: list[GoalRow] = []
        self._views: dict[UUID, MapView] = {}
        self._chosen: UUID | None = None
        self._help_wanted = False
        self.bar = TeamBar()
        self.primary_action = self.bar.add_button
        self.map = TeamMap()
        self.model = TeamModel(self._texts, self)
        self._inspector: TeamInspector | None = None
        self.help = TeamHelp()
        self.zoom = TeamZoom()
        self.legend = TeamLegend(self._texts)
        self.consent = NetworkConsentLine(context.today)
        self.changes = Label("", "small-strong", "primaryInk", wrap=True, tabular=True)
        self.acts = TeamActs(context, self)
        self._lay_out()
        self._connect()
        self._read(logged=True)
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        """The stacks are filled at the end: they style at once what comes into them."""
        self._row = QHBoxLayout(self)
        self._main, self._side = QWidget(), QStackedWidget()
        self._row.addWidget(self._main, 1)
        self._row.addWidget(self._side)
        self._column = QVBoxLayout(self._main)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.bar, self.changes):
            self._column.addWidget(part)
        self.pages = TeamPlaces(self.model, self._hear)
        self._column.addWidget(self.pages, 1)
        self._column.addWidget(self.legend)
        self._column.addWidget(self.consent)
        self._map_page = QWidget()
        stacked = QGridLayout(self._map_page)
        stacked.setContentsMargins(0, 0, 0, 0)
        stacked.addWidget(self.map, 0, 0)
        stacked.addWidget(
            self.zoom, 0, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        )
        self.pages.addWidget(self._map_page)
        self._side.addWidget(self.help)

    @property
    def inspector(self) -> TeamInspector:
        """Whoever is chosen, beside the map; made when somebody first is."""
        if self._inspector is None:
            self._inspector = inspector = TeamInspector(self._texts, self)
            meeting_wanted = inspector.contact.meeting_wanted
            inspector.tie_changed.connect(self._set_tie)
            inspector.helps_changed.connect(self._set_helps)
            inspector.edit_wanted.connect(lambda: self._chosen and self.show_record(self._chosen))
            inspector.removal_wanted.connect(self._ask_to_take_off)
            inspector.closed.connect(lambda: self.choose(None))
            inspector.contact.number_wanted.connect(self._tell_number)
            meeting_wanted.connect(lambda one: self._go("client", "meetings", one))
            self._side.addWidget(inspector)
        return self._inspector

    def _connect(self) -> None:
        self.bar.picture_changed.connect(self._show)
        self.bar.list_toggled.connect(lambda _: self._show_page())
        self.bar.help_toggled.connect(self._toggle_help)
        self.bar.add_wanted.connect(lambda: self._go("person"))
        self.bar.print_wanted.connect(lambda: self._go("team-paper", WISH if self.bar.wish else ""))
        self._hear(self.map)
        self.map.moved.connect(self._moved)
        self.zoom.zoomed.connect(self.map.zoom)
        self.zoom.fit_wanted.connect(self.map.fit)
        self.help.add_wanted.connect(
            lambda sector, kind: self._go("person", f"{sector.value}.{kind}")
        )
        self.help.person_wanted.connect(self.choose)
        self.help.goal_wanted.connect(lambda one: self._go("client", "plan", one))
        self.help.meeting_wanted.connect(lambda: self._go("network-meeting"))
        self.consent.given.connect(self._consent_given)
        self.acts.done.connect(self._done)
        self.acts.failed.connect(self.failed)

    def _hear(self, source: TeamMap | TeamTable) -> None:
        source.chosen.connect(self.choose)
        source.person_opened.connect(self.show_record)
        source.removal_wanted.connect(self._ask_to_take_off)
        source.undo_wanted.connect(self.acts.undo)
        source.set_chosen(self._chosen)

    @override
    def refresh(self) -> None:
        self._read(logged=False)

    @override
    def show_record(self, record_id: UUID) -> None:
        self.navigate.emit(Place("person", self.client_id, record_id=record_id))

    @override
    def set_layout_class(self, layout_class: LayoutClass) -> None:
        if layout_class is LayoutClass.COMPACT and self.layout_class is not LayoutClass.COMPACT:
            self.bar.set_list(True)
        super().set_layout_class(layout_class)
        self.bar.set_layout_class(layout_class)
        self._show_page()
        self._renew()

    def choose(self, person_id: UUID | None) -> None:
        """Show somebody beside the map; None shows the help again."""
        self._chosen = person_id if person_id in self._views else None
        self.map.set_chosen(self._chosen)
        if self.pages.made_table is not None:
            self.pages.made_table.set_chosen(self._chosen)
        view = self._views.get(self._chosen) if self._chosen else None
        if view is not None:
            again = self.inspector.view is not None and self.inspector.view.id == view.id
            self.inspector.show_person(
                view,
                self._goals,
                network_map.contact_log(self.context.store, view.id, logged=not again),
                read_only=self.bar.read_only,
                shielded=self.context.shield.is_on,
            )
        elif self._inspector is not None:
            self._inspector.forget()
        self._show_side()

    @override
    def client_head(self) -> ClientHead:
        return self._head

    def _read(self, *, logged: bool) -> None:
        store, client_id = self.context.store, self.client_id
        self._head = load_head(store, client_id, today=self.context.today())
        self._people = network_map.load_map(store, client_id, logged=logged)
        self._goals = list(goals.list_goals(store, client_id, logged=False))
        self.consent.show_date(network.network_consent(store, client_id))
        self.bar.set_days(stops(self._people, self.context.today()))
        self._show()

    def _show(self) -> None:
        """Show the picture that the bar asks for."""
        bar, people = self.bar, self._people
        day, since = bar.days.day() or self.context.today(), bar.days.before()
        views = map_on(people, day, wish=bar.wish, since=None if bar.wish else since)
        self._views = {view.id: view for view in views}
        titles = {sector: self._texts.sector(sector) for sector in Sector}
        self.map.set_read_only(bar.read_only)
        self.map.show_people(
            picture(views, self._goals, self._texts),
            call_name(self._head.client.first_names),
            titles,
        )
        wishes = {view.id: view for view in map_on(people, day, wish=True)}
        self.model.set_people(views, wishes, self._goals)
        told = self._texts.changes(views, since) if since and not bar.wish else ""
        self.changes.setText(told)
        set_shown(self.changes, bool(told))
        here = [one.person for one in people if one.left_on is None]
        self.help.show_help(plan_help(here, self._goals))
        self._show_page()
        self.choose(self._chosen)

    def _show_page(self) -> None:
        nobody = not self._views and len(self._people) == 0
        page: QWidget = self._map_page
        if nobody:
            page = self.pages.empty
        elif self.bar.as_list:
            page = self.pages.table
        self.pages.setCurrentWidget(page)
        set_shown(self.legend, page is self._map_page)
        set_shown(self.consent, not nobody)
        self._show_side()

    def _show_side(self) -> None:
        wide = self.layout_class is LayoutClass.WIDE
        compact = self.layout_class is LayoutClass.COMPACT
        somebody = self._chosen is not None
        self._side.setCurrentWidget(self.inspector if somebody else self.help)
        helps = (wide and not self.bar.as_list) or self._help_wanted
        set_shown(self._side, somebody or helps)
        set_shown(self._main, not compact or not self._side.isVisibleTo(self))

    def _toggle_help(self) -> None:
        self._help_wanted = not self._help_wanted
        self.choose(None)

    def _go(self, page: str, section: str = "", record_id: UUID | None = None) -> None:
        self.navigate.emit(Place(page, self.client_id, section, record_id))

    def _moved(self, person_id: UUID, sector: Sector, ring: Closeness, spot: Spot | None) -> None:
        view = self._views[person_id]
        further = tuple(one for one in view.tie.also_in if one is not sector)
        tie = Tie(
            sector=sector,
            closeness=ring,
            strength=view.tie.strength,
            tone=view.tie.tone,
            also_in=further,
            spot=spot,
        )
        self._set_tie(tie, view)

    def _set_tie(self, tie: Tie, view: MapView | None = None) -> None:
        view = view or self.inspector.view
        if view is not None:
            words = f"{view.person.label}: {self._texts.sectors(tie)}, "
            words += f"{self._texts.closeness(tie.closeness)}, {self._texts.tie_words(tie)}"
            self.acts.move(view, tie, words, wish=self.bar.wish)

    def _set_helps(self, chosen: tuple[UUID, ...]) -> None:
        if self.inspector.view is not None:
            self.acts.help_with(self.inspector.view, chosen, self.tr("Saved"))

    def _ask_to_take_off(self, person_id: UUID | None = None) -> None:
        person_id = person_id or self._chosen
        if person_id is None:
            return
        self.context.prompts.confirm(
            self,
            self.tr("Take off the map?"),
            self.tr("Earlier days of the map keep this person. Consents stay readable."),
            self.tr("Take off"),
            partial(self.acts.take_off, person_id, self.tr("Taken off the map")),
        )

    def _done(self, words: str) -> None:
        self._read(logged=False)
        self.notify(words, self.acts.stack.undo if self.acts.stack else None)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.map, words))
        self.stored.emit()

    def _tell_number(self) -> None:
        view = self.inspector.view
        if view is None or self.context.shield.is_on:
            return
        try:
            number = network_map.reveal_number(self.context.store, view.id)
        except UserError as error:
            self.failed.emit(error)
            return
        self.inspector.contact.show_number(number)

    def _consent_given(self, on: date) -> None:
        try:
            network.set_network_consent(self.context.store, self.client_id, on)
        except UserError as error:
            self.failed.emit(error)
            return
        self.notify(self.tr("Consent to the team map stored"))
        self.stored.emit()

    def _renew(self) -> None:
        look = theme.current()
        self._row.setContentsMargins(0, 0, look.space(24), look.space(12))
        self._row.setSpacing(look.space(16))
        self._column.setSpacing(look.space(8))
        compact = self.layout_class is LayoutClass.COMPACT
        self._side.setMinimumWidth(0 if compact else look.px(_SIDE))
        self._side.setMaximumWidth(16_777_215 if compact else look.px(_SIDE))
        self._show_side()
