"""Words for packages between colleagues: which way, with whom, until when, what waits."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.errands import ErrandStage
from app.domain.packages import (
    ENTRIES,
    AdditionRow,
    Direction,
    HowToGoOn,
    PackageRow,
    RecordKind,
    RecordState,
    Section,
)
from app.domain.period_acts import ActKind
from app.reference.profiles import list_profiles
from app.reference.vocabularies import Vocabulary, label
from ui.models.errand_texts import stage_word
from ui.models.period_texts import ActTexts
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
        Section.DECISIONS: translate("packages", "Decision references"),
        Section.PERIOD: translate("packages", "What happened in the period"),
        Section.CHECKS: translate("packages", "Rehabilitation checklist"),
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
        RecordKind.DECISION: translate("packages", "Decision reference"),
        RecordKind.ACT: translate("packages", "In the period"),
        RecordKind.CHECK: translate("packages", "Checklist line"),
    }


def addition_title(row: AdditionRow) -> str:
    """Say what a record is: kind, day, form or title, author."""
    title = _told_title(row) if row.title else ""
    day = text.format_date(row.on) if row.on else ""
    change = QCoreApplication.translate("packages", "Change proposed") if row.change else ""
    return " · ".join(filter(None, (change, kind_text(row.kind), day, title, row.author)))


def change_words(row: AdditionRow) -> str:
    """Say what taking a proposed change in does, and what stays of one's own."""
    translate = QCoreApplication.translate
    if row.gone:
        return translate("packages", "This is not here any more, so the change cannot be taken in.")
    if row.kind in ENTRIES:
        return translate(
            "packages", "Mended afterwards. Taken in, it stands beside the first; both stay."
        )
    if row.kind is RecordKind.BOOKING:
        return translate("packages", "Taken in, your booking changes. Until then it stays.")
    return translate(
        "packages",
        "Taken in, it is a new version by {author}. Yours stays as the version before.",
    ).format(author=row.author)


def _told_title(row: AdditionRow) -> str:
    """Say a title that is an id or a number."""
    language, told = current_language(), row.title
    say: dict[RecordKind, Callable[[], str]] = {
        RecordKind.MEETING: lambda: label(Vocabulary.CONTACT_FORMS, told, language),
        RecordKind.BOOKING: lambda: label(Vocabulary.PLACES, told, language),
        RecordKind.ACT: lambda: ActTexts().line(ActKind(told)),
        RecordKind.ERRAND_EVENT: lambda: stage_word(ErrandStage(told)),
        RecordKind.SILENCE: lambda: _wait(int(told)),
        RecordKind.PLAN: lambda: _plan(told),
    }
    return say.get(row.kind, lambda: told)()


def _wait(days: int) -> str:
    return QCoreApplication.translate("packages", "wait %n day(s)", "", days)


def _plan(number: str) -> str:
    return QCoreApplication.translate("packages", "plan {number}").format(number=number)


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
