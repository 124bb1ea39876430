"""The tools of the tests themselves: the network guard, the marks, the budgets, the scenes."""

import socket

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.bench.measuring import Budget, p95
from tests.environment import NetworkUsed
from tests.requirements_plugin import fault_of, is_known, rows
from tests.screenshots import all_scenes


@pytest.mark.requirement("I2.8")
def test_a_test_cannot_leave_this_machine() -> None:
    with socket.socket() as outside, pytest.raises(NetworkUsed):
        outside.connect(("192.0.2.1", 443))
    with pytest.raises(NetworkUsed):
        socket.getaddrinfo("example.org", 443)


@pytest.mark.requirement("I2.8")
def test_loopback_is_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()


@pytest.mark.requirement("I2.8")
def test_windows_are_drawn_offscreen(qtbot: QtBot) -> None:
    assert QGuiApplication.platformName() == "offscreen"


@pytest.mark.requirement("I2.8")
def test_only_ids_that_exist_are_requirements(request: pytest.FixtureRequest) -> None:
    assert all(map(is_known, ("P21", "R08", "R45", "I2.4", "A3", "S2.1")))
    assert not any(map(is_known, ("", "Q1", "R00", "R46", "I2", "S2.", "P21 ")))
    if rows():
        assert not is_known("P999")
    item: pytest.Item = request.node
    assert fault_of(item) is None
    item.add_marker(pytest.mark.requirement("P21", "P22", "P23"))
    assert "4 requirements" in (fault_of(item) or "")


@pytest.mark.requirement("I2.8")
def test_a_budget_holds_only_when_each_of_its_limits_does() -> None:
    both = Budget(ratio=1.3, most=150)

    assert both.holds(130, 100)
    assert not both.holds(131, 100)
    assert not both.holds(151, 150)
    assert Budget(beyond_bare=10).holds(15, 5)
    assert not Budget(beyond_bare=10).holds(15.1, 5)
    assert not Budget(at_least=0.8).holds(79, 100)
    assert not Budget(ratio=1.3).holds(1, None)
    assert p95(range(1, 101)) == 95


@pytest.mark.requirement("I2.3")
def test_there_are_scenes_to_take_pictures_of() -> None:
    assert all_scenes()
