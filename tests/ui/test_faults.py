"""Bugs are logged by type and place, never by message."""

import logging
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.faults import FaultReporter, start_log


def _raise_with_a_name() -> None:
    raise ValueError("Demo-Aino Esimerkki, 010190-999X")


@pytest.mark.usefixtures("bugs_with_names")
@pytest.mark.requirement("A1")
def test_the_log_holds_type_and_place_and_no_message(tmp_path: Path, qtbot: QtBot) -> None:
    ring = start_log(tmp_path / "state")
    faults = FaultReporter()
    try:
        with qtbot.waitSignal(faults.caught) as told:
            try:
                _raise_with_a_name()
            except ValueError as error:
                faults.report(error)
        logging.getLogger("sqlalchemy").error("row of %s", "Demo-Aino")
    finally:
        logging.getLogger().removeHandler(ring)
        ring.close()

    text = (tmp_path / "state" / "rinnalla.log").read_text(encoding="utf-8")
    assert "builtins.ValueError at test_faults:" in text
    assert "_raise_with_a_name" in text
    assert "sqlalchemy test_faults:" in text
    assert "Aino" not in text
    assert "999X" not in text
    assert isinstance(told.args[0], ValueError)


@pytest.mark.usefixtures("bugs_with_names")
@pytest.mark.requirement("A1")
def test_an_exception_that_nobody_caught_is_told(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    import threading

    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    faults = FaultReporter()
    faults.install()
    with qtbot.waitSignal(faults.caught) as told:
        thread = threading.Thread(target=_raise_with_a_name)
        thread.start()
        thread.join()

    assert isinstance(told.args[0], ValueError)
