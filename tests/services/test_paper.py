"""What of a plan goes onto paper, for whom, and the copy that is kept."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.clients import ClientDraft
from app.domain.plan_paper import PaperOptions, PlanPaper
from app.domain.snapshots import MeetingSnapshot, PlanText
from app.domain.worker import WorkerDraft
from app.errors import NotFound
from app.services.caseload import load_client_draft, save_client
from app.services.goals import new_goal_draft, save_goal
from app.services.paper import keep_document, plan_paper, render_plan
from app.services.paper_files import unit_pdf
from app.services.plan_papers import paper_of
from app.services.plans import finish_plan, load_plan, save_plan_text
from app.services.vault import NewStore
from app.services.worker import save_worker
from app.storage.schema.audit import UseLog
from app.storage.schema.plan import Document, PrintEvent
from app.storage.store import Store
from tests.conftest import NOW
from tests.snapshots import SUBJECT, meeting_snapshot, plan_snapshot
from tests.tag_checker import TaggedFile, read_aloud

TODAY = date(2026, 11, 11)
AINO = UUID(int=2)
CLIENT_COPY = PaperOptions()
HANDED_OVER = PaperOptions(for_client=False)


def fill(store: Store) -> None:
    """Kaisa, Aino and a goal."""
    worker = WorkerDraft(
        first_names="Demo-Kaisa",
        last_name="Ohjaaja",
        title="sosiaaliohjaaja",
        unit="Sosiaalinen kuntoutus",
        organiser_name="Esimerkkilän hyvinvointialue",
        organiser_id="1.2.246.10.1",
        producer_name="Aikuissosiaalityö",
    )
    save_worker(store, worker, now=NOW)
    aino = ClientDraft(
        id=AINO,
        first_names="Demo-Aino",
        last_name="Esimerkki",
        identity="010594Y9032",
        phone="040 000 0001",
        address="Salainentie 7",
        postal_code="00001",
        city="Mallila",
        municipality="Mallilan kunta",
        contact_address="PL 1",
        own_worker="Demo-Pekka Työpari",
        own_worker_title="sosiaalityöntekijä",
        relation_started=date(2026, 8, 17),
        period_start=date(2026, 8, 31),
        period_end=date(2027, 2, 28),
    )
    save_client(store, aino, now=NOW, today=TODAY)
    levels = ("Kotona", "Kerran", "Kaksi", "Kolme", "Neljä")
    goal = replace(
        new_goal_draft(AINO),
        title="Lähden kotoa",
        need="Kotoa lähteminen",
        level_texts=levels,
        start_level=-2,
        current_level=-1,
    )
    save_goal(store, goal, now=NOW, today=TODAY)


@pytest.fixture
def filled(store: Store) -> Store:
    """A store with worker, client and goal."""
    fill(store)
    return store


def finished(store: Store) -> UUID:
    draft = load_plan(store, AINO).draft
    text = PlanText(situation="Kotona.", client_view="Haluaisin käydä kaupassa.")
    return finish_plan(store, replace(draft, made_on=TODAY, text=text), now=NOW, today=TODAY)


def everything(paper: PlanPaper) -> str:
    return repr(paper)


@pytest.mark.requirement("R02", "I2.6")
def test_the_paper_has_the_base_data(filled: Store) -> None:
    paper = plan_paper(filled, AINO, finished(filled), HANDED_OVER, now=NOW)

    assert (paper.number, paper.made_on, paper.draft) == (1, TODAY, False)
    assert (paper.client_name, paper.born) == ("Demo-Aino Esimerkki", date(1994, 5, 1))
    assert paper.organiser_id == "1.2.246.10.1"
    assert paper.producer_name == "Aikuissosiaalityö"
    assert (paper.author_name, paper.author_title) == ("Demo-Kaisa Ohjaaja", "sosiaaliohjaaja")
    assert paper.own_worker_words == "Demo-Pekka Työpari, sosiaalityöntekijä"
    assert paper.relation_started == date(2026, 8, 17)
    assert paper.period_end == date(2027, 2, 28)
    assert paper.service_language_words == "suomi, ei tulkkausta"
    assert [(goal.title, goal.level_now) for goal in paper.goals] == [("Lähden kotoa", 1)]
    assert paper.situation == "Kotona."


@pytest.mark.requirement("R02")
def test_only_the_clients_copy_may_leave_the_identity_out(filled: Store) -> None:
    plan = finished(filled)

    def identity(options: PaperOptions) -> str:
        return plan_paper(filled, AINO, plan, options, now=NOW).identity

    assert identity(CLIENT_COPY) == ""
    assert identity(PaperOptions(with_identity=True)) == "010594Y9032"
    assert identity(HANDED_OVER) == "010594Y9032"


@pytest.mark.requirement("R03", "A5", "I2.6")
@pytest.mark.parametrize("options", [CLIENT_COPY, HANDED_OVER])
def test_turvakielto_leaves_out_where_and_phone_prints_only_if_ticked(
    filled: Store, options: PaperOptions
) -> None:
    plan = finished(filled)
    before = plan_paper(filled, AINO, plan, HANDED_OVER, now=NOW)
    aino = load_client_draft(filled, AINO)
    save_client(filled, replace(aino, protected=True), now=NOW, today=TODAY)

    quiet = plan_paper(filled, AINO, plan, options, now=NOW)
    ticked = replace(options, with_phone=True, with_contact_address=True)
    loud = plan_paper(filled, AINO, plan, ticked, now=NOW)

    assert (before.address, before.municipality) == (
        "Salainentie 7, 00001 Mallila",
        "Mallilan kunta",
    )
    for paper in (quiet, loud):
        assert "Salainentie" not in everything(paper)
        assert "Mallila" not in everything(paper)
    assert (quiet.phone, quiet.contact_address) == ("", "")
    assert (loud.phone, loud.contact_address) == ("040 000 0001", "PL 1")
    assert "protected" not in everything(quiet)


@pytest.mark.requirement("I2.6")
def test_the_open_version_prints_as_a_draft(filled: Store) -> None:
    draft = load_plan(filled, AINO).draft
    save_plan_text(filled, replace(draft, text=PlanText(situation="Kesken.")), now=NOW)

    paper = plan_paper(filled, AINO, None, CLIENT_COPY, now=NOW)

    assert paper.draft
    assert paper.situation == "Kesken."
    assert (paper.printed_at, paper.printed_by) == (NOW, "Demo-Kaisa Ohjaaja")


@pytest.mark.requirement("I2.6")
def test_a_practice_store_says_so_on_its_papers(make_store: Callable[..., NewStore]) -> None:
    store = make_store("practice", practice=True).store
    fill(store)

    assert plan_paper(store, AINO, None, CLIENT_COPY, now=NOW).practice


@pytest.mark.requirement("I2.6")
def test_the_clients_copy_speaks_the_clients_language(filled: Store) -> None:
    aino = load_client_draft(filled, AINO)
    swedish = replace(
        aino, service_language="sv", interpreter_needed=True, interpreter_language="se"
    )
    save_client(filled, swedish, now=NOW, today=TODAY)
    plan = finished(filled)

    own = plan_paper(filled, AINO, plan, CLIENT_COPY, now=NOW)
    record = plan_paper(filled, AINO, plan, HANDED_OVER, now=NOW)

    assert (own.language, record.language) == ("sv", "fi")
    assert own.service_language_words == "svenska, tolkning: nordsamiska"


@pytest.mark.requirement("I2.6", "A5")
def test_a_kept_document_is_one_copy_with_every_leaving(filled: Store) -> None:
    plan = finished(filled)
    pdf = render_plan(plan_paper(filled, AINO, plan, CLIENT_COPY, now=NOW))
    first = keep_document(filled, AINO, plan, pdf, way="printer", recipient="Aino", now=NOW)
    second = keep_document(filled, AINO, plan, pdf, way="file", recipient="", now=NOW)

    with filled.read() as session:
        (document,) = session.scalars(select(Document))
        ways = list(session.scalars(select(PrintEvent.way)))
        actions = list(session.scalars(select(UseLog.action)))
    assert first == second == document.id
    assert document.content == pdf
    assert sorted(ways) == ["file", "printer"]
    assert actions.count("document-left") == 2
    with pytest.raises(NotFound):
        keep_document(filled, UUID(int=9), plan, pdf, way="file", recipient="", now=NOW)


@pytest.mark.requirement("A5")
def test_opening_a_paper_is_logged(filled: Store) -> None:
    plan = finished(filled)
    plan_paper(filled, AINO, plan, CLIENT_COPY, now=NOW)
    with filled.read() as session:
        events = list(session.scalars(select(UseLog).where(UseLog.object_type == "plan-paper")))

    assert [(event.object_id, event.client_id) for event in events] == [(plan, AINO)]
    with pytest.raises(NotFound):
        plan_paper(filled, UUID(int=9), plan, CLIENT_COPY, now=NOW)


@pytest.mark.requirement("A6", "I2.7")
@pytest.mark.parametrize("make", [meeting_snapshot, plan_snapshot])
def test_the_pdf_of_a_unit_depends_on_its_content_alone(make: Callable[..., object]) -> None:
    from io import BytesIO

    import pypdf

    snapshot = make()
    assert isinstance(snapshot, MeetingSnapshot) or hasattr(snapshot, "number")
    at = datetime(2026, 11, 11, 8, tzinfo=UTC)
    pdf = unit_pdf(snapshot, at=at, practice=False)  # type: ignore[arg-type]
    reader = pypdf.PdfReader(BytesIO(pdf))
    text = " ".join(page.extract_text() for page in reader.pages)

    assert unit_pdf(make(), at=at, practice=False) == pdf  # type: ignore[arg-type]
    assert "010594Y9032" in text
    assert SUBJECT.last_name in text
    assert "Salainentie" not in text or make is plan_snapshot


@pytest.mark.requirement("I7.1", "R02")
def test_a_plan_tells_what_is_new_since_the_last_version() -> None:
    first = plan_snapshot()
    goal = replace(first.goals[0], title="Käyn kaupassa")
    fresh = replace(goal, id=UUID(int=77), title="Soitan ystävälle")
    text = replace(first.text, situation="Muutti keskustaan.")
    later = replace(first, number=4, previous=first, goals=(goal, fresh), text=text)
    paper = paper_of(later, PaperOptions(language="fi"), printed_at=NOW)
    told = " ".join(paper.changes)
    assert paper.changes_since.startswith(f"Uutta suunnitelman {first.number} (")
    assert "Uusi tavoite: Soitan ystävälle." in told
    assert "Tavoite muuttui: Käyn kaupassa." in told
    assert "Muuttuneet kohdat: elämäntilanne." in told
    same = paper_of(replace(first, previous=first), PaperOptions(language="sv"), printed_at=NOW)
    assert same.changes == ("Inget har ändrats.",)
    assert paper_of(first, PaperOptions(), printed_at=NOW).changes == ()
    assert "Uusi tavoite: Soitan ystävälle." in read_aloud(TaggedFile(render_plan(paper)))
