"""Map, slips, card, reports, entry and recovery card: right for readers' aids in each language."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from pdfua import Validator

from app.documents.rendering import render_paper
from app.services.caseload import list_caseload
from app.services.vault import Store
from app.text import Language, local
from tests.other_papers import OTHERS, other_paper
from tests.tag_checker import TaggedFile, read_aloud

NOW = datetime(2026, 11, 11, 9, 42, tzinfo=UTC)
LANGUAGES: tuple[Language, ...] = ("fi", "sv", "en")


@pytest.fixture(scope="module")
def store(practice_store: Store) -> Store:
    return practice_store


@pytest.fixture(scope="module")
def aino(store: Store) -> UUID:
    rows = list_caseload(store, today=local(NOW).date(), now=NOW)
    return next(row.client.id for row in rows if row.client.name == "Demo-Aino Esimerkki")


@pytest.mark.requirement("I7.1", "I7.3")
@pytest.mark.parametrize("code", OTHERS)
def test_every_document_that_is_no_blocks_passes_the_checkers_in_each_language(
    code: str, store: Store, aino: UUID, tmp_path: Path
) -> None:
    path = tmp_path / "paper.pdf"
    heard = set()
    for language in LANGUAGES:
        pdf = render_paper(other_paper(store, code, aino, language, NOW))
        file = TaggedFile(pdf)
        assert file.problems() == []
        heard.add(read_aloud(file))
        path.write_bytes(pdf)
        outcomes = Validator().validate(str(path)).outcomes
        assert [it for it in outcomes if it.findings or it.skipped_reason] == []
    assert len(heard) == len(LANGUAGES)
    assert all(len(one) > 100 for one in heard)


@pytest.mark.requirement("I7.2")
@pytest.mark.parametrize("code", [one for one in OTHERS if one != "meeting-entry"])
def test_the_same_rows_give_the_same_bytes(code: str, store: Store, aino: UUID) -> None:
    paper = other_paper(store, code, aino, "fi", NOW)
    assert render_paper(paper) == render_paper(replace(paper))
