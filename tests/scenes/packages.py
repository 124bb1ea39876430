"""Työpari ja sijainen: the list, cards, making a package, what came back, opening one."""

from datetime import date
from uuid import UUID, uuid4

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.domain.clients import ClientDraft
from app.domain.goals import GoalDraft
from app.security.package_seal import FORMAT, PackageHead, lock_for_key
from app.security.sealing import new_private_key, public_key_of
from app.services.colleagues import own_public_key
from app.services.packages_in import open_package
from app.services.payloads import SCHEMA, content_of
from app.services.practice_story import practice_id
from tests.practice_stage import practice_context
from tests.screenshots import Stage, scene
from ui.context import Context
from ui.dialogs.package_dialog import PackageDialog
from ui.dialogs.package_make_dialog import PackageMakeDialog
from ui.navigation import Place
from ui.windows.main_window import MainWindow

_VEIKKO = practice_id("veikko")


def _over(stage: Stage, place: Place) -> MainWindow:
    window = MainWindow(practice_context(stage), Place("exchange"), {})
    window.show()
    window.go(place)
    return window


@scene("40-packages")
def packages(stage: Stage) -> QWidget:
    return _over(stage, Place("packages"))


@scene("40-packages-cards")
def cards(stage: Stage) -> QWidget:
    return _over(stage, Place("colleagues"))


@scene("40-packages-open")
def open_one(stage: Stage) -> QWidget:
    return _over(stage, Place("open-package"))


@scene("40-packages-additions")
def additions(stage: Stage) -> QWidget:
    return _over(stage, Place("package", record_id=practice_id("package", "answer")))


@scene("40-packages-change")
def change(stage: Stage) -> QWidget:
    """What the colleague changed, beside what stands here."""
    window = _over(stage, Place("package", record_id=practice_id("package", "answer")))
    dialog = window.findChild(PackageDialog)
    assert isinstance(dialog, PackageDialog)
    QApplication.processEvents()
    line = next(one for one in dialog.lines if one.row.change)
    scroll = line.parentWidget()
    while scroll is not None and not isinstance(scroll, QScrollArea):
        scroll = scroll.parentWidget()
    assert scroll is not None
    scroll.ensureWidgetVisible(line, 0, 40)
    return window


@scene("40-packages-arrived")
def arrived(stage: Stage) -> QWidget:
    """A package that a colleague gave: nobody of it has been taken in yet."""
    context = practice_context(stage)
    window = MainWindow(context, Place("exchange"), {})
    window.show()
    window.go(Place("package", record_id=_arrived(context)))
    return window


def _arrived(context: Context) -> UUID:
    maija, now = uuid4(), context.now()
    goal = GoalDraft(
        id=uuid4(), client_id=maija, need="Ikävä muita.", title="Käyn kerhossa joka toinen viikko"
    )
    client = ClientDraft(id=maija, first_names="Demo-Maija", last_name="Kuvitteellinen")
    private = new_private_key()
    with context.store.write() as session:
        receiver = own_public_key(session)
    head = PackageHead(
        format=FORMAT, id=uuid4(), way="key", made_at=now, ends_on=date(2026, 11, 27),
        sender=public_key_of(private), receiver=receiver,
    )  # fmt: skip
    page = {
        "goals": "Kerho joka toinen viikko: soitetaan kyyti yhdessä",
        "agreed": "Maija kysyy siskolta kahvipullaa",
        "next_meetings": "18.11.2026 klo 10.00, Koti",
        "reach": "040 000 0099",
        "mind": "Koputa kunnolla, ovikello on rikki.",
    }
    records = [_record("client", client), _record("goal", goal)]
    content = {
        "name": "Demo-Riitta Työpari", "phone": "040 000 0018", "profile": "etela-pohjanmaa",
        "practice": True, "reply_key": "0" * 64, "sections": ["goals"],
        "clients": [{"ref": str(maija), "name": client.first_names + " " + client.last_name,
                     "page": page, "records": records}],
    }  # fmt: skip
    return open_package(context.store, lock_for_key(head, private, content), now=now)


def _record(kind: str, draft: ClientDraft | GoalDraft) -> dict[str, object]:
    return {"kind": kind, "schema": SCHEMA, "author": "Demo-Riitta Työpari", "at": "",
            "payload": content_of(draft)}  # fmt: skip


@scene("40-packages-make")
def make(stage: Stage) -> QWidget:
    return _over(stage, Place("make-package", _VEIKKO))


@scene("40-packages-how-to-go-on")
def how_to_go_on(stage: Stage) -> QWidget:
    window = _over(stage, Place("make-package", _VEIKKO))
    dialog = window.findChild(PackageMakeDialog)
    assert isinstance(dialog, PackageMakeDialog)
    dialog.choice.ends.setText("20.11.2026")
    dialog.choice.way.set_selected("code")
    dialog.choice.way.changed.emit()
    dialog.choice.name.setText("Demo-Pekka Sijainen")
    dialog.go_on()
    return window
