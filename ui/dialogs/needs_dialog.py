"""Arvioi yhdessä (25): strengths first, then every area of life, in both voices."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.needs import NeedsDraft
from app.services import needs
from ui.context import Context
from ui.dialogs.kept_form_dialog import KeptFormDialog, waiting_draft
from ui.navigation import Place
from ui.pages.needs_form import NeedsForm
from ui.translation import current_language
from ui.vocabulary import Words


class NeedsDialog(KeptFormDialog):
    """A new assessment, begun from the last one; `place.section` is the area to begin with.

    A kept draft of this client is gone on with.
    """

    form: NeedsForm

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, "needs", width=960)
        kept = waiting_draft(context, "needs", self.client_id)
        draft = kept.draft if kept and isinstance(kept.draft, NeedsDraft) else None
        if draft is None:
            draft = needs.new_needs_draft(context.store, self.client_id, today=context.today())
        self.set_title(self.tr("Assess together"))
        self.form = NeedsForm(Words(current_language()), context.today)
        self.add_form(
            self.form, self.tr("Save"), kept.saved_at if kept and kept.draft is draft else None
        )
        self.form.load(draft)
        self.form.changed.connect(self.touch)
        self.form.focus_area(place.section)

    @override
    def draft(self) -> NeedsDraft:
        return self.form.draft()

    @override
    def check(self) -> bool:
        return self.form.show_problems(self.form.draft().problems(self.context.today()))

    @override
    def written(self) -> tuple[str, ...]:
        return self.form.written()

    @override
    def rewrite(self, change: Callable[[str], str]) -> None:
        self.form.rewrite(change)

    @override
    def write(self) -> str:
        context = self.context
        needs.save_needs(context.store, self.form.draft(), now=context.now(), today=context.today())
        return self.tr("Assessment saved")
