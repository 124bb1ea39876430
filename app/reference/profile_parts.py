"""The parts of a county profile: what a county may say about its way of social rehabilitation."""

import re
from datetime import date
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from app.domain.gates import GateRules
from app.reference.profile_papers import Papers
from app.reference.vocabularies import Vocabulary, entry
from app.text import Language

PLACEHOLDERS: Final = frozenset(("start", "end", "number", "decider", "worker", "law"))
_PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Passage = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,39}$")]
Months = Annotated[int, Field(ge=1, le=36)]
Days = Annotated[int, Field(ge=1, le=366)]
Weeks = Annotated[int, Field(ge=1, le=52)]


class Part(BaseModel):
    """Base of all parts: frozen, strict about types, no field that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Words(Part):
    """A text in the three languages."""

    fi: Name
    sv: Name
    en: Name

    def label(self, language: Language) -> str:
        """The text in a language."""
        return {"fi": self.fi, "sv": self.sv, "en": self.en}[language]


class Passages(Words):
    """A longer text in the three languages; `{start}` … are filled when it is copied (P72)."""

    fi: Passage
    sv: Passage
    en: Passage

    @model_validator(mode="after")
    def _known_places(self) -> "Passages":
        for text in (self.fi, self.sv, self.en):
            if set(_PLACEHOLDER.findall(text)) - PLACEHOLDERS:
                raise ValueError("unknown place")
        return self


class Period(Part):
    """How long periods are, in months (P18, P43, P49, H25). Outside the range warns only.

    The three clocks are kept apart: `decision` (how long a decision is usually in force; as long
    as the period where nothing is said), `intensive` (the dense phase) and `interim_check`.
    """

    lengths: Annotated[tuple[Months, ...], Field(min_length=1)] = (3, 6)
    usual: Months = 6
    shortest: Months = 3
    longest: Months = 6
    interim_check: Months = 3
    intensive: Months | None = None
    decision: Months | None = None

    @model_validator(mode="after")
    def _ordered(self) -> "Period":
        if self.shortest > self.longest or self.usual not in self.lengths:
            raise ValueError("period lengths")
        return self


class Rhythm(Part):
    """How often client and worker meet, and what is looked at when (P28, P46, E34, E52, P55)."""

    agreed_gap_days: Days = 7
    goal_review_weeks: Weeks = 4
    joint_check_weeks: Weeks = 6
    intensive_clients: Annotated[int, Field(ge=1, le=100)] = 5
    decision_notice_days: Annotated[tuple[Days, ...], Field(min_length=1)] = (30, 14, 7)


class Gates(Part):
    """Which reminders stay quiet here, and how early the others speak (architecture.md 4)."""

    quiet: tuple[Key, ...] = ()
    handover_days: Days = 7
    interim_notice_days: Days = 21
    interpreter_notice_days: Days = 7
    appeal_notice_days: Days = 14


class Tier(Part):
    """Tuen taso (K05): words, criteria, its rhythm and length; `then` is the tier after it."""

    id: Key
    name: Words
    meaning: Words | None = None
    criteria: tuple[Words, ...] = ()
    agreed_gap_days: Days | None = None
    months: Months | None = None
    then: Key | None = None


class Measure(Part):
    """An instrument and when it is asked: at points of the period or every so many weeks (H24)."""

    instrument: Key
    at: tuple[Literal["start", "interim", "intensive-end", "end"], ...] = ()
    every_weeks: Weeks | None = None

    @model_validator(mode="after")
    def _scheduled(self) -> "Measure":
        if not self.at and self.every_weeks is None:
            raise ValueError("no schedule")
        return self


class Asker(Part):
    """Who asks, and from when to when: organisations change during a campaign (P101)."""

    name: Words
    since: date | None = None
    until: date | None = None


class Feedback(Part):
    """The anonymous feedback campaign: what is asked, at which points, by whom (P51, P76, H26).

    `web_form` is the county's own form on the web, offered by QR (https only).
    """

    instrument: Key = "pei"
    points: tuple[Literal["meeting", "during", "intensive-end", "end"], ...] = ("meeting",)
    first_day: date | None = None
    last_day: date | None = None
    purpose: Words | None = None
    askers: tuple[Asker, ...] = ()
    web_form: Annotated[str, StringConstraints(pattern=r"^(https://\S+)?$", max_length=500)] = ""

    @model_validator(mode="after")
    def _ordered(self) -> "Feedback":
        if self.first_day and self.last_day and self.last_day < self.first_day:
            raise ValueError("campaign days")
        return self


class WorkPair(Part):
    """Own worker and pair: joint start and end, and what is agreed between them (P84–P92)."""

    usual: bool = False
    joint_start: bool = True
    joint_end: bool = True
    topics: tuple[Words, ...] = ()


class Phrase(Part):
    """A text to be copied into the client information system (P72, P73, P75)."""

    id: Key
    kind: Literal["decision", "decision-more", "diary", "plan", "closing"]
    name: Words
    text: Passages


class Link(Part):
    """A page outside, opened only when it is asked for (P94, P97, E70).

    A team's space, the published model, or material for a `method` (resources/vocabularies).
    """

    kind: Literal["team-space", "model", "method"]
    name: Words
    address: Annotated[str, StringConstraints(pattern=r"^https://\S+$", max_length=500)]
    method: str = ""

    @model_validator(mode="after")
    def _known(self) -> "Link":
        known = entry(Vocabulary.METHODS, self.method) is not None
        if known != (self.kind == "method"):
            raise ValueError("a method's link names its method, no other does")
        return self


class Support(Part):
    """Whom to ask: a role or a person of the organisation, never of the app (P52, P105)."""

    name: Words
    phone: Annotated[str, StringConstraints(pattern=r"^[0-9+ ]*$", max_length=40)] = ""
    email: Annotated[str, StringConstraints(pattern=r"^(\S+@\S+)?$", max_length=200)] = ""


class Defaults(Part):
    """What stands first in forms; ids of resources/vocabularies."""

    contact_form: str = "home-visit"
    places: tuple[str, ...] = ("home", "shop", "cafe", "nature", "office")
    methods: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _known(self) -> "Defaults":
        wanted = [(Vocabulary.CONTACT_FORMS, self.contact_form)]
        wanted += [(Vocabulary.PLACES, place) for place in self.places]
        wanted += [(Vocabulary.METHODS, method) for method in self.methods]
        if any(entry(vocabulary, one) is None for vocabulary, one in wanted):
            raise ValueError("unknown id")
        return self


class Profile(Part):
    """One county's way. `format` is the number of this schema; later versions add parts to it.

    `organiser` is empty where the profile belongs to no county. `decided_elsewhere`: another
    unit makes the decisions (H16, E26). `areas` are the county's municipalities (H13).
    `based_on` names the profile whose parts stand where this one says nothing. `guide` names the
    pages of the guide that belong to the model. `adaptations` is what is done otherwise here
    (E19), `papers` what stands on its papers.
    """

    format: Literal[1]
    id: Key
    name: Words
    source: Name
    based_on: Key | None = None
    organiser: Words | None = None
    decided_elsewhere: bool = False
    age_group: tuple[int, int] | None = None
    areas: tuple[str, ...] = ()
    guide: tuple[Key, ...] = ()
    period: Period = Period()
    rhythm: Rhythm = Rhythm()
    gates: Gates = Gates()
    tiers: tuple[Tier, ...] = ()
    measures: tuple[Measure, ...] = ()
    feedback: Feedback = Feedback()
    work_pair: WorkPair = WorkPair()
    phrases: tuple[Phrase, ...] = ()
    defaults: Defaults = Defaults()
    links: tuple[Link, ...] = ()
    support: tuple[Support, ...] = ()
    adaptations: tuple[Words, ...] = ()
    papers: Papers = Papers()

    def tier(self, tier_id: str) -> Tier | None:
        """Give a tier by its id; None for one that this profile doesn't have."""
        return next((tier for tier in self.tiers if tier.id == tier_id), None)

    def phrases_of(self, *kinds: str) -> tuple[Phrase, ...]:
        """Give the phrases of these kinds in the order of the file."""
        return tuple(phrase for phrase in self.phrases if phrase.kind in kinds)

    def links_of(self, kind: str) -> tuple[Link, ...]:
        """Give the links of a kind in the order of the file."""
        return tuple(link for link in self.links if link.kind == kind)

    def gate_rules(self) -> GateRules:
        """Give what the gates of `app.domain.gates` go by in this county."""
        return GateRules(
            quiet=frozenset(self.gates.quiet),
            decision_steps=tuple(sorted(self.rhythm.decision_notice_days)),
            review_weeks=self.rhythm.goal_review_weeks,
            handover_days=self.gates.handover_days,
            interim_notice_days=self.gates.interim_notice_days,
            interpreter_notice_days=self.gates.interpreter_notice_days,
            appeal_notice_days=self.gates.appeal_notice_days,
            intensive_gap_days=self.rhythm.agreed_gap_days,
            most_intensive=self.rhythm.intensive_clients,
            least_months=self.period.shortest,
            most_months=self.period.longest,
            joint_start=self.work_pair.joint_start,
            joint_end=self.work_pair.joint_end,
            intensive_months=self.period.intensive,
            feedback_points=frozenset(self.feedback.points),
        )
