"""Words for packages between colleagues: which way, with whom, until when, what waits."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.errands import ErrandStage
from app.domain.packages import (
    AdditionRow,
    Direction,
    HowToGoOn,
    PackageRow,
    RecordKind,
    RecordState,
    Section,
)
from app.reference.profiles import list_profiles
from app.reference.vocabularies import Vocabulary, label
from ui.models.errand_texts import stage_word
from ui.translation import current_language


def section_text(section: Section) -> str:
    """Give what a part of a package is called."""
    translate = QCoreApplication.translate
    return {
        Section.GOALS: translate("packages", "Goals and steps"),
        Section.PLAN: translate("packages", "Finished plans"),
        Section.NEEDS: translate("packages", "Needs and strengths"),
        Section.MEETINGS: translate("packages", "Entries of meetings"),
        Section.ERRANDS: translate("packages", "Errand path"),
        Section.TEAM: translate("packages", "My team"),
        Section.CALENDAR: translate("packages", "Booked meetings"),
        Section.SAFETY: translate("packages", "If I am not heard from, safety plan"),
        Section.RECORDS: translate("packages", "Representatives, services, wishes"),
        Section.MEASURES: translate("packages", "Measures"),
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
    words = {
        RecordKind.CLIENT: translate("packages", "Client"),
        RecordKind.GOAL: translate("packages", "Goal"),
        RecordKind.PERSON: translate("packages", "Person of the team"),
        RecordKind.MEETING: translate("packages", "Entry"),
        RecordKind.BOOKING: translate("packages", "Booked meeting"),
        RecordKind.REMARK: translate("packages", "The client's own words"),
        RecordKind.PLAN: translate("packages", "Finished plan"),
        RecordKind.STRENGTH: translate("packages", "Strength"),
        RecordKind.NEEDS: translate("packages", "Needs and strengths"),
        RecordKind.RECEIVED: translate("packages", "Information from elsewhere"),
    } | _more_kinds()
    return words[kind]


def _more_kinds() -> dict[RecordKind, str]:
    translate = QCoreApplication.translate
    return {
        RecordKind.ERRAND: translate("packages", "Errand"),
        RecordKind.ERRAND_EVENT: translate("packages", "Event of an errand"),
        RecordKind.SILENCE: translate("packages", "If I am not heard from"),
        RecordKind.SAFETY_PLAN: translate("packages", "Safety plan"),
        RecordKind.REPRESENTATIVE: translate("packages", "Representative"),
        RecordKind.SERVICE: translate("packages", "Other service"),
        RecordKind.CONTACT: translate("packages", "Contact or notice"),
        RecordKind.WISH: translate("packages", "Wish for the work"),
        RecordKind.MEASURE: translate("packages", "Measure"),
    }


def addition_title(row: AdditionRow) -> str:
    """Say what a record is: kind, day, form or title, author."""
    title = _told_title(row) if row.title else ""
    day = text.format_date(row.on) if row.on else ""
    return " · ".join(filter(None, (kind_text(row.kind), day, title, row.author)))


def _told_title(row: AdditionRow) -> str:
    """Say a title that is an id or a number."""
    if row.kind is RecordKind.MEETING:
        return label(Vocabulary.CONTACT_FORMS, row.title, current_language())
    if row.kind is RecordKind.BOOKING:
        return label(Vocabulary.PLACES, row.title, current_language())
    if row.kind is RecordKind.ERRAND_EVENT:
        return stage_word(ErrandStage(row.title))
    translate = QCoreApplication.translate
    if row.kind is RecordKind.SILENCE:
        return translate("packages", "wait %n day(s)", "", int(row.title))
    if row.kind is RecordKind.PLAN:
        return translate("packages", "plan {number}").format(number=row.title)
    return row.title


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


def profile_text(profile_id: str) -> str:
    """Give the name of the county's profile that the other store works by; its id where unknown."""
    known = {one.id: one.name for one in list_profiles()}
    name = known.get(profile_id)
    return profile_id if name is None else name.label(current_language())


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
