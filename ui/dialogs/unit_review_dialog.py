"""Yksikön itsearviointi: what the work rests on, and what is done otherwise here; no client."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app import text
from app.domain.unit_review import PARTS, State, UnitReviewDraft
from app.services import unit_review
from ui.context import Context
from ui.dialogs.record_dialog import RecordDialog
from ui.navigation import Place
from ui.pages.record_form import Ask
from ui.widgets.label import Label


class UnitReviewDialog(RecordDialog):
    """Writes a review (no `place.record_id`) or changes one; earlier ones stand below it."""

    kind = unit_review.KIND
    of_client = False

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window)
        earlier = [
            one for one in unit_review.list_unit_reviews(context.store) if one.id != self._base.id
        ]
        for one in earlier[:3]:
            self.body.addWidget(Label(self._line(one), "small", "ink2", wrap=True, tabular=True))

    @override
    def load(self) -> UnitReviewDraft:
        store, review_id = self.context.store, self.place.record_id
        if review_id is not None:
            return unit_review.load_unit_review(store, review_id)
        return unit_review.new_unit_review(store, today=self.context.today())

    @override
    def title(self, draft: UnitReviewDraft) -> str:
        return self.tr("How our unit stands")

    @override
    def lead(self, draft: UnitReviewDraft) -> str:
        return self.tr("Of the unit and its work. Write nothing of any client.")

    @override
    def asks(self, draft: UnitReviewDraft) -> Iterable[Ask]:
        parts = [
            Ask(name=name, label=label, kind="one", choices=states(), beside=bool(number % 2))
            for number, (name, label) in enumerate(part_names())
        ]
        return (
            Ask(name="on", label=self.tr("Date"), kind="date"),
            *parts,
            Ask(
                name="adaptations",
                label=self.tr("What we do otherwise here, and why"),
                kind="text",
                optional=True,
            ),
            Ask(name="next_steps", label=self.tr("What next"), kind="text", optional=True),
        )

    def _line(self, review: UnitReviewDraft) -> str:
        """`11.5.2026 · Henkilöstö: kunnossa · …`."""
        known, names = dict(states()), dict(part_names())
        day = text.format_date(review.on) if review.on else ""
        told = [(names[name], known.get(getattr(review, name), "")) for name in PARTS]
        parts = [f"{name}: {state.lower()}" for name, state in told if state]
        return " · ".join([day, *parts])

    @override
    def problems(self, draft: UnitReviewDraft) -> tuple[object, ...]:
        return draft.problems(self.context.today())

    @override
    def store(self, draft: UnitReviewDraft) -> str:
        context = self.context
        unit_review.save_unit_review(context.store, draft, now=context.now(), today=context.today())
        return self.tr("The review is kept")


def states() -> list[tuple[str, str]]:
    """Give how a part may stand."""
    translate = QCoreApplication.translate
    return [
        (State.GOOD, translate("UnitReview", "In order")),
        (State.PARTLY, translate("UnitReview", "Partly")),
        (State.MISSING, translate("UnitReview", "Missing")),
    ]


def part_names() -> list[tuple[str, str]]:
    """Give the parts that are looked at, in the order of `PARTS`."""
    translate = QCoreApplication.translate
    words = (
        translate("UnitReview", "Staff"),
        translate("UnitReview", "Competence"),
        translate("UnitReview", "Premises"),
        translate("UnitReview", "Tools and information systems"),
        translate("UnitReview", "Co-operation of professionals runs smoothly"),
    )
    return list(zip(PARTS, words, strict=True))
