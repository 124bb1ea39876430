"""Packages through the real windows of two workers: cards, making, opening, additions."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.domain.packages import USUAL, AdditionRow, RecordKind, RecordState, Way
from app.services import drafts, meetings, packages_in
from app.services.colleagues import add_colleague, list_colleagues, own_card, own_fingerprint
from app.services.goals import load_goal_draft, save_goal
from app.services.package_rows import list_packages
from app.services.packages_out import make_answer
from app.services.vault import Store
from app.storage.schema.handover_package import HandoverClient
from tests.casework import (
    NOW,
    TODAY,
    add_client,
    add_goal,
    add_worker,
    events,
    goal,
    log,
    visit,
)
from tests.colleagues import CODE, add_pekka, opened, package_for
from tests.conftest import CHEAP_LIMITS
from tests.qr_reading import read_widget
from ui.context import Context
from ui.dialogs import packages_dialog, prompts
from ui.dialogs.colleagues_dialog import ColleaguesDialog
from ui.dialogs.package_dialog import PackageDialog
from ui.dialogs.package_make_dialog import PackageMakeDialog
from ui.dialogs.package_open_dialog import PackageOpenDialog
from ui.jobs import JobRunner
from ui.models.package_texts import addition_title
from ui.navigation import Place
from ui.pages.day_cards import draft_place
from ui.settings import Settings
from ui.upkeep import Upkeep
from ui.widgets.banner import Banner
from ui.widgets.label import Label
from ui.widgets.text_inputs import TextEdit

DAY = timedelta(days=1)
Desk = Callable[[Store], Context]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """Give a worker's desk: a window and a context over a store."""
    made: list[Context] = []
    windows: list[QWidget] = []

    def sit_down(store: Store) -> Context:
        window = QWidget()
        window.resize(1024, 640)
        qtbot.addWidget(window)
        windows.append(window)
        made.append(
            Context(
                store=store,
                jobs=JobRunner(window),
                settings=Settings(QSettings(str(tmp_path / "q.ini"), QSettings.Format.IniFormat)),
                prompts=prompts,
                now=lambda: NOW,
                today=lambda: TODAY,
                folder=tmp_path,
            )
        )
        return made[-1]

    yield sit_down
    for context in made:
        context.jobs.shut_down()


@pytest.fixture
def kaisa(store: Store) -> Store:
    add_worker(store)
    return store


@pytest.fixture
def pekka(store_template: Path, tmp_path: Path, open_store: Callable[[Path], Store]) -> Store:
    other = open_store(Path(shutil.copytree(store_template, tmp_path / "pekka")))
    add_pekka(other)
    return other


def window_of(context: Context) -> QWidget:
    window = context.jobs.parent()
    assert isinstance(window, QWidget)
    return window


def settle(qtbot: QtBot, context: Context) -> None:
    qtbot.waitUntil(lambda: context.jobs.is_idle)


@pytest.mark.requirement("I6.4", "R09")
def test_a_colleagues_change_stands_beside_the_own_text_and_waits_for_a_press(
    qtbot: QtBot, desk: Desk, kaisa: Store, pekka: Store
) -> None:
    aino = add_client(kaisa)
    held = add_goal(kaisa, goal(aino))
    _, data = package_for(kaisa, pekka, [aino])
    package = opened(pekka, data).row.id
    packages_in.accept_client(pekka, package, aino, now=NOW)
    changed = replace(load_goal_draft(pekka, held), title="Pekan otsikko", reason="Sovittiin.")
    save_goal(pekka, changed, now=NOW, today=TODAY)
    theirs = desk(pekka)
    there = PackageDialog(theirs, Place("package", record_id=package), window_of(theirs))
    assert any("goes as a proposal" in one.text() for one in there.findChildren(Label))
    answer = opened(kaisa, make_answer(pekka, package, now=NOW)).row.id
    mine = desk(kaisa)
    here = PackageDialog(mine, Place("package", record_id=answer), window_of(mine))
    (line,) = here.lines
    told = [one.text() for one in line.findChildren(Label)]
    own = load_goal_draft(kaisa, held).title
    assert told.index(own) < told.index("Pekan otsikko"), "one's own first"
    assert "Here now" in told and "Proposed" in told
    assert any("Yours stays as the version before." in text for text in told)
    assert line.take_button.text() == "Take the change in"
    assert line.leave_button.accessibleName().startswith("Leave out: Change proposed · Goal")
    qtbot.mouseClick(line.take_button, Qt.MouseButton.LeftButton)
    settle(qtbot, mine)
    assert load_goal_draft(kaisa, held).title == "Pekan otsikko"


