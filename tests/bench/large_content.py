"""What stands in a ten-year store: invented records of many clients, the same for the same seed.

Nothing in it is anybody's: words are put together at random, names begin with Demo.
"""

import itertools
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from app.domain.meetings import (
    ContactForm,
    Direction,
    GoalMark,
    MeetingDraft,
    Outcome,
    Participant,
)
from app.domain.snapshots import MeetingSnapshot, PlanSnapshot, PlanText, Subject
from app.domain.worker import WorkerRow
from app.formats.canonical import content_hash
from app.formats.snapshot_json import to_payload as snapshot_payload
from app.services.payloads import to_payload
from app.storage.search_index import _stems_of
from app.text import sort_key
from tests.bench.large_common import DAY, TODAY, Row, Rows, moment
from tests.bench.large_process import ProcessStory
from tests.samples_rows import meeting_row

ACTIVE: Final = 60  # a caseload does not grow with the years; the archive does
MEETINGS: Final = 100
GOALS: Final = 5
STEPS: Final = 4
PERSONS: Final = 67
PLANS: Final = 3
PROCESS: Final = 8

_BODIES = (
    "kaupa bussi koti ystävä sisko kello kahvi metsä ryhmä lääkäri asiakirja lasku "
    "pankki puhelin kirjasto uima kävely keittiö ruoka kissa koira naapuri työpaja opinto "
    "vuokra asunto avain posti lomake hakemus tuki raha velka uni aamu ilta "
    "viikko kuukausi jännitys pelko ilo voima askel tavoite sopimus muisti lista kortti "
    "juna pyörä penkki ranta järvi saari kylä tori kuntosali pallo kitara laulu "
    "kuva maalaus neule villa lanka lapanen takki kenkä sade lumi talvi kesä "
)
_ENDINGS = ("", "n", "ssa", "sta", "an", "lla", "lta", "lle", "a", "ksi", "t", "in", "kin", "ko")
WORDS: Final = [body + ending for ending in _ENDINGS for body in _BODIES.split()]
_WEIGHTS: Final = list(itertools.accumulate(1 / (rank + 20) for rank in range(len(WORDS))))
_FORMS = tuple(ContactForm(it) for it in ("home-visit", "errand", "walk", "call", "message"))
_ROLES = ("client", "work-pair", "Sisko", "Naapuri")
_FIRST = ("Demo-Aino", "Demo-Eero", "Demo-Åsa", "Demo-Ilta", "Demo-Otso", "Demo-Saga")
_LAST = ("Esimerkki", "Mallila", "Öberg", "Koenen", "Ahola", "Äijälä")


@dataclass(frozen=True, slots=True)
class Amounts:
    """How much each client has."""

    meetings: int = MEETINGS
    goals: int = GOALS
    persons: int = PERSONS
    process: int = PROCESS  # assessments of needs, errands, fillings of measures, practice runs


@dataclass(frozen=True, slots=True)
class Person:
    """A client of the story: who, and between which days."""

    id: UUID
    number: int
    active: bool
    last_day: date

    @property
    def first_day(self) -> date:
        """The day of the first meeting."""
        return self.last_day - MEETINGS * 7 * DAY


