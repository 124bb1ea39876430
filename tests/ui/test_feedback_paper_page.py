"""The papers of Palaute in their preview: slip of either question, summary, a damaged box."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from app.domain.feedback import Question
from app.security.ballot_seal import BallotDamaged
from app.services import feedback
from app.services.vault import Store
from tests.conftest import Clock
from tests.ui.casework import add_worker, make_context
from ui.context import Context
from ui.navigation import Place
from ui.pages.feedback_page import FeedbackPage
from ui.pages.feedback_paper_page import FeedbackPaperPage


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    add_worker(store, clock())
    return make_context(store, clock, qapp)


@pytest.mark.requirement("I5.3", "P83")
def test_paper_slips_are_one_press_from_palaute_for_either_question(
    context: Context, qtbot: QtBot
) -> None:
    page = FeedbackPage(context, Place("feedback", section="end"))
    qtbot.addWidget(page)
    went: list[Place] = []
    page.navigate.connect(went.append)
    qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    assert went == [Place("feedback-paper", section="end")]


@pytest.mark.requirement("K23", "K24", "I5.3")
def test_slip_and_summary_are_made_as_chosen_and_saved_as_they_are_shown(
    context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    page = FeedbackPaperPage(context, Place("feedback-paper", section="end"))
    qtbot.addWidget(page)
    page.language.button("fi").click()
    files = {}
    for which in ("slip", "summary"):
        page.which.button(which).click()
        qtbot.waitUntil(lambda: page.print_button.isEnabled() and context.jobs.is_idle)
        assert not page.protect.isChecked()
        target = tmp_path / page.file_name()
        page._write(target)
        qtbot.waitUntil(target.exists)
        qtbot.waitUntil(lambda: context.jobs.is_idle)
        files[which] = PdfReader(BytesIO(target.read_bytes())).pages[0].extract_text()
    assert "ennen tätä palvelua" in files["slip"] and "Kiitos, toive tai idea" in files["slip"]
    assert "Asiakkaiden ääni" in files["summary"] and "Mitä muutimme" in files["summary"]


@pytest.mark.requirement("I5.3")
def test_with_a_damaged_box_the_slip_can_be_had_and_the_summary_says_why_not(
    context: Context, qtbot: QtBot
) -> None:
    feedback.cast_paper(context.store, Question.MEETING, (1, 0, 0), public_key=None)
    (context.folder / "feedback.db").write_bytes(b"\0" * 8192)
    page = FeedbackPaperPage(context, Place("feedback-paper"))
    qtbot.addWidget(page)
    told: list[Exception] = []
    page.failed.connect(told.append)
    page.which.button("summary").click()
    assert [type(one) for one in told] == [BallotDamaged]
    assert page.which.selected() == "slip"
    qtbot.waitUntil(lambda: page.print_button.isEnabled() and context.jobs.is_idle)
