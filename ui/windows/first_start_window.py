"""The first start: who she is, passphrase, recovery code, a tried restore (01a, 01b; 3.5)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.worker import WorkerDraft
from app.progress import Progress
from ui import shortcuts, theme
from ui.door import Door, organisation_here
from ui.jobs import JobRunner
from ui.layout_class import MINIMUM_WINDOW, LayoutClass
from ui.messages import error_text
from ui.pages.new_passphrase import NewPassphrase
from ui.pages.recovery_code_view import RecoveryCodeView
from ui.pages.worker_step import WorkerStep
from ui.settings import Settings
from ui.translation import current_language
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.reading_order import focus_next
from ui.widgets.scroll import Scroll
from ui.widgets.spoken_role import listen
from ui.widgets.themed import follow_theme, set_shown
from ui.windows.first_start_words import step_words, steps
from ui.windows.logo_line import LogoLine
from ui.windows.panel_ground import PanelGround
from ui.windows.step_list import StepList

if TYPE_CHECKING:
    from app.services.vault import NewStore
    from ui.pages.first_backup import FirstBackup

_PANEL_WIDTH = 400
_NARROW_PANEL_WIDTH = 264
_TEXT_WIDTH = 720
_DEFAULT_PROFILE = "thl"


class FirstStartWindow(QWidget):
    """Four steps; the store is made after the second, the code shown in the third, proved after it.

    Signals:
        opened: the store, after the code was proved and a restore tried, or put off.
        restore_wanted: she has a backup, of this or of another laptop.
        closed: she closed the window.
    """

    opened = Signal(object)
    restore_wanted = Signal()
    closed = Signal()

    def __init__(
        self,
        door: Door,
        jobs: JobRunner,
        settings: Settings,
        draft: WorkerDraft | None = None,
    ) -> None:
        super().__init__()
        listen()
        self._door = door
        self._jobs = jobs
        self._made: NewStore | None = None
        self._begun = draft is not None  # the language was changed: what she chose stays
        self._profiles: Sequence[tuple[str, str]] = ()
        self.setWindowTitle("Rinnalla")
        self.setMinimumSize(*MINIMUM_WINDOW)
        self.step = 1
        self.steps = StepList(steps())
        self.worker = WorkerStep(settings, draft or WorkerDraft())
        self.passphrase = NewPassphrase()
        self.code: RecoveryCodeView | None = None
        self.backup: FirstBackup | None = None
        self.title = Label("", "display", wrap=True)
        self.lead = Label("", "lead", "ink2", wrap=True)
        self.problem = Banner("", "bad")
        self.problem.hide()
        self.hint = Label("", "small", "ink2")
        self.back_button = Button(self.tr("Back"), "chevron-left", "ghost", large=True)
        self.restore_button = Button(self.tr("I have a backup…"), "archive-restore", "ghost")
        self.next_button = Button(
            self.tr("Continue"), "chevron-right", "primary", large=True, icon_after=True
        )
        self._build()
        self._show_step(1)
        follow_theme(self._renew)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return focus_next(self, forward=next)

    def prepare(self) -> None:
        """After the first paint: read the county profiles, whose reader is slow to load."""
        self._jobs.run(
            self, lambda _: _profile_choices(self._door), self._offer_profiles, self._fail
        )
        if self._door.devices is not None:
            self._jobs.run(self, lambda _: self._door.has_keyring(), self._know_keyring, self._fail)

    def draft(self) -> WorkerDraft:
        """Give what is typed of the worker."""
        return self.worker.draft()

    def go_on(self) -> None:
        """Leave a step for the next, if it is complete."""
        self.problem.hide()
        if self.step == 1:
            if self.worker.check():
                self._show_step(2)
        elif self.step == 2 and self.passphrase.is_ready():
            self._create()
        elif self.step == 3 and self.code is not None and self.code.is_proved():
            self._prove_code()
        elif self.step == 4 and self._made is not None:
            made, self._made = self._made, None
            self.opened.emit(made.store)

    def go_back(self) -> None:
        """Return to the first step, or put the trial off; the store once made is there."""
        if self.step == 2:
            self._show_step(1)
        elif self.backup is not None:
            self.backup.stop()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._renew()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.passphrase.first.clear()
        self.passphrase.second.clear()
        if self.backup is not None:
            self.backup.stop()
        if self._made is not None:
            self._made.store.close()
            self._made = None
        super().closeEvent(event)
        self.closed.emit()

    def _build(self) -> None:
        self._panel = PanelGround()
        panel = self._panel_column = QVBoxLayout(self._panel)
        self._logo = LogoLine("logo-mark", "railInk", 40)
        panel.addWidget(self._logo)
        panel.addWidget(self.steps)
        panel.addStretch()
        self.passphrase_card = Card()
        self.weaker = Banner(
            self.tr(
                "This device has no keyring that Rinnalla can use: the passphrase alone protects "
                "the data, so it has to be longer."
            ),
            "warn",
        )
        self.weaker.hide()
        self.passphrase_card.body.addWidget(self.weaker)
        self.passphrase_card.body.addWidget(self.passphrase)
        self._scroll = Scroll(padding=40, gap=16)
        for widget in (
            self.title,
            self.lead,
            self.problem,
            self.worker,
            self.passphrase_card,
        ):
            self._scroll.body.addWidget(widget)
        self._scroll.body.addStretch()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._scroll, 1)
        right.addWidget(self._footer())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._panel)
        row.addLayout(right, 1)
        self.passphrase.changed.connect(self._show_missing)
        self.passphrase.submitted.connect(self.go_on)
        shortcuts.bind(self, ("Alt+Left",), self.go_back)

    def _footer(self) -> QFrame:
        footer = QFrame()
        footer.setObjectName("footer")
        row = self._footer_row = QHBoxLayout(footer)
        row.addWidget(self.back_button)
        row.addWidget(self.restore_button)
        row.addStretch()
        row.addWidget(self.hint)
        row.addWidget(self.next_button)
        self.back_button.clicked.connect(self.go_back)
        self.restore_button.clicked.connect(self.restore_wanted)
        self.next_button.clicked.connect(self.go_on)
        return footer

    def _show_step(self, step: int) -> None:
        self.step = step
        self.steps.set_current(step)
        title, lead = step_words(step)
        self.title.setText(title)
        self.lead.setText(lead)
        set_shown(self.worker, step == 1)
        set_shown(self.passphrase_card, step == 2)
        set_shown(self.back_button, step == 2)
        set_shown(self.restore_button, step == 1)
        if step == 1:
            self.worker.form.focus_first()
        elif step == 2:
            self.passphrase.first.setFocus()
        elif step == 3 and self.code is not None:
            self.code.answers[0].setFocus()
        elif step == 4:
            self.next_button.setText(self.tr("Start using Rinnalla"))
            self.back_button.setText(self.tr("Stop and try later"))
            self.back_button.set_icon("x")
        self._show_missing()
        self._scroll.verticalScrollBar().setValue(0)

    def _show_missing(self) -> None:
        missing = ""
        if self.step == 2:
            missing = self.passphrase.missing()
        elif self.step == 3 and self.code is not None:
            missing = self.code.missing()
        elif self.step == 4 and self.backup is not None:
            running = self.backup.is_running()
            missing = self.tr("The restore is being tried…") if running else ""
            set_shown(self.back_button, running)
        self.hint.setText(missing)
        self.next_button.setEnabled(not missing)

    def _create(self) -> None:
        secret, draft = self.passphrase.take(), self.draft()
        self.next_button.set_busy(self.tr("Making the store…"))
        self.back_button.setEnabled(False)

        def work(progress: Progress) -> NewStore:
            return self._door.create(secret, draft, progress)

        told = self._show_progress
        self._jobs.run(self, work, self._show_code, self._fail, progressed=told)

    def _show_progress(self, done: int, _total: int) -> None:
        """The first part measures the machine, so that guessing is as slow here as it can be."""
        self.next_button.set_busy(
            self.tr("Making the store…") if done else self.tr("Measuring this device…")
        )

    def _know_keyring(self, there: bool) -> None:
        self.passphrase.set_device(there)
        set_shown(self.weaker, not there)

    def _show_code(self, made: NewStore) -> None:
        from ui.pages.recovery_card_button import RecoveryCardButton

        self._made = made
        self.next_button.set_busy(None)
        code = made.recovery_code
        self.code = RecoveryCodeView(code.groups, code.is_group)
        now = self._door.now
        self.code.offer_print(RecoveryCardButton(made.store, code.groups, self._jobs, now))
        self.code.changed.connect(self._show_missing)
        self.code.submitted.connect(self.go_on)
        self._scroll.body.insertWidget(self._scroll.body.count() - 1, self.code)
        self._show_step(3)
        self._renew()

    def _prove_code(self) -> None:
        made = self._made
        if made is None or self.code is None:
            return
        self.code.forget()
        self.code.setEnabled(False)
        self.next_button.setEnabled(False)

        def work(progress: Progress) -> None:
            from app.services.vault import confirm_recovery_code

            progress.report(0, 1)
            confirm_recovery_code(made.store)

        # Without the note she is merely asked again, so a full disk does not keep her out.
        self._jobs.run(self, work, self._try_backup, self._try_backup)

    def _try_backup(self, _outcome: object) -> None:
        from ui.dialogs import prompts
        from ui.pages.first_backup import FirstBackup

        made = self._made
        if made is None or self.code is None:
            return
        self.code.hide()
        self.backup = FirstBackup(
            made.store, made.recovery_code, self._jobs, prompts, self._door.now, self
        )
        self._scroll.body.insertWidget(self._scroll.body.count() - 1, self.backup)
        self.backup.changed.connect(self._show_missing)
        self.backup.begin()
        self._show_step(4)
        self._renew()

    def _offer_profiles(self, found: tuple[Sequence[tuple[str, str]], str]) -> None:
        choices, usual = found
        self.worker.form.set_profiles(choices, self.draft().profile if self._begun else usual)

    def _fail(self, error: Exception) -> None:
        self.next_button.set_busy(None)
        self.back_button.setEnabled(True)
        self.problem.show_message(error_text(error), "bad")
        self._show_missing()

    def _renew(self) -> None:
        look = theme.current()
        room = LayoutClass.of(self.width(), look.scale())
        wide, marks = room is LayoutClass.WIDE, room is LayoutClass.COMPACT
        self._logo.set_narrow(marks)
        self.steps.set_narrow(marks)
        narrow = look.icon_px(40) + 2 * look.space(24) if marks else _NARROW_PANEL_WIDTH
        self._panel.setFixedWidth(_PANEL_WIDTH if wide else narrow)
        side = look.space(40 if wide else 24)
        self._panel_column.setContentsMargins(side, look.space(40), side, look.space(40))
        self._panel_column.setSpacing(look.space(40))
        outer = look.space(72 if wide else 24)
        self._scroll.body.setContentsMargins(outer, look.space(40), outer, look.space(24))
        self._footer_row.setContentsMargins(outer, look.space(16), outer, look.space(16))
        self._footer_row.setSpacing(look.space(16))
        self.worker.form.set_columns(2 if look.scale() < 1.5 else 1)
        for widget in (
            self.title,
            self.lead,
            self.worker,
            self.passphrase_card,
            self.code,
            self.backup,
        ):
            if widget is not None:
                widget.setMaximumWidth(look.px(_TEXT_WIDTH))


def _profile_choices(door: Door) -> tuple[list[tuple[str, str]], str]:
    """Give the county profiles and the one to begin with: the organisation's, where it says one."""
    from app.reference.profiles import list_profiles

    language, organisation = current_language(), organisation_here(door)
    choices = [(profile.id, profile.name.label(language)) for profile in list_profiles()]
    wanted = None if organisation is None else organisation.profile
    usual = wanted if wanted in dict(choices) else None
    return choices, usual or _DEFAULT_PROFILE