class Story:
    """Gives the rows of one client after the other, by table."""

    def __init__(
        self, clients: int, worker: WorkerRow, seed: int, amounts: Amounts | None = None
    ) -> None:
        self.worker = worker
        self.amounts = amounts or Amounts()
        self._random = random.Random(seed)  # noqa: S311 - the same content each time
        self._seq = itertools.count(1)
        self._rowid = itertools.count(1)
        self._left = itertools.count()
        self.people = [self._person(number, clients) for number in range(clients)]
        self._process = ProcessStory(self)

    def identity(self) -> UUID:
        """Give the next id."""
        return UUID(int=self._random.getrandbits(128), version=4)

    def text(self, words: int) -> str:
        """Give a note of so many words; few are frequent, as in a language."""
        return " ".join(self._random.choices(WORDS, cum_weights=_WEIGHTS, k=words))

    def rows(self) -> Iterator[Rows]:
        """Give the worker's own rows, then all rows of each client."""
        yield self._process.rows_of_the_worker()
        for person in self.people:
            found: Rows = defaultdict(list)
            self._client(found, person)
            goals = self._goals(found, person)
            persons = self._network(found, person, goals)
            self._meetings(found, person, goals)
            self._plans(found, person)
            self._process.add(found, person, goals, persons)
            yield found

    def _person(self, number: int, clients: int) -> Person:
        active = number < ACTIVE
        back = 0 if active else (number - ACTIVE + 1) * 2800 // max(1, clients - ACTIVE)
        return Person(self.identity(), number, active, TODAY - (number % 7) * DAY - back * DAY)

    def _client(self, found: Rows, person: Person) -> None:
        first, last = _FIRST[person.number % 6], f"{_LAST[person.number // 6 % 6]}{person.number}"
        protected = person.number % 20 == 3
        found["client"].append(
            {
                "id": person.id,
                "version": 1,
                "created_at": moment(person.first_day),
                "first_names": first,
                "last_name": last,
                "sort_name": sort_key(f"{last} {first}"),
                "born": date(1980 + person.number % 25, 5, 1 + person.number % 28),
                "phone": "040 000 0000",
                "address": "Esimerkkitie 1",
                "municipality": "Mallila",
                "protected": protected,
                "special_support": "yes",
                "own_worker": "Demo-Pekka Työpari",
                "work_pair": "Demo-Pekka Työpari",
                "relation_started": person.first_day,
                "start": "decision",
                "agreed_gap_days": 7,
                "ended_on": None if person.active else person.last_day,
            }
        )
        start = person.last_day - 80 * DAY
        end = start + 181 * DAY
        period, decision = self.identity(), self.identity()
        more = {"version": 1, "client_id": person.id, "start": start, "end": end}
        ended_on = None if person.active else person.last_day
        found["service_period"].append(
            {"id": period, "interim_check": start + 90 * DAY, "ended_on": ended_on, **more}
        )
        found["decision"].append({"id": decision, "number": f"P{person.number}", **more})
        if person.number % 10 == 3:
            found["safety_note"].append(
                {
                    "id": self.identity(),
                    "client_id": person.id,
                    "text": self.text(10),
                    "author": self.worker.name,
                    "written_on": start,
                    "review_on": TODAY + 60 * DAY,
                }
            )
        self.index(found, "client", person.id, person.id, f"{first} {last}", "")

    def _goals(self, found: Rows, person: Person) -> list[UUID]:
        goals = [self.identity() for _ in range(self.amounts.goals)]
        for position, goal in enumerate(goals):
            created = person.first_day + position * 30 * DAY
            title, need = self.text(5), self.text(4)
            found["goal"].append(
                {
                    "id": goal,
                    "version": 2,
                    "client_id": person.id,
                    "position": position,
                    "created_on": created,
                    "need": need,
                    "title": title,
                    "client_words": self.text(8),
                    "due": person.last_day + 90 * DAY,
                    "level_texts": [self.text(4) for _ in range(5)],
                    "start_level": -2,
                    "current_level": -1,
                    "status": "open" if person.active and position > 1 else "achieved",
                    "closed_on": None if person.active and position > 1 else person.last_day,
                }
            )
            self.index(found, "goal", goal, person.id, title, need)
            for number in range(STEPS):
                self._step(found, goal, number, created)
        return goals

    def _step(self, found: Rows, goal: UUID, number: int, created: date) -> None:
        done = number < 2
        day = created + number * 14 * DAY
        step = {"id": self.identity(), "goal_id": goal, "position": number, "text": self.text(6)}
        state = {"status": "done" if done else "to-come", "done_on": day if done else None}
        found["step"].append(step | state)
        score = {"id": self.identity(), "goal_id": goal, "on": day, "at": moment(day)}
        found["gas_score"].append(score | {"level": -2 + done, "note": ""})

    def _network(self, found: Rows, person: Person, goals: Sequence[UUID]) -> list[UUID]:
        persons = [self.identity() for _ in range(self.amounts.persons)]
        for number, one in enumerate(persons):
            label = _ROLES[2:][number] if number < 2 else self.text(2)
            found["network_person"].append(
                {
                    "id": one,
                    "version": 1,
                    "client_id": person.id,
                    "label": label,
                    "organisation": self.text(2),
                    "left_on": None if number < 40 else person.last_day,
                }
            )
            for days in (0, 90):
                found["tie_view"].append(
                    {
                        "id": self.identity(),
                        "person_id": one,
                        "on": person.first_day + days * DAY,
                        "sector": ("family", "friends", "services")[number % 3],
                        "closeness": ("near", "middle", "far")[number % 3],
                        "strength": "medium",
                        "tone": "gives",
                    }
                )
            if number % 3 == 0:
                consent = {"id": self.identity(), "person_id": one, "position": 0}
                found["contact_consent"].append(consent | {"given_on": person.first_day})
                helper = {"id": self.identity(), "person_id": one}
                found["goal_helper"].append(helper | {"goal_id": goals[number % len(goals)]})
            self.index(found, "person", one, person.id, label, "")
        return persons

    def _meetings(self, found: Rows, person: Person, goals: Sequence[UUID]) -> None:
        for number in range(self.amounts.meetings):
            day = person.last_day - (self.amounts.meetings - 1 - number) * 7 * DAY
            held = number % 9 != 4
            draft = self._meeting(person, day, number, goals, held=held)
            self._write_meeting(found, draft, day)
            self._hand_over(found, draft, day)
            self._booking(found, person, day, draft.id)
        if person.active:
            for days in range(1 + person.number % 5, 30, 7):
                self._booking(found, person, TODAY + days * DAY, None)

    def _meeting(
        self, person: Person, day: date, number: int, goals: Sequence[UUID], *, held: bool
    ) -> MeetingDraft:
        roles = _ROLES[: 1 + number % 4]
        template = meeting_row(id=self.identity(), client_id=person.id, on=day)
        shared = {
            name: getattr(template, name)
            for name in ("id", "client_id", "on", "minutes", "zone", "places", "methods")
        }
        return MeetingDraft(
            **shared,
            at=time(8 + (person.number + number) % 8, 0),
            outcome=Outcome.HELD if held else (Outcome.CANCELLED, Outcome.NO_CONTACT)[number % 2],
            outcome_reason="" if held else "illness",
            form=_FORMS[number % len(_FORMS)],
            participants=tuple(Participant(role=role) for role in roles),
            goal_marks=tuple(
                GoalMark(goal_id=goals[(number + n) % len(goals)], direction=Direction.FORWARD)
                for n in range(2 if held else 0)
            ),
            note=self.text(45),
            client_words=self.text(12) if number % 5 < 3 else "",
            worker_view=self.text(15) if number % 3 == 0 else "",
            kilometres=36 if number % 3 else None,
            drive_minutes=34 if number % 3 else None,
        )

    def waiting_visit(self, person: Person) -> MeetingDraft:
        """Give a form that is still being written, for the drafts."""
        return self._meeting(person, TODAY, 0, (self.identity(),), held=True)

    def _write_meeting(self, found: Rows, draft: MeetingDraft, day: date) -> None:
        payload = to_payload(draft)
        plain = {name: payload[name] for name in _MEETING_COLUMNS}
        logged = moment(day) + timedelta(hours=6)
        times = {"on": day, "at": draft.at, "logged_at": logged}
        who = {"version": 1, "author": self.worker.name}
        ids = {"id": draft.id, "client_id": draft.client_id}
        found["meeting"].append(plain | times | who | ids)
        for position, mark in enumerate(draft.goal_marks):
            row = {"id": self.identity(), "meeting_id": draft.id, "goal_id": mark.goal_id}
            found["meeting_goal"].append(row | {"position": position, "direction": "forward"})
        for position, one in enumerate(draft.participants):
            of = {"id": self.identity(), "meeting_id": draft.id}
            found["meeting_participant"].append(of | {"position": position, "role": one.role})
        matter = {"id": self.identity(), "meeting_id": draft.id, "position": 0}
        done_at = logged if day < TODAY - 7 * DAY else None
        found["agreed_matter"].append(matter | {"text": self.text(6), "done_at": done_at})
        if draft.kilometres:
            travel = {"id": self.identity(), "meeting_id": draft.id}
            found["travel"].append(travel | {"kilometres": 36, "minutes": 34})
        self._revision(found, "meeting", draft.id, draft.client_id, payload, logged)
        words = f"{draft.note}\n{draft.client_words}\n{draft.worker_view}"
        self.index(found, "meeting", draft.id, draft.client_id, day.isoformat(), words)

    def _hand_over(self, found: Rows, draft: MeetingDraft, day: date) -> None:
        entry = meeting_row(
            id=draft.id,
            client_id=draft.client_id,
            on=day,
            at=draft.at,
            note=draft.note,
            client_words=draft.client_words,
            worker_view=draft.worker_view,
        )
        subject = Subject(id=draft.client_id, first_names="Demo-Aino", last_name="Esimerkki")
        snapshot = MeetingSnapshot(meeting=entry, subject=subject, author=self.worker, made_on=day)
        self._unit(found, "meeting", draft.id, draft.client_id, snapshot_payload(snapshot), day)

    def _unit(
        self, found: Rows, kind: str, record: UUID, client: UUID, payload: Row, day: date
    ) -> None:
        unit, digest, at = self.identity(), content_hash(payload), moment(day)
        waiting = day >= TODAY - DAY
        found["outbox_item"].append(
            {
                "seq": next(self._seq),
                "id": unit,
                "kind": kind,
                "record_id": record,
                "client_id": client,
                "revision": 1,
                "payload": payload,
                "content_hash": digest,
                "title_values": {"on": day.isoformat(), "at": "10:00", "form": "home-visit"},
                "state": "queued" if waiting else "sent",
                "created_at": at,
                "not_before": at,
            }
        )
        if not waiting:
            entry = {"id": self.identity(), "unit_id": unit, "record_id": record, "at": at}
            more = {"channel": "folder", "content_hash": digest, "remote_id": unit.hex}
            found["ledger_entry"].append(entry | more)

    def _booking(self, found: Rows, person: Person, day: date, meeting: UUID | None) -> None:
        found["booking"].append(
            {
                "id": self.identity(),
                "version": 1,
                "client_id": person.id,
                "on": day,
                "at": time(8 + person.number % 8, 30),
                "minutes": 60,
                "form": "home-visit",
                "place": "koti",
                "with_pair": person.number % 4 == 0,
                "kilometres": 36,
                "drive_minutes": 34,
                "meeting_id": meeting,
            }
        )

    def _plans(self, found: Rows, person: Person) -> None:
        for number in range(1, PLANS + 1):
            plan, day = self.identity(), person.first_day + number * 150 * DAY
            text = PlanText(
                client_view=self.text(40),
                situation=self.text(60),
                worker_view=self.text(40),
                strengths=tuple(self.text(6) for _ in range(4)),
                duration=self.text(15),
                review=self.text(15),
            )
            subject = Subject(id=person.id, first_names="Demo-Aino", last_name="Esimerkki")
            snapshot = PlanSnapshot(
                id=plan,
                number=number,
                made_on=day,
                text=text,
                goals=(),
                subject=subject,
                author=self.worker,
            )
            payload = snapshot_payload(snapshot)
            found["plan"].append(
                {
                    "id": plan,
                    "version": 1,
                    "client_id": person.id,
                    "number": number,
                    "made_on": day,
                    "text": payload["snapshot"]["text"],  # type: ignore[index]
                    "finished_at": moment(day),
                    "snapshot": payload,
                }
            )
            self._revision(found, "plan", plan, person.id, payload, moment(day))
            self._unit(found, "plan", plan, person.id, payload, day)
            self.index(found, "plan", plan, person.id, "", f"{text.client_view}\n{text.situation}")

    def _revision(
        self, found: Rows, kind: str, record: UUID, client: UUID, payload: Row, at: datetime
    ) -> None:
        row = {"id": self.identity(), "kind": kind, "record_id": record, "client_id": client}
        more = {"number": 1, "at": at, "worker": self.worker.name, "payload": payload}
        found["revision"].append(row | more)

    def index(
        self, found: Rows, kind: str, record: UUID, client: UUID, title: str, body: str
    ) -> None:
        """Put a record into the search."""
        rowid = next(self._rowid)
        of = {"rowid": rowid, "kind": kind, "record_id": record, "client_id": client}
        found["search_document"].append(of)
        stems = _stems_of(f"{title}\n{body}")
        found["search_text"].append({"rowid": rowid, "title": title, "body": body, "stems": stems})


_MEETING_COLUMNS: Final = (
    "outcome",
    "outcome_reason",
    "minutes",
    "zone",
    "form",
    "places",
    "methods",
    "core_elements",
    "assessed_together",
    "note",
    "client_words",
    "worker_view",
)
