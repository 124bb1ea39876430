"""Gates about the course of the period: consent, assessment, work pair, errands, ending (A4)."""

from datetime import date, timedelta
from typing import Final

from app.domain.clients import Attention
from app.domain.gate_facts import ClientFacts
from app.text import period_end

PAIR_NOTICE_DAYS: Final = 14
_BEFORE: Final = 7
_ASKED_AFTER: Final = 14
_START_NOTICE_DAYS: Final = 14


def final_evaluation_missing(facts: ClientFacts, today: date) -> Attention | None:
    """The period is over, but no final evaluation was made with the client (P19, SHL 39 § 9)."""
    period = facts.period
    if facts.ended_on or period is None or period.end is None or period.ended_on is not None:
        return None
    if today <= period.end:
        return None
    return Attention(code="final-evaluation-missing", rank=8, values={"end": period.end})


def appeal_ends(facts: ClientFacts, today: date) -> Attention | None:
    """The time to appeal a decision about an errand runs out (E32; hallintolaki 47 §)."""
    until = facts.appeal_until
    if facts.ended_on or until is None:
        return None
    days = (until - today).days
    if not 0 <= days <= facts.rules.appeal_notice_days:
        return None
    return Attention(code="appeal-ends", rank=11, values={"days": days, "end": until})


def consent_withdrawn(facts: ClientFacts, today: date) -> Attention | None:
    """The client no longer wants to take part: pause or end, nobody has to go on (K10)."""
    if not facts.in_service(today) or "consent-withdrawn" not in facts.acts:
        return None
    given, taken = facts.acts.get("consent"), facts.acts["consent-withdrawn"]
    if given is not None and given > taken:
        return None
    return Attention(code="consent-withdrawn", rank=12, values={"on": taken})


def overlap_unnoted(facts: ClientFacts, today: date) -> Attention | None:
    """A purchased service runs beside ours without diary note and plan update (P74, P75)."""
    if not facts.overlap_unnoted or not facts.in_service(today):
        return None
    return Attention(code="overlap-unnoted", rank=42)


def guardian_missing(facts: ClientFacts, today: date) -> Attention | None:
    """A minor without a guardian's name and right to know (703/2023 38 §; worker-review.md 12)."""
    if facts.ended_on or not facts.minor or facts.has_guardian or not facts.in_service(today):
        return None
    return Attention(code="guardian-missing", rank=51)


def safety_plan_missing(facts: ClientFacts, _today: date) -> Attention | None:
    """Violence was told of: a safety plan, and is a non-disclosure order needed (K18, R04)?"""
    if facts.ended_on or not facts.violence_unplanned:
        return None
    return Attention(code="safety-plan-missing", rank=13)


def safety_plan_review_due(facts: ClientFacts, today: date) -> Attention | None:
    """The day on which the safety plan was to be looked at again has come (K18)."""
    on = facts.safety_plan_review_on
    if facts.ended_on or on is None or today < on:
        return None
    return Attention(code="safety-plan-review", rank=36, values={"on": on})


def start_due(facts: ClientFacts, today: date) -> Attention | None:
    """A period is to have begun by a day that is near or past, and nobody has met yet (P104)."""
    period = facts.period
    if facts.is_over or period is None or period.latest_start is None:
        return None
    if facts.last_met is not None and facts.last_met >= period.start:
        return None
    if today < period.latest_start - timedelta(days=_START_NOTICE_DAYS):
        return None
    return Attention(code="start-due", rank=33, values={"on": period.latest_start})


def pair_start_missing(facts: ClientFacts, today: date) -> Attention | None:
    """The work pair has not begun with a joint meeting (P85)."""
    period = facts.period
    if not (facts.has_pair and facts.rules.joint_start and facts.in_service(today)):
        return None
    if period is None or "pair-start" in facts.acts:
        return None
    if today < period.start + timedelta(days=PAIR_NOTICE_DAYS):
        return None
    return Attention(code="pair-start-missing", rank=52)


def pair_check_overdue(facts: ClientFacts, today: date) -> Attention | None:
    """The day on which the pair wanted to look at the situation together has passed (P88)."""
    on = facts.joint_check_on
    if not facts.has_pair or on is None or on >= today or not facts.in_service(today):
        return None
    return Attention(code="pair-check-overdue", rank=53, values={"on": on})


def pair_end_missing(facts: ClientFacts, today: date) -> Attention | None:
    """The period is about to end without the pair's joint last meeting (P92)."""
    period = facts.period
    if not (facts.has_pair and facts.rules.joint_end and facts.in_service(today)):
        return None
    if period is None or period.end is None or "pair-end" in facts.acts:
        return None
    if today < period.end - timedelta(days=PAIR_NOTICE_DAYS):
        return None
    return Attention(code="pair-end-missing", rank=54, values={"end": period.end})


def group_unagreed(facts: ClientFacts, _today: date) -> Attention | None:
    """The client is in a group without an own goal or an agreement (E38, E39)."""
    if facts.ended_on or not facts.groups_open:
        return None
    return Attention(code="group-unagreed", rank=56, values={"count": facts.groups_open})


def group_visit_due(facts: ClientFacts, today: date) -> Attention | None:
    """The worker agreed to visit the client in the group regularly, and the time has come (E40)."""
    due = facts.group_visit_due
    if facts.ended_on or due is None or today < due:
        return None
    return Attention(code="group-visit-due", rank=59, values={"on": due})


def errand_late(facts: ClientFacts, _today: date) -> Attention | None:
    """The day of an errand's next step has passed (E32: matters are brought to their end)."""
    if facts.ended_on or not facts.errands_late:
        return None
    return Attention(code="errand-late", rank=57, values={"count": facts.errands_late})


def no_assessment(facts: ClientFacts, today: date) -> Attention | None:
    """The service runs without a reference to an assessment of the need (SHL 36 §, P09)."""
    if facts.has_assessment or not facts.in_service(today):
        return None
    return Attention(code="no-assessment", rank=62)


def consent_missing(facts: ClientFacts, today: date) -> Attention | None:
    """It is not written down that the client takes part voluntarily (K10, P07)."""
    if {"consent", "consent-withdrawn"} & set(facts.acts) or not facts.in_service(today):
        return None
    return Attention(code="consent-missing", rank=64)


def feedback_due(facts: ClientFacts, today: date) -> Attention | None:
    """The county's campaign asks at the end of the dense phase and of the service (H24, H26, R21).

    The answers are nobody's, so nothing knows whether it was asked: it is told for three weeks.
    """
    period, rules = facts.period, facts.rules
    if period is None or facts.paused or not facts.in_service(today):
        return None
    dense = rules.intensive_months
    days = {"end": period.end, "intensive-end": period_end(period.start, dense) if dense else None}
    for point, on in days.items():
        if point in rules.feedback_points and on and -_ASKED_AFTER <= (on - today).days <= _BEFORE:
            return Attention(code="feedback-due", rank=77, values={"point": point, "on": on})
    return None
