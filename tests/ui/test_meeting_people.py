"""Mukana in the log form: roles on chips, names only where the entry needs them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.domain.meetings import Participant
from ui.pages.meeting_people import MeetingPeople
from ui.vocabulary import Words


@pytest.fixture
def people(qtbot: QtBot) -> MeetingPeople:
    made = MeetingPeople(Words("en"))
    qtbot.addWidget(made)
    made.load([Participant(role="client")], roles=("Sisko", "Naapuri"))
    made.show()
    return made


@pytest.mark.requirement("R07", screen="07")
def test_one_of_the_team_stands_among_the_usual_roles(people: MeetingPeople) -> None:
    shown = [option.label for option in people.group.options()]
    assert shown[:5] == ["Client", "Work pair", "Sisko", "Interpreter", "Other professional"]
    assert people.group.chip("Sisko").isVisible() and not people.group.chip("Naapuri").isVisible()
    assert people.selected() == ("client",)


@pytest.mark.requirement("R07", screen="07")
def test_a_new_professional_is_asked_for_name_title_and_organisation(
    people: MeetingPeople, qtbot: QtBot
) -> None:
    changed = QSignalSpy(people.changed)
    people.group.chip("other-professional").click()
    line = people.lines["other-professional"]
    for edit, words in (
        (line.name, "Demo-Velka Neuvoja"),
        (line.title, "velkaneuvoja"),
        (line.organisation, "Oikeuspalveluvirasto"),
    ):
        qtbot.waitUntil(edit.isVisible)
        qtbot.keyClicks(edit, words)
    people.group.chip("close-person").click()
    assert not people.lines["close-person"].title.isVisible()
    found = {one.role: one for one in people.participants()}["other-professional"]
    assert (found.name, found.title, found.organisation) == (
        "Demo-Velka Neuvoja", "velkaneuvoja", "Oikeuspalveluvirasto",
    )  # fmt: skip
    assert changed.count() > 2


@pytest.mark.requirement("R07", screen="07")
def test_a_name_is_still_there_when_the_role_is_chosen_again(
    people: MeetingPeople, qtbot: QtBot
) -> None:
    chip = people.group.chip("close-person")
    chip.click()
    people.lines["close-person"].name.setText("Demo-Siiri")
    chip.click()
    assert people.lines == {} and people.selected() == ("client",)
    chip.click()
    assert people.lines["close-person"].name.text() == "Demo-Siiri"


@pytest.mark.requirement("R07", screen="07")
def test_plus_shows_the_rest_and_takes_one_more_person_by_role(
    people: MeetingPeople, qtbot: QtBot
) -> None:
    assert not people.new_role.isVisible()
    qtbot.mouseClick(people.group._more, Qt.MouseButton.LeftButton)
    assert people.group.chip("Naapuri").isVisible()
    qtbot.keyClicks(people.new_role, "Isannoitsija")
    qtbot.keyClick(people.new_role, Qt.Key.Key_Return)
    assert people.group.chip("Isannoitsija").isChecked()
    qtbot.keyClicks(people.lines["Isannoitsija"].name, "Demo-Isto")
    assert [(one.role, one.name) for one in people.participants()] == [
        ("client", ""),
        ("Isannoitsija", "Demo-Isto"),
    ]


@pytest.mark.requirement("R12", screen="07")
def test_the_interpreters_chip_tells_the_language(people: MeetingPeople) -> None:
    assert people.group.chip("interpreter").text() == "Interpreter"
    people.load([], interpreter_language="arabia")
    assert people.group.chip("interpreter").text() == "Interpreter (arabia)"
