"""The words of logged meetings: list rows, the entry in full, filter chips."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.meetings import Direction, GoalMark, MeetingRow, Outcome, Participant
from app.reference.vocabularies import Vocabulary
from ui.vocabulary import Words

_DIRECTION_ICONS = {
    Direction.BACK: "undo-2",
    Direction.UNCHANGED: "equal",
    Direction.FORWARD: "footprints",
}


@dataclass(frozen=True, slots=True)
class GoalMarkText:
    """A goal that was touched: its short title, where it moved, icon and tag status."""

    title: str
    direction: str
    icon: str
    moved: bool


class MeetingTexts:
    """Words for meetings of one client; with turvakielto no place is named (worker-review 3)."""

    def __init__(self, words: Words, today: date, *, protected: bool) -> None:
        self._words = words
        self._today = today
        self._protected = protected

    def day(self, row: MeetingRow) -> str:
        """`28.10.`, with the year where it isn't this one."""
        return text.format_date(row.on, year=row.on.year != self._today.year)

    def moment(self, row: MeetingRow) -> str:
        """`ke 13.00`."""
        day = text.weekday_short(row.on, self._words.language)
        return f"{day} {text.format_time(row.at)}" if row.at else day

    def whole_moment(self, row: MeetingRow) -> str:
        """`ke 28.10.2026 klo 13.00–14.00`."""
        language = self._words.language
        day = text.format_weekday_date(row.on, language)
        if row.at is None:
            return day
        begin = text.clock(row.at, language)
        if row.outcome is not Outcome.HELD or not row.minutes:
            return f"{day} {begin}"
        end = datetime.combine(row.on, row.at) + timedelta(minutes=row.minutes)
        return f"{day} {begin}–{text.format_time(end)}"

    def title(self, row: MeetingRow) -> str:
        """`Kotikäynti, 60 min`, or how it went when it was not held."""
        translate = QCoreApplication.translate
        if row.outcome is Outcome.CANCELLED:
            return translate("meetings", "Cancelled")
        if row.outcome is Outcome.NO_CONTACT:
            return translate("meetings", "Tried, no contact")
        form = self.form(row)
        return translate("meetings", "{form}, {minutes} min").format(form=form, minutes=row.minutes)

    def form(self, row: MeetingRow) -> str:
        """How they met."""
        if row.form is None:
            return QCoreApplication.translate("meetings", "Meeting")
        return self._words.label(Vocabulary.CONTACT_FORMS, row.form)

    def icon(self, row: MeetingRow) -> str:
        """The icon of the form, or of how it went."""
        if row.outcome is Outcome.CANCELLED:
            return "calendar-x"
        if row.outcome is Outcome.NO_CONTACT:
            return "phone-missed"
        found = self._words.icon(Vocabulary.CONTACT_FORMS, row.form) if row.form else ""
        return found or "calendar-check"

    def meta(self, row: MeetingRow) -> str:
        """`Demo-Kaisa Ohjaaja · Sisko · 36 km`; why, when it was not held."""
        if row.outcome is not Outcome.HELD:
            return self.reason(row)
        people = [self.participant(one) for one in row.participants if one.role != "client"]
        drive = [self.kilometres(row)] if row.kilometres else []
        return " · ".join([text.call_name(row.author), *people, *drive])

    def reason(self, row: MeetingRow) -> str:
        """Why it was cancelled or nobody was reached."""
        reason = row.outcome_reason
        words = self._words.label(Vocabulary.OUTCOME_REASONS, reason) if reason else ""
        return " · ".join(part for part in (words, row.outcome_note) if part)

    def participant(self, one: Participant) -> str:
        """Who took part: the role, and for professionals the name."""
        return self._words.label(Vocabulary.PARTICIPANTS, one.role)

    def participants(self, row: MeetingRow) -> str:
        """All who took part, with the names that the entry needs (worker-review.md 7)."""
        found = []
        for one in row.participants:
            more = ", ".join(part for part in (one.name, one.title, one.organisation) if part)
            role = self.participant(one)
            found.append(f"{role} ({more})" if more else role)
        return ", ".join(found)

    def kilometres(self, row: MeetingRow) -> str:
        """`36 km`."""
        return QCoreApplication.translate("meetings", "{distance} km").format(
            distance=text.format_number(row.kilometres or 0)
        )

    def places(self, row: MeetingRow) -> str:
        """Where it was; nothing with turvakielto."""
        return "" if self._protected else self._words.labels(Vocabulary.PLACES, row.places)

    def methods(self, row: MeetingRow) -> str:
        """What was done, as chosen from the methods."""
        return self._words.labels(Vocabulary.METHODS, row.methods)

    def drive(self, row: MeetingRow) -> str:
        """`36 km · 34 min ajoa`."""
        translate = QCoreApplication.translate
        parts = [self.kilometres(row)] if row.kilometres else []
        if row.drive_minutes:
            parts.append(
                translate("meetings", "{minutes} min of driving").format(minutes=row.drive_minutes)
            )
        return " · ".join(parts)

    def summary(self, row: MeetingRow) -> str:
        """The first words of the entry: what was done, else the client's, else the worker's."""
        if row.note.strip() or not row.client_words.strip():
            return " ".join((row.note or row.worker_view).split())
        return self.quote(" ".join(row.client_words.split()))

    @staticmethod
    def quote(words: str) -> str:
        """The client's words in quotation marks of the language."""
        bare = words.strip().strip('"”“')
        return QCoreApplication.translate("meetings", "“{words}”").format(words=bare)

    def rating(self, row: MeetingRow) -> str:
        """`Oma arvio: jännitys 8 → 4`: the client's own number, in the client's voice."""
        translate = QCoreApplication.translate
        before, after, topic = row.rating_before, row.rating_after, row.rating_topic.strip()
        if before is not None and after is not None:
            words = translate("meetings", "Own rating: {topic} first {before}, then {after}")
            return words.format(topic=topic, before=before, after=after).replace("  ", " ")
        one = after if before is None else before
        if one is None:
            return ""
        words = translate("meetings", "Own rating: {topic} {figure}")
        return words.format(topic=topic, figure=one).replace("  ", " ")

    def goal_mark(self, mark: GoalMark) -> GoalMarkText:
        """A touched goal with where it moved."""
        translate = QCoreApplication.translate
        direction = {
            Direction.BACK: translate("meetings", "A step back"),
            Direction.UNCHANGED: translate("meetings", "Unchanged"),
            Direction.FORWARD: translate("meetings", "Forward"),
        }[mark.direction]
        return GoalMarkText(
            mark.title,
            direction,
            _DIRECTION_ICONS[mark.direction],
            mark.direction is Direction.FORWARD,
        )

    def reading(self, row: MeetingRow) -> str:
        """A list row as a screen reader says it."""
        marks = [self.goal_mark(mark) for mark in row.goal_marks]
        goals = [f"{mark.title}: {mark.direction}" for mark in marks]
        parts = (
            self.day(row),
            self.moment(row),
            self.title(row),
            self.meta(row),
            self.summary(row),
            *goals,
        )
        return ", ".join(part for part in parts if part)
