"""What lies outside of the guide: support, team spaces, material; opened only on a press."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.worker import WorkerDraft
from app.reference.profiles import ProfileRefused, parse_profile
from app.services import profiles, worker
from app.services.vault import Store
from tests import casework
from tests.conftest import Clock
from tests.ui.casework import RecordedPrompts, make_context
from ui.layout_class import LayoutClass
from ui.models.profile_texts import ProfileTexts
from ui.navigation import Place
from ui.pages.guide_page import GuidePage
from ui.widgets.buttons import Button
from ui.widgets.label import Label

NAMED = '{{ fi = "{0}", sv = "{0}", en = "{0}" }}'
LONG = "menetelmatuki@" + "demolanhyvinvointialue" * 2 + ".invalid"  # copied as it is
OWN = f"""\
format = 1
id = "oma"
source = "Demolan opas"
based_on = "pirkanmaa"
adaptations = [{NAMED.format("Ryhmä kokoontuu kylätalolla")}]
name = {NAMED.format("Oma malli")}

[[support]]
name = {NAMED.format("Menetelmätuki")}
phone = "000 123"
email = "{LONG}"

[[links]]
kind = "team-space"
name = {NAMED.format("Tiimin tila")}
address = "https://tila.demo.invalid/tiimi"

[[links]]
kind = "method"
method = "doing-together"
name = {NAMED.format("Työpajojen työvälineet")}
address = "https://demo.invalid/tyovalineet.pdf"
"""


class Browser(QObject):
    """Takes the addresses that Qt would hand to the system's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    found = Browser()
    QDesktopServices.setUrlHandler("https", found, "take")  # type: ignore[arg-type]  # str at run time
    yield found
    QDesktopServices.unsetUrlHandler("https")


@pytest.fixture
def guide(qtbot: QtBot, qapp: QObject, store: Store, clock: Clock) -> GuidePage:
    clock.now = casework.NOW
    casework.add_worker(store)
    profiles.take_own_profile(store, "oma.toml", OWN.encode())
    known = worker.load_worker(store)
    assert known is not None
    worker.save_worker(store, worker_of(known), now=casework.NOW)
    page = GuidePage(make_context(store, clock, qapp), Place("guide"))
    qtbot.addWidget(page)
    page.set_layout_class(LayoutClass.WIDE)
    page.resize(1278, 640)
    page.show()
    return page


def worker_of(known: object) -> WorkerDraft:
    values = {name: getattr(known, name) for name in WorkerDraft.__dataclass_fields__}
    return WorkerDraft(**values | {"profile": "oma"})


def turn(page: GuidePage, page_id: str) -> None:
    page.show_page(page_id)
    QApplication.processEvents()  # parts of a window that stands are shown by its event loop


def texts(page: GuidePage) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def press(page: GuidePage, qtbot: QtBot, name: str) -> None:
    wanted = f"Open: {name}"
    buttons = [one for one in page.findChildren(Button) if one.isVisibleTo(page)]
    (button,) = [one for one in buttons if one.accessibleName() == wanted]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.requirement("P52", "P105", "P94", screen="33")
def test_support_contact_and_the_teams_space_are_in_sight_on_every_page(
    guide: GuidePage, qtbot: QtBot, browser: Browser
) -> None:
    for page_id in ("start", "methods", "duties"):
        turn(guide, page_id)
        told = texts(guide)
        assert f"Menetelmätuki\n000 123\n{LONG}" in told and "Tiimin tila" in told
    contacts = [one for one in guide.findChildren(Label) if LONG in one.text()]
    assert all(LONG in QLabel.text(one) for one in contacts), "what is copied has no breaks put in"
    assert browser.opened == [], "the app itself opens nothing"
    press(guide, qtbot, "Tiimin tila")
    assert browser.opened == ["https://tila.demo.invalid/tiimi"]
    prompts = guide.context.prompts
    assert isinstance(prompts, RecordedPrompts)
    assert prompts.questions == ["Open in the browser?"], "she is asked first"


@pytest.mark.requirement("P97", "E70", screen="33")
def test_methods_link_material_outside_and_the_published_model_is_found(
    guide: GuidePage, qtbot: QtBot, browser: Browser
) -> None:
    turn(guide, "start")
    assert "Työpajojen työvälineet" not in texts(guide)
    turn(guide, "methods")
    press(guide, qtbot, "Doing together: Työpajojen työvälineet")
    turn(guide, "sources")
    press(guide, qtbot, "The model of social rehabilitation (THL, PDF, in Finnish)")
    assert [one.split("/")[2] for one in browser.opened] == ["demo.invalid", "innokyla.fi"]


@pytest.mark.requirement("E19", "I4.1", screen="33")
def test_the_units_own_adaptations_stand_beside_the_model_and_in_the_settings(
    guide: GuidePage, store: Store
) -> None:
    turn(guide, "model")
    assert "How we do it here" in texts(guide) and "Ryhmä kokoontuu kylätalolla" in texts(guide)
    turn(guide, "start")
    assert "How we do it here" not in texts(guide)
    told = dict(ProfileTexts(profiles.profile_in_force(store), "fi").lines())
    assert told["Own ways of the unit"] == "Ryhmä kokoontuu kylätalolla"
    assert told["Support"] == "Menetelmätuki"
    assert told["Links"] == "Tiimin tila · Työpajojen työvälineet"


@pytest.mark.requirement("I4.1")
@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("https://tila.demo.invalid/tiimi", "http://tila.demo.invalid/tiimi"),
        ("https://tila.demo.invalid/tiimi", "file:///etc/passwd"),
        ('method = "doing-together"', 'method = "unknown-method"'),
        ('kind = "method"', 'kind = "model"'),
        (LONG, "ei osoitetta"),
    ],
)
def test_a_link_that_is_not_safe_or_names_no_method_is_refused_with_its_line(
    right: str, wrong: str
) -> None:
    content = OWN.replace(right, wrong)
    with pytest.raises(ProfileRefused) as caught:
        parse_profile("oma.toml", content.encode())
    assert caught.value.values["reason"] == "wrong-value"
    assert caught.value.values["line"] in range(9, 24)
