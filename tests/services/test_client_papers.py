"""Every paper with the practice store's people: right in each language and size, kept, logged."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.papers import Paper, PathGoal, Section, texts_of
from app.domain.plan_paper import PaperOptions
from app.errors import NotFound
from app.services.caseload import list_caseload
from app.services.client_papers import (
    KINDS,
    Reader,
    compose,
    keep,
    kind_of,
    paper_name,
    plain_report,
    render,
)
from app.services.vault import Store
from app.storage.schema.audit import UseLog
from app.storage.schema.plan import Document, PrintEvent
from app.text import Language, local
from tests.leftward_papers import leftward
from tests.paper_checks import LOOKS, heard
from tests.tag_checker import TaggedFile, read_aloud

NOW = datetime(2026, 11, 11, 9, 42, tzinfo=UTC)
AINO, VEIKKO = "Demo-Aino Esimerkki", "Demo-Veikko Mallikas"


@pytest.fixture(scope="module")
def store(practice_store: Store) -> Store:
    return practice_store


def client(store: Store, name: str = AINO) -> UUID:
    rows = list_caseload(store, today=local(NOW).date(), now=NOW)
    return next(row.client.id for row in rows if row.client.name == name)


def paper(store: Store, code: str, name: str = AINO, **options: object) -> Paper:
    about = None if kind_of(code).reader is Reader.NOBODY else client(store, name)
    return compose(store, code, about, PaperOptions(**options), now=NOW)  # type: ignore[arg-type]


def words(text: str) -> str:
    return "".join(text.replace("\u00ad", "").split())


def spoken(paper: Paper) -> str:
    return " ".join(texts_of(paper))


@pytest.mark.requirement("I7.1", "I7.3")
@pytest.mark.parametrize("code", KINDS)
def test_every_document_passes_the_checker_in_each_language_and_size(
    code: str, store: Store, tmp_path: Path
) -> None:
    for look in LOOKS:
        made = paper(store, code, language=look.language, large=look.large, grey=look.grey)
        found = words(heard(render(made), look, tmp_path))
        assert [text for text in texts_of(made) if words(text) not in found] == []


@pytest.mark.requirement("I7.3", "A7")
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("code", KINDS)
def test_arabic_in_every_text_of_every_document_is_tagged_and_read_as_it_was_put_in(
    code: str, large: bool, store: Store
) -> None:
    made = leftward(paper(store, code, language="fi", large=large))
    file = TaggedFile(render(made))
    assert file.problems() == []
    found = words(read_aloud(file))
    assert [text for text in texts_of(made) if words(text) not in found] == []


@pytest.mark.requirement("I7.1")
@pytest.mark.parametrize("code", KINDS)
def test_a_document_has_its_own_words_in_each_language(code: str, store: Store) -> None:
    languages: tuple[Language, ...] = ("fi", "sv", "en")
    made = [paper(store, code, language=language) for language in languages]
    assert len({one.title for one in made}) == 3
    assert len({paper_name(code, language) for language in languages}) == 3
    for one in made[1:]:  # what Rinnalla itself says of times and dates, beside what people wrote
        told = spoken(one)
        assert "klo " not in told and "mennessä)" not in told and "Jos ei kuulu" not in told


@pytest.mark.requirement("I7.1", "R10")
def test_the_final_evaluation_begins_with_the_clients_own_assessment_and_tells_how_to_disagree(
    store: Store,
) -> None:
    made = paper(store, "final-evaluation", VEIKKO)
    headings = [block.heading for block in made.blocks if isinstance(block, Section)]
    assert headings[0] == "Asiakkaan oma arvio"
    told = spoken(made)
    for words_of_law in (
        "Asiakas haluaa jatkaa:",
        "Jos olet eri mieltä, kerro siitä. Voit hakea palvelua uudelleen.",
        "Eriävät näkemykset",
        "sosiaaliasiavastaava",
    ):
        assert words_of_law in told
    assert "GAS" not in told
    assert made.head.draft


@pytest.mark.requirement("I7.1", "R29")
def test_my_plan_is_one_page_without_surname_and_codes(store: Store) -> None:
    made = paper(store, "my-plan")
    told = spoken(made)
    assert "Esimerkki" not in told
    assert "Hätätilanteessa soita 112." in told
    assert "Palvelu on sinulle maksuton. Voit lopettaa, jos haluat." in told
    assert "keskiviikkona 11.11. kello\u00a013" in told
    assert len(TaggedFile(render(made)).pdf.pages) == 1


@pytest.mark.requirement("I7.2", "R29")
@pytest.mark.parametrize(("name", "language"), [(AINO, "fi"), (VEIKKO, "sv")])
def test_the_booklet_holds_the_plan_in_plain_words_on_one_sheet(
    name: str, language: Language, store: Store
) -> None:
    made = paper(store, "my-plan", name, booklet=True, language=language)
    told = spoken(made)
    whole = spoken(paper(store, "my-plan", name, language=language))
    surname = name.split()[-1]
    assert surname not in told and "112" in told and "040\u00a0000\u00a00002" in told
    for block in paper(store, "my-plan", name, language=language).blocks:
        if isinstance(block, PathGoal):
            assert block.title in told and block.now in told
    assert len(told) > len(whole)  # steps in words beside it
    assert len(TaggedFile(render(made)).pdf.pages) == 2
    assert plain_report(made) is not None


@pytest.mark.requirement("I7.5")
def test_opening_a_paper_is_logged_and_one_that_left_is_kept_byte_for_byte(store: Store) -> None:
    aino = client(store)
    made = paper(store, "my-plan")
    pdf = render(made)
    document = keep(store, "my-plan", aino, pdf, way="printer", recipient="client", now=NOW)
    with store.read() as session:
        kept = session.get(Document, document)
        assert kept is not None and kept.content == pdf and kept.kind == "my-plan"
        event = session.scalars(select(PrintEvent).where(PrintEvent.document_id == document)).one()
        assert (event.way, event.recipient) == ("printer", "client")
        query = select(UseLog.action).where(UseLog.object_type == "my-plan").order_by(UseLog.n)
        assert list(session.scalars(query))[-2:] == ["opened", "document-left"]


@pytest.mark.requirement("I7.1")
def test_a_kind_that_is_not_there_is_refused(store: Store) -> None:
    with pytest.raises(NotFound):
        compose(store, "no-such-paper", None, PaperOptions(), now=NOW)
