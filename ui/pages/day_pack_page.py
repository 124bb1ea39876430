"""Päivä pakettiin (34): three minutes in the car; then the store is locked."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app import text
from app.domain.day_pack import DayPack, DayPromise
from app.domain.exchange import OutboxRow
from app.services import day_pack
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models.outbox_texts import reason_text, unit_title
from ui.models.shielded import hidden
from ui.navigation import Place
from ui.pages.agreed_checks import AgreedChecks
from ui.pages.day_cards import draft_place
from ui.pages.day_pack_ahead import AheadCard, TomorrowCard
from ui.pages.day_pack_cards import PackCard, PackLine
from ui.pages.page import Crumb, Page
from ui.widgets.buttons import Button
from ui.widgets.head_row import HeadRow
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.tag import Tag
from ui.widgets.themed import follow_theme


class DayPackPage(Page):
    """Drafts, promises, driving; what waits, tomorrow, holidays. Nothing of it has to be done.

    Its one action locks, as Ctrl+Enter does.
    """

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._seen = False
        self.drafts = PackCard(self.tr("Unfinished drafts"), "pen-line")
        self.promises = PackCard(self.tr("What was promised today"), "handshake")
        self.driving = PackCard(self.tr("Driving today"), "car")
        self.waiting = PackCard(self.tr("Not handed over"), "send")
        self.tomorrow = TomorrowCard(self)
        self.ahead = AheadCard(self)
        self.hours = PackCard(self.tr("The day in the calendar"), "clock")
        self.back_button = Button(self.tr("Back"), kind="ghost")
        self.lock_button = Button(self.tr("Lock, good evening"), "lock", "primary", large=True)
        self.primary_action = self.lock_button
        self._saved = Label("", "body", "okInk", tabular=True)
        self._lay_out()
        self.back_button.clicked.connect(lambda: self.navigate.emit(Place("today")))
        self.lock_button.clicked.connect(self.lock_wanted)
        for card in (self.tomorrow, self.ahead):
            card.wanted.connect(self.navigate)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.lock_wanted.emit)
        self.refresh()
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        self._scroll = Scroll(padding=24, gap=16)
        self._scroll.setObjectName("day-pack-scroll")
        heading = QVBoxLayout()
        heading.setSpacing(0)
        heading.addWidget(Label(self.tr("Wrap up the day"), "h1"))
        intro = self.tr("Three minutes in the car. Nothing has to be done, everything is kept.")
        heading.addWidget(Label(intro, "body", "ink2", wrap=True))
        head = HeadRow()
        head.add(heading, 1)
        head.add(Tag(self.tr("about 3 min"), "neutral", "timer"))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for cards in (
            (self.drafts, self.promises, self.driving, self.hours),
            (self.waiting, self.tomorrow, self.ahead),
        ):
            column = QVBoxLayout()
            column.setSpacing(theme.current().space(16))
            for card in cards:
                column.addWidget(card)
            column.addStretch()
            self._columns.addLayout(column, 1)
        self._scroll.body.addLayout(head)
        self._scroll.body.addLayout(self._columns, 1)
        foot = QFrame()
        foot.setObjectName("footer")
        self._foot = HeadRow()
        foot.setLayout(self._foot)
        self._foot.add(IconLabel("circle-check", "ok", 20))
        self._foot.add(self._saved, 1)
        self._foot.add(self.back_button)
        self._foot.add(self.lock_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(foot)

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [(self.tr("Today"), Place("today")), self.tr("Wrap up the day")]

    @override
    def refresh(self) -> None:
        now = self.context.now()
        pack = day_pack.load_day_pack(self.context.store, now=now, logged=not self._seen)
        self._seen = True
        shielded = self.context.shield.is_on
        self._show_drafts(pack, shielded=shielded)
        self._show_promises(pack, shielded=shielded)
        self._show_driving(pack)
        self._show_waiting(pack)
        self.tomorrow.show_tomorrow(pack.tomorrow, shielded=shielded)
        self.ahead.show_ahead(pack)
        self._show_hours(pack)
        kept = self.tr("Everything is kept on this device {time}")
        self._saved.setText(kept.format(time=text.format_time(text.local(now))))

    def _show_drafts(self, pack: DayPack, *, shielded: bool) -> None:
        lines = self.drafts.begin(str(len(pack.drafts)) if pack.drafts else "")
        for draft in pack.drafts:
            kept = text.local(draft.saved_at)
            about = self.tr("kept on this device {day} {time}").format(
                day=text.format_date(kept.date(), year=False), time=text.format_time(kept)
            )
            name = hidden() if shielded else draft.client_name or self.tr("Own work")
            line = PackLine(
                name, about, "" if shielded else self.tr("Finish"), self.tr("Leave it for tomorrow")
            )
            line.later.connect(partial(self._put_off, draft.target_id))
            place = draft_place(draft)
            line.pressed.connect(lambda place=place: self.navigate.emit(place))
            lines.addWidget(line)
        if not pack.drafts:
            lines.addWidget(PackLine(self.tr("Nothing is unfinished."), ""))

    def _put_off(self, draft_id: UUID) -> None:
        store, now = self.context.store, self.context.now()
        day_pack.put_off_draft(store, draft_id, now=now)
        back = partial(day_pack.bring_back_draft, store, draft_id, now=now)
        self.notify(self.tr("Kept for tomorrow"), back)
        self.refresh()

    def _show_promises(self, pack: DayPack, *, shielded: bool) -> None:
        lines = self.promises.begin(str(len(pack.promises)) if pack.promises else "")
        if not pack.promises:
            lines.addWidget(PackLine(self.tr("Nothing new was promised today."), ""))
        elif shielded:
            lines.addWidget(PackLine(hidden(), ""))
        else:
            for title, tone, own in (
                (self.tr("I promised"), "ink2", True),
                (self.tr("The client promised"), "voiceInk", False),
            ):
                found = [one for one in pack.promises if one.own is own]
                if found:
                    lines.addWidget(Label(title, "label", tone))
                    lines.addWidget(self._checks(found))

    def _checks(self, found: Sequence[DayPromise]) -> AgreedChecks:
        checks = AgreedChecks(self.context, parent=self)
        checks.show_matters([one.matter for one in found])
        for box, one in zip(checks.boxes, found, strict=True):
            box.setText(f"{box.text()} · {one.client_name}")
            box.setAccessibleName(box.text())
        checks.failed.connect(self.failed)
        checks.stored.connect(self.stored)
        return checks

    def _show_driving(self, pack: DayPack) -> None:
        figure = self.tr("{km} km · {hours} h {minutes} min").format(
            km=text.format_number(pack.kilometres),
            hours=pack.drive_minutes // 60,
            minutes=pack.drive_minutes % 60,
        )
        lines = self.driving.begin(figure if pack.kilometres else "")
        words = self.tr("%n trip(s) are logged.", "", pack.trips)
        if pack.unreckoned:
            times = ", ".join(text.format_time(one) for one in pack.unreckoned)
            words += " " + self.tr("Without kilometres: {times}.").format(times=times)
        line = PackLine(words, "", self.tr("Check") if pack.unreckoned else "")
        line.pressed.connect(lambda: self.navigate.emit(Place("today")))
        lines.addWidget(line)

    def _show_waiting(self, pack: DayPack) -> None:
        lines = self.waiting.begin(str(pack.waiting) if pack.waiting else "")
        if pack.oldest_waiting is None:
            lines.addWidget(PackLine(self.tr("Everything has been handed over."), ""))
            return
        days = (pack.day - text.local(pack.oldest_waiting).date()).days
        line = PackLine(
            self.tr("The oldest is %n day(s) old", "", days),
            "" if pack.oldest is None else _oldest(pack.oldest),
            self.tr("Open transfers"),
        )
        line.pressed.connect(lambda: self.navigate.emit(Place("exchange")))
        lines.addWidget(line)

    def _show_hours(self, pack: DayPack) -> None:
        lines = self.hours.begin()
        if pack.begins is None or pack.ends is None:
            lines.addWidget(PackLine(self.tr("Nothing is booked."), ""))
            return
        begins, ends = text.local(pack.begins), text.local(pack.ends)
        told = f"{text.format_time(begins)}–{text.format_time(ends)}"
        if pack.recording_minutes:
            minutes = self.tr("for recording %n min", "", pack.recording_minutes)
            told = f"{told} · {minutes}"
        lines.addWidget(PackLine(told, ""))

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        narrow = layout_class is LayoutClass.COMPACT
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _renew(self) -> None:
        look = theme.current()
        self._columns.setSpacing(look.space(16))
        self._foot.setContentsMargins(look.space(24), look.space(8), look.space(24), look.space(8))
        self._foot.setSpacing(look.space(12))
        self._foot.setAlignment(Qt.AlignmentFlag.AlignVCenter)


def _oldest(row: OutboxRow) -> str:
    """`Tapaamiskirjaus 9.11. · henkilötunnus puuttuu`; nobody's name."""
    reason = reason_text(row.reason_code, row.reason_values) if row.reason_code else ""
    return " · ".join(part for part in (unit_title(row), reason) if part)
