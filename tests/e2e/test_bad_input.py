"""Whatever is typed, pasted or found on the disk: a clear sentence, and nothing is lost."""

import re
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from app.services.meetings import list_meetings
from app.services.vault import Store
from tests.first_day import NOTE, FirstDay
from tests.hands import CTRL, shown_texts
from ui.dialogs.booking_dialog import BookingDialog
from ui.dialogs.goal_dialog import GoalDialog
from ui.pages.client_page import ClientPage
from ui.pages.meetings_section import MeetingsSection
from ui.pages.plan_section import PlanSection

NO_DATE = "Give a date that is in the calendar."
NAMES = [
    ("Demo-Áilu", "Sámi Čáppa"),
    ("Демо-Анна", "Смирнова"),
    ("ديمو", "عائشة"),
    ("Demo-Aino 🌻", "Esimerkki"),
    ("<b>Demo</b>", "R&D <img src=x>"),
]


def store_of(day: FirstDay) -> Store:
    context = day.shell.context
    assert context is not None
    return context.store


def words_of(path: Path) -> str:
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in PdfReader(path).pages))


@pytest.mark.requirement("I2.3")
def test_a_wrong_check_character_is_told_and_what_was_typed_stays(begun: FirstDay) -> None:
    dialog = begun.open_new_client()
    begun.write(dialog.form.first_names, "Demo-Aino")
    begun.write(dialog.form.identity, "010594Y9033")
    begun.press(dialog.save_button)

    said = "This is not a valid personal identity code. Check every character."
    assert said in shown_texts(dialog)
    assert dialog.form.first_names.text() == "Demo-Aino"
    dialog.form.identity.selectAll()
    begun.write(dialog.form.identity, "010594Y9032")
    begun.press(dialog.save_button)
    assert "Demo-Aino" in shown_texts(begun.page(ClientPage))


@pytest.mark.requirement("I2.3")
@pytest.mark.parametrize("name", ["decision_end", "period_end"])
def test_a_date_outside_the_calendar_is_told_in_the_clients_form(
    begun: FirstDay, name: str
) -> None:
    dialog = begun.open_new_client()
    begun.write(dialog.form.first_names, "Demo-Aino")
    begun.press(dialog.form.start.chip("decision"))
    edit = dialog.findChild(QLineEdit, name)
    assert edit is not None
    begun.write(edit, "31.2.2026")
    begun.press(dialog.save_button)

    assert dialog.isVisible()
    assert NO_DATE in shown_texts(dialog)
    assert edit.text() == "31.2.2026"


@pytest.mark.requirement("I2.4")
@pytest.mark.parametrize("name", ["date", "next-date"])
def test_a_date_outside_the_calendar_is_told_in_the_log(begun: FirstDay, name: str) -> None:
    begun.add_client()
    page = begun.open_form()
    begun.fill_visit(page)
    edit = page.findChild(QLineEdit, name)
    assert edit is not None
    edit.selectAll()
    begun.write(edit, "31.2.2026")
    begun.key(Qt.Key.Key_Return)

    assert begun.main.page is page
    assert NO_DATE in shown_texts(page)
    assert edit.hasFocus()
    assert page.words.note.toPlainText() == NOTE


@pytest.mark.requirement("I2.5")
def test_a_date_outside_the_calendar_is_told_in_the_goal(begun: FirstDay) -> None:
    begun.add_client()
    begun.press(begun.section(PlanSection).goals.add_button)
    dialog = begun.dialog(GoalDialog)
    begun.write(dialog.form.title, "Lähden kotoa")
    begun.write(dialog.form.due, "31.2.2026")
    begun.press(dialog.save_button)

    assert dialog.isVisible()
    assert NO_DATE in shown_texts(dialog)


@pytest.mark.requirement("I2.3")
def test_a_date_outside_the_calendar_is_told_in_the_booking(begun: FirstDay) -> None:
    begun.add_client()
    begun.key(Qt.Key.Key_1)
    begun.press_primary()
    dialog = begun.dialog(BookingDialog)
    dialog.day.selectAll()
    begun.write(dialog.day, "31.2.2026")
    begun.press(dialog.save_button)

    assert dialog.isVisible()
    assert NO_DATE in shown_texts(dialog)


@pytest.mark.requirement("I2.6")
def test_a_date_outside_the_calendar_does_not_get_lost_in_a_finished_plan(begun: FirstDay) -> None:
    begun.add_client()
    section = begun.open_plan_texts()
    review = section.texts.editors.review_on
    begun.write(review, "31.2.2026")
    begun.press(section.texts.finish_button)

    assert NO_DATE in shown_texts(section)
    assert review.text() == "31.2.2026"


@pytest.mark.requirement("I2.4", "I2.7")
def test_a_hundred_thousand_letters_are_saved_shown_and_handed_over(begun: FirstDay) -> None:
    pasted = ("Kävimme läpi arjen asioita. " * 4000)[:100_000]
    begun.add_client()
    page = begun.open_form()
    begun.fill_visit(page, "")
    QGuiApplication.clipboard().setText(pasted)
    begun.qtbot.keyClick(page.words.note, Qt.Key.Key_V, CTRL)
    section = begun.save_visit(page)
    notes = begun.meeting_notes(section)
    begun.open_first_meeting(section)
    shown = " ".join(shown_texts(section.view))
    folder = begun.folder / "siirto"
    folder.mkdir()
    begun.set_folder(folder)
    begun.send()
    (package,) = folder.iterdir()

    assert notes == [pasted]
    assert pasted.strip() in shown
    assert words_of(package / "document.pdf").count("Kävimme läpi") >= 3500


@pytest.mark.requirement("I2.3", "I2.6")
@pytest.mark.parametrize(("first", "last"), NAMES)
def test_a_name_of_any_script_is_listed_shown_and_printed(
    begun: FirstDay, first: str, last: str
) -> None:
    begun.add_client(first, last)
    assert f"{first} {last}" in shown_texts(begun.page(ClientPage))
    begun.key(Qt.Key.Key_2)
    (row,) = begun.shown_clients()
    assert row.startswith(f"{first} {last}")
    begun.open_client()
    begun.add_goal("R&D <b>kotoa</b>")
    begun.finish_plan()
    path = begun.folder / "suunnitelma.pdf"
    begun.save_paper(begun.open_print(), path)

    words = words_of(path)
    assert "R&D <b>kotoa</b>" in words
    if first != "ديمو" and "🌻" not in first:  # what the typeface has no letters for is told
        assert f"{first} {last}" in words


@pytest.mark.requirement("I2.4")
def test_markup_in_a_note_stays_as_it_was_typed(begun: FirstDay) -> None:
    note = "Puhelu <b>Kelaan</b> & R&D <script>x</script>"
    begun.add_client()
    section = begun.log_visit(note)
    begun.open_first_meeting(section)

    assert isinstance(section, MeetingsSection)
    assert note in " ".join(shown_texts(section.view))
    page = begun.page(ClientPage)
    (row,) = list_meetings(store_of(begun), page.client_id, logged=False)
    assert row.note == note
