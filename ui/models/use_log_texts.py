"""How the use log (17b) is worded: acts, objects, purposes, times, and what a check found."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.use_log import LogGroup, UseLogRow
from app.reference.vocabularies import Vocabulary, entry
from app.services.use_log import AnchorState, BreakKind, LogCheck
from app.text import Language
from ui.vocabulary import Words

_MAINTENANCE: Final = "maintenance"
_ALARMS: Final = frozenset(("anchor-unreadable", "store-behind-anchor", "clock-set-back"))


@dataclass(frozen=True, slots=True)
class ActText:
    """Word, icon and tag status of an act."""

    word: str
    icon: str
    status: str


class UseLogTexts:
    """The words of a row in the language of the interface."""

    def __init__(self, language: Language) -> None:
        self._words = Words(language)

    def time(self, row: UseLogRow) -> str:
        """`11.11.2026 11.40`."""
        moment = text.local(row.at)
        return f"{text.format_date(moment.date())} {text.format_time(moment)}"

    def number(self, row: UseLogRow) -> str:
        """`1 284`: the event's own number."""
        return text.format_number(row.n)

    def user(self, row: UseLogRow) -> str:
        """The user's name; before the first start is done nobody has one."""
        return row.user_name or "–"

    def act(self, row: UseLogRow) -> ActText:
        """What was done; what has no words yet comes as its code."""
        found = entry(Vocabulary.LOG_ACTIONS, row.action)
        word = self._words.label(Vocabulary.LOG_ACTIONS, row.action)
        status = "bad" if row.action in _ALARMS else "neutral"
        return ActText(word, found.icon if found else "circle", status)

    def client(self, row: UseLogRow) -> str:
        """The client's name; for a list how many stood in it."""
        if row.client_name:
            return row.client_name
        several = row.details.get("clients")
        if isinstance(several, list) and several:
            return QCoreApplication.translate("use-log", "%n client(s)", "", len(several))
        return "–"

    def target(self, row: UseLogRow) -> str:
        """To what it was done; wrong tries before an unlocking are told here."""
        word = self._words.label(Vocabulary.LOG_OBJECTS, row.object_type)
        tries = row.details.get("failed_tries")
        if isinstance(tries, int) and tries:
            return QCoreApplication.translate("use-log", "%n wrong try (tries) before", "", tries)
        return word

    def purpose(self, row: UseLogRow) -> str:
        """Why (käyttötarkoitus)."""
        return self._words.label(Vocabulary.LOG_TERMS, row.purpose or _MAINTENANCE)

    def reading(self, row: UseLogRow) -> str:
        """All of a row for a screen reader."""
        parts = (
            self.time(row), self.user(row), row.user_id, self.act(row).word, self.client(row),
            self.target(row), self.purpose(row), row.controller,
        )  # fmt: skip
        return ", ".join(part for part in parts if part and part != "–")


def group_options() -> tuple[tuple[LogGroup, str, str], ...]:
    """Give the filters: group, word, icon."""
    translate = QCoreApplication.translate
    return (
        (LogGroup.VIEW, translate("use-log", "Views"), "eye"),
        (LogGroup.CHANGE, translate("use-log", "Changes"), "pencil"),
        (LogGroup.LEFT, translate("use-log", "Prints and transfers"), "printer"),
        (LogGroup.KEYS, translate("use-log", "Keys and settings"), "key-round"),
    )


def check_text(check: LogCheck, language: Language) -> tuple[str, str]:
    """Say in words what a check found, and the colour of it (ok, warn, bad)."""
    translate = QCoreApplication.translate
    moment = text.local(check.at)
    when = f"{text.format_date(moment.date())} {text.clock(moment, language)}"
    events = text.format_number(check.events)
    if check.first_break is not None:
        words = {
            BreakKind.EDITED: translate("use-log", "Event {n} was changed."),
            BreakKind.MISSING: translate("use-log", "Event {n} is missing."),
            BreakKind.RENUMBERED: translate("use-log", "The order was changed at event {n}."),
            BreakKind.CUT: translate("use-log", "The log is cut off at event {n}."),
        }[check.first_break.kind].format(n=text.format_number(check.first_break.n))
        return _alarm(words), "bad"
    if check.bad_disclosure is not None:
        words = translate("use-log", "Row {n} of the disclosure log was changed.")
        return _alarm(words.format(n=check.bad_disclosure)), "bad"
    if check.anchor is AnchorState.BEHIND:
        count = check.lost_events
        words = translate("use-log", "At least %n event(s) are missing at the end.", "", count)
        return _alarm(words), "bad"
    whole = translate("use-log", "The chain of the log is whole · {count} events · checked {when}")
    words = whole.format(count=events, when=when)
    if check.anchor is AnchorState.HOLDS:
        return words, "ok"
    lacking = translate("use-log", "The end could not be compared: the anchor file is missing.")
    return f"{words} · {lacking}", "warn"


def _alarm(words: str) -> str:
    translate = QCoreApplication.translate
    return words + " " + translate("use-log", "Tell the data protection officer.")
