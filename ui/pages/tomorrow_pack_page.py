"""Katvepaketti: one key checks the next day, backs it up, and shows the sheet to print."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app import text
from app.domain.papers import looking
from app.domain.tomorrow_pack import BackupState, TomorrowPack
from app.progress import Progress
from app.services import client_papers, tomorrow_pack
from ui.context import Context
from ui.jobs import Lane
from ui.messages import error_text
from ui.navigation import Place
from ui.pages.look_choices import LookChoices
from ui.pages.page import Crumb
from ui.pages.paper_page import PaperPage
from ui.translation import current_language
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.themed import set_shown

_SIGNS = {
    "ok": ("circle-check", "ok"),
    "warn": ("triangle-alert", "warn"),
    "info": ("info", "ink2"),
}


class ThingLine(QWidget):
    """One thing that was looked at: its sign and its sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._sign = IconLabel("info", "ink2", 20, self)
        row.addWidget(self._sign)
        self.words = Label("", "body", wrap=True, tabular=True)
        row.addWidget(self.words, 1)

    def say(self, status: str, words: str) -> None:
        """Show a sentence with its sign."""
        self._sign.set_icon(*_SIGNS[status])
        self.words.setText(words)
        self.setAccessibleName(words)


class TomorrowPackPage(PaperPage):
    """The check runs by itself when the page opens; nothing keeps her from printing."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        self.pack: TomorrowPack = tomorrow_pack.load_pack(context.store, now=context.now())
        self.lines: dict[str, ThingLine] = {}
        super().__init__(context, place, parent)
        self.protect.setChecked(False)
        if not context.store.practice:
            self._back_up()

    @override
    def titles(self) -> tuple[str, str]:
        return self.tr("Pack for tomorrow"), text.long_day(self.pack.day, current_language())

    @override
    def make_options(self) -> QWidget:
        panel = QWidget(self)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        for name in ("device", "backup", "interpreter", "battery"):
            self.lines[name] = ThingLine(panel)
            column.addWidget(self.lines[name])
        self._show_checks()
        told = self.tr(
            "The sheet has initials only. Keep it with you and destroy it when the day is logged."
        )
        column.addWidget(Label(told, "small", "ink2", wrap=True))
        self.look = LookChoices(current_language(), panel)
        self.look.changed.connect(self.refresh)
        column.addWidget(self.look)
        column.addStretch()
        return panel

    def _show_checks(self) -> None:
        pack = self.pack
        count = self.tr("%n meeting(s)", "", len(pack.visits))
        on_device = self.tr("Everything is on this device: {meetings}, {km} km")
        self.lines["device"].say("ok", on_device.format(meetings=count, km=pack.kilometres))
        self.lines["backup"].say(*self._backup_words())
        missing = pack.interpreters_missing
        set_shown(self.lines["interpreter"], bool(missing))
        booked = self.tr("Interpreter not booked: %n", "", missing)
        self.lines["interpreter"].say("warn", booked)
        charge = self.tr("Charge the computer and the phone tonight")
        self.lines["battery"].say("info", charge)

    def _backup_words(self) -> tuple[str, str]:
        pack = self.pack
        if pack.backup is BackupState.PRACTICE:
            return "info", self.tr("The practice store has no backups")
        if pack.backup is BackupState.DONE and pack.backed_up_at is not None:
            at = text.format_time(text.local(pack.backed_up_at))
            return "ok", self.tr("Backed up at {time}").format(time=at)
        return "info", self.tr("Backing up…")

    def _back_up(self) -> None:
        context = self.context

        def work(progress: Progress) -> TomorrowPack:
            tomorrow_pack.back_up_pack(context.store, now=context.now(), progress=progress)
            return tomorrow_pack.load_pack(context.store, now=context.now())

        context.jobs.run(self, work, self._backed_up, self._not_backed_up, lane=Lane.STORE)

    def _backed_up(self, pack: TomorrowPack) -> None:
        self.pack = pack
        self._show_checks()

    def _not_backed_up(self, error: Exception) -> None:
        self.lines["backup"].say("warn", error_text(error))

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [(self.tr("Today"), Place("today")), self.tr("Pack for tomorrow")]

    @override
    def maker(self) -> Callable[[Progress], bytes]:
        context = self.context
        look = self.look.chosen()
        sheet = tomorrow_pack.pack_paper(context.store, self.pack, look.language, now=context.now())
        return partial(client_papers.render, looking(sheet, look))

    @override
    def file_name(self) -> str:
        return "katvepaketti.pdf"

    @override
    def keeper(self, pdf: bytes, way: str) -> Callable[[], object]:
        del pdf  # nobody's paper: it is not kept, its leaving is logged
        return partial(tomorrow_pack.note_pack_left, self.context.store, self.pack, way=way)

    @override
    def back(self) -> Place:
        return Place("today")
