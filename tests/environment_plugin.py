"""Where every test runs: offscreen, one scale, own folders, only loopback, no bus.

Loaded by `-p` (pyproject.toml) before pytest-qt and so before Qt is imported.
"""

import atexit
import gc
import ipaddress
import os
import shutil
import socket
import sys
import tempfile
from collections.abc import Iterator
from typing import Any

import pytest


class NetworkUsed(AssertionError):
    """A test wanted to leave this machine."""


def _set_environment() -> None:
    home = tempfile.mkdtemp(prefix="rinnalla-test-")
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    os.environ.setdefault("RINNALLA_TEST_PLATFORM", "offscreen")
    os.environ["QT_QPA_PLATFORM"] = os.environ["RINNALLA_TEST_PLATFORM"]
    os.environ.update(
        QT_SCALE_FACTOR="1",
        QT_FONT_DPI="96",
        QT_LOGGING_RULES="qt.qpa.fonts=false",
        QT_ACCESSIBILITY="1",
        LC_ALL="C.UTF-8",
        XDG_DATA_HOME=f"{home}/data",
        XDG_CONFIG_HOME=f"{home}/config",
        XDG_STATE_HOME=f"{home}/state",
        XDG_CACHE_HOME=f"{home}/cache",
        XDG_RUNTIME_DIR=f"{home}/run",
        DBUS_SESSION_BUS_ADDRESS="disabled:",
        DBUS_SYSTEM_BUS_ADDRESS="disabled:",
    )
    os.makedirs(f"{home}/run", mode=0o700)  # noqa: PTH103 - a mode, once
    for name in (
        "QT_STYLE_OVERRIDE",
        "QT_QPA_PLATFORMTHEME",
        "LANGUAGE",
        "http_proxy",
        "HTTP_PROXY",
    ):
        os.environ.pop(name, None)


def _is_loopback(host: object) -> bool:
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(str(host).partition("%")[0]).is_loopback
    except ValueError:
        return False


def _refuse(event: str, args: tuple[Any, ...]) -> None:
    """Audit hook: a connection or a name look-up that leaves the machine fails the test."""
    if event == "socket.connect" or event == "socket.sendto":
        sock, address = args[0], args[1]
        if sock.family in (socket.AF_INET, socket.AF_INET6) and not _is_loopback(address[0]):
            raise NetworkUsed(f"{event} leaves this machine")
    elif event in ("socket.getaddrinfo", "socket.gethostbyname") and not _is_loopback(args[0]):
        raise NetworkUsed(f"{event} asks for a name outside this machine")


def pytest_configure(config: pytest.Config) -> None:
    """Choose how many examples hypothesis tries; no example has a time limit."""
    from hypothesis import HealthCheck, settings

    calm = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
    settings.register_profile("quick", deadline=None, max_examples=40, suppress_health_check=calm)
    settings.register_profile(
        "ci", deadline=None, max_examples=80, print_blob=True, suppress_health_check=calm
    )
    settings.register_profile(
        "long", deadline=None, max_examples=2000, print_blob=True, suppress_health_check=calm
    )
    usual = "ci" if os.environ.get("CI") == "true" else "quick"
    settings.load_profile(os.environ.get("RINNALLA_HYPOTHESIS", usual))


_FULL_EVERY = 40  # tests between two looks through everything


@pytest.hookimpl(trylast=True)
def pytest_runtest_logfinish(nodeid: str, location: object) -> None:
    """Collect between two tests, in the thread of the windows, as the app does (ui/collector.py).

    Left to itself the collector also runs in the threads of jobs; a widget of an earlier test that
    it frees there brings Qt down.
    """
    global _finished  # noqa: PLW0603 - a count
    _finished += 1
    _delete_what_was_closed()
    gc.disable()
    gc.collect(1 if _finished % _FULL_EVERY else 2)


_finished = 0


def _delete_what_was_closed() -> None:
    """Let the windows of the test go now: outside an event loop Qt keeps them for the next one.

    Left alive they would be styled anew with every theme that a later test chooses.
    """
    if "PySide6.QtCore" not in sys.modules:
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def source_language() -> Iterator[None]:
    """Let every test begin in the source's words: a window's translators go with its test."""
    yield
    if "PySide6.QtCore" not in sys.modules:
        return
    from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

    app = QCoreApplication.instance()
    if app is None:
        return
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
    QLocale.setDefault(QLocale.c())


gc.disable()
_set_environment()
sys.addaudithook(_refuse)
