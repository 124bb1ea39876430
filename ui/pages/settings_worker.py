"""Settings: the worker and her organisation, as they stand on papers and in the use log."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.worker import WorkerDraft
from app.errors import UserError
from app.services.profiles import profile_in_force, profiles_at_hand, unknown_profile
from app.services.worker import load_worker, save_worker
from ui.context import Context
from ui.messages import error_text
from ui.pages.settings_logo import LogoSettings
from ui.pages.settings_profile import ProfileSettings
from ui.pages.worker_form import WorkerForm
from ui.translation import current_language
from ui.widgets.after_paint import AfterPaint
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.card import Card


class WorkerSettings(Card):
    """The form of the first start, with what is stored; saving is a press.

    Signals:
        saved: it is written.
        notified: a short message.
        failed: an exception to be explained.
    """

    saved = Signal()
    notified = Signal(str)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._below = AfterPaint(self)
        self.problem = Banner("", "warn")
        self.problem.hide()
        self.form = WorkerForm()
        self.save_button = Button(self.tr("Save"), "check", "primary")
        self.body.addWidget(self.problem)
        self.body.addWidget(self.form)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.save_button)
        self.body.addLayout(row)
        self.profile = ProfileSettings(context)
        self.body.addWidget(self.profile)
        self.logo = LogoSettings(context, self)
        self.body.addWidget(self.logo)
        self.logo.changed.connect(self.notified)
        self.logo.failed.connect(self.failed)
        self.profile.taken.connect(self._profile_taken)
        self.profile.failed.connect(self.failed)
        self.save_button.clicked.connect(self.save)
        self.form.changed.connect(self._check)
        self.load()

    def load(self) -> None:
        """Show what is stored."""
        worker: WorkerDraft = load_worker(self._context.store) or WorkerDraft()
        self._offer_profiles(worker.profile)
        self.form.load(worker)
        unknown = unknown_profile(self._context.store, worker.profile)
        if unknown is not None:
            self.problem.show_message(error_text(unknown), "warn")
        in_force = profile_in_force(self._context.store)
        self._below.fill(partial(self.profile.show_profile, in_force))
        self._check()

    def save(self) -> None:
        """Write it, or show under the fields what is missing."""
        draft = replace(self.form.draft(), language=current_language())
        problems = draft.problems()
        self.form.show_problems(problems)
        if problems:
            return
        try:
            save_worker(self._context.store, draft, now=self._context.now())
        except UserError as error:
            self.failed.emit(error)
            return
        self.problem.hide()
        self.load()
        self.saved.emit()

    def _profile_taken(self, name: str) -> None:
        """What was typed beside it stays: only the choice of profiles is read again."""
        self._offer_profiles(self.form.draft().profile)
        self._check()
        self.notified.emit(self.tr("{name} can now be chosen as the profile").format(name=name))

    def _offer_profiles(self, chosen: str) -> None:
        language = current_language()
        found = profiles_at_hand(self._context.store)
        self.form.set_profiles([(one.id, one.name.label(language)) for one in found], chosen)

    def _check(self) -> None:
        self.save_button.setEnabled(self.form.is_modified())
