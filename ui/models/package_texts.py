"""Words for packages between colleagues: which way, with whom, until when, what waits."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.packages import (
    AdditionRow,
    Direction,
    HowToGoOn,
    PackageRow,
    RecordKind,
    RecordState,
    Section,
)
from app.reference.vocabularies import Vocabulary, label
from ui.translation import current_language


def section_text(section: Section) -> str:
    """Give what a part of a package is called."""
    translate = QCoreApplication.translate
    return {
        Section.GOALS: translate("packages", "Goals and steps"),
        Section.MEETINGS: translate("packages", "Entries of meetings"),
        Section.TEAM: translate("packages", "My team"),
        Section.CALENDAR: translate("packages", "Booked meetings"),
    }[section]


def row_title(row: PackageRow) -> str:
    """Say which way a package went, and with whom."""
    translate = QCoreApplication.translate
    told = {
        Direction.OUT: translate("packages", "To {name}"),
        Direction.IN: translate("packages", "From {name}"),
        Direction.ANSWER: translate("packages", "Additions from {name}"),
        Direction.ANSWER_OUT: translate("packages", "Your additions to {name}"),
    }[row.direction]
    return told.format(name=row.other)


def row_line(row: PackageRow, today: date) -> str:
    """Say how many clients, until when, and whether the colleague has opened it."""
    translate = QCoreApplication.translate
    ends = translate("packages", "ended {day}") if row.is_over(today) else translate(
        "packages", "until {day}"
    )  # fmt: skip
    parts = [
        text.format_date(text.local(row.made_at).date()),
        translate("packages", "%n client(s)", "", row.clients),
        ends.format(day=text.format_date(row.ends_on)),
    ]
    if row.direction is Direction.OUT and row.opened_at is not None:
        day = text.format_date(text.local(row.opened_at).date())
        parts.append(translate("packages", "opened there {day}").format(day=day))
    return " · ".join(parts)


def kind_text(kind: RecordKind) -> str:
    """Say what kind of record it is."""
    translate = QCoreApplication.translate
    return {
        RecordKind.CLIENT: translate("packages", "Client"),
        RecordKind.GOAL: translate("packages", "Goal"),
        RecordKind.PERSON: translate("packages", "Person of the team"),
        RecordKind.MEETING: translate("packages", "Entry"),
        RecordKind.BOOKING: translate("packages", "Booked meeting"),
    }[kind]


def addition_title(row: AdditionRow) -> str:
    """Say what a record is: kind, day, form or title, author."""
    title = row.title
    if row.kind is RecordKind.MEETING and title:
        title = label(Vocabulary.CONTACT_FORMS, title, current_language())
    day = text.format_date(row.on) if row.on else ""
    return " · ".join(filter(None, (kind_text(row.kind), day, title, row.author)))


def state_text(state: RecordState) -> tuple[str, str]:
    """Say what was decided of a record, with the look of its tag; nothing while it waits."""
    translate = QCoreApplication.translate
    return {
        RecordState.WAITING: ("", ""),
        RecordState.TAKEN: (translate("packages", "Taken in"), "ok"),
        RecordState.DECLINED: (translate("packages", "Left out"), "neutral"),
        RecordState.KNOWN: (translate("packages", "Here already"), "neutral"),
        RecordState.SENT: (translate("packages", "Sent"), "neutral"),
    }[state]


def page_lines(page: HowToGoOn) -> tuple[tuple[str, str], ...]:
    """Give the page on how to go on as headings with their text; empty ones are left out."""
    translate = QCoreApplication.translate
    every = (
        (translate("packages", "Goals"), page.goals),
        (translate("packages", "Agreed"), page.agreed),
        (translate("packages", "Next meetings"), page.next_meetings),
        (translate("packages", "How to reach"), page.reach),
        (translate("packages", "Please mind"), page.mind),
    )
    return tuple((heading, words) for heading, words in every if words)
