"""The process side of a ten-year store: needs, periods, errands, measures, papers, own work.

`ProcessStory` adds a client's rows to the ones of `large_content.Story`; `rows_of_the_worker` gives
what hangs on no client.
"""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from app.domain.errands import ErrandStage
from app.domain.goals import Effect
from app.domain.period_acts import ActKind
from app.reference.vocabularies import Vocabulary, entries
from app.services.payloads import SCHEMA, to_payload
from app.text import period_end
from tests.bench.large_common import DAY, NOW, TODAY, Row, Rows, moment
from tests.bench.large_everyday import EverydayStory
from tests.bench.large_packages import add_packages

if TYPE_CHECKING:
    from tests.bench.large_content import Person, Story

EARLIER_PERIODS: Final = 3
PAPERS: Final = 3
PAPER_BYTES: Final = 24_000
WEEKS: Final = 520
SERVICES: Final = 120
GROUPS: Final = 6
SESSIONS: Final = 100
ATTENDED: Final = 20
NOTES: Final = 12
_ACTS: Final = (
    ActKind.CONSENT, ActKind.PAIR_START, ActKind.PAIR_CONTACT, ActKind.PAIR_CHECK,
    ActKind.INTERIM, ActKind.DECIDER_CONTACT, ActKind.EXTENSION, ActKind.FINAL,
)  # fmt: skip
_CHAIN: Final = (ErrandStage.PAPERS, ErrandStage.FILED, ErrandStage.DECISION, ErrandStage.DONE)


