"""Doing what the practice story tells of a period and of what hangs on it."""

from typing import TypeVar
from uuid import UUID

from app.domain.client_records import (
    ContactRecordDraft,
    OtherServiceDraft,
    SafetyPlanDraft,
    WorkWishDraft,
)
from app.domain.errands import ErrandDraft, ErrandEventDraft
from app.domain.period_acts import (
    AssessmentDraft,
    DecisionDraft,
    PeriodActDraft,
    PeriodFactsDraft,
    WorkDivisionDraft,
)
from app.domain.silence import SilenceDraft
from app.services.client_records import save_record
from app.services.decisions import load_decision, save_assessment, save_decision
from app.services.errands import add_event, save_errand
from app.services.period_acts import record_act, save_division
from app.services.period_rows import decisions_of
from app.services.periods import load_facts, save_facts
from app.services.practice_drafts import known, made, moment, plain
from app.services.practice_story import Act, practice_id
from app.services.silence import load_silence, save_silence
from app.storage.store import Store

T = TypeVar("T")


class PracticeRecords:
    """The acts that write one record each; `PracticeWork` has the others."""

    _store: Store

    def _assessment(self, act: Act) -> None:
        save_assessment(self._store, self._record(AssessmentDraft, act), **moment(act))

    def _decision(self, act: Act) -> None:
        """The reference that the client's form began gets its further facts."""
        with self._store.write() as session:
            newest = decisions_of(session, practice_id(act.client))[0]
        stored = load_decision(self._store, newest.id)
        changed = made(DecisionDraft, plain(stored) | known(DecisionDraft, act.values))
        save_decision(self._store, changed, **moment(act))

    def _period_facts(self, act: Act) -> None:
        stored = load_facts(self._store, practice_id(act.client))
        changed = made(PeriodFactsDraft, plain(stored) | known(PeriodFactsDraft, act.values))
        save_facts(self._store, changed, now=act.when)

    def _period_act(self, act: Act) -> None:
        period_id = load_facts(self._store, practice_id(act.client)).id
        draft = self._record(PeriodActDraft, act, period_id=period_id)
        record_act(self._store, draft, **moment(act))

    def _division(self, act: Act) -> None:
        save_division(self._store, self._record(WorkDivisionDraft, act), **moment(act))

    def _errand(self, act: Act) -> None:
        save_errand(self._store, self._record(ErrandDraft, act), **moment(act))

    def _errand_event(self, act: Act) -> None:
        errand_id = practice_id(act.client, "errand", act.values["key"])
        event_id = practice_id(errand_id, act.values["on"])
        event = made(ErrandEventDraft, act.values, id=event_id)
        add_event(self._store, errand_id, event, now=act.when)

    def _other_service(self, act: Act) -> None:
        save_record(self._store, self._record(OtherServiceDraft, act), **moment(act))

    def _contact_record(self, act: Act) -> None:
        save_record(self._store, self._record(ContactRecordDraft, act), **moment(act))

    def _work_wish(self, act: Act) -> None:
        save_record(self._store, self._record(WorkWishDraft, act), **moment(act))

    def _safety_plan(self, act: Act) -> None:
        save_record(self._store, self._record(SafetyPlanDraft, act), **moment(act))

    def _silence(self, act: Act) -> None:
        stored = load_silence(self._store, practice_id(act.client)).draft
        changed = made(SilenceDraft, plain(stored) | known(SilenceDraft, act.values))
        save_silence(self._store, changed, **moment(act))

    def _record(self, kind: type[T], act: Act, **values: UUID) -> T:
        record_id = practice_id(act.client, act.kind, act.values.get("key", act.when))
        client_id = practice_id(act.client)
        return made(kind, act.values, id=record_id, client_id=client_id, **values)
