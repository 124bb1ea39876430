"""Process gates: what a rule or good practice asks for next. They warn, they never block (A4).

One function per gate; each takes the facts of one client and the day and gives what is to be said,
or None. The words for a code are in the interface. A smaller rank is more urgent.
"""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Final

from app.domain import measure_schedule, period_gates
from app.domain.clients import Attention, SpecialSupport, Start
from app.domain.gate_facts import ClientFacts, GateRules
from app.text import period_end

__all__ = ["CLIENT_GATES", "GATE_CODES", "ClientFacts", "GateRules", "warnings"]

WEEKS: Final = 4


def decision_ended(facts: ClientFacts, today: date) -> Attention | None:
    """The decision has run out while the client is still in service (SHL 45 §, P17)."""
    end = facts.decision_end
    if facts.is_over or end is None or today <= end:
        return None
    return Attention(code="decision-ended", rank=5, values={"end": end, "days": (today - end).days})


def decision_ends(facts: ClientFacts, today: date) -> Attention | None:
    """The decision ends in 30, 14 or 7 days: prepare the next or the ending (8.6; P17)."""
    if facts.is_over or facts.decision_end is None:
        return None
    days = (facts.decision_end - today).days
    step = next((step for step in facts.rules.decision_steps if 0 <= days <= step), None)
    if step is None:
        return None
    values = {"days": days, "step": step, "end": facts.decision_end}
    return Attention(code="decision-ends", rank=10, values=values)


def weekly_without_decision(facts: ClientFacts, today: date) -> Attention | None:
    """Met in at least three of four weeks without a decision in force (8.6; SHL 45 §)."""
    if facts.is_over or not facts.is_intensive or facts.weeks_met < WEEKS - 1:
        return None
    if facts.has_decision(today):
        return None
    return Attention(code="weekly-without-decision", rank=15, values={"weeks": facts.weeks_met})


def rhythm_broken(facts: ClientFacts, today: date) -> Attention | None:
    """No meeting for longer than was agreed with this client (P29; worker-review.md 19).

    Calls and messages don't count; cancelled meetings and tries are told beside it, and what the
    client wants to be done then (worker-review.md 37). A meeting booked for today hushes it: she is
    on her way.
    """
    since = facts.last_met or (facts.period.start if facts.period else facts.since)
    days = (today - since).days
    if facts.is_over or facts.paused or days <= facts.agreed_gap_days:
        return None
    if facts.next_booking == today:
        return None
    values: dict[str, object] = {
        "days": days,
        "agreed": facts.agreed_gap_days,
        "tries": facts.tries,
        "met": facts.last_met is not None,
        "own": facts.own_instruction,
    }
    return Attention(code="rhythm-broken", rank=20, values=values)


def interpreter_needed(facts: ClientFacts, today: date) -> Attention | None:
    """A meeting is near and the client needs an interpreter (worker-review.md 12)."""
    on = facts.next_booking
    if facts.ended_on or not facts.interpreter_needed or on is None:
        return None
    if not 0 <= (on - today).days <= facts.rules.interpreter_notice_days:
        return None
    return Attention(code="interpreter-needed", rank=25, values={"on": on})


def interim_check_due(facts: ClientFacts, today: date) -> Attention | None:
    """The interim check is near or past, and no plan was made at it (P49; SHL 39 § item 9)."""
    check = facts.period.interim_check if facts.period else None
    if facts.is_over or check is None:
        return None
    notice = check - timedelta(days=facts.rules.interim_notice_days)
    if today < notice or "interim-check" in facts.acts:
        return None
    if facts.plan_made_on is not None and facts.plan_made_on >= notice:
        return None
    values = {"on": check, "days": (check - today).days}
    return Attention(code="interim-check", rank=30, values=values)


def public_service_missing(facts: ClientFacts, today: date) -> Attention | None:
    """Special support asks for a social worker in public service, self or beside (SHL 42 §)."""
    if facts.special_support is not SpecialSupport.YES or not facts.in_service(today):
        return None
    if facts.public_service:
        return None
    return Attention(code="public-service-missing", rank=35)


def not_handed_over(facts: ClientFacts, today: date) -> Attention | None:
    """An entry waits for days: it is to be recorded without delay (703/2023 21 §)."""
    if facts.oldest_waiting is None:
        return None
    days = (today - facts.oldest_waiting).days
    if days < facts.rules.handover_days:
        return None
    return Attention(code="not-handed-over", rank=38, values={"days": days})


def no_decision(facts: ClientFacts, today: date) -> Attention | None:
    """The service runs without any decision (SHL 45 §); a first contact needs none yet (S03)."""
    running = facts.in_service(today) or facts.start is Start.DECISION
    if facts.is_over or facts.decision_start is not None or not running:
        return None
    return Attention(code="no-decision", rank=40)


def no_plan(facts: ClientFacts, today: date) -> Attention | None:
    """The service runs without a client plan (SHL 39 §)."""
    if not facts.in_service(today) or facts.plan_made_on is not None:
        return None
    days = (today - facts.period.start).days if facts.period else 0
    return Attention(code="no-plan", rank=45, values={"days": days})


def own_worker_meetings_missing(facts: ClientFacts, _today: date) -> Attention | None:
    """The plan doesn't say how often the own worker meets the client in person (SHL 42 §)."""
    if facts.ended_on or facts.special_support is not SpecialSupport.YES:
        return None
    if facts.plan_made_on is None or facts.plan_says_own_worker_meetings:
        return None
    return Attention(code="own-worker-meetings-missing", rank=48)


