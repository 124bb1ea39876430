"""Invented plans and meetings as snapshots: fixed ones and hypothesis strategies."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from app.domain.goals import Effect, Factor, GoalRow, GoalStatus, StepDraft, StepStatus
from app.domain.meetings import AgreedMatter, ContactForm, MeetingRow, Outcome, Participant
from app.domain.plan_evaluation import (
    Attainment,
    GoalEvaluation,
    MethodEvaluation,
    PlanEvaluation,
    ServiceEvaluation,
    Used,
)
from app.domain.snapshots import (
    Distribution,
    MeetingSnapshot,
    NecessaryService,
    PlanSnapshot,
    PlanText,
    ServiceLine,
    Subject,
)
from app.domain.worker import WorkerRow
from tests.samples_rows import meeting_row

SUBJECT = Subject(
    id=UUID(int=2),
    first_names="Demo-Aino",
    last_name="Esimerkki",
    identity="010594Y9032",
    born=date(1994, 5, 1),
    phone="+358400000001",
    email="aino@example.org",
    address="Salainentie 7",
    postal_code="00001",
    city="Mallila",
    municipality="Mallilan kunta",
)
AUTHOR = WorkerRow(
    id=UUID(int=3),
    version=1,
    first_names="Demo-Kaisa",
    last_name="Ohjaaja",
    title="sosiaaliohjaaja",
    unit="Sosiaalinen kuntoutus",
    organiser_name="Esimerkkilän hyvinvointialue",
    organiser_id="1.2.246.10.00000000.10.0",
)
GOAL = GoalRow(
    id=UUID(int=4),
    client_id=SUBJECT.id,
    version=2,
    need="Kotoa lähteminen",
    title="Lähden kotoa kaksi kertaa viikossa",
    short_title="",
    client_words="Kunhan ei tarvitse mennä yksin.",
    area="leaving-home",
    worker_view="",
    due=date(2027, 2, 28),
    review_on=None,
    agreed_together=True,
    scale="change",
    level_texts=("Olen kotona", "Kerran", "Kaksi kertaa", "Kolme kertaa", "Neljä kertaa"),
    start_level=-2,
    current_level=-1,
    steps=(
        StepDraft(
            id=UUID(int=5),
            text="Yhdessä postilaatikolle",
            status=StepStatus.DONE,
            done_on=date(2026, 9, 9),
        ),
        StepDraft(id=UUID(int=6), text="Kauppaan yhdessä"),
    ),
    status=GoalStatus.OPEN,
    closed_on=None,
    created_on=date(2026, 9, 7),
)


def meeting_snapshot(*, subject: Subject = SUBJECT, **changes: Any) -> MeetingSnapshot:
    """A home visit; `changes` are fields of the meeting."""
    agreed = (AgreedMatter(id=UUID(int=7), text="Soitto Kelaan", who="Kaisa", by_when="perjantai"),)
    values: dict[str, Any] = {"agreed": agreed, "client_id": subject.id, **changes}
    return MeetingSnapshot(
        meeting=meeting_row(**values),
        subject=subject,
        author=AUTHOR,
        place_words="Koti, Mallilan kauppa",
        participant_words="Asiakas; sosiaaliohjaaja Demo-Kaisa Ohjaaja",
        made_on=date(2026, 11, 11),
        form_words="Kotikäynti",
        goal_words=("Lähden kotoa: eteen",),
    )


def plan_snapshot(*, number: int = 1, **changes: Any) -> PlanSnapshot:
    """A plan with something in every part."""
    text = PlanText(
        client_view="Haluaisin, että kauppareissu ei jännittäisi.",
        client_proposal="Tavataan iltapäivällä.",
        situation="Aino asuu yksin kissansa kanssa.",
        worker_view="Yhdessä harjoittelu auttaa.",
        strengths=("Sisko soittaa joka ilta",),
        services=(
            ServiceLine(
                what="Tehostettu yksilötyö",
                who="Kaisa",
                how_often="noin kerran viikossa",
                service="social-rehabilitation",
            ),
            ServiceLine(what="Omatyöntekijä", service="social-work"),
            ServiceLine(what="Velkaneuvonta", service="kela"),
        ),
        necessary_services=(NecessaryService(what="Kuntoutus", begins="31.8.", lasts="6 kk"),),
        own_worker_meetings="Kuuden viikon välein.",
        duration="Kuusi kuukautta.",
        review="Väliarviointi 30.11.2026.",
        review_on=date(2026, 11, 30),
        rights_explained=True,
        rights_how="Suullisesti.",
        dissent_client="Ryhmän voisi aloittaa helmikuussa.",
        distribution=(Distribution(to="Asiakas", how="paperilla", when="11.11.2026"),),
        negotiation_on=date(2026, 10, 12),
        negotiation_place="Mallilan toimisto",
    )
    plan = PlanSnapshot(
        id=UUID(int=10 + number),
        number=number,
        made_on=date(2026, 10, 12),
        text=text,
        goals=(GOAL,),
        subject=SUBJECT,
        author=AUTHOR,
    )
    return replace(plan, **changes)


_words = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
_name = st.text(st.characters(categories=["L"]), min_size=1, max_size=20)
_days = st.dates(date(1995, 1, 1), date(2060, 12, 31))
_levels = st.one_of(st.none(), st.integers(-2, 2))
_ids = st.uuids()


def _many(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(strategy, max_size=3).map(tuple)


subjects = st.builds(
    Subject,
    id=_ids,
    first_names=_name,
    last_name=_name,
    identity=st.sampled_from(["010594Y9032", "020516C903K"]),
    born=st.one_of(st.none(), _days),
    phone=_words,
    address=_words,
    city=_words,
    municipality=_words,
    interpreter_language=_words,
    protected=st.booleans(),
)
authors = st.builds(
    WorkerRow,
    id=_ids,
    version=st.just(1),
    first_names=_name,
    last_name=_name,
    title=_words,
    unit=_words,
    organiser_name=_name,
    organiser_id=st.sampled_from(["", "1.2.246.10.00000000.10.0"]),
    language=st.sampled_from(["fi", "sv", "en"]),
)
factors = st.builds(
    Factor,
    st.one_of(st.sampled_from(["close-people", "housing", "drug-use"]), _name),
    st.sampled_from(Effect),
)
goals = st.builds(
    GoalRow,
    id=_ids,
    client_id=_ids,
    version=st.integers(1, 9),
    need=_words,
    title=_name,
    short_title=_words,
    client_words=_words,
    area=st.sampled_from(["leaving-home", "money", "everyday"]),
    worker_view=_words,
    due=st.one_of(st.none(), _days),
    review_on=st.one_of(st.none(), _days),
    agreed_together=st.booleans(),
    scale=st.sampled_from(["change", "prevent"]),
    level_texts=st.tuples(*[_words] * 5),
    start_level=_levels,
    current_level=_levels,
    steps=_many(
        st.builds(
            StepDraft,
            id=_ids,
            text=_words,
            status=st.sampled_from(StepStatus),
            done_on=st.one_of(st.none(), _days),
        )
    ),
    status=st.sampled_from(GoalStatus),
    closed_on=st.one_of(st.none(), _days),
    created_on=_days,
    importance=st.one_of(st.none(), st.integers(0, 3)),
    difficulty=st.one_of(st.none(), st.integers(0, 3)),
    realistic=st.booleans(),
    factors=_many(factors),
    paused_on=st.one_of(st.none(), _days),
    pause_reason=_name,
)
_lines = st.builds(
    ServiceLine,
    what=_words,
    who=_words,
    how_often=_words,
    service=st.sampled_from(["", "social-rehabilitation", "social-work", "kela", "other"]),
    methods=_many(st.sampled_from(["doing-together", "supportive-talk"])),
)
_used = st.sampled_from(Used)
evaluations = st.builds(
    PlanEvaluation,
    goals=_many(
        st.builds(
            GoalEvaluation,
            goal_id=st.one_of(st.none(), _ids),
            title=_name,
            area=st.sampled_from(["", "leaving-home"]),
            scale=st.sampled_from(["change", "prevent"]),
            description=_words,
            attainment=st.sampled_from(Attainment),
            words=_words,
            factors=_many(factors),
        )
    ),
    services=_many(
        st.builds(
            ServiceEvaluation,
            what=_name,
            service=st.sampled_from(["", "social-work", "kela"]),
            used=_used,
            words=_words,
        )
    ),
    methods=_many(
        st.builds(
            MethodEvaluation, method=st.sampled_from(["doing-together"]), used=_used, words=_words
        )
    ),
)
texts = st.builds(
    PlanText,
    client_view=_words,
    client_proposal=_words,
    situation=_words,
    strengths=_many(_words),
    services=_many(_lines),
    necessary_services=_many(st.builds(NecessaryService, what=_words, begins=_words, lasts=_words)),
    consents=_many(_words),
    review_on=st.one_of(st.none(), _days),
    rights_explained=st.booleans(),
    distribution=_many(st.builds(Distribution, to=_words, how=_words, when=_words)),
    negotiation_on=st.one_of(st.none(), _days),
    negotiation_place=_words,
    made_together=st.booleans(),
    evaluation=st.one_of(st.none(), evaluations),
)
_first_plans = st.builds(
    PlanSnapshot,
    id=_ids,
    number=st.integers(1, 9),
    made_on=_days,
    text=texts,
    goals=_many(goals),
    subject=subjects,
    author=authors,
)
plans = st.builds(replace, _first_plans, previous=st.one_of(st.none(), _first_plans))
_meetings = st.builds(
    MeetingRow,
    id=_ids,
    client_id=_ids,
    version=st.integers(1, 9),
    outcome=st.sampled_from(Outcome),
    outcome_reason=st.sampled_from(["", "client-ill", "worker-ill", "weather", "no-answer"]),
    outcome_note=_words,
    on=_days,
    at=st.one_of(st.none(), st.times().map(lambda at: at.replace(microsecond=0))),
    minutes=st.integers(0, 1440),
    zone=st.sampled_from(["Europe/Helsinki", "Europe/Stockholm"]),
    form=st.one_of(st.none(), st.sampled_from(ContactForm)),
    places=_many(_words),
    participants=_many(st.builds(Participant, role=_words, name=_words)),
    methods=_many(_words),
    core_elements=_many(_words),
    goal_marks=st.just(()),
    assessed_together=st.booleans(),
    note=_words,
    client_words=_words,
    rating_topic=_words,
    rating_before=st.one_of(st.none(), st.integers(0, 10)),
    rating_after=st.one_of(st.none(), st.integers(0, 10)),
    worker_view=_words,
    agreed=_many(st.builds(AgreedMatter, id=_ids, text=_words, who=_words, by_when=_words)),
    kilometres=st.one_of(st.none(), st.integers(0, 2000)),
    drive_minutes=st.one_of(st.none(), st.integers(0, 1440)),
    vehicle=_words,
    interpreter_used=st.booleans(),
    author=_name,
    logged_at=st.datetimes(datetime(2000, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC)),
)
meetings = st.builds(
    MeetingSnapshot,
    meeting=_meetings,
    subject=subjects,
    author=authors,
    place_words=_words,
    participant_words=_words,
    made_on=_days,
    form_words=_words,
    reason_words=_words,
    goal_words=_many(_words),
)