class ProcessStory:
    """What the process leaves behind of each client, with the ids and words of a `Story`."""

    def __init__(self, story: "Story") -> None:
        self._story = story
        self._amount = story.amounts.process
        self._areas = [entry.id for entry in entries(Vocabulary.LIFE_AREAS)]
        self._checks = [entry.id for entry in entries(Vocabulary.REHABILITATION_CHECKS)]
        self._services = [story.identity() for _ in range(SERVICES)]
        self._groups = [story.identity() for _ in range(GROUPS)]
        self._sessions = {one: [story.identity() for _ in range(SESSIONS)] for one in self._groups}
        self._everyday = EverydayStory(story, (it for one in self._sessions.values() for it in one))

    def add(
        self, found: Rows, person: "Person", goals: Sequence[UUID], persons: Sequence[UUID]
    ) -> None:
        """Add the rows of one client, who has these goals and people."""
        self._needs(found, person)
        self._periods(found, person)
        self._errands(found, person)
        self._measures(found, person)
        self._practice(found, person, goals)
        self._facts(found, person)
        self._papers(found, person)
        add_packages(self._story, found, person)
        self._everyday.add(found, person)
        if person.number % 3 == 0:
            self._member(found, person)
        if persons:
            service = self._services[person.number % SERVICES]
            found["person_service"].append({"person_id": persons[0], "service_id": service})

    def rows_of_the_worker(self) -> Rows:
        """Give what hangs on no client: counts of encounters, own notes, services of the area."""
        found: Rows = defaultdict(list)
        monday = TODAY - TODAY.weekday() * DAY
        for back in range(WEEKS):
            year, week, _ = (monday - 7 * back * DAY).isocalendar()
            for form, people in (("outreach", 7), ("office", 2)):
                count = {"year": year, "week": week, "form": form, "method": ""}
                found["low_threshold_count"].append(count | {"people": people})
        found["reflection_note"] = [
            {"id": self._id(), "on": TODAY - 7 * number * DAY, "text": self._words(30)}
            for number in range(NOTES)
        ]
        found["service_directory"] = [
            {
                "id": one,
                "version": 1,
                "name": f"Palvelu {number} {self._words(1)}",
                "kind": "organisation",
                "sector": "services",
            }
            for number, one in enumerate(self._services)
        ]
        for number, group in enumerate(self._groups):
            self._group(found, group, number)
        for name, rows in self._everyday.rows_of_the_worker().items():
            found[name] += rows
        return found

    def _group(self, found: Rows, group: UUID, number: int) -> None:
        named = {"id": group, "version": 1, "name": f"Ryhmä {number}", "minutes": 120}
        found["activity_group"].append(named | {"weekday": number % 5, "at": time(10)})
        for back, session in enumerate(self._sessions[group]):
            held = {"id": session, "version": 1, "group_id": group, "at": time(10)}
            on = TODAY - (7 * back + number) * DAY
            told = {"on": on, "minutes": 120, "state": "held", "common_text": self._words(20)}
            found["group_session"].append(held | told | {"methods": ["group-support"]})

    def _member(self, found: Rows, person: "Person") -> None:
        group = self._groups[person.number % GROUPS]
        member = self._record(person, group_id=group, own_goal=self._words(5))
        found["group_member"].append(member | {"joined_on": person.first_day})
        for session in self._sessions[group][:ATTENDED]:
            there = {"id": self._id(), "session_id": session, "member_id": member["id"]}
            found["group_attendance"].append(there | {"state": "present"})
        sessions = self._sessions[group][:ATTENDED]
        self._everyday.add_member(found, person, member["id"], sessions)

    def _id(self) -> UUID:
        return self._story.identity()

    def _words(self, words: int) -> str:
        return self._story.text(words)

    def _record(self, person: "Person", **values: Any) -> Row:
        return {"id": self._id(), "version": 1, "client_id": person.id, **values}

    def _needs(self, found: Rows, person: "Person") -> None:
        for number in range(self._amount):
            on = person.first_day + number * 80 * DAY
            strengths = [self._words(4) for _ in range(3)]
            row = self._record(person, on=on, at=moment(on), strengths=strengths)
            found["needs_assessment"].append(row | {"next_on": on + 110 * DAY})
            texts = [self._area(found, row["id"], place) for place in range(len(self._areas))]
            body = "\n".join((*strengths, *texts))
            self._story.index(found, "needs", row["id"], person.id, "", body)
        for position in range(5):
            ended = person.last_day if position == 4 else None
            found["strength"].append(
                {
                    "id": self._id(),
                    "client_id": person.id,
                    "position": position,
                    "text": self._words(4),
                    "added_on": person.first_day,
                    "ended_on": ended,
                }
            )
        for number, item in enumerate(self._checks):
            state = ("open", "under-way", "done")[number % 3]
            check = {"id": self._id(), "client_id": person.id, "item": item, "state": state}
            found["rehabilitation_need"].append(check | {"changed_on": person.first_day})
        for number in range(3):
            got = self._record(person, what=self._words(6), source=self._words(2))
            reason = {"ground": "consent", "purpose": self._words(4)}
            on = person.first_day + number * 60 * DAY
            found["received_information"].append(got | reason | {"on": on})

    def _area(self, found: Rows, assessment: UUID, place: int) -> str:
        words, view = self._words(8), self._words(8)
        found["life_area_view"].append(
            {
                "id": self._id(),
                "assessment_id": assessment,
                "position": place,
                "area": self._areas[place],
                "level": place % 4,
                "client_words": words,
                "worker_view": view,
            }
        )
        return f"{words}\n{view}"

    def _periods(self, found: Rows, person: "Person") -> None:
        newest = found["service_period"][-1]
        self._acts(found, person, newest["id"], newest["start"], closed=not person.active)
        for back in range(1, EARLIER_PERIODS + 1):
            start = newest["start"] - back * 182 * DAY
            end = period_end(start, 6)
            period = self._record(person, start=start, end=end, interim_check=start + 91 * DAY)
            found["service_period"].append(period | {"ended_on": end})
            decision = self._record(person, start=start, end=end, number=f"P{person.number}-{back}")
            found["decision"].append(decision | {"kind": "new" if back > 2 else "continued"})
            self._acts(found, person, period["id"], start, closed=True)
        for back in (0, 365):
            assessed = newest["start"] - (back + 20) * DAY
            view = {"on": assessed, "noticed_on": assessed - 9 * DAY, "client_view": self._words(9)}
            found["assessment_reference"].append(self._record(person, **view))
        lines = [{"topic": self._words(2), "who": "Demo-Pekka"} for _ in range(4)]
        checked = {"agreed_on": newest["start"], "next_check_on": newest["start"] + 42 * DAY}
        division = self._record(person, pair_name="Demo-Pekka", lines=lines)
        found["work_division"].append(division | checked)

    def _acts(
        self, found: Rows, person: "Person", period: UUID, start: date, *, closed: bool
    ) -> None:
        for number, kind in enumerate(_ACTS[: len(_ACTS) if closed else 4]):
            act = self._record(person, period_id=period, kind=kind.value)
            final = kind is ActKind.FINAL
            found["period_act"].append(
                act
                | {
                    "on": start + number * 25 * DAY,
                    "until": period_end(start, 6) if kind is ActKind.EXTENSION else None,
                    "text": self._words(6),
                    "client_words": self._words(5),
                    "outcome": "social-guidance" if final else "",
                }
            )
        changed = {"id": self._id(), "period_id": period, "at": moment(start + 150 * DAY)}
        ends = {"old_end": period_end(start, 3), "new_end": period_end(start, 6)}
        found["period_change"].append(changed | ends | {"reason": self._words(4)})
        for element in ("planning", "group"):
            mark = {"id": self._id(), "period_id": period, "element": element}
            found["core_element_mark"].append(mark | {"on": start + 30 * DAY})

    def _errands(self, found: Rows, person: "Person") -> None:
        for number in range(self._amount):
            open_still = person.active and number == 0
            opened = person.last_day - (number + 1) * 40 * DAY
            stages = _CHAIN[:2] if open_still else _CHAIN
            errand = self._record(person, kind="kela", title=self._words(3), opened_on=opened)
            done = opened + len(stages) * 14 * DAY
            found["errand"].append(
                errand
                | {
                    "next_step": self._words(4),
                    "next_who": "Demo-Kaisa",
                    "next_by": TODAY + 5 * DAY if open_still else None,
                    "appeal_until": TODAY + 20 * DAY if open_still else None,
                    "done_on": None if open_still else done,
                }
            )
            for position, stage in enumerate(stages):
                event = {"id": self._id(), "errand_id": errand["id"], "position": position}
                on = opened + position * 14 * DAY
                found["errand_event"].append(event | {"on": on, "stage": stage.value})
            self._story.index(
                found, "errand", errand["id"], person.id, errand["title"], self._words(4)
            )

    def _measures(self, found: Rows, person: "Person") -> None:
        for number in range(self._amount):
            own = number % 4 != 3
            on = person.first_day + number * 80 * DAY
            point = ("start", "interim", "between", "end")[number % 4]
            filled = self._record(person, on=on, at=moment(on), point=point)
            values = {f"q{item}": 1 + number % 5 for item in range(1, 9)}
            rated = {area: (number + place) % 11 for place, area in enumerate(self._areas[:6])}
            found["measurement"].append(
                filled
                | {
                    "instrument": "own-rating" if own else "quality-of-life",
                    "client_words": self._words(6),
                    "values": rated if own else values,
                }
            )

        delay = {"id": self._id(), "client_id": person.id, "instrument": "quality-of-life"}
        on = person.last_day
        when = {"point": "end", "put_off_on": on, "at": moment(on), "until": on + 7 * DAY}
        found["measure_delay"].append(delay | when | {"reason": self._words(3)})

    def _practice(self, found: Rows, person: "Person", goals: Sequence[UUID]) -> None:
        steps = {step["goal_id"]: step for step in found["step"]}
        for number in range(self._amount):
            goal = goals[number % len(goals)]
            on = person.first_day + number * 30 * DAY
            run = {"id": self._id(), "goal_id": goal, "step_id": steps[goal]["id"]}
            figures = {"on": on, "at": moment(on), "before": 8, "after": 4}
            found["step_run"].append(run | figures | {"step_text": steps[goal]["text"]})
        for position, goal in enumerate(goals):
            factor = {"id": self._id(), "goal_id": goal, "position": 0, "factor": "close-people"}
            effect = Effect.SUPPORTS.value if position % 2 else Effect.HINDERS.value
            found["situational_factor"].append(factor | {"effect": effect})

    def _facts(self, found: Rows, person: "Person") -> None:
        first = person.first_day
        for kind in ("initiation", "guidance"):
            record = self._record(person, kind=kind, on=first, text=self._words(12))
            found["contact_record"].append(record)
        service = self._record(
            person, service="mental-health", provider=self._words(2), started=first
        )
        found["other_service"].append(service)
        plan = self._record(person, wait_days=3, way_back=self._words(6), agreed_on=first)
        found["silence_plan"].append(plan)
        if person.number % 30 == 2:
            named = self._record(person, role="trustee", name="Demo-Edunvalvoja")
            found["legal_representative"].append(named)
        for number in range(self._amount):
            at = moment(first + number * 100 * DAY)
            remark = {"id": self._id(), "client_id": person.id, "on": at.date(), "at": at}
            found["client_remark"].append(remark | {"text": self._words(8)})
        for number in range(3):
            wish = self._record(person, on=first + number * 90 * DAY, wish=self._words(8))
            found["work_wish"].append(wish | {"changed": self._words(6), "changed_on": first})
        if person.number % 20 == 3:
            safety = self._record(person, on=first, safe_place=self._words(4), things=["keys"])
            safety |= {"review_on": person.last_day, "helpers": self._words(3)}
            found["safety_plan"].append(safety | {"disclosure_checked": True})
        if person.number < 10:
            review = {"id": self._id(), "version": 1, "on": first + person.number * 180 * DAY}
            state = {"staff": "good", "tools": "partly", "adaptations": self._words(8)}
            found["unit_review"].append(review | state)
        consent = {"id": self._id(), "client_id": person.id, "given_on": first}
        found["network_consent"].append(consent)

    def _papers(self, found: Rows, person: "Person") -> None:
        for number in range(PAPERS):
            at = moment(person.first_day + (number + 1) * 150 * DAY)
            seed = self._id()
            content = hashlib.shake_128(seed.bytes).digest(PAPER_BYTES)
            paper = {"id": self._id(), "client_id": person.id, "kind": "plan", "record_id": seed}
            digest = hashlib.sha256(content).hexdigest()
            found["document"].append(paper | {"made_at": at, "sha256": digest, "content": content})
            printed = {"id": self._id(), "document_id": paper["id"], "at": at, "way": "paper"}
            found["print_event"].append(printed)
        if person.active and person.number < 3:
            draft = self._story.waiting_visit(person)
            kept = {"id": self._id(), "kind": "meeting", "target_id": draft.id, "schema": SCHEMA}
            of = {"client_id": person.id, "payload": to_payload(draft)}
            found["draft"].append(kept | of | {"saved_at": NOW - timedelta(hours=1)})
