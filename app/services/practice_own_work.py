"""What the invented worker does that belongs to no client."""

from datetime import datetime, time

from app.domain.days_off import DaysOff
from app.domain.foreign_calendar import ForeignTime, ReadCalendar
from app.domain.low_threshold import Encounter
from app.services.days_off import add_days_off
from app.services.foreign_calendar import take_calendar
from app.services.low_threshold import count_encounter
from app.services.practice_story import Act
from app.storage.store import Store
from app.text import local


class OwnWork:
    """The worker at her store; `PracticeWork` adds the acts with clients."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def _encounter(self, act: Act) -> None:
        told = act.values
        encounter = Encounter(told["form"], told.get("method", ""), told["people"])
        count_encounter(self._store, encounter, today=local(act.when).date())

    def _days_off(self, act: Act) -> None:
        off = DaysOff(first=act.values["first"], last=act.values["last"])
        add_days_off(self._store, off, today=local(act.when).date())

    def _other_calendar(self, act: Act) -> None:
        times = tuple(
            ForeignTime(
                uid=str(number),
                start=datetime.combine(one["on"], one.get("at", time())),
                minutes=one.get("minutes", 24 * 60),
                title=one.get("title", ""),
                all_day="at" not in one,
            )
            for number, one in enumerate(act.values["time"])
        )
        read = ReadCalendar(first=local(act.when).date(), last=act.values["last"], times=times)
        take_calendar(self._store, read, titles=True, now=act.when)