def no_own_worker(facts: ClientFacts, today: date) -> Attention | None:
    """No own worker is named though the service runs (SHL 42 §)."""
    if facts.has_own_worker or not facts.in_service(today):
        return None
    return Attention(code="no-own-worker", rank=50)


def goals_not_reviewed(facts: ClientFacts, _today: date) -> Attention | None:
    """Open goals that nobody has looked at for four weeks (8.6; K02, P12)."""
    if facts.is_over or facts.paused or not facts.goals_unreviewed:
        return None
    values: dict[str, object] = {"count": facts.goals_unreviewed, "weeks": facts.rules.review_weeks}
    return Attention(code="goals-not-reviewed", rank=55, values=values)


def safety_note_review_due(facts: ClientFacts, today: date) -> Attention | None:
    """A home visit note has passed its review date (worker-review.md 4)."""
    if facts.ended_on or facts.safety_review_on is None or today < facts.safety_review_on:
        return None
    return Attention(code="safety-note-review", rank=58, values={"on": facts.safety_review_on})


def goal_due_outside(facts: ClientFacts, _today: date) -> Attention | None:
    """A goal is due outside of the period (E53)."""
    if facts.ended_on or not facts.goals_outside:
        return None
    return Attention(code="goal-due-outside", rank=60, values={"count": facts.goals_outside})


def period_too_short(facts: ClientFacts, _today: date) -> Attention | None:
    """The period is shorter than three months (P17)."""
    period = facts.period
    if facts.is_over or period is None or period.end is None:
        return None
    if period.end >= period_end(period.start, facts.rules.least_months):
        return None
    values = {"months": facts.rules.least_months, "start": period.start, "end": period.end}
    return Attention(code="period-short", rank=70, values=values)


def period_too_long(facts: ClientFacts, _today: date) -> Attention | None:
    """The period is longer than six months (P17)."""
    period = facts.period
    if facts.is_over or period is None or period.end is None:
        return None
    if period.end <= period_end(period.start, facts.rules.most_months):
        return None
    values = {"months": facts.rules.most_months, "start": period.start, "end": period.end}
    return Attention(code="period-long", rank=70, values=values)


Gate = Callable[[ClientFacts, date], Attention | None]

_GATES: Final[dict[str, Gate]] = {
    "decision-ended": decision_ended,
    "decision-ends": decision_ends,
    "weekly-without-decision": weekly_without_decision,
    "rhythm-broken": rhythm_broken,
    "interpreter-needed": interpreter_needed,
    "interim-check": interim_check_due,
    "public-service-missing": public_service_missing,
    "not-handed-over": not_handed_over,
    "no-decision": no_decision,
    "no-plan": no_plan,
    "own-worker-meetings-missing": own_worker_meetings_missing,
    "no-own-worker": no_own_worker,
    "goals-not-reviewed": goals_not_reviewed,
    "safety-note-review": safety_note_review_due,
    "goal-due-outside": goal_due_outside,
    "period-short": period_too_short,
    "period-long": period_too_long,
    "final-evaluation-missing": period_gates.final_evaluation_missing,
    "appeal-ends": period_gates.appeal_ends,
    "consent-withdrawn": period_gates.consent_withdrawn,
    "overlap-unnoted": period_gates.overlap_unnoted,
    "guardian-missing": period_gates.guardian_missing,
    "pair-start-missing": period_gates.pair_start_missing,
    "pair-check-overdue": period_gates.pair_check_overdue,
    "pair-end-missing": period_gates.pair_end_missing,
    "errand-late": period_gates.errand_late,
    "group-unagreed": period_gates.group_unagreed,
    "group-visit-due": period_gates.group_visit_due,
    "safety-plan-missing": period_gates.safety_plan_missing,
    "safety-plan-review": period_gates.safety_plan_review_due,
    "start-due": period_gates.start_due,
    "no-assessment": period_gates.no_assessment,
    "consent-missing": period_gates.consent_missing,
    "measure-due": measure_schedule.measure_due,
    "feedback-due": period_gates.feedback_due,
}
CLIENT_GATES: Final[tuple[Gate, ...]] = tuple(_GATES.values())
GATE_CODES: Final = frozenset((*_GATES, "too-many-intensive", "not-professional"))
"""What a county may keep quiet (`GateRules.quiet`)."""


def warnings(facts: ClientFacts, today: date) -> tuple[Attention, ...]:
    """Give all that the gates say of one client, the most urgent first."""
    found = (gate(facts, today) for gate in CLIENT_GATES)
    told = (one for one in found if one and one.code not in facts.rules.quiet)
    return tuple(sorted(told, key=lambda one: one.rank))


def too_many_intensive(
    clients: Iterable[ClientFacts], today: date, rules: GateRules | None = None
) -> Attention | None:
    """More than five intensive clients at a time (P55): about the caseload, not one client."""
    rules = rules or GateRules()
    count = sum(facts.in_service(today) and facts.is_intensive for facts in clients)
    if count <= rules.most_intensive or "too-many-intensive" in rules.quiet:
        return None
    values: dict[str, object] = {"count": count, "most": rules.most_intensive}
    return Attention(code="too-many-intensive", rank=80, values=values)


def not_professional(professional: bool, rules: GateRules) -> Attention | None:
    """Who answers for the content is not a professional of social care (E24, H14)."""
    if professional or "not-professional" in rules.quiet:
        return None
    return Attention(code="not-professional", rank=82)


def login_waits(waits: bool) -> Attention | None:
    """What is to be handed over waits for her login (issue 8.3); of no client."""
    return Attention(code="server-login", rank=15) if waits else None