@pytest.mark.requirement("I6.4")
def test_the_public_key_is_exchanged_by_the_qr_picture_of_the_own_card(
    desk: Desk, kaisa: Store, pekka: Store
) -> None:
    """What a reader makes of the picture as it is painted is the whole card."""
    theirs, mine = desk(pekka), desk(kaisa)
    cards = ColleaguesDialog(theirs, Place("colleagues"), window_of(theirs))
    cards.show()
    (line,) = read_widget(cards.picture)
    assert line == own_card(pekka)
    own = ColleaguesDialog(mine, Place("colleagues"), window_of(mine))
    own.add(line)
    (known,) = list_colleagues(kaisa)
    assert (known.name, known.fingerprint) == ("Demo-Pekka Sijainen", own_fingerprint(pekka))


@pytest.mark.requirement("I6.4", "R09")
def test_a_package_and_its_additions_go_through_the_windows_of_both(
    qtbot: QtBot, desk: Desk, kaisa: Store, pekka: Store, tmp_path: Path
) -> None:
    aino = add_client(kaisa)
    log(kaisa, visit(aino, note="Kaisan kirjaus."))
    mine, theirs = desk(kaisa), desk(pekka)
    cards = ColleaguesDialog(theirs, Place("colleagues"), window_of(theirs))
    cards.save(tmp_path / "pekka.txt")
    own = ColleaguesDialog(mine, Place("colleagues"), window_of(mine))
    own.read(tmp_path / "pekka.txt")

    make = PackageMakeDialog(mine, Place("make-package", aino), window_of(mine))
    make.next_button.click()
    assert not make.problem.isHidden()
    make.choice.ends.setText("6.1.2027")
    make.next_button.click()
    assert make.problem.isHidden()
    make.forms[0].texts["mind"].setPlainText("Koira pihalla.")
    with qtbot.waitSignal(make.accepted):
        make.save(tmp_path / "aino.rinnalla")

    opening = PackageOpenDialog(theirs, Place("open-package"), window_of(theirs))
    with qtbot.waitSignal(opening.navigate) as going:
        opening.read(tmp_path / "aino.rinnalla")
    there = PackageDialog(theirs, going.args[0], window_of(theirs))
    assert there.answer_button.isHidden(), "nobody is here of whom one could write"
    there.join_buttons[0].click()
    settle(qtbot, theirs)
    log(pekka, visit(aino, note="Pekan kirjaus.", client_words="Hyvin meni."))
    there.answer(tmp_path / "lisaykset.rinnalla")
    settle(qtbot, theirs)

    with qtbot.waitSignal(opening.navigate) as going:
        back = PackageOpenDialog(mine, Place("open-package"), window_of(mine))
        back.navigate.connect(opening.navigate)
        back.read(tmp_path / "lisaykset.rinnalla")
    here = PackageDialog(mine, going.args[0], window_of(mine))
    (line,) = here.lines
    assert line.row.author == "Demo-Pekka Sijainen"
    qtbot.mouseClick(line.take_button, Qt.MouseButton.LeftButton)
    settle(qtbot, mine)
    found = meetings.list_meetings(kaisa, aino, logged=False)
    assert sorted(row.author for row in found) == ["Demo-Kaisa Ohjaaja", "Demo-Pekka Sijainen"]


