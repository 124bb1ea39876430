"""Feedback on paper: a slip with room for thanks and ideas, the clients' voice without anybody."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.feedback import Question
from app.domain.papers import Checks, QrCode, Section, Table, WriteLines, texts_of
from app.reference.paper_words import LANGUAGES
from app.security.keys import StoreKeys
from app.services import client_papers, feedback, improvements
from app.services.client_voice import client_voice, feedback_slip
from app.services.feedback_terms import set_web_form
from app.services.vault import Store
from tests import casework
from tests.casework import NOW, TODAY


@dataclass
class Earlier:
    """The store as the box sees it, in an earlier month."""

    path: Path
    keys: StoreKeys
    practice: bool
    clock: Callable[[], datetime]


@pytest.fixture
def worker(store: Store) -> Store:
    casework.add_worker(store)
    return store


def answered(store: Store, question: Question, month: int, counts: tuple[int, int, int]) -> None:
    owner = Earlier(
        store.path, store.keys, store.practice, lambda: datetime(2026, month, 15, tzinfo=UTC)
    )
    feedback.cast_paper(owner, question, counts, public_key=None)


@pytest.mark.requirement("K23", "E57", "I5.3")
@pytest.mark.parametrize("question", Question)
@pytest.mark.parametrize("language", LANGUAGES)
def test_free_words_of_thanks_and_ideas_have_their_room_on_paper_and_nowhere_else(
    worker: Store, question: Question, language: str
) -> None:
    """Apart from the record, without identity: lines on a slip that bears nobody's name."""
    casework.add_client(worker, first_names="Demo-Aino")
    slip = feedback_slip(worker, question, language, now=NOW)  # type: ignore[arg-type]
    told = " ".join(texts_of(slip))
    assert [block.count for block in slip.blocks if isinstance(block, WriteLines)] == [3]
    assert slip.head.client_name == "" and "Aino" not in told
    ideas = {"fi": "Kiitos, toive tai idea", "sv": "Tack, önskemål eller idé"}
    assert ideas.get(language, "Thanks, a wish or an idea") in told
    stems = {"fi": ("tämän tapaamisen jälkeen", "ennen tätä palvelua")}
    assert stems.get(language, ("", ""))[question] in told


@pytest.mark.requirement("P83", "P77", "P82")
def test_the_slip_asks_one_question_and_leads_to_the_countys_form_by_qr(worker: Store) -> None:
    bare = feedback_slip(worker, Question.MEETING, "fi", now=NOW)
    assert not any(isinstance(block, QrCode) for block in bare.blocks)
    assert len([block for block in bare.blocks if isinstance(block, Checks)]) == 1
    assert bare.subtitle == "Pärjäämisen tunne tämän tapaamisen jälkeen"
    told = " ".join(texts_of(bare))
    assert "Kysyjä: Demolan hyvinvointialue. Tuloksia käytetään palvelujen" in told

    set_web_form(worker, "https://lomake.example.fi/palaute")
    slip = feedback_slip(worker, Question.MEETING, "fi", now=NOW)
    (code,) = [block for block in slip.blocks if isinstance(block, QrCode)]
    assert len(code.fields) >= 21 and "puhelimella" in code.caption


@pytest.mark.requirement("K24", "E56", "S4")
def test_a_client_voice_summary_is_exported_without_identities(worker: Store) -> None:
    """What the screen may show, and no more: a small month merged, a small rest kept back."""
    casework.add_client(worker, first_names="Demo-Aino", last_name="Esimerkki")
    for month, counts in ((7, (3, 1, 1)), (8, (2, 3, 0)), (9, (6, 4, 0)), (10, (3, 2, 0))):
        answered(worker, Question.MEETING, month, counts)
    improvements.add_improvement(worker, "Tapaamme ulkona.", today=TODAY)
    logged = len(casework.events(worker))

    paper = client_voice(worker, "fi", now=NOW)

    (table,) = [block for block in paper.blocks if isinstance(block, Table)]
    assert [row[:2] for row in table.rows] == [
        ("heinä–elo 2026", "10"), ("syys 2026", "10"), ("Yhteensä", "20"),
    ]  # fmt: skip
    assert all(int(share.split()[0]) % 5 == 0 for row in table.rows for share in row[2:])
    told = " ".join(texts_of(paper))
    assert "Tapaamme ulkona." in told and "liian vähän" in told  # the question of the end
    assert "Aino" not in told and "Esimerkki " not in told and paper.head.client_name == ""
    assert client_papers.render(paper).startswith(b"%PDF")
    assert len(casework.events(worker)) == logged  # nobody was looked at


@pytest.mark.requirement("K24")
def test_without_answers_the_summary_says_so_and_names_every_question(worker: Store) -> None:
    paper = client_voice(worker, "sv", now=NOW)
    assert not any(isinstance(block, Table) for block in paper.blocks)
    headings = [block.heading for block in paper.blocks if isinstance(block, Section)]
    assert headings[-1] == "Vad vi har ändrat" and len(headings) >= 2
