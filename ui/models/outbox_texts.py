"""What a unit on *Siirrot* (13) is called, where it stands, and what to do about it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.exchange import (
    ChannelKind,
    ChannelSettings,
    Outage,
    OutboxRow,
    UnitKind,
    UnitState,
)
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
    """`Tapaamiskirjaus 11.11.`, `Suunnitelma 3`, `Tapaamiskirjaus 11.11., virhemerkintä`."""
    title = titled(row.kind, row.title_values, row.revision)
    if row.withdraws is None:
        return title
    return QCoreApplication.translate("outbox", "{title}, marking as an error").format(title=title)


def titled(kind: UnitKind, values: Mapping[str, object], revision: int) -> str:
    """The title of a unit of whatever row."""
    translate = QCoreApplication.translate
    if kind is UnitKind.PLAN:
        title = translate("outbox", "Plan {number}").format(number=values.get("number"))
    else:
        day = _as_date(values.get("on"))
        shown = text.format_date(day, year=False) if day else ""
        title = translate("outbox", "Log entry {day}").format(day=shown)
    if revision > 1:
        title = translate("outbox", "{title}, correction {number}").format(
            title=title, number=revision - 1
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
        today_word = QCoreApplication.translate("outbox", "today")
        return f"{today_word} {clock}"
    if 0 < days < 7:
        return f"{text.weekday_short(wall.date(), language)} {clock}"
    return f"{text.format_date(wall.date(), year=wall.year != today.year)} {clock}"


def to_whom_text(ways: Sequence[ChannelSettings]) -> str:
    """To whom things go: the system's name on the network, or its folder; empty without a way."""
    translate = QCoreApplication.translate
    told = {
        ChannelKind.FHIR: translate("outbox", "client information system ({host})"),
        ChannelKind.FOLDER: translate("outbox", "folder of the client information system"),
    }
    return ", ".join(told[it.kind].format(host=urlsplit(it.target).hostname) for it in ways)


def reason_text(code: str, values: Mapping[str, object]) -> str:
    """Why a unit waits or did not go, and what to do; empty for a unit that just waits."""
    if not code:
        return ""
    known = _waiting_reasons() | _answer_reasons()
    if values.get("reason") == "cannot-withdraw":
        return QCoreApplication.translate(
            "outbox",
            "The server takes no changes. Mark the entry as an error in the client information "
            "system, then take this out of the queue.",
        )
    sentence = known.get(code) or QCoreApplication.translate(
        "outbox", "It did not arrive. It is safe on this device; it is tried again."
    )
    shown = {"place": "", "status": ""} | {name: str(value) for name, value in values.items()}
    return sentence.format_map(shown)


def known_reasons() -> frozenset[str]:
    """Every reason that has words; a test compares them with the services."""
    return frozenset(_waiting_reasons() | _answer_reasons())


def _waiting_reasons() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "identity-missing": translate(
            "outbox",
            "The client has no personal identity code or temporary id yet. Add one, and it goes.",
        ),
        "identity-code-missing": translate(
            "outbox", "The plan needs the personal identity code. Add it, and the plan goes."
        ),
        "name-incomplete": translate(
            "outbox", "The client needs both a first name and a last name. Add them, and it goes."
        ),
        "author-incomplete": translate(
            "outbox", "Your own name is incomplete. Complete it in Settings, and it goes."
        ),
        "completed": translate("outbox", "A completed version took its place."),
        "by-worker": translate("outbox", "You took it out of the queue."),
        "both-kept": translate(
            "outbox", "The other entry stays under its author's name. Yours goes beside it."
        ),
    }


def _answer_reasons() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "server-refused": translate(
            "outbox",
            "The server did not accept the content ({status}). The entry is safe here. "
            "Correct it, or tell the support of the client information system.",
        ),
        "conflict": translate(
            "outbox",
            "The client information system has different facts under this entry. "
            "Both stay under their authors' names.",
        ),
        "cannot-ask": translate(
            "outbox",
            "It was sent, but no answer came, and the server cannot be asked. Look in the client "
            "information system, then choose: it is there, or send again.",
        ),
        "answer-unclear": translate(
            "outbox", "The answer was not clear. It is asked for before it is sent again."
        ),
        "awaiting-receipt": translate(
            "outbox",
            "It lies sealed in the folder. It is handed over when the organisation has "
            "acknowledged it.",
        ),
        "receipt-late": translate(
            "outbox",
            "It has lain in the folder for more than three days, and nobody has acknowledged it. "
            "Tell your support.",
        ),
        "unreadable": translate(
            "outbox", "The frozen content cannot be read by this version. Tell your support."
        ),
    }


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
            "outbox", "The login to the server is missing or has expired. Nothing is lost; log in."
        ),
        Outage.CERTIFICATE: translate(
            "outbox", "The server could not be trusted, so nothing was sent. Tell your support."
        ),
        Outage.CLOCK: translate(
            "outbox",
            "The clock of this device seems to be wrong, so the server could not be trusted. "
            "Set the time, then try again.",
        ),
        Outage.DOWN: translate(
            "outbox",
            "The server does not work just now. Everything is saved on the device and is tried "
            "again by itself.",
        ),
        Outage.BUSY: translate("outbox", "The server is busy. It is tried again by itself."),
        Outage.FOLDER: translate(
            "outbox", "The folder cannot be reached. Everything is saved on the device."
        ),
    }[outage]