@pytest.mark.requirement("I6.4")
def test_a_package_with_six_words_asks_for_them_and_says_when_they_are_wrong(
    qtbot: QtBot, desk: Desk, kaisa: Store, pekka: Store, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    cheap = partial(packages_in.open_package, limits=CHEAP_LIMITS)
    monkeypatch.setattr(packages_in, "open_package", cheap)
    _, data = package_for(kaisa, pekka, [add_client(kaisa)], way=Way.CODE, to_key=b"")
    file = tmp_path / "koodilla.rinnalla"
    file.write_bytes(data)
    theirs = desk(pekka)
    opening = PackageOpenDialog(theirs, Place("open-package"), window_of(theirs))
    opening.read(file)
    assert opening._data == b"", "read beside the interface"
    settle(qtbot, theirs)
    assert not opening.words_field.isHidden() and not opening.open_button.isEnabled()
    opening.words.add_bytes(QByteArray(b"aivan muut sanat kuin nuo"))
    opening.open_button.click()
    qtbot.waitUntil(lambda: not opening.problem.isHidden())
    assert "R-1004" in opening.problem.text()
    opening.words.add_bytes(QByteArray(CODE))
    with qtbot.waitSignal(opening.navigate):
        opening.open_button.click()


@pytest.mark.requirement("I6.4")
def test_six_words_are_shown_once_when_the_package_is_made(desk: Desk, kaisa: Store) -> None:
    aino = add_client(kaisa)
    mine = desk(kaisa)
    make = PackageMakeDialog(mine, Place("make-package", aino), window_of(mine))
    assert make.choice.way.selected() == "code"
    make.choice.name.setText("Demo-Pekka Sijainen")
    make.choice.ends.setText("6.1.2027")
    make.next_button.click()
    assert len(make.code.split()) == 6
    assert make.code_label.text() == make.code


@pytest.mark.requirement("I6.4")
def test_who_may_be_here_already_is_decided_by_a_button(
    qtbot: QtBot, desk: Desk, kaisa: Store, pekka: Store
) -> None:
    born = date(1990, 1, 1)
    aino, own = add_client(kaisa, born=born), add_client(pekka, born=born)
    _, data = package_for(kaisa, pekka, [aino])
    view = opened(pekka, data)
    theirs = desk(pekka)
    dialog = PackageDialog(theirs, Place("package", record_id=view.row.id), window_of(theirs))
    same, apart = dialog.join_buttons
    assert "Demo-Aino Esimerkki" in same.text()
    assert apart.accessibleName() or apart.text()
    same.click()
    assert dialog.join_buttons and not apart.isEnabled(), "taken in beside the interface"
    settle(qtbot, theirs)
    assert dialog.join_buttons == []
    answer = opened(kaisa, make_answer(pekka, view.row.id, now=NOW))
    assert answer.clients[0].client_id == aino != own


@pytest.mark.requirement("I6.4", "R09")
def test_the_whole_caseload_is_chosen_at_once_and_sections_begin_with_what_is_needed(
    desk: Desk, kaisa: Store
) -> None:
    for name in ("Demo-Aino", "Demo-Eero", "Demo-Leena"):
        add_client(kaisa, first_names=name)
    mine = desk(kaisa)
    choice = PackageMakeDialog(mine, Place("make-package"), window_of(mine)).choice
    assert {one for one, box in choice.sections.items() if box.isChecked()} == USUAL
    choice.all_button.click()
    assert len(choice.clients_chosen()) == 3
    choice.all_button.click()
    assert choice.clients_chosen() == ()


@pytest.mark.requirement("I6.4", "R09")
@pytest.mark.parametrize("kind", list(RecordKind))
def test_each_addition_says_what_it_is_of_which_day_and_whose(kind: RecordKind) -> None:
    titles = {RecordKind.MEETING: "call", RecordKind.ERRAND_EVENT: "filed", RecordKind.PLAN: "2",
              RecordKind.BOOKING: "home", RecordKind.SILENCE: "3",
              RecordKind.ACT: "pair-check"}  # fmt: skip
    row = AdditionRow(
        id=uuid4(), kind=kind, state=RecordState.WAITING, author="Demo-Pekka", on=TODAY,
        title=titles.get(kind, "Otsikko"), text="",
    )  # fmt: skip
    told = addition_title(row)
    assert "11.11.2026" in told and told.endswith("Demo-Pekka")
    assert kind.value not in told and titles.get(kind, "-") not in told.split(" · ")
    assert addition_title(replace(row, title="")), "with the shield on there is no title"


@pytest.mark.requirement("I6.4")
def test_the_list_names_no_client_and_opens_what_came(
    desk: Desk, kaisa: Store, pekka: Store
) -> None:
    _, data = package_for(kaisa, pekka, [add_client(kaisa)])
    opened(pekka, data)
    theirs = desk(pekka)
    dialog = packages_dialog.PackagesDialog(theirs, Place("packages"), window_of(theirs))
    (line,) = dialog.lines
    told = "".join(label.text() for label in line.findChildren(Label))
    assert "Demo-Kaisa" in told and "Aino" not in told
    gone: list[Place] = []
    dialog.navigate.connect(gone.append)
    line.open_button.click()
    assert gone == [Place("package", record_id=line.row.id)]


@pytest.mark.requirement("I6.4")
def test_a_text_that_is_no_card_and_ones_own_card_are_refused(
    desk: Desk, kaisa: Store, pekka: Store
) -> None:
    mine = desk(kaisa)
    dialog = ColleaguesDialog(mine, Place("colleagues"), window_of(mine))
    errors: list[str] = []
    dialog.failed.connect(lambda error: errors.append(error.code))
    for words in ("", "rinnalla-card:1:xx:A:B", "rinnalla-card:2:abc", dialog.card):
        dialog.line.setText(words)
        dialog.add_card_button.click()
    assert errors == ["card-unreadable"] * 3 + ["card-own"]
    add_colleague(kaisa, own_card(pekka), now=NOW)


@pytest.mark.requirement("I6.4", "K37")
def test_a_package_that_could_not_be_written_is_made_by_a_second_press(
    qtbot: QtBot, desk: Desk, kaisa: Store, pekka: Store, tmp_path: Path
) -> None:
    add_colleague(kaisa, own_card(pekka), now=NOW)
    mine = desk(kaisa)
    make = PackageMakeDialog(mine, Place("make-package", add_client(kaisa)), window_of(mine))
    make.choice.ends.setText("6.1.2027")
    make.next_button.click()
    make.save(tmp_path / "not plugged in" / "aino.rinnalla")
    qtbot.waitUntil(lambda: not make.problem.isHidden())
    assert list_packages(kaisa) == [] and "package-made" not in dict(events(kaisa))
    with qtbot.waitSignal(make.accepted):
        make.save(tmp_path / "aino.rinnalla")
    opened(pekka, (tmp_path / "aino.rinnalla").read_bytes())
    assert [one[0] for one in events(kaisa)].count("package-made") == 1


@pytest.mark.requirement("I6.4", "K37")
def test_an_answer_that_could_not_be_written_was_not_given(
    qtbot: QtBot, desk: Desk, kaisa: Store, pekka: Store, tmp_path: Path
) -> None:
    aino = add_client(kaisa)
    _, data = package_for(kaisa, pekka, [aino])
    view = opened(pekka, data)
    packages_in.accept_client(pekka, view.row.id, aino, now=NOW)
    theirs = desk(pekka)
    there = PackageDialog(theirs, Place("package", record_id=view.row.id), window_of(theirs))
    there.answer(tmp_path / "not plugged in" / "lisaykset.rinnalla")
    settle(qtbot, theirs)
    assert len(list_packages(pekka)) == 1
    there.answer(tmp_path / "lisaykset.rinnalla")
    settle(qtbot, theirs)
    assert len(list_packages(pekka)) == 2
    opened(kaisa, (tmp_path / "lisaykset.rinnalla").read_bytes())


@pytest.mark.requirement("I6.4", "S2.1")
def test_what_waits_past_its_end_date_goes_without_the_packages_being_looked_at(
    qtbot: QtBot, desk: Desk, kaisa: Store, pekka: Store
) -> None:
    _, data = package_for(kaisa, pekka, [add_client(kaisa)], ends_on=TODAY)
    opened(pekka, data)
    theirs = desk(pekka)
    later = replace(theirs, now=lambda: NOW + DAY, today=lambda: TODAY + DAY)
    for context, names in ((theirs, ["Demo-Aino Esimerkki"]), (later, [""])):
        upkeep = Upkeep(context, window_of(context))
        upkeep.look()
        qtbot.waitUntil(lambda: theirs.jobs.is_idle)
        with pekka.read() as session:
            assert session.scalars(select(HandoverClient.name)).all() == names


@pytest.mark.requirement("I6.4", "R03")
def test_when_a_package_has_ended_it_says_that_clients_taken_in_are_still_here(
    desk: Desk, kaisa: Store, pekka: Store
) -> None:
    aino = add_client(kaisa)
    _, data = package_for(kaisa, pekka, [aino], ends_on=TODAY)
    view = opened(pekka, data)
    packages_in.accept_client(pekka, view.row.id, aino, now=NOW)
    theirs = desk(pekka)

    def told(context: Context) -> bool:
        place = Place("package", record_id=view.row.id)
        dialog = PackageDialog(context, place, window_of(context))
        return any("has ended" in one.text() for one in dialog.findChildren(Banner))

    assert [told(theirs), told(replace(theirs, today=lambda: TODAY + DAY))] == [False, True]


def told_in(widget: QWidget) -> str:
    edits = [
        edit.toPlainText() for edit in widget.findChildren(TextEdit) if edit.isVisibleTo(widget)
    ]
    return " ".join([label.text() for label in widget.findChildren(Label)] + edits)


@pytest.mark.requirement("I6.4")
def test_what_was_left_out_can_be_brought_back_until_the_package_ends(
    qtbot: QtBot, desk: Desk, kaisa: Store, pekka: Store
) -> None:
    aino = add_client(kaisa)
    view = opened(pekka, package_for(kaisa, pekka, [aino])[1])
    packages_in.accept_client(pekka, view.row.id, aino, now=NOW)
    log(pekka, visit(aino, note="Ehkä sittenkin."))
    answer = opened(kaisa, make_answer(pekka, view.row.id, now=NOW))
    mine = desk(kaisa)
    dialog = PackageDialog(mine, Place("package", record_id=answer.row.id), window_of(mine))
    undos: list[Callable[[], object]] = []
    dialog.notified.connect(lambda _words, undo: undos.append(undo))
    dialog.lines[0].leave_button.click()
    settle(qtbot, mine)
    (line,) = dialog.lines
    assert line.take_button.isHidden() and "Ehkä sittenkin." in told_in(line)
    line.back_button.click()
    settle(qtbot, mine)
    (line,) = dialog.lines
    assert not line.take_button.isHidden() and line.back_button.isHidden()
    line.leave_button.click()
    settle(qtbot, mine)
    undos[-1]()
    again = PackageDialog(mine, Place("package", record_id=answer.row.id), window_of(mine))
    assert not again.lines[0].take_button.isHidden()


@pytest.mark.requirement("I6.4", "R05")
def test_with_the_shield_on_a_package_names_nobody_and_tells_nothing(
    qtbot: QtBot, desk: Desk, kaisa: Store, pekka: Store
) -> None:
    aino = add_client(kaisa)
    view = opened(pekka, package_for(kaisa, pekka, [aino])[1])
    packages_in.accept_client(pekka, view.row.id, aino, now=NOW)
    log(pekka, visit(aino, note="Salainen kirjaus.", client_words="Omat sanat."))
    answer = opened(kaisa, make_answer(pekka, view.row.id, now=NOW))
    mine = desk(kaisa)
    window = window_of(mine)
    dialog = PackageDialog(mine, Place("package", record_id=answer.row.id), window)
    make = PackageMakeDialog(mine, Place("make-package", aino), window)
    make.choice.name.setText("Demo-Pekka Sijainen")
    make.choice.ends.setText("6.1.2027")
    make.next_button.click()
    make.forms[0].texts["mind"].setPlainText("Koira pihalla.")
    for name in ("Demo-Aino", "Salainen kirjaus.", "Omat sanat."):
        assert any(name in told_in(one) for one in dialog.made)
    mine.shield.toggle()
    for one in (*dialog.made, make.sheet):
        for name in ("Demo-Aino", "Salainen", "Omat sanat", "Koira"):
            assert name not in told_in(one)
    assert "Demo-Aino" not in make.choice.clients[aino].text()
    mine.shield.toggle()
    assert "Demo-Aino" in told_in(make.sheet) and make.forms[0].texts["mind"].isVisibleTo(make)


@pytest.mark.requirement("I6.4", "A2")
def test_the_page_on_how_to_go_on_is_kept_as_a_draft_until_the_package_is_made(
    qtbot: QtBot, desk: Desk, kaisa: Store, tmp_path: Path
) -> None:
    aino = add_client(kaisa)
    mine = desk(kaisa)

    def second_step() -> PackageMakeDialog:
        make = PackageMakeDialog(mine, Place("make-package", aino), window_of(mine))
        make.choice.name.setText("Demo-Pekka Sijainen")
        make.choice.ends.setText("6.1.2027")
        make.next_button.click()
        return make

    first = second_step()
    first.forms[0].texts["mind"].setPlainText("Koira pihalla.")
    first.save_draft()  # as the lock does
    (waits,) = drafts.list_drafts(kaisa)
    assert draft_place(waits) == Place("make-package", aino)
    again = second_step()
    assert again.forms[0].texts["mind"].toPlainText() == "Koira pihalla."
    with qtbot.waitSignal(again.accepted, timeout=20_000):
        again.save(tmp_path / "aino.rinnalla")
    assert drafts.list_drafts(kaisa) == []
