"""The guided first day of the practice store (I9.7): ticked by what she does, kept over the days.

The practice store is made anew each day, so what she has tried is kept beside it: names of steps,
nothing else. What counts is read from the use log, from where the invented story ended.
"""

import json
from contextlib import suppress
from pathlib import Path
from typing import Final

from sqlalchemy import select

from app.domain.first_day import FirstDay, FirstDayStep, steps_of
from app.services.practice_story import practice_id
from app.services.settings import setting_in
from app.storage.owner_only import replace_private
from app.storage.schema.audit import UseLog
from app.storage.store import Store

__all__ = [
    "CLIENT",
    "FIRST_DAY_NAME",
    "STORY_ENDED",
    "FirstDay",
    "FirstDayStep",
    "begin_first_day",
    "leave_first_day",
    "load_first_day",
    "note_tried",
]

FIRST_DAY_NAME: Final = "first-day.json"
STORY_ENDED: Final = "story-ended"  # setting: the number of the use log's last event of the story
CLIENT: Final = practice_id("aino")


def load_first_day(store: Store) -> FirstDay:
    """Give how far she has come; what the use log has proved since is kept."""
    kept = _read(store)
    with store.read() as session:
        query = select(UseLog.action, UseLog.object_type).order_by(UseLog.n)
        acts = session.execute(query.where(UseLog.n > setting_in(session, STORY_ENDED, 0))).all()
    done = kept.done | steps_of((action, kind) for action, kind in acts)
    if kept.going and done != kept.done:
        _keep(store, FirstDay(done, kept.going))
    return FirstDay(done, kept.going)


def note_tried(store: Store, step: FirstDayStep) -> None:
    """Keep a step that leaves no trace in the use log: the search, the shield."""
    kept = _read(store)
    if step not in kept.done:
        _keep(store, FirstDay(kept.done | {step}, kept.going))


def begin_first_day(store: Store) -> None:
    """Begin, or go on where she left."""
    _keep(store, FirstDay(_read(store).done, going=True))


def leave_first_day(store: Store) -> None:
    """Leave it: nothing is said of it any more until she goes on."""
    _keep(store, FirstDay(load_first_day(store).done, going=False))


def _path(store: Store) -> Path:
    return store.path.with_name(FIRST_DAY_NAME)


def _read(store: Store) -> FirstDay:
    """Read what was kept; whatever else lies there counts as nothing."""
    try:
        kept = json.loads(_path(store).read_text(encoding="utf-8"))
        done = frozenset(FirstDayStep(name) for name in kept["done"])
        return FirstDay(done, kept["going"] if isinstance(kept["going"], bool) else None)
    except (OSError, ValueError, RecursionError, KeyError, TypeError):
        return FirstDay()


def _keep(store: Store, day: FirstDay) -> None:
    """Write it; where the disk refuses, the day goes on without."""
    kept = {"done": sorted(day.done), "going": day.going}
    with suppress(OSError):
        replace_private(_path(store), json.dumps(kept).encode())
