"""Words of groups: attendance, reasons, sessions, the way there."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.groups import (
    REASONS,
    Attendance,
    GroupDraft,
    GroupRow,
    SessionDraft,
    SessionRow,
    SessionState,
    Transport,
)
from app.text import Language

ICONS: Final[dict[Attendance, str]] = {
    Attendance.PRESENT: "check",
    Attendance.REMOTE: "video",
    Attendance.TOLD: "phone",
    Attendance.ABSENT: "minus",
}


@dataclass(frozen=True, slots=True)
class RollWords:
    """The words of a roll in the language of now, read once for all rows."""

    states: dict[Attendance, str]
    reasons: dict[str, str]
    reason: str
    ride: str
    unmarked: str


def roll_words() -> RollWords:
    """Give the words that the rows of a roll paint and say."""
    translate = QCoreApplication.translate
    return RollWords(
        states=attendance_words(),
        reasons=dict(
            zip(
                REASONS,
                (
                    translate("groups", "transport"),
                    translate("groups", "weather"),
                    translate("groups", "health"),
                    translate("groups", "something else"),
                    translate("groups", "not known"),
                ),
                strict=True,
            )
        ),
        reason=translate("groups", "Reason"),
        ride=translate("groups", "Ride"),
        unmarked=translate("groups", "not marked"),
    )


def attendance_words() -> dict[Attendance, str]:
    """Give the four states as they stand on their buttons."""
    translate = QCoreApplication.translate
    return {
        Attendance.PRESENT: translate("groups", "Present"),
        Attendance.REMOTE: translate("groups", "Remotely"),
        Attendance.TOLD: translate("groups", "Told of absence"),
        Attendance.ABSENT: translate("groups", "Did not come"),
    }


def transport_words() -> dict[Transport, str]:
    """Give the ways to the group."""
    translate = QCoreApplication.translate
    return {
        Transport.OWN: translate("groups", "By own means"),
        Transport.BUS: translate("groups", "By bus or taxi"),
        Transport.RIDE: translate("groups", "Needs a ride"),
        Transport.REMOTE: translate("groups", "Takes part remotely"),
    }


def weekday_time(row: GroupRow | GroupDraft, language: Language) -> str:
    """`Ke 15.00`; what is not weekly says so."""
    translate = QCoreApplication.translate
    if row.weekday is None or row.at is None:
        return translate("groups", "No fixed day")
    day = text.weekday_short_of(row.weekday, language).capitalize()
    return f"{day} {text.format_time(row.at)}"


def session_line(session: SessionRow, group: GroupDraft, language: Language) -> str:
    """`Ke 11.11. klo 15.00–16.30 · ohjaavat Kaisa ja Pekka`."""
    translate = QCoreApplication.translate
    start = text.local(session.start)
    end = _end(session)
    words = text.format_weekday_date(start.date(), language, year=False).capitalize()
    words += f" {text.clock(start, language)}–{text.format_time(end)}"
    if group.leaders:
        words += " · " + translate("groups", "led by {names}").format(names=group.leaders)
    return words


def plan_line(draft: SessionDraft) -> str:
    """`Kauppalista · Tehdään lista · Listapohjat ✓, laskin`: what is ready is marked."""
    items = ", ".join(f"{item} ✓" if ready else item for item, ready in draft.items)
    return " · ".join(part for part in (draft.theme, draft.aim, items) if part)


def _end(session: SessionRow) -> datetime:
    return text.local(session.start + timedelta(minutes=session.draft.minutes or 0))


def quiet_hours(session: SessionRow) -> str:
    """`14.45–16.45`: when only first names show by itself."""
    quarter = timedelta(minutes=15)
    start = text.local(session.start - quarter)
    return f"{text.format_time(start)}–{text.format_time(_end(session) + quarter)}"


def state_word(session: SessionRow) -> str:
    """Give where a session stands, for its tag; nothing for one that is planned."""
    translate = QCoreApplication.translate
    return {
        SessionState.PLANNED: "",
        SessionState.HELD: translate("groups", "Saved"),
        SessionState.NOT_HELD: translate("groups", "Not held"),
    }[session.state]
