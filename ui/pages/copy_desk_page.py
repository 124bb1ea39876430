"""Siirtopöytä (38): an entry in the order of another system; one key copies the next section."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.copy_desk import Act, DeskEntry, DeskOrder, DeskSection, DeskView
from app.domain.exchange import UnitKind
from app.errors import NotFound, UserError
from app.services import client_eyes, copy_desk
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models.desk_texts import entry_title
from ui.models.shielded import hidden
from ui.navigation import Place
from ui.pages.desk_room import DeskRoom
from ui.pages.desk_sections_card import DeskSectionsCard
from ui.pages.page import Crumb, Page
from ui.translation import current_language
from ui.widgets.buttons import Button
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme

_LIST = 500
_LIST_MEDIUM = 380
_ACTS = {Act.SKIPPED: copy_desk.skip_section, Act.MENDED: copy_desk.mend_section}


class CopyDeskPage(Page):
    """`place.record_id` is the unit. Raises NotFound where there is none any more."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        if place.record_id is None:
            raise NotFound(kind="outbox-item")
        self._unit_id = place.record_id
        self._order = DeskOrder(copy_desk.chosen_layout(context.store), current_language())
        self._seen = False
        self._entries: list[DeskEntry] = []
        self._view = self._read()
        self._title = Label(self.tr("Copy desk"), "h1", parent=self)
        self._meta = Label("", "body", "ink2", wrap=True, tabular=True, parent=self)
        self.earlier_button = Button(self.tr("Previous entry"), "chevron-left", parent=self)
        self.later_button = Button(
            self.tr("Next entry"), "chevron-right", icon_after=True, parent=self
        )
        self.sections = DeskSectionsCard(self)
        self.room = DeskRoom(self)
        self.primary_action = self.room.copy_card.copy_button
        self._lay_out()
        self._connect()
        self._show_view()
        self._look()
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        heading = QVBoxLayout()
        heading.setSpacing(0)
        self._head = HeadRow()
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._head.add(heading, 1)
        heading.addWidget(self._title)
        heading.addWidget(self._meta)
        self._head.add(self.earlier_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.add(self.later_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._columns = QHBoxLayout()
        self._column.addLayout(self._columns, 1)
        left = QVBoxLayout()
        self._columns.addLayout(left)
        left.addWidget(self.sections)
        left.addStretch()
        self._columns.addWidget(self.room, 1)

    def _connect(self) -> None:
        self.sections.chosen.connect(self._show_section)
        self.room.act_wanted.connect(self._act)
        self.room.next_wanted.connect(self._go_on)
        self.room.finish_wanted.connect(self._finish)
        self.room.open_wanted.connect(self._open_record)
        self.earlier_button.clicked.connect(lambda: self._go(-1))
        self.later_button.clicked.connect(lambda: self._go(1))
        QShortcut(QKeySequence("F8"), self, self.room.copy)

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [(self.tr("Transfers"), Place("exchange")), self.tr("Copy desk")]

    @override
    def refresh(self) -> None:
        self._view = self._read()
        self._show_view(keep=True)
        self._look()

    def _read(self) -> DeskView:
        store = self.context.store
        view = copy_desk.open_desk(store, self._unit_id, self._order, logged=not self._seen)
        self._entries = copy_desk.list_desk(store, logged=False)
        self._seen = True
        return view

    def _look(self) -> None:
        marks = client_eyes.look_with_client_eyes(self.context.store, self._view)
        self.room.show_marks(marks, untouched=all(it.at is None for it in self._view.sections))

    def _show_view(self, *, keep: bool = False) -> None:
        view = self._view
        self.sections.show_view(view, keep=keep)
        self.room.show_view(view, more=bool(self._entries))
        all_done = view.next_section() is None
        self._show_section(None if all_done and not keep else self.sections.section())
        shown = self.context.shield.shows(view.entry.client_id)
        at_hand = copy_desk.layouts_at_hand(self.context.store, current_language())
        names = {one.id: one.name for one in at_hand.names}
        order = self.tr("sections in the order of: {system}")
        parts = (
            entry_title(view.entry),
            view.client_name if shown else hidden(),
            order.format(system=names[self._order.layout]),
        )
        self._meta.setText(" · ".join(parts))
        place = self._index()
        last = len(self._entries) - 1
        self.earlier_button.setEnabled(place is not None and place > 0)
        self.later_button.setEnabled(last >= 0 and (place is None or place < last))

    def _show_section(self, section: DeskSection | None) -> None:
        self.room.show_section(section, next_number=self.sections.model.next_number)

    def _act(self, act: Act, number: int) -> None:
        """Do what the cards want; what was copied is pasted there by her."""
        context = self.context
        try:
            if act is Act.COPIED:
                text = copy_desk.carry_section(
                    context.store, self._unit_id, number, self._order, now=context.now()
                )
                QGuiApplication.clipboard().setText(text)
                heading = self._view.sections[number - 1].heading
                self.notify(self.tr("Copied: {heading}. Paste it there.").format(heading=heading))
            else:
                do = _ACTS[act]
                do(context.store, self._unit_id, number, self._order, now=context.now())
        except UserError as error:
            self.failed.emit(error)
        self._show_anew()

    def _finish(self) -> None:
        """Nothing of it has to be carried: it counts as handed over."""
        context = self.context
        try:
            copy_desk.finish_entry(context.store, self._unit_id, self._order, now=context.now())
        except UserError as error:
            self.failed.emit(error)
        self._show_anew()

    def _show_anew(self) -> None:
        self._view = self._read()
        self._show_view()
        self._look()
        self.stored.emit()

    def _index(self) -> int | None:
        found = (n for n, one in enumerate(self._entries) if one.unit_id == self._unit_id)
        return next(found, None)

    def _go(self, step: int) -> None:
        place = self._index()
        entry = self._entries[0 if place is None else place + step]
        self.navigate.emit(Place("copy-desk", entry.client_id, record_id=entry.unit_id))

    def _go_on(self) -> None:
        """Go to the entry that waits longest, or back where none does."""
        others = [one for one in self._entries if one.unit_id != self._unit_id]
        entry = next(iter(others), None)
        if entry is None:
            self.navigate.emit(Place("exchange"))
        else:
            self.navigate.emit(Place("copy-desk", entry.client_id, record_id=entry.unit_id))

    def _open_record(self) -> None:
        entry = self._view.entry
        section = "plan" if entry.kind is UnitKind.PLAN else "meetings"
        self.navigate.emit(Place("client", entry.client_id, section))

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        beside = layout_class is not LayoutClass.COMPACT
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        width = _LIST if layout_class is LayoutClass.WIDE else _LIST_MEDIUM
        limit = theme.current().px(width) if beside else 1 << 20
        self.sections.setMaximumWidth(limit)
        self.sections.setMinimumWidth(limit if beside else 0)

    def _renew(self) -> None:
        look = theme.current()
        space = look.space(24)
        self._column.setContentsMargins(space, space, space, space)
        self._column.setSpacing(look.space(16))
        self._head.setSpacing(look.space(12))
        self._columns.setSpacing(look.space(16))
