"""The unit's own reviews: what the work rests on, and what is done otherwise here; no client."""

from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import select

from app.domain.trimming import trimmed
from app.domain.unit_review import UnitReviewDraft
from app.services.record_rows import draft_of, refuse, required, store_own
from app.storage.schema.worker import UnitReview
from app.storage.store import Store

KIND = "unit-review"


def list_unit_reviews(store: Store) -> tuple[UnitReviewDraft, ...]:
    """Give the reviews, the newest first."""
    with store.read() as session:
        rows = session.scalars(select(UnitReview).order_by(UnitReview.on.desc(), UnitReview.id))
        return tuple(draft_of(UnitReviewDraft, row) for row in rows)


def new_unit_review(store: Store, *, today: date) -> UnitReviewDraft:
    """Give an empty review; what is done otherwise here is taken along from the last one."""
    last = next(iter(list_unit_reviews(store)), None)
    return UnitReviewDraft(id=uuid4(), on=today, adaptations=last.adaptations if last else "")


def load_unit_review(store: Store, review_id: UUID) -> UnitReviewDraft:
    """Give a stored review to be changed.

    Raises:
        NotFound: there is no such review.
    """
    with store.read() as session:
        return draft_of(UnitReviewDraft, required(session, UnitReview, review_id, KIND))


def save_unit_review(store: Store, draft: UnitReviewDraft, *, now: datetime, today: date) -> UUID:
    """Save a review; give its id. Saving twice saves once.

    Raises:
        InvalidInput, ChangedElsewhere, NotFound.
    """
    del now  # the use log has the moment
    draft = trimmed(draft)
    refuse(draft.problems(today))
    with store.write() as session:
        store_own(session, UnitReview, draft, KIND)
    return draft.id
