"""Where tests and benches run: offscreen, one scale, own folders, only loopback, no bus.

Import it before Qt. It needs no pytest, so that the memory of a measured process is the app's own.
"""

import atexit
import gc
import ipaddress
import os
import shutil
import socket
import sys
import tempfile
from typing import Any


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


gc.disable()
_set_environment()
sys.addaudithook(_refuse)
