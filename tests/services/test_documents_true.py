"""What is exported of a client tells what was written then, by whom, and nothing else."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time
from typing import Any
from uuid import uuid4

import pytest

from app.domain.client_records import OtherServiceDraft
from app.domain.clients import SpecialSupport
from app.domain.disclosures import CLIENT, Ground
from app.domain.goals import GoalStatus
from app.domain.meetings import ContactForm, Outcome
from app.domain.needs import AreaView, NeedsDraft
from app.domain.period_acts import ActKind, AssessmentDraft, ClosingOutcome, PeriodActDraft
from app.formats.codes import MISSING, Codes
from app.formats.desk_parts import desk_parts
from app.services.caseload import load_client_draft, save_client
from app.services.client_records import save_record
from app.services.decisions import save_assessment
from app.services.meetings import take_in_meeting
from app.services.needs import save_needs
from app.services.period_acts import record_act
from app.services.period_rows import running_period
from app.services.structured_documents import structured_documents
from app.storage.disclosure_log import Disclosure, log_disclosure
from app.storage.schema.goal import Goal
from app.storage.store import Store
from app.storage.use_log import UseEvent
from tests.casework import add_goal, goal, log, visit
from tests.conftest import NOW
from tests.handover import add_worker_and_client
from tests.snapshots import SUBJECT, meeting_snapshot
from tests.sosmeta import faults

AINO = SUBJECT.id
TODAY = NOW.date()
AREA = AreaView(area="money", client_words="Laskut painavat", worker_view="Velkaneuvonta")


@pytest.fixture
def with_aino(store: Store) -> Store:
    """Kaisa, and Aino whose period runs since August."""
    add_worker_and_client(store)
    began = replace(load_client_draft(store, AINO), period_start=date(2026, 8, 31))
    save_client(store, replace(began, period_end=date(2027, 2, 28)), now=NOW, today=TODAY)
    return store


def exported(store: Store, code: str) -> list[str]:
    """The contents of the documents of a type, as texts; each keeps to its schema."""
    documents, _ = structured_documents(store, AINO, now=NOW)
    found = [one for one in documents if one.type_code == code]
    assert [faults(one) for one in found] == [[] for _ in found]
    return [str(one.content) for one in found]


def calls(store: Store) -> list[Mapping[str, Any]]:
    _, beside = structured_documents(store, AINO, now=NOW)
    entries: Any = beside["entry"]
    made = [one["resource"] for one in entries]
    return [one for one in made if one["resourceType"] == "Communication"]


def set_goal(store: Store, title: str, created: date, closed: date | None, how: GoalStatus) -> None:
    goal_id = add_goal(store, goal(AINO, title=title))
    with store.write() as session:
        row = session.get(Goal, goal_id)
        assert row is not None
        row.created_on, row.closed_on, row.status = created, closed, how.value


@pytest.mark.requirement("I8.1", "P19")
def test_a_summary_lists_the_goals_of_its_period_with_how_they_ended(with_aino: Store) -> None:
    early, within, late = date(2026, 3, 1), date(2026, 10, 1), date(2026, 11, 5)
    set_goal(with_aino, "Ennen jaksoa", date(2026, 1, 1), early, GoalStatus.ENDED)
    set_goal(with_aino, "Kauppaan", within, within, GoalStatus.ACHIEVED)
    set_goal(with_aino, "Herätys", within, late, GoalStatus.ENDED)
    set_goal(with_aino, "Jakson jälkeen", late, None, GoalStatus.OPEN)
    with with_aino.read() as session:
        period_id = running_period(session, AINO).id
    final = PeriodActDraft(
        id=uuid4(), client_id=AINO, period_id=period_id, kind=ActKind.FINAL,
        on=date(2026, 11, 1), text="Arki kantaa", client_words="Hyvä näin",
        outcome=ClosingOutcome.SOCIAL_WORK, wants_more=False,
    )  # fmt: skip
    record_act(with_aino, final, now=NOW, today=TODAY)

    (told,) = exported(with_aino, "16009")

    assert "Kauppaan (Tavoite saavutettiin)" in told
    assert "Herätys" in told
    assert ("Ennen jaksoa" in told, "Jakson jälkeen" in told) == (False, False)
    assert "Herätys (" not in told, "how it ended later is no matter of this period"


@pytest.mark.requirement("I8.1", "A6")
def test_a_colleagues_entry_goes_out_under_her_own_name(with_aino: Store) -> None:
    call = visit(AINO, form=ContactForm.CALL, note="Pekan puhelu")
    log(with_aino, visit(AINO, note="Oma käynti"))
    with with_aino.write() as session:
        take_in_meeting(session, call, author="Demo-Pekka Sijainen", logged_at=NOW)

    documents = exported(with_aino, "19005")
    colleagues = next(told for told in documents if "Pekan puhelu" in told)
    own = next(told for told in documents if "Oma käynti" in told)

    author = "'laatija': {'sukunimi': 'Sijainen', 'etunimet': 'Demo-Pekka'}"
    assert author in colleagues, "neither our title nor our unit"
    assert "'laatija': {'sukunimi': 'Ohjaaja', 'etunimet': 'Demo-Kaisa', 'tehtava" in own
    (found,) = calls(with_aino)
    assert found["sender"] == {"display": "Demo-Pekka Sijainen"}


@pytest.mark.requirement("I8.1", "A6")
def test_a_call_that_nobody_answered_was_not_done(with_aino: Store) -> None:
    log(with_aino, visit(AINO, form=ContactForm.CALL, outcome=Outcome.NO_CONTACT, note="",
                         outcome_reason="no-answer"))  # fmt: skip

    (found,) = calls(with_aino)

    assert (found["status"], "sent" in found, "payload" in found) == ("not-done", False, False)
    assert found["note"][0]["text"].startswith("Yritettiin, ei tavoitettu.")


@pytest.mark.requirement("I8.1", "K05")
def test_methods_and_the_next_meeting_stand_in_the_entry_as_they_were_agreed(
    with_aino: Store,
) -> None:
    log(with_aino, visit(AINO, methods=("doing-together",), next_on=date(2026, 11, 18),
                         next_at=time(13)))  # fmt: skip

    (told,) = exported(with_aino, "19005")

    assert "Menetelmät: Yhdessä tekeminen" in told
    desk = desk_parts(replace(meeting_snapshot(), method_words=("Yhdessä tekeminen",)), Codes())
    assert desk["done"].text.startswith("Menetelmät: Yhdessä tekeminen\n")
    assert "Seuraava tapaaminen: " in told
    assert "18.11.2026" in told


def assess(store: Store, assessor: str, **changes: Any) -> None:
    values: dict[str, Any] = {"on": TODAY, "conclusion": "Kuntoutus auttaa", "unit": "Arviointi"}
    draft = AssessmentDraft(id=uuid4(), client_id=AINO, assessor=assessor, **(values | changes))
    save_assessment(store, draft, now=NOW, today=TODAY)
    needs = NeedsDraft(id=uuid4(), client_id=AINO, on=TODAY, areas=(AREA,), strengths=("Huumori",))
    save_needs(store, needs, now=NOW, today=TODAY)


@pytest.mark.requirement("I8.1", "H18")
def test_an_assessment_that_somebody_else_made_is_no_assessment_of_hers(with_aino: Store) -> None:
    assess(with_aino, "Demo-Pekka Työpari")

    assert exported(with_aino, "1012") == []
    told = exported(with_aino, "19013")
    assert [("Demo-Pekka Työpari, Arviointi" in one, "Laskut painavat" in one) for one in told] == [
        (True, False), (False, True),
    ]  # fmt: skip


@pytest.mark.requirement("I8.1", "H18")
def test_every_assessment_leaves_and_the_words_of_a_day_only_with_that_days(
    with_aino: Store,
) -> None:
    assess(with_aino, "Demo-Kaisa Ohjaaja", on=date(2026, 9, 1), conclusion="Ensimmäinen")
    assess(with_aino, "Demo-Pekka Työpari", on=date(2026, 10, 1), conclusion="Toinen")

    (own,) = exported(with_aino, "1012")
    entries = exported(with_aino, "19013")

    assert ("Ensimmäinen" in own, "Laskut painavat" in own) == (True, False)
    assert [("Toinen" in one, "Laskut painavat" in one) for one in entries] == [
        (True, False), (False, True), (False, True),
    ]  # fmt: skip


@pytest.mark.requirement("I8.1", "H18")
@pytest.mark.parametrize(
    ("support", "said"),
    [
        (SpecialSupport.NOT_ASSESSED, ""),
        (SpecialSupport.NO, "Asiakkaalla ei ole oikeutta erityiseen tukeen."),
    ],
)
def test_her_own_assessment_states_nothing_that_nobody_wrote(
    with_aino: Store, support: SpecialSupport, said: str
) -> None:
    service = OtherServiceDraft(
        id=uuid4(), client_id=AINO, service="social-guidance", started=date(2026, 9, 1),
        provider="Mallilan tiimi",
    )  # fmt: skip
    save_record(with_aino, service, now=NOW, today=TODAY)
    assess(with_aino, "Demo-Kaisa Ohjaaja", special_support=support)

    (told,) = exported(with_aino, "1012")

    for invented in ("vireilletulo", "aloittamispaiva", "asiakkuus_jatkuu", "asiakas_tarvitsee"):
        assert invented not in told
    assert "asiakkaalla_on_oikeus" not in told
    assert ("erityiseen tukeen" in told, said in told) == (bool(said), True)
    assert "Kuntoutus auttaa" in told
    assert "Laskut painavat" in told
    assert "Mallilan tiimi" in told


def give(store: Store, recipient: str, ground: Ground) -> None:
    with store.write() as session:
        event = UseEvent("printed", "plan", uuid4(), AINO, "client-work", {})
        told = Disclosure(recipient=recipient, way="paper", ground=ground)
        log_disclosure(session, event, told)


@pytest.mark.requirement("I8.1", "K37")
def test_what_stayed_in_the_register_was_not_given_and_a_missing_ground_is_missing(
    with_aino: Store,
) -> None:
    give(with_aino, "Demo-Pekka Sijainen", Ground.OWN_REGISTER)
    assert exported(with_aino, "19010") == []
    give(with_aino, CLIENT, Ground.NOT_TOLD)
    (told,) = exported(with_aino, "19010")
    assert f"'perustelu': '{MISSING}'" in told
