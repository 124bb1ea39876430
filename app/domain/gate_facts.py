"""What the gates go by: the facts of one client, and the figures that a county sets."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.domain.clients import SpecialSupport, Start
from app.domain.periods import PeriodRow


@dataclass(frozen=True, slots=True, kw_only=True)
class GateRules:
    """A county's figures for the gates (its profile gives them); the usual ones as defaults.

    `quiet` holds codes of gates that this county does not want to hear of.
    """

    quiet: frozenset[str] = frozenset()
    decision_steps: tuple[int, ...] = (7, 14, 30)
    review_weeks: int = 4
    handover_days: int = 7
    interim_notice_days: int = 21
    interpreter_notice_days: int = 7
    appeal_notice_days: int = 14
    intensive_gap_days: int = 7
    most_intensive: int = 5
    least_months: int = 3
    most_months: int = 6
    joint_start: bool = True
    joint_end: bool = True
    intensive_months: int | None = None
    feedback_points: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class OwnInstruction:
    """Jos minusta ei kuulu, as the gate of the rhythm tells it; None: not talked about."""

    wait_days: int
    may_text: bool | None = None
    may_come: bool | None = None
    may_call: bool | None = None
    call_whom: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueMeasure:
    """An instrument that waits; `names` has its name by language, `on` the day of its point."""

    instrument: str
    point: str
    on: date
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientFacts:
    """What the gates need to know of one client.

    `since` is when the relation began; `tries` counts cancelled meetings and tries without contact
    since the last meeting; `weeks_met` in how many of the last four weeks they met;
    `goals_unreviewed` counts open goals that no meeting or score has touched for four weeks;
    `plan_made_on` is the newest finished plan's date; `public_service`: the worker is a social
    worker in a public-service relationship; `oldest_waiting`: the oldest entry not handed over.
    `acts` tells the newest day of each kind of act of the period; `interpreter_needed` is False
    once one is booked for the next meeting; `groups_open` counts groups in which the client has
    no agreement or no own goal yet, `group_visit_due` is the day of the next agreed visit there;
    `appeal_until` is the nearest of the open errands; `violence_unplanned`: violence is a factor of
    an open goal and there is no safety plan, whose next look is `safety_plan_review_on`.
    """

    since: date
    ended_on: date | None = None
    start: Start = Start.CONTACT
    decision_start: date | None = None
    decision_end: date | None = None
    period: PeriodRow | None = None
    plan_made_on: date | None = None
    plan_says_own_worker_meetings: bool = False
    has_own_worker: bool = False
    special_support: SpecialSupport = SpecialSupport.NOT_ASSESSED
    public_service: bool = False
    agreed_gap_days: int = 7
    last_met: date | None = None
    tries: int = 0
    weeks_met: int = 0
    next_booking: date | None = None
    open_goals: int = 0
    goals_unreviewed: int = 0
    goals_outside: int = 0
    interpreter_needed: bool = False
    safety_review_on: date | None = None
    oldest_waiting: date | None = None
    acts: Mapping[str, date] = field(default_factory=dict)
    paused: bool = False
    has_assessment: bool = False
    has_pair: bool = False
    joint_check_on: date | None = None
    overlap_unnoted: bool = False
    errands_late: int = 0
    appeal_until: date | None = None
    groups_open: int = 0
    group_visit_due: date | None = None
    minor: bool = False
    has_guardian: bool = False
    violence_unplanned: bool = False
    safety_plan_review_on: date | None = None
    own_instruction: OwnInstruction | None = None
    measures_due: tuple[DueMeasure, ...] = ()
    rules: GateRules = field(default_factory=GateRules)

    def in_service(self, today: date) -> bool:
        """A period has begun and is not over: the service runs."""
        period = self.period
        if period is None or self.ended_on or period.ended_on is not None:
            return False
        return period.start <= today

    @property
    def is_over(self) -> bool:
        """The client relation or the period has ended: nothing of the service is asked for."""
        return self.ended_on is not None or (
            self.period is not None and self.period.ended_on is not None
        )

    def has_decision(self, today: date) -> bool:
        """A decision that is in force, or one that will be."""
        return self.decision_start is not None and (
            self.decision_end is None or today <= self.decision_end
        )

    @property
    def is_intensive(self) -> bool:
        """Agreed to meet about weekly or more often (P29, P55)."""
        return self.agreed_gap_days <= self.rules.intensive_gap_days
