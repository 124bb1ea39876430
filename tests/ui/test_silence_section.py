"""Jos minusta ei kuulu (37a): filled in together, kept, shown when the rhythm breaks, on A5."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from app.services import drafts, network, silence
from app.services.vault import Store
from tests.casework import log, visit
from tests.conftest import Clock
from tests.ui.casework import add_client, add_worker, make_context, type_into
from ui.context import Context
from ui.navigation import Place
from ui.pages.client_page import ClientPage
from ui.pages.silence_print_page import SilencePrintPage
from ui.pages.silence_section import SilenceSection
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    add_worker(store, clock())
    return make_context(store, clock, qapp)


@pytest.fixture
def aino(context: Context) -> UUID:
    return add_client(context.store, context.now(), protected=True)


def open_section(qtbot: QtBot, context: Context, client_id: UUID) -> SilenceSection:
    section = SilenceSection(context, client_id)
    qtbot.addWidget(section)
    section.resize(1010, 560)
    section.show()
    return section


def settle(qtbot: QtBot, context: Context) -> None:
    qtbot.waitUntil(lambda: context.jobs.is_idle, timeout=20_000)


def press(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.requirement("R37", "P15", screen="37a")
def test_agreed_at_the_start_and_shown_beside_its_card(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    person = replace(network.new_person_draft(aino), label="Sisko")
    network.save_person(store, person, now=context.now(), today=context.today())
    section = open_section(qtbot, context, aino)
    form = section.form
    assert not section.print_button.isVisible() and not section.save_button.isEnabled()
    assert form.text.selected() is None and not form.whom.isEnabled()

    press(qtbot, form.wait.more_button)
    press(qtbot, form.text.button("yes"))
    press(qtbot, form.come.button("no"))
    press(qtbot, form.call.button("yes"))
    section.save()
    assert form.problem.isVisible()  # whom may she call
    form.whom.set_selected("Sisko")
    assert form.consent.isVisible()
    type_into(form.voice.editor, "Kysy kissasta.")
    press(qtbot, section.save_button)

    kept = silence.load_silence(store, aino).draft
    assert (kept.wait_days, kept.may_text, kept.may_come, kept.call_whom, kept.way_back) == (
        4, True, False, "Sisko", "Kysy kissasta."
    )  # fmt: skip
    assert section.print_button.isVisible() and not section.save_button.isVisible()
    qtbot.waitUntil(lambda: section.preview.sheet() is not None, timeout=20_000)
    settle(qtbot, context)
    section.keeper.stop()


@pytest.mark.requirement("R37", "R03")
def test_a_place_name_in_the_clients_words_is_asked_about(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    section = open_section(qtbot, context, aino)
    type_into(section.form.voice.editor, "Tule Lahteen kahville.")
    section.save()
    assert section.warning.isVisible() and not silence.load_silence(store, aino).agreed
    press(qtbot, section.warning.remove_button)
    section.save()
    assert silence.load_silence(store, aino).draft.way_back == "Tule kahville."
    settle(qtbot, context)
    section.keeper.stop()


@pytest.mark.requirement("R37", "A2")
def test_the_lock_keeps_what_was_typed_and_it_can_be_discarded(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    section = open_section(qtbot, context, aino)
    press(qtbot, section.form.come.button("yes"))
    section.save_draft()
    again = open_section(qtbot, context, aino)
    assert again.form.come.selected() == "yes" and again.save_button.isEnabled()
    press(qtbot, again.discard_button)
    assert again.form.come.selected() is None
    assert drafts.list_drafts(store) == []
    settle(qtbot, context)
    section.keeper.stop()
    again.keeper.stop()


@pytest.mark.requirement("R37", "P15")
def test_shown_when_the_rhythm_breaks_and_one_press_away(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    log(store, visit(aino, on=date(2026, 10, 28)))
    agreed = replace(silence.load_silence(store, aino).draft, wait_days=3, may_come=False)
    silence.save_silence(store, agreed, now=context.now(), today=context.today())
    page = ClientPage(context, Place("client", aino))
    qtbot.addWidget(page)
    page.resize(1278, 640)
    page.show()
    button = page.findChild(Button, "reminder-own-instruction")
    assert button is not None
    button.click()
    assert isinstance(page.section, SilenceSection) and page.place.section == "silence"
    assert page.sections.selected() == "plan"
    page.section.back_button.click()
    assert page.place.section == "plan"
    settle(qtbot, context)


@pytest.mark.requirement("R37", screen="37b")
def test_printed_on_a5_and_in_large_letters_on_a4(
    context: Context, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    agreed = silence.load_silence(store, aino).draft
    silence.save_silence(store, agreed, now=context.now(), today=context.today())
    page = SilencePrintPage(context, Place("silence-card", aino))
    qtbot.addWidget(page)
    page.show()  # the paper is made after the first paint
    qtbot.waitUntil(lambda: page.view.page_count == 1, timeout=20_000)
    settle(qtbot, context)
    assert page.page_size == "A5" and page.back() == Place("client", aino, "silence")
    page.look.text_size.set_selected("large")
    page.look.changed.emit()
    settle(qtbot, context)
    assert page.page_size == "A4" and "A4" in page.bar.pages.text()
    assert "Esimerkki" not in page.file_name()


@pytest.mark.requirement("R12", "K27")
def test_before_a_minors_paper_she_is_asked_about_the_guardian(
    context: Context, store: Store, qtbot: QtBot
) -> None:
    young = add_client(store, context.now(), born=date(2010, 5, 2))
    silence.save_silence(
        store, silence.load_silence(store, young).draft,
        now=context.now(), today=context.today(),
    )  # fmt: skip
    page = SilencePrintPage(context, Place("silence-card", young))
    qtbot.addWidget(page)
    assert page.findChild(Banner, "guardian-question") is not None
    settle(qtbot, context)
