"""Ryhmät (12): a group's session, its roll, the entry with own lines, goals and history."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.groups import (
    GroupPage,
    MemberRow,
    RollDraft,
    SessionState,
    is_session_time,
)
from app.errors import InvalidInput, UserError
from app.services import group_sessions, groups
from ui import messages, theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models import group_texts
from ui.navigation import Place
from ui.pages.group_followup import FollowUp
from ui.pages.group_head import GroupHead
from ui.pages.group_list import GroupList
from ui.pages.group_members import GroupMembers
from ui.pages.name_warning import NameWarning
from ui.pages.page import Crumb, Page
from ui.pages.roll_keeper import RollKeeper
from ui.pages.roll_notes import RollNotes
from ui.pages.roll_sheet import RollSheet
from ui.widgets.banner import Banner
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import Field
from ui.widgets.scroll import Scroll
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import follow_theme, set_shown

_NAME = "name-in-group-text"
_MODES = ("roll", "notes", "goals")

_LOW = 600


class GroupsPage(Page):
    """`place.record_id` is the group; `place.section` its session, as a plain id."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self.shown: GroupPage | None = None
        self._members: dict[UUID, MemberRow] = {}
        self.list = GroupList(self)
        self.head = GroupHead(self)
        self.primary_action = self.head.save_button
        self.quiet = Banner("", "info", icon="eye-off", parent=self)
        self.sheet = RollSheet(self)
        self.notes = RollNotes(self)
        self.goals = GroupMembers(self)
        self.names = NameWarning(self)
        self.reason = LineEdit(parent=self)
        self.reason.setObjectName("change-reason")
        self.follow_up = FollowUp(context, self)
        self.empty = EmptyState(
            self.tr("No groups yet."),
            self.tr("An own group, or a workshop or activity centre where you visit clients."),
            self.tr("New group"),
            "plus",
        )
        self.keeper = RollKeeper(context, self.roll, self)
        self._lay_out()
        self._connect()
        self._show(self._first(place), logged=True)
        self.sheet.focus_first()
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        self._reason_field = Field(self.tr("Why the attendance changes"), self.reason, parent=self)
        self._modes = QStackedWidget(self)
        for part in (self.sheet, self.notes):
            scroll = Scroll(padding=0, gap=8)
            scroll.setObjectName(f"group-{_MODES[self._modes.count()]}-scroll")
            scroll.body.addWidget(part)
            scroll.body.addStretch()
            self._modes.addWidget(scroll)
        self._modes.addWidget(self.goals)
        self._right = QWidget(self)
        self._column = QVBoxLayout(self._right)
        self._column.setContentsMargins(0, 0, 0, 0)
        for above in (self.head, self.quiet, self.names, self.follow_up, self._reason_field):
            self._column.addWidget(above)
        self._column.addWidget(self._modes, 1)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.list)
        self._row.addWidget(self._right, 1)
        self._row.addWidget(self.empty, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.new_wanted.connect(lambda: self.navigate.emit(Place("group")))
        self.empty.action_pressed.connect(lambda: self.navigate.emit(Place("group")))
        self.head.save_wanted.connect(self.save)
        self.head.mode_changed.connect(self._show_mode)
        self.head.step_wanted.connect(self._step)
        self.head.act_wanted.connect(self._act)
        self.sheet.changed.connect(self._changed)
        self.notes.changed.connect(self._changed)
        self.sheet.finished.connect(self.head.save_button.setFocus)
        self.goals.navigate.connect(self.navigate)
        self.goals.add_wanted.connect(lambda: self._go("add-to-group"))
        self.names.kept.connect(lambda: self.save(names_kept=True))
        self.names.mended.connect(self._mend)
        self.follow_up.notified.connect(self.notified)
        self.follow_up.failed.connect(self.failed)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.save)

    def _first(self, place: Place) -> UUID | None:
        if place.record_id is not None:
            return place.record_id
        rows = groups.list_groups(self.context.store, today=self.context.today())
        today = self.context.today()
        own = sorted(rows, key=lambda row: (row.next_on != today, row.ended, row.outside))
        return own[0].id if own else None

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [self.tr("Groups")]

    @override
    def refresh(self) -> None:
        self.save_draft()
        group_id = self.shown.group.id if self.shown else self._first(self.place)
        self._show(group_id, logged=False)

    @override
    def save_draft(self) -> None:
        self.keeper.keep()

    def roll(self) -> RollDraft | None:
        """Give the roll as it stands; None while there is no session."""
        if self.shown is None or self.shown.session is None:
            return None
        return RollDraft(
            session_id=self.shown.session.draft.id,
            common_text=self.notes.common.toPlainText(),
            marks=self.sheet.marks(self.notes.marks()),
            reason=self.reason.text(),
        )

    def save(self, *, names_kept: bool = False) -> None:
        """Save the roll: one entry goes into each member's own file."""
        roll = self.roll()
        if roll is None or self.shown is None:
            return
        context = self.context
        self.names.hide()
        try:
            absent = group_sessions.save_roll(
                context.store,
                replace(roll, names_kept=names_kept),
                now=context.now(),
                today=context.today(),
            )
        except InvalidInput as error:
            self._refuse(error)
            return
        except UserError as error:
            self.failed.emit(error)
            return
        self.keeper.forget()
        self.reason.clear()
        session_id = roll.session_id
        self._show(self.shown.group.id, logged=False)
        self.follow_up.offer(
            [one for one in self._members.values() if one.draft.client_id in absent]
        )
        self.stored.emit()
        saved = sum(mark.state is not None for mark in roll.marks)
        self.notify(
            self.tr("%n separate entry(s) saved", "", saved),
            lambda: group_sessions.undo_roll(context.store, session_id, now=context.now()),
        )

    def _refuse(self, error: InvalidInput) -> None:
        problems = error.values["problems"]
        told = {one.code: one for one in problems} if isinstance(problems, tuple) else {}
        if _NAME in told:
            self.names.ask(messages.problem_text(told[_NAME]))
        elif "reason-missing" in told:
            self._reason_field.set_error(messages.problem_text(told["reason-missing"]))
            set_shown(self._reason_field, True)
            self.reason.setFocus()
        else:
            self.failed.emit(error)

    def _show(self, group_id: UUID | None, *, logged: bool) -> None:
        context = self.context
        rows = groups.list_groups(context.store, today=context.today())
        set_shown(self.empty, group_id is None)
        set_shown(self._right, group_id is not None)
        set_shown(self.list, group_id is not None)
        self.list.show_groups(rows, group_id, shielded=context.shield.is_on)
        if group_id is None:
            self.shown = None
            return
        same = self.shown is not None and self.shown.group.id == group_id
        self.shown = page = groups.load_group(
            context.store,
            group_id,
            session_id=self._session_of(group_id),
            today=context.today(),
            logged=logged,
        )
        self._members = {one.draft.id: one for one in page.members}
        self.head.show_group(page)
        self.sheet.show_members(page.members)
        self.notes.show_session(page.session.common_text if page.session else "", page.members)
        self.goals.show_members(page.members)
        told = self.tr("The attendance was changed and is not saved yet. Say why, then save.")
        self._reason_field.set_error(told if page.unsaved else "")
        set_shown(self._reason_field, page.unsaved)
        self._set_mode(keep=same)

    def _session_of(self, group_id: UUID) -> UUID | None:
        if self.place.record_id != group_id or not self.place.section:
            return None
        return UUID(self.place.section)

    def _set_mode(self, *, keep: bool) -> None:
        """At session time and with the shield only first names; outside groups have no roll."""
        page = self.shown
        if page is None:
            return
        quiet = self._is_quiet(page)
        if not keep or self.context.shield.is_on:
            no_roll = page.session is None or page.group.outside
            self.head.mode.set_selected("goals" if no_roll and not quiet else "roll")
        self.head.mode.setEnabled(not self.context.shield.is_on)
        self._show_mode()

    def _is_quiet(self, page: GroupPage) -> bool:
        session = page.session
        if self.context.shield.is_on:
            return True
        if session is None:
            return False
        minutes = session.draft.minutes or 0
        return is_session_time(session.start, minutes, self.context.now())

    def _show_mode(self) -> None:
        mode = self.head.mode.selected() or "roll"
        self.head.renew_blocks()
        self._modes.setCurrentIndex(_MODES.index(mode))
        page = self.shown
        session = page.session if page else None
        held = session is not None and session.state is not SessionState.NOT_HELD
        set_shown(self.head.save_button, held and mode != "goals")
        set_shown(self.quiet, mode == "roll" and session is not None)
        if session is not None:
            words = self.tr(
                "During the group only first names and attendance show. "
                "This turns on by itself at {hours}."
            ).format(hours=group_texts.quiet_hours(session))
            self.quiet.show_message(words, "info", icon="eye-off")
            set_shown(self.quiet, mode == "roll")

    def _choose(self, group_id: UUID) -> None:
        self.save_draft()
        self.place = Place("groups", record_id=group_id)
        self.moved.emit(self.place)
        self._show(group_id, logged=True)
        self.sheet.focus_first()

    def _step(self, by: int) -> None:
        page = self.shown
        if page is None or page.session is None:
            return
        self.save_draft()
        ids = [session_id for session_id, _ in page.sessions]
        there = ids[min(max(ids.index(page.session.draft.id) + by, 0), len(ids) - 1)]
        self.place = Place("groups", section=str(there), record_id=page.group.id)
        self.moved.emit(self.place)
        self._show(page.group.id, logged=True)

    def _act(self, act: str) -> None:
        page = self.shown
        session = page.session if page else None
        if act == "group" and page is not None:
            self.navigate.emit(Place("group", record_id=page.group.id))
        elif act == "ideas":
            self.navigate.emit(Place("ideas", section="group"))
        elif act == "next":
            self._go("group-session")
        elif act == "plan" and session is not None:
            self.navigate.emit(Place("group-session", record_id=session.draft.id))
        elif act == "rides" and session is not None:
            self.navigate.emit(Place("rides", record_id=session.draft.id))
        elif act == "not-held" and session is not None:
            self.navigate.emit(Place("group-not-held", record_id=session.draft.id))

    def _go(self, page: str) -> None:
        if self.shown is not None:
            self.navigate.emit(Place(page, section=str(self.shown.group.id)))

    def _changed(self) -> None:
        session = self.shown.session if self.shown else None
        if session is not None and session.state is SessionState.HELD:
            set_shown(self._reason_field, True)
        self.keeper.touch()

    def _mend(self) -> None:
        self.names.hide()
        self.head.mode.set_selected("notes")
        self._show_mode()
        self.notes.common.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low page the members' rows get the room first."""
        super().resizeEvent(event)
        self.head.set_low(self.height() < theme.current().px(_LOW))

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        narrow = layout_class is not LayoutClass.WIDE
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self.list.set_narrow(narrow)
        self._renew()

    def _renew(self) -> None:
        look = theme.current()
        side = look.space(24)
        self._row.setContentsMargins(side, side, side, side)
        narrow = self.layout_class is not LayoutClass.WIDE
        self._row.setSpacing(look.space(12) if narrow else side)
        self._column.setSpacing(look.space(12))
