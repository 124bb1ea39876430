"""Kyydit (12): who is picked up where and when, who has no ride yet, where to meet."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.lifts import LiftPlan, RidesPage, Seat
from app.domain.lifts import moved as moved_rider
from app.domain.pick_up_order import in_best_order
from app.errors import UserError
from app.services import lifts
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models.ride_texts import RideNames, when_line
from ui.navigation import Place
from ui.pages.lift_card import LiftCard
from ui.pages.meeting_point_card import MeetingPointCard
from ui.pages.page import Crumb, Page
from ui.pages.riders_card import RidersCard
from ui.widgets.buttons import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.tag import Tag
from ui.widgets.themed import follow_theme, set_shown


class GroupRidesPage(Page):
    """`place.record_id` is the session. What is chosen is stored at once, with an undo."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        if place.record_id is None:
            raise ValueError("rides need their session")
        self._session_id: UUID = place.record_id
        self.shown: RidesPage = lifts.load_rides(context.store, self._session_id)
        self.title = Label("", "h1", wrap=True, parent=self)
        self.meta = Label("", "body", "ink2", wrap=True, tabular=True, parent=self)
        self.add_button = Button(self.tr("Add a ride"), "plus", "primary", parent=self)
        self.add_button.setObjectName("add-lift")
        self.again_button = Button(self.tr("As last time"), "copy", parent=self)
        self.print_button = Button(self.tr("For the driver"), "printer", parent=self)
        self.confirm_button = Button(self.tr("Confirm the rides"), "check", parent=self)
        self.confirm_button.setObjectName("confirm-rides")
        self.confirmed = Tag(self.tr("Rides confirmed"), "ok", "check", self)
        self.primary_action = self.add_button
        self.cards: list[LiftCard] = []
        self.riders: RidersCard | None = None
        self.places: MeetingPointCard | None = None
        self.empty = EmptyState(
            self.tr("No rides yet."),
            self.tr("Add a car, the minibus or a taxi, and choose who rides along."),
            parent=self,
        )
        self._lay_out()
        self._connect()
        self._show()
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        self._scroll = Scroll(padding=24, gap=16)
        self._scroll.setObjectName("rides-scroll")
        heading = QVBoxLayout()
        heading.setSpacing(0)
        heading.addWidget(self.title)
        heading.addWidget(self.meta)
        self._head = HeadRow()
        self._head.add(heading, 1)
        for widget in (
            self.confirmed, self.confirm_button, self.again_button, self.print_button,
            self.add_button,
        ):  # fmt: skip
            self._head.add(widget)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._left.addWidget(self.empty)
        for column in (self._left, self._right):
            column.addStretch()
        self._columns = QHBoxLayout()
        self._columns.addLayout(self._left, 1)
        self._columns.addLayout(self._right, 1)
        self._scroll.body.addLayout(self._head)
        self._scroll.body.addLayout(self._columns, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _connect(self) -> None:
        self.add_button.clicked.connect(lambda: self._edit(None))
        self.again_button.clicked.connect(self._again)
        self.confirm_button.clicked.connect(self.confirm)
        self.print_button.clicked.connect(
            lambda: self.navigate.emit(Place("ride-sheet", record_id=self._session_id))
        )

    @override
    def breadcrumb(self) -> list[Crumb]:
        group = Place("groups", section=str(self._session_id), record_id=self.shown.group_id)
        return [(self.tr("Groups"), Place("groups")), (self.shown.group_name, group),
                self.tr("Rides")]  # fmt: skip

    @override
    def refresh(self) -> None:
        self.shown = lifts.load_rides(self.context.store, self._session_id, logged=False)
        self._show()

    def _show(self) -> None:
        """Show everything anew; the keyboard stays on what it was on."""
        page, focused = self.shown, self._focused()
        names = RideNames(page, self.context.shield)
        self.title.setText(self.tr("Rides: {group}").format(group=page.group_name))
        self.meta.setText(when_line(page))
        self._clear()
        for lift in page.plan.lifts:
            card = LiftCard(page, lift, names, self)
            self._connect_card(card)
            self._left.insertWidget(len(self.cards) + 1, card)
            self.cards.append(card)
        self.riders = RidersCard(page, names, self)
        self.riders.seat_wanted.connect(self._seat)
        self.places = MeetingPointCard(page, names, self)
        self.places.chosen.connect(self._meet)
        self.places.table_wanted.connect(lambda: self.navigate.emit(Place("distances")))
        self._right.insertWidget(0, self.riders)
        self._right.insertWidget(1, self.places)
        set_shown(self.empty, not page.plan.lifts)
        set_shown(self.again_button, page.earlier is not None and not page.plan.lifts)
        riding = any(one.riders for one in page.plan.lifts)
        self.print_button.setEnabled(riding)
        set_shown(self.confirm_button, riding and not page.confirmed)
        set_shown(self.confirmed, riding and page.confirmed)
        if focused and (widget := self.findChild(QWidget, focused)) is not None:
            widget.setFocus()

    def _focused(self) -> str:
        widget = QApplication.focusWidget()
        return widget.objectName() if widget is not None and self.isAncestorOf(widget) else ""

    def _clear(self) -> None:
        for card in (*self.cards, self.riders, self.places):
            if card is not None:
                for widget in card.findChildren(QWidget):
                    widget.setObjectName("")
                card.hide()
                card.deleteLater()
        self.cards = []

    def _connect_card(self, card: LiftCard) -> None:
        card.moved.connect(self._move)
        card.taken_out.connect(lambda member_id: self._keep(self._without(member_id)))
        card.shorten_wanted.connect(self._shorten)
        card.edit_wanted.connect(self._edit)
        card.remove_wanted.connect(self._remove)
        card.way_wanted.connect(self._write_way)

    def confirm(self) -> None:
        """Note that everybody has been told: *Tänään* does not remind of it any more."""
        store, session_id = self.context.store, self._session_id
        try:
            lifts.confirm_rides(store, session_id, self.context.now())
        except UserError as error:
            self.failed.emit(error)
            return
        self.refresh()
        self.stored.emit()
        undo = partial(lifts.confirm_rides, store, session_id, None)
        self.notify(self.tr("Rides confirmed"), undo)

    def _without(self, member_id: UUID) -> LiftPlan:
        return self.shown.plan.with_rider(self.shown.plan.seated[member_id], None)

    def _seat(self, seat: Seat, lift_id: UUID | None) -> None:
        self._keep(self.shown.plan.with_rider(seat, lift_id))

    def _move(self, lift_id: UUID, member_id: UUID, by: int) -> None:
        lift = next(one for one in self.shown.plan.lifts if one.id == lift_id)
        self._keep(self.shown.plan.with_lift(moved_rider(lift, member_id, by)))

    def _shorten(self, lift_id: UUID) -> None:
        page = self.shown
        lift = next(one for one in page.plan.lifts if one.id == lift_id)
        found = lift
        if page.place_id is not None:
            found = in_best_order(lift, page.place_id, page.table)
        if found == lift:
            self.notify(self.tr("No order that is known is shorter than this"))
            return
        self._keep(page.plan.with_lift(found), self.tr("In the shortest order"))

    def _remove(self, lift_id: UUID) -> None:
        self._keep(self.shown.plan.without_lift(lift_id), self.tr("Ride removed"))

    def _again(self) -> None:
        if self.shown.earlier is not None:
            self._keep(self.shown.earlier, self.tr("The rides of last time"))

    def _keep(self, plan: LiftPlan, told: str = "") -> None:
        before, store = self.shown.plan, self.context.store
        try:
            lifts.save_rides(store, plan)
        except UserError as error:
            self.failed.emit(error)
            return
        self.refresh()
        self.stored.emit()
        if told:
            self.notify(told, partial(lifts.save_rides, store, before))

    def _meet(self, place_id: UUID) -> None:
        before, store = self.shown.place_id, self.context.store
        try:
            lifts.choose_place(store, self._session_id, place_id)
        except UserError as error:
            self.failed.emit(error)
            return
        self.refresh()
        self.stored.emit()
        undo = partial(lifts.choose_place, store, self._session_id, before)
        self.notify(self.tr("The place of the session is changed"), undo)

    def _edit(self, lift_id: UUID | None) -> None:
        place = Place("lift", section=str(self._session_id), record_id=lift_id)
        self.navigate.emit(place)

    def _write_way(self, start: UUID, end: UUID) -> None:
        self.navigate.emit(Place("distance", section=f"{start}:{end}"))

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        wide = layout_class is LayoutClass.WIDE
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if wide else way.TopToBottom)

    def _renew(self) -> None:
        look = theme.current()
        self._head.setSpacing(look.space(8))
        self._columns.setSpacing(look.space(16))
        for column in (self._left, self._right):
            column.setSpacing(look.space(12))
