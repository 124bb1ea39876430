"""Anonymous answers of invented months for the practice store: *Palaute* has something to show."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from app.domain.feedback import Question
from app.services.feedback import cast_paper
from app.services.improvements import add_improvement
from app.storage.store import Store
from app.text import add_months, local

# from the oldest month to the last closed one; July and August are small and stand together
_MONTHS: Final = ((3, 5, 2), (4, 7, 4), (2, 3, 1), (4, 6, 4), (6, 8, 6), (7, 10, 3))
_CHANGED: Final = "Tapaamme useammin ulkona, koska moni toivoi sitä."


def fill_practice_box(store: Store, set_clock: Callable[[datetime], None], now: datetime) -> None:
    """Put the answers of the last closed months into the box, each in its own month."""
    today = local(now).date()
    for back, counts in zip(range(len(_MONTHS), 0, -1), _MONTHS, strict=True):
        day = add_months(today.replace(day=15), -back)
        set_clock(now.replace(year=day.year, month=day.month, day=day.day))
        cast_paper(store, Question.MEETING, counts, public_key=None)
    set_clock(now)
    add_improvement(store, _CHANGED, today=add_months(today.replace(day=1), -1))
