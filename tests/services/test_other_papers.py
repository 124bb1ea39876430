"""Map, slips, cards, reports, sheets and entry: right for readers' aids in each look."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from app.documents.rendering import render_paper
from app.domain.paper_look import Look
from app.services.caseload import list_caseload
from app.services.vault import Store
from app.text import local
from tests.leftward_papers import NAME, leftward
from tests.other_papers import ONE_SIZE, OTHERS, UNSTEADY, other_paper
from tests.paper_checks import LOOKS, body_size, heard
from tests.tag_checker import TaggedFile, read_aloud

NOW = datetime(2026, 11, 11, 9, 42, tzinfo=UTC)


@pytest.fixture(scope="module")
def store(practice_store: Store) -> Store:
    return practice_store


@pytest.fixture(scope="module")
def aino(store: Store) -> UUID:
    rows = list_caseload(store, today=local(NOW).date(), now=NOW)
    return next(row.client.id for row in rows if row.client.name == "Demo-Aino Esimerkki")


@pytest.mark.requirement("I7.1", "I7.3")
@pytest.mark.parametrize("code", OTHERS)
def test_every_document_that_is_no_blocks_passes_the_checkers_in_each_language_and_size(
    code: str, store: Store, aino: UUID, tmp_path: Path
) -> None:
    looks = [replace(look, grey=look.grey and code not in ONE_SIZE) for look in LOOKS]
    told = {
        look: heard(render_paper(other_paper(store, code, aino, look, NOW)), look, tmp_path)
        for look in looks
    }
    assert len({told[look] for look in looks if not look.large}) == len(LOOKS) / 2
    assert all(len(one) > 100 for one in told.values())


@pytest.mark.requirement("I7.3", "A7")
@pytest.mark.parametrize("code", OTHERS)
def test_arabic_names_and_words_stand_on_every_other_document_too(
    code: str, store: Store, aino: UUID
) -> None:
    large = code not in {*ONE_SIZE, *UNSTEADY}
    made = leftward(other_paper(store, code, aino, Look(language="fi", large=large), NOW))
    file = TaggedFile(render_paper(made))
    assert file.problems() == []
    assert NAME.split()[0] in read_aloud(file)


@pytest.mark.requirement("I7.1")
@pytest.mark.parametrize("code", [one for one in OTHERS if one not in ONE_SIZE])
def test_large_text_is_sixteen_points_or_more(code: str, store: Store, aino: UUID) -> None:
    look = Look(language="fi", large=True)
    assert body_size(render_paper(other_paper(store, code, aino, look, NOW))) >= 16


@pytest.mark.requirement("I7.2")
@pytest.mark.parametrize("code", [one for one in OTHERS if one != "meeting-entry"])
def test_the_same_rows_give_the_same_bytes(code: str, store: Store, aino: UUID) -> None:
    paper = other_paper(store, code, aino, Look(language="fi"), NOW)
    assert render_paper(paper) == render_paper(replace(paper))
