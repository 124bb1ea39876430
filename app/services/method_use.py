"""How often each method was used: the library of methods tells it beside their names (P37)."""

from collections import Counter
from datetime import date, timedelta

from sqlalchemy import func, select, true

from app.domain.meetings import Outcome
from app.storage.schema.meeting import Meeting
from app.storage.store import Store

YEAR = timedelta(days=365)


def method_counts(store: Store, *, today: date) -> Counter[str]:
    """Give in how many meetings of the last year each method was used; names nobody."""
    methods = func.json_each(Meeting.methods).table_valued("value")
    query = (
        select(methods.c.value, func.count())
        .select_from(Meeting)
        .join(methods, true())
        .where(
            Meeting.outcome == Outcome.HELD.value,
            Meeting.withdrawn_at.is_(None),
            Meeting.on.between(today - YEAR, today),
        )
        .group_by(methods.c.value)
    )
    with store.read() as session:
        found: Counter[str] = Counter()
        for method, count in session.execute(query):
            found[method] = count
        return found
