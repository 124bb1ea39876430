"""What a unit on *Siirrot* (13) is called, where it stands, and what to do about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.exchange import Outage, OutboxRow, UnitKind, UnitState
from app.text import Language


@dataclass(frozen=True, slots=True)
class StateText:
    """Word, icon and tag status of a state; `key` groups states under one filter chip."""

    word: str
    icon: str
    status: str
    key: str


def state_text(state: UnitState) -> StateText:
    """Give the words of a state. Only a receipt makes anything green."""
    translate = QCoreApplication.translate
    waiting = StateText(translate("outbox", "Waiting"), "cloud-upload", "info", "waiting")
    return {
        UnitState.QUEUED: waiting,
        UnitState.SENDING: StateText(
            translate("outbox", "Being sent"), "cloud-upload", "info", "waiting"
        ),
        UnitState.SENT: StateText(translate("outbox", "Handed over"), "check", "ok", "sent"),
        UnitState.REFUSED: StateText(translate("outbox", "Refused"), "circle-x", "bad", "refused"),
        UnitState.CONFLICT: StateText(
            translate("outbox", "Different facts"), "git-compare-arrows", "warn", "conflict"
        ),
        UnitState.WITHDRAWN: StateText(
            translate("outbox", "Withdrawn"), "undo-2", "neutral", "withdrawn"
        ),
    }[state]


def unit_title(row: OutboxRow) -> str:
    """`Tapaamiskirjaus 11.11.`, `Suunnitelma 3`."""
    translate = QCoreApplication.translate
    if row.kind is UnitKind.PLAN:
        title = translate("outbox", "Plan {number}").format(number=row.title_values.get("number"))
    else:
        day = _as_date(row.title_values.get("on"))
        shown = text.format_date(day, year=False) if day else ""
        title = translate("outbox", "Log entry {day}").format(day=shown)
    if row.revision > 1:
        title = translate("outbox", "{title}, correction {number}").format(
            title=title, number=row.revision - 1
        )
    return title


def _as_date(value: object) -> date | None:
    if isinstance(value, date):
        return value
    return date.fromisoformat(value) if isinstance(value, str) else None


def moment_text(moment: datetime, today: date, language: Language) -> str:
    """`tänään 9.05`, `ma 16.20`, `2.11. 14.30`."""
    wall = text.local(moment)
    clock = text.format_time(wall)
    days = (today - wall.date()).days
    if days == 0:
        return f"{QCoreApplication.translate('outbox', 'today')} {clock}"
    if 0 < days < 7:
        return f"{text.weekday_short(wall.date(), language)} {clock}"
    return f"{text.format_date(wall.date(), year=wall.year != today.year)} {clock}"


def reason_text(code: str, values: Mapping[str, object]) -> str:
    """Why a unit waits, was refused or could not be rendered, and what to do."""
    translate = QCoreApplication.translate
    known = {
        "": "",
        "identity-missing": translate(
            "outbox",
            "The client has no personal identity code or temporary id yet. Add one, and it goes.",
        ),
        "no-channel": translate(
            "outbox", "No way to the client information system is set. See Settings."
        ),
        "not-allowed": translate(
            "outbox",
            "The server does not take this kind of record. The plan or entry is safe here.",
        ),
        "invalid": translate(
            "outbox", "The server did not accept the content: {detail} Correct it and try again."
        ),
        "ambiguous": translate(
            "outbox", "The server has several records with this id. Ask its support to look."
        ),
        "no-answer": translate(
            "outbox",
            "It was sent, but no answer came. Check in the client information system "
            "whether it arrived, then choose.",
        ),
        "changed-there": translate(
            "outbox", "You have different facts. Both entries stay under their authors' names."
        ),
    }
    sentence = known.get(code) or translate(
        "outbox", "It did not arrive. It is safe on this device. Try again later."
    )
    shown = {"detail": ""} | {name: str(value) for name, value in values.items()}
    return sentence.format_map(shown) if code else ""


def outage_text(outage: Outage) -> str:
    """Why nothing goes out right now."""
    translate = QCoreApplication.translate
    return {
        Outage.OFFLINE: translate(
            "outbox", "No connection. Everything is saved on the device and goes by itself later."
        ),
        Outage.PORTAL: translate(
            "outbox", "This network wants you to sign in first. Open a browser, then try again."
        ),
        Outage.LOGIN: translate(
            "outbox", "The server asks for a new sign-in. Nothing is lost; tell your support."
        ),
        Outage.CERTIFICATE: translate(
            "outbox", "The server could not be trusted, so nothing was sent. Tell your support."
        ),
        Outage.BUSY: translate("outbox", "The server is busy. It is tried again by itself."),
        Outage.FOLDER: translate(
            "outbox", "The folder cannot be reached. Everything is saved on the device."
        ),
    }[outage]
