"""The desk on which a paper is composed: one client's rows, read when a paper asks for them.

Everything is read in the one session of one use event; nothing of it leaves but in the paper.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.client_view import ClientWords
from app.domain.goals import GoalRow
from app.domain.meetings import MeetingRow, Outcome
from app.domain.network import NetworkPersonRow
from app.domain.papers import PaperHead
from app.domain.period_acts import ActKind, DecisionDraft, PeriodActDraft, PeriodFactsDraft
from app.domain.plan_paper import PaperOptions
from app.domain.snapshots import Subject
from app.domain.today import BookingDraft
from app.domain.worker import WorkerRow
from app.errors import NotFound
from app.reference.paper_templates import PaperTemplate
from app.reference.paper_words import PaperWords, paper_words
from app.reference.profile_parts import Profile
from app.services import period_rows
from app.services.booking_rows import upcoming_booking
from app.services.client_words import newest_words
from app.services.goal_rows import goals_of
from app.services.letterhead import logo_of
from app.services.meeting_rows import meeting_rows
from app.services.meeting_snapshot import subject_of
from app.services.network_reading import read_people
from app.services.paper_templates import template_of
from app.services.profiles import profile_of
from app.services.worker import find_worker
from app.storage.schema.client import Client
from app.storage.schema.measure import Measurement
from app.storage.schema.meeting import Meeting
from app.storage.store import Store
from app.text import Language, local


@dataclass(frozen=True)
class Filling:
    """One filling of an instrument: its day and the client's numbers."""

    on: date
    values: dict[str, int]


class Desk:
    """Rows of one client (or of nobody: `client_id` None) for one paper in one language.

    Attributes: `words` of the paper (its file in resources/papers), `options` as she chose them.
    """

    def __init__(
        self,
        session: Session,
        code: str,
        client_id: UUID | None,
        options: PaperOptions,
        *,
        now: datetime,
        practice: bool,
    ) -> None:
        self.session = session
        self.code = code
        self.client_id = client_id
        self.options = options
        self.now = now
        self.practice = practice
        self.today = local(now).date()

    @cached_property
    def worker(self) -> WorkerRow:
        """The worker; NotFound before the first start is done."""
        found = find_worker(self.session)
        if found is None:
            raise NotFound(kind="worker")
        return found

    @cached_property
    def language(self) -> Language:
        """As chosen, else the client's, else the worker's; Finnish where there are no words."""
        if self.options.language is not None:
            return self.options.language
        wished = self.subject.service_language if self.client_id else self.worker.language
        return "sv" if wished == "sv" else "en" if wished == "en" else "fi"

    @cached_property
    def profile(self) -> Profile:
        """The county profile in force."""
        return profile_of(self.session)

    @cached_property
    def template(self) -> PaperTemplate:
        """What the organisation says about this kind of paper."""
        return template_of(self.session, self.code)

    @cached_property
    def words(self) -> PaperWords:
        """The paper's words in its language; the profile's own and the template's go before."""
        shipped = paper_words(self.code, self.language)
        own = self.profile.papers.words(self.code, self.language)
        own |= self.template.words(self.language)
        return replace(shipped, texts={**shipped.texts, **own}) if own else shipped

    @cached_property
    def client(self) -> Client:
        """The client; NotFound where there is none."""
        found = self.session.get(Client, self.client_id) if self.client_id else None
        if found is None:
            raise NotFound(kind="client")
        return found

    @cached_property
    def subject(self) -> Subject:
        """The client as papers know them; with turvakielto nothing that tells where."""
        return subject_of(self.session, self.client.id)

    @property
    def client_name(self) -> str:
        """First names and last name."""
        return f"{self.subject.first_names} {self.subject.last_name}".strip()

    def head(self, *, draft: bool = False) -> PaperHead:
        """What the paper says of itself."""
        worker, papers = self.worker, self.profile.papers
        return PaperHead(
            language=self.language,
            printed_at=self.now,
            printed_by=worker.name,
            organiser_name=worker.organiser_name,
            unit=worker.unit,
            client_name=self.client_name if self.client_id else "",
            large=self.options.large,
            grey=self.options.grey,
            draft=draft,
            practice=self.practice,
            logo=logo_of(self.session),
            secrecy_ground=papers.one(papers.secrecy_ground, self.language),
        )

    @cached_property
    def period(self) -> PeriodFactsDraft | None:
        """The period that runs or ran last."""
        row = period_rows.newest_period_row(self.session, self.client.id)
        return period_rows.facts_of(row) if row is not None else None

    @cached_property
    def acts(self) -> list[PeriodActDraft]:
        """What happened in the period, the oldest first."""
        return period_rows.acts_of(self.session, self.period.id) if self.period else []

    def act(self, *kinds: ActKind) -> PeriodActDraft | None:
        """The newest act of these kinds."""
        return period_rows.newest(self.acts, *kinds)

    @cached_property
    def decision(self) -> DecisionDraft | None:
        """The newest decision's reference."""
        return next(iter(period_rows.decisions_of(self.session, self.client.id)), None)

    @cached_property
    def goals(self) -> list[GoalRow]:
        """All goals, in their order."""
        return goals_of(self.session, self.client.id)

    @cached_property
    def people(self) -> list[NetworkPersonRow]:
        """Those on the client's map."""
        return [one.row() for one in read_people(self.session, self.client.id)]

    @cached_property
    def next_booking(self) -> BookingDraft | None:
        """The next booking that is neither over nor cancelled."""
        return upcoming_booking(self.session, self.client.id, now=self.now)

    def own_words(self, most: int = 1) -> tuple[ClientWords, ...]:
        """The client's newest own words."""
        return newest_words(self.session, self.client.id, most=most)

    @cached_property
    def meetings(self) -> list[MeetingRow]:
        """Meetings and contacts of the period that were held, the oldest first."""
        wanted = (Meeting.client_id == self.client.id) & Meeting.withdrawn_at.is_(None)
        if self.period and self.period.start:
            wanted &= Meeting.on >= self.period.start
        rows = meeting_rows(self.session, wanted)
        held = [row for row in rows if row.outcome is Outcome.HELD]
        return sorted(held, key=lambda row: (row.on, str(row.at), str(row.id)))

    def fillings(self, instrument: str) -> list[Filling]:
        """Fillings of an instrument, the oldest first."""
        query = select(Measurement).where(
            Measurement.client_id == self.client.id, Measurement.instrument == instrument
        )
        rows = self.session.scalars(query.order_by(Measurement.on, Measurement.at))
        return [Filling(row.on, dict(row.values)) for row in rows]


@contextmanager
def desk_of_nobody(store: Store, code: str, language: Language, *, now: datetime) -> Iterator[Desk]:
    """Give the desk for a paper on which no client's rows stand; what is read of it is nobody's."""
    with store.read() as session:
        options = PaperOptions(language=language)
        yield Desk(session, code, None, options, now=now, practice=store.practice)
