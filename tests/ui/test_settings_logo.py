"""Settings: the organisation's logo is chosen, seen, refused in a sentence, taken away."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from app.documents.logo_file import LogoRefused
from app.services.letterhead import load_logo
from app.services.vault import Store
from tests.conftest import Clock
from tests.services.test_letterhead import picture
from tests.ui.casework import make_context
from ui.messages import error_text
from ui.pages.settings_logo import LogoSettings


@pytest.mark.requirement("I7.2", screen="17a")
def test_organisations_logo_is_chosen_seen_refused_and_taken_away(
    qtbot: QtBot, qapp: QObject, store: Store, clock: Clock, tmp_path: Path
) -> None:
    context = make_context(store, clock, qapp)
    part = LogoSettings(context)
    qtbot.addWidget(part)
    part.show()
    assert not part.picture.isVisible() and not part.remove_button.isVisible()
    good, bad = tmp_path / "logo.png", tmp_path / "notes.png"
    good.write_bytes(picture())
    bad.write_bytes(b"no picture")
    with qtbot.waitSignal(part.changed, timeout=20_000):
        part.read(good)
    assert part.picture.isVisible() and load_logo(store)
    shown = part.picture.grab().toImage()
    colours = {shown.pixelColor(x, shown.height() // 2).name() for x in range(shown.width())}
    assert "#006e5a" in colours and "#ffffff" in colours
    with qtbot.waitSignal(part.failed, timeout=20_000) as failed:
        part.read(bad)
    (error,) = failed.args
    assert isinstance(error, LogoRefused)
    assert "it is no PNG or JPEG picture, or it is damaged" in error_text(error)
    assert load_logo(store)
    qtbot.mouseClick(part.remove_button, Qt.MouseButton.LeftButton)
    assert load_logo(store) == b"" and not part.picture.isVisible()
    context.jobs.shut_down()
