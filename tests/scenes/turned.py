"""The screens that are turned to the client, and Palaute: 09, 36, 10, 10b, 29."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid5

from PySide6.QtWidgets import QWidget

from app.domain.feedback import Answer, Question
from app.services import drafts, feedback, meetings
from app.services.feedback_terms import set_web_form
from app.services.practice_story import practice_id
from app.services.vault import Store
from tests.practice_stage import practice_context
from tests.screenshots import Picture, Stage, scene
from ui.navigation import Place
from ui.pages.client_view import ClientPlanView
from ui.pages.feedback_paper_page import FeedbackPaperPage
from ui.pages.feedback_question import FeedbackQuestion
from ui.pages.write_together import WriteTogether
from ui.windows.main_window import MainWindow


def _turned(stage: Stage, place: Place) -> tuple[MainWindow, Picture]:
    window = MainWindow(practice_context(stage), Place("client", practice_id("aino")), {})
    window.go(place)
    return window, Picture(window, after=window.put_away)


def _client_view(stage: Stage, tab: int, *, shrunk: bool = False) -> Picture:
    window, picture = _turned(stage, Place("client-view", practice_id("aino")))
    view = window.turning.screen.view
    assert isinstance(view, ClientPlanView)
    view.show_tab(tab)
    if shrunk:
        view.head.shrink_button.click()
    return picture


@scene("09-client-view")
def client_view(stage: Stage) -> QWidget | Picture:
    return _client_view(stage, 0)


@scene("09-team")
def team(stage: Stage) -> QWidget | Picture:
    return _client_view(stage, 1)


@scene("09-agreed")
def agreed(stage: Stage) -> QWidget | Picture:
    return _client_view(stage, 2)


@scene("09-words")
def words(stage: Stage) -> QWidget | Picture:
    return _client_view(stage, 3)


@scene("09-smaller")
def smaller(stage: Stage) -> QWidget | Picture:
    return _client_view(stage, 0, shrunk=True)


@scene("09-pin")
def leaving(stage: Stage) -> QWidget | Picture:
    window, picture = _turned(stage, Place("client-view", practice_id("aino")))
    assert window.turning.screen.view is not None
    window.turning.screen.view.leave_wanted.emit()
    return picture


def _question(stage: Stage) -> tuple[FeedbackQuestion, Picture]:
    window, picture = _turned(stage, Place("feedback-question"))
    view = window.turning.screen.view
    assert isinstance(view, FeedbackQuestion)
    view.languages.button(stage.language).click()
    return view, picture


@scene("10-question")
def question(stage: Stage) -> QWidget | Picture:
    view, picture = _question(stage)
    view.buttons[Answer.BETTER].click()
    return picture


@scene("10b-thanks")
def thanks(stage: Stage) -> QWidget | Picture:
    view, picture = _question(stage)
    view.buttons[None].click()
    view.finish()
    return picture


@scene("29-feedback")
def results(stage: Stage) -> QWidget | Picture:
    context = practice_context(stage)
    if not feedback.feedback_results(context.store, Question.MEETING).months:
        months = ((5, (3, 6, 2)), (6, (2, 3, 1)), (7, (3, 4, 1)), (8, (3, 5, 2)), (9, (6, 9, 4)),
                  (10, (7, 11, 4)))  # fmt: skip
        for month, counts in months:
            owner = _Earlier(context.store, month)
            feedback.cast_paper(owner, Question.MEETING, counts, public_key=None)
    return MainWindow(context, Place("feedback"), {})


class _Earlier:
    """The store as the box sees it, in an earlier month."""

    def __init__(self, store: Store, month: int) -> None:
        self.path, self.keys, self.practice = store.path, store.keys, store.practice
        self.clock = lambda: datetime(2026, month, 15, tzinfo=UTC)


@scene("29-qr")
def qr(stage: Stage) -> QWidget | Picture:
    set_web_form(practice_context(stage).store, "https://lomake.example.fi/palaute")
    window = MainWindow(practice_context(stage), Place("feedback"), {})
    window.go(Place("feedback-qr"))
    return Picture(window)


def _feedback_paper(stage: Stage, paper: str) -> Picture:
    set_web_form(practice_context(stage).store, "https://lomake.example.fi/palaute")
    window = MainWindow(practice_context(stage), Place("feedback-paper"), {})
    page = window.page
    assert isinstance(page, FeedbackPaperPage)
    page.which.button(paper).click()
    return Picture(window, ready=page.print_button.isEnabled)


@scene("29-slip")
def slip(stage: Stage) -> Picture:
    return _feedback_paper(stage, "slip")


@scene("29-summary")
def summary(stage: Stage) -> Picture:
    return _feedback_paper(stage, "summary")


@scene("36-write-together")
def write_together(stage: Stage) -> QWidget | Picture:
    context = practice_context(stage)
    aino = practice_id("aino")
    draft = replace(
        meetings.new_meeting_draft(
            context.store, aino, today=context.today(), now=context.now()
        ).draft,
        id=uuid5(aino, "36"),
        on=context.today(),
        note="Käytiin yhdessä kaupassa hiljaisena aikana. Aino asioi kassalla itse.",
        client_words="En ois uskonu, että kassalla pystyy jutteleen.",
        rating_topic="jännitys",
        rating_before=8,
        rating_after=4,
        worker_view="Tuttu kauppa ja rauhallinen aika auttoivat. Sama reitti kannattaa toistaa.",
    )
    payload = drafts.to_payload(draft)
    drafts.save_draft(context.store, "meeting", draft.id, aino, payload, now=context.now())
    window = MainWindow(context, Place("client", aino), {})
    window.go(Place("write-together", aino, "", draft.id))
    view = window.turning.screen.view
    assert isinstance(view, WriteTogether)
    view.add.click()
    view.addition.setPlainText("Ensi kerralla haluan kokeilla kassaa ilman Kaisaa.")

    def after() -> None:
        window.put_away()
        drafts.discard_draft(context.store, "meeting", draft.id, now=context.now())

    return Picture(window, after=after)
