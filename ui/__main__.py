"""The way in: sub-commands go to `app.cli` before Qt is imported, all else opens a window."""

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from app.services.hardening import harden

NO_SCREEN = 5  # docs/commands.md tells it beside the exit codes of `app.cli`


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the app or run a sub-command; gives the exit code."""
    harden()
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not set(words) <= {"--demo", "--measure-start"}:
        from app.cli import main as run_command

        return run_command(words)
    if _has_no_screen():
        sys.stderr.write("No screen here. Try: rinnalla print plan --demo --out plan.pdf\n")
        return NO_SCREEN
    return _open_window(demo="--demo" in words, measure="--measure-start" in words)


def _has_no_screen() -> bool:
    told = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in told)


def _load_qt() -> None:
    """Import Qt without what nobody asks it for, before all that uses it."""
    gc.disable()  # nothing of what is loaded goes again; the shell's collector takes over
    from ui import late_signatures, unread_sources

    with late_signatures.waiting():
        import PySide6.QtCore  # noqa: F401
    unread_sources.leave()


def _open_window(*, demo: bool, measure: bool) -> int:
    _load_qt()
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from app.services.device_secrets import DeviceSecrets
    from app.services.machine_folder import machine_folder
    from app.services.places import places
    from ui import theme
    from ui.door import Door
    from ui.faults import FaultReporter, start_log
    from ui.settings import Settings
    from ui.shell import Shell, utc_now
    from ui.translation import Translation

    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    app.setDesktopFileName("rinnalla")  # the desktop finds icon and name by it
    here = places(practice=demo)
    with suppress(OSError):  # she works on without a place for the log
        start_log(here.state)
    faults = FaultReporter.installed()
    settings = Settings(QSettings("rinnalla", "rinnalla"))
    translation = Translation(app)
    translation.use(settings.language)
    theme.install(app, settings.theme, settings.text_scale)
    devices = None if demo else DeviceSecrets()
    site = None if demo else machine_folder()
    door = Door(folder=here.data, practice=demo, now=utc_now, devices=devices, site=site)
    shell = Shell(app, door, settings, translation, faults)
    if measure:
        shell.painted.connect(shell.quit)
    shell.start()
    code = app.exec()
    gc.freeze()  # the end needs no look through all that is loaded
    return code


if __name__ == "__main__":
    sys.exit(main())
