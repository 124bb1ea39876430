"""What the calendar's picture is told: days, and what stands on them."""

from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["done", "planned", "next", "draft", "group", "other", "cancelled", "foreign"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DayData:
    """The head of a column: "ma 9.11.", maybe a holiday under it."""

    name: str
    holiday: str = ""
    is_today: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockData:
    """One block: its column, its minutes of the day, its words.

    `lane` of `lanes` is its place beside what overlaps; `drive` stands in the minutes before it,
    `drive_short` where there is no time for it.
    `spoken` says all of it, the day included. What is `movable` may be dragged, what is `dashed` is
    optional.
    """

    key: str
    column: int
    start: int
    minutes: int
    title: str
    spoken: str
    time: str = ""
    detail: str = ""
    icon: str = ""
    kind: Kind = "planned"
    drive: str = ""
    drive_minutes: int = 0
    drive_short: bool = False
    lane: int = 0
    lanes: int = 1
    movable: bool = False
    dashed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarData:
    """A whole picture; `now` is the minute of today's line, `hours` the first and the last one."""

    days: tuple[DayData, ...] = ()
    blocks: tuple[BlockData, ...] = field(default=())
    hours: tuple[int, int] = (8, 17)
    now: int | None = None
    name: str = ""
