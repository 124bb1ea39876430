"""A meeting or contact: how it went, what was done, in whose words, what was agreed."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from app.domain import limits
from app.domain.problems import Problem


class Outcome(StrEnum):
    """Cancelled and "tried, no contact" are as easy as held, and count in the rhythm."""

    HELD = "held"
    CANCELLED = "cancelled"
    NO_CONTACT = "no-contact"


class Direction(StrEnum):
    """Where a goal moved in this meeting: takapakkia, ennallaan, eteen."""

    BACK = "back"
    UNCHANGED = "unchanged"
    FORWARD = "forward"


class ContactForm(StrEnum):
    """Muoto. Ids are those of `resources/vocabularies/contact_forms.toml`."""

    HOME_VISIT = "home-visit"
    ERRAND = "errand"
    WALK = "walk"
    CALL = "call"
    REMOTE = "remote"
    OFFICE = "office"
    OTHER_PLACE = "other-place"
    NETWORK = "network"
    ACCOMPANIED = "accompanied"
    GROUP = "group"
    GROUP_VISIT = "group-visit"
    MESSAGE = "message"

    @property
    def is_meeting(self) -> bool:
        """Calls and messages are contacts: they don't fill the weekly rhythm (review 19)."""
        return self not in {ContactForm.CALL, ContactForm.MESSAGE}

    @property
    def is_outreach(self) -> bool:
        """Jalkautuva työ: in the client's own surroundings (P16)."""
        return self in {
            ContactForm.HOME_VISIT,
            ContactForm.ERRAND,
            ContactForm.WALK,
            ContactForm.OTHER_PLACE,
            ContactForm.ACCOMPANIED,
            ContactForm.GROUP_VISIT,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalMark:
    """A goal touched in a meeting; `title` is a copy for lists that don't load the goal."""

    goal_id: UUID
    direction: Direction
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedMatter:
    """Sovittu asia: what, who, by when (free words allowed: "joka päivä"), done or not."""

    id: UUID
    text: str
    who: str = ""
    by_when: str = ""
    done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Who took part. The map shows roles; Sosmeta 19005 wants names (worker-review.md 7).

    `person_id` says which person of the client's team it was.
    """

    role: str
    name: str = ""
    title: str = ""
    organisation: str = ""
    person_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingDraft:
    """What screen 07 holds. `id` is the record's own: pressing save twice saves once.

    Times are local wall time with an IANA zone; `minutes` is the length. `rating` is the
    client's own number before and after, never averaged (finding 41, only stored here).
    `differing_view` is what the client sees otherwise, in a line of its own; `read_together` says
    that the client has read the entry (finding 36).
    `people_consent` says how the client consented to a network meeting and to who is there
    (`spoken`, `written`; finding 42). `purposes` says what the meeting is for (K08), `tags` where
    it came from and what worked in it (resources/vocabularies/meeting_tags.toml; S13, E10–E12).
    """

    id: UUID
    client_id: UUID
    version: int = 0
    booking_id: UUID | None = None
    outcome: Outcome = Outcome.HELD
    outcome_reason: str = ""
    outcome_note: str = ""
    on: date | None = None
    at: time | None = None
    minutes: int = 60
    zone: str = "Europe/Helsinki"
    form: ContactForm | None = None
    places: tuple[str, ...] = ()
    participants: tuple[Participant, ...] = ()
    methods: tuple[str, ...] = ()
    core_elements: tuple[str, ...] = ()
    goal_marks: tuple[GoalMark, ...] = ()
    assessed_together: bool = False
    note: str = ""
    client_words: str = ""
    rating_topic: str = ""
    rating_before: int | None = None
    rating_after: int | None = None
    worker_view: str = ""
    differing_view: str = ""
    read_together: bool = False
    agreed: tuple[AgreedMatter, ...] = ()
    next_on: date | None = None
    next_at: time | None = None
    next_form: ContactForm | None = None
    next_place: str = ""
    kilometres: int | None = None
    drive_minutes: int | None = None
    vehicle: str = ""
    interpreter_used: bool = False
    reason: str = ""
    people_consent: str = ""
    purposes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found: list[Problem] = []
        if self.on is None:
            found.append(Problem("date-missing", "on"))
        elif self.on > today and self.outcome is not Outcome.CANCELLED:
            found.append(Problem("held-in-future", "on"))
        if self.outcome is Outcome.HELD:
            found += self._held_problems()
        elif not self.outcome_reason and not self.outcome_note.strip():
            found.append(Problem("outcome-reason-missing", "outcome_reason"))
        for name in ("note", "client_words", "worker_view"):
            if len(getattr(self, name)) > limits.NOTE:
                found.append(Problem("too-long", name, {"most": limits.NOTE}))
        if self.next_on is not None and self.next_at is None:
            found.append(Problem("time-missing", "next_at"))
        if self.version and not self.reason.strip():
            found.append(Problem("reason-missing", "reason"))
        return tuple(found)

    def _held_problems(self) -> list[Problem]:
        found = []
        if self.at is None:
            found.append(Problem("time-missing", "at"))
        if self.form is None:
            found.append(Problem("required", "form"))
        if not (self.note.strip() or self.client_words.strip() or self.worker_view.strip()):
            found.append(Problem("note-missing", "note"))
        for name, most in (("minutes", 1440), ("kilometres", 2000), ("drive_minutes", 1440)):
            value = getattr(self, name)
            if value is not None and not 0 <= value <= most:
                found.append(Problem("out-of-range", name, {"least": 0, "most": most}))
        return found

    def without_driving(self) -> "MeetingDraft":
        """Give the entry as it may stand with somebody else: a drive is claimed by who drove it."""
        return replace(self, kilometres=None, drive_minutes=None, vehicle="")

    @property
    def has_content(self) -> bool:
        """True from the first typed character: then a draft is kept."""
        return bool(
            self.note
            or self.client_words
            or self.worker_view
            or self.agreed
            or self.goal_marks
            or self.methods
            or self.outcome_note
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRow:
    """A logged meeting as lists, plan and exports read it."""

    id: UUID
    client_id: UUID
    version: int
    outcome: Outcome
    outcome_reason: str
    outcome_note: str
    on: date
    at: time | None
    minutes: int
    zone: str
    form: ContactForm | None
    places: tuple[str, ...]
    participants: tuple[Participant, ...]
    methods: tuple[str, ...]
    core_elements: tuple[str, ...]
    goal_marks: tuple[GoalMark, ...]
    assessed_together: bool
    note: str
    client_words: str
    rating_topic: str
    rating_before: int | None
    rating_after: int | None
    worker_view: str
    differing_view: str = ""
    read_together: bool = False
    purposes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    agreed: tuple[AgreedMatter, ...]
    kilometres: int | None
    drive_minutes: int | None
    vehicle: str
    interpreter_used: bool
    author: str
    logged_at: datetime
    people_consent: str = ""

    @property
    def is_met(self) -> bool:
        """Held, and a meeting rather than a call: it fills its week."""
        return self.outcome is Outcome.HELD and self.form is not None and self.form.is_meeting

    def start(self) -> datetime | None:
        """Aware start, for formats that need an offset."""
        if self.at is None:
            return None
        return datetime.combine(self.on, self.at, tzinfo=ZoneInfo(self.zone))

    def end(self) -> datetime | None:
        """Aware end: start plus minutes, through a change of clocks."""
        start = self.start()
        if start is None:
            return None
        utc = start.astimezone(ZoneInfo("UTC")) + timedelta(minutes=self.minutes)
        return utc.astimezone(ZoneInfo(self.zone))
